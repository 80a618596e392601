#ifndef RUNTIME_START_H
#define RUNTIME_START_H

/// The number of arguments that the program was started with, its own name included; -1 where it is not known.
int given_argument_count(void);

/// The argument with that number, counted from 0.
const char *given_argument(int number);

#endif
