#ifndef TERMINAL_STATE_H
#define TERMINAL_STATE_H

// The settings of the terminal while a program draws on it key by key, and what gives it back whatever happens.
//
// In C, because a signal handler may only do what is safe at any moment, and Swift promises that of nothing.

/// What a wait on the terminal ended by; the values can stand together.
enum {
    terminal_has_input = 1,
    /// The size may have changed, or the screen has been used by somebody else: draw it anew.
    terminal_needs_drawing = 2,
};

/// Remembers the settings of the terminal, takes over its keys where they are wanted, and writes `opening`.
///
/// From now on every signal that ends or stops the process first writes `closing` and gives the old settings back; a
/// signal that was ignored stays ignored. Both texts are copied. `input` and `output` are open on the terminal.
///
/// Returns 0, or -1 with `errno` where the terminal does not allow it; then nothing has changed.
int terminal_take(int input, int output, int takes_keys, const char *opening, const char *closing);

/// Sets what is written after `closing` when a signal ends the process; -1 where it is too long.
int terminal_say_on_end(const char *farewell);

/// Writes `closing`, gives the old settings back and lets signals act as before; does nothing where nothing is taken.
void terminal_release(void);

/// Waits for input or for a signal that asks for drawing, at most `milliseconds`; a negative number waits for ever.
///
/// Returns what it ended by, 0 when the time is over, or -1 with `errno`.
int terminal_wait(int milliseconds);

/// Reads the size of the terminal in characters; -1 where it does not tell.
int terminal_size(int output, int *columns, int *rows);

#endif
