#define _POSIX_C_SOURCE 200112L

#include "RuntimeStart.h"

#include <stdlib.h>

static int argument_count = -1;
static char **arguments;

int given_argument_count(void) {
    return argument_count;
}

const char *given_argument(int number) {
    return arguments[number];
}

#ifdef __GLIBC__

// On Linux the Swift runtime asks /proc, before `main`, for the folder of the runtime and for the arguments. Where that
// is not mounted, as in a bare root folder or some build sandboxes, it ends the program over the first and loses the
// second. It wants the folder only for a crash tracer that a program of one file does not have, and does not look when
// SWIFT_ROOT tells it. The arguments are what the C library hands to every constructor.
__attribute__((constructor(101))) static void prepare_runtime(int count, char **values) {
    argument_count = count;
    arguments = values;
    setenv("SWIFT_ROOT", "/", 0);
}

#endif
