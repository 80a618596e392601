extension UInt64 {
  /// Whether the set whose members these bits are holds the number, which is below 64.
  package func holds(_ member: Int) -> Bool { self >> UInt64(member) & 1 == 1 }
}
