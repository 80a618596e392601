export default function Bees() {
  return null;
}
