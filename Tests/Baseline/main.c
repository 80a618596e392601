// The least that a program can do: the baseline for the start of a process.
int main(void) {
    return 0;
}
