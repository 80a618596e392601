#if defined(__APPLE__)
#define _DARWIN_C_SOURCE
#else
#define _DEFAULT_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include "TerminalState.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// Signals that end the process by default. Those of defects are among them: a terminal must not stay unusable because
// a program broke.
static const int ending_signals[] = {
    SIGHUP,  SIGINT,  SIGQUIT, SIGILL,  SIGTRAP, SIGABRT, SIGBUS,    SIGFPE,  SIGUSR1,
    SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGXCPU, SIGVTALRM, SIGPROF, SIGSYS,
};
enum { ending_count = sizeof ending_signals / sizeof *ending_signals, text_limit = 4096 };

static int input_file = -1, output_file = -1;
static struct termios old_settings, own_settings;
static char opening_text[text_limit], closing_text[text_limit], farewell_text[text_limit];
static int drawing_pipe[2] = {-1, -1};
// Whether the terminal has this program's settings at the moment.
static volatile sig_atomic_t is_taken;

static struct sigaction old_ending[ending_count], old_stop, old_continue, old_resize;
static struct sigaction stop_action;
// Room for handlers where the stack itself has run out.
static char handler_stack[32768];

// Writes as far as the terminal takes it: whoever holds its output up must not keep the process from ending.
static void write_text(const char *text) {
    size_t length = strlen(text);
    int flags = fcntl(output_file, F_GETFL);
    if (length == 0 || flags < 0) return;
    tcflow(output_file, TCOON);
    fcntl(output_file, F_SETFL, flags | O_NONBLOCK);
    for (int patience = 5; length > 0 && patience > 0;) {
        ssize_t count = write(output_file, text, length);
        if (count > 0) {
            text += count, length -= (size_t)count;
        } else if (count < 0 && errno == EAGAIN) {
            struct pollfd file = {output_file, POLLOUT, 0};
            poll(&file, 1, 50);
            patience--;
        } else if (count < 0 && errno != EINTR) {
            break;
        }
    }
    fcntl(output_file, F_SETFL, flags);
}

// A process in the background that touches its terminal is stopped for it; on a terminal that is not its own there is no
// background.
static int is_in_foreground(void) {
    pid_t group = tcgetpgrp(input_file);
    return group < 0 || group == getpgrp();
}

static void give_back(void) {
    if (!is_taken) return;
    is_taken = 0;
    if (!is_in_foreground()) return;
    write_text(closing_text);
    // Without waiting for output to drain, which a terminal that has been stopped would make last for ever.
    tcsetattr(input_file, TCSANOW, &old_settings);
}

static void ask_for_drawing(void) {
    char byte = 0;
    // A full pipe asks already.
    ssize_t ignored = write(drawing_pipe[1], &byte, 1);
    (void)ignored;
}

// Whoever goes on in the background leaves the terminal alone; to read from it will stop them again.
static void take_again(void) {
    if (!is_in_foreground()) return;
    tcsetattr(input_file, TCSANOW, &own_settings);
    if (!is_taken) write_text(opening_text);
    is_taken = 1;
    ask_for_drawing();
}

static void end(int signal_number) {
    give_back();
    if (is_in_foreground()) write_text(farewell_text);
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(signal_number, &standard, NULL);
    // Blocked while this handler runs, so it acts as soon as the handler returns.
    raise(signal_number);
}

static void stop(int signal_number) {
    int code = errno;
    give_back();
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(signal_number, &standard, NULL);
    raise(signal_number);
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, signal_number);
    sigprocmask(SIG_UNBLOCK, &own, NULL);
    // The process stands here until it is continued. The terminal is taken again by the handler of that signal, after
    // any signal that is to end the process.
    sigprocmask(SIG_BLOCK, &own, NULL);
    sigaction(signal_number, &stop_action, NULL);
    sigset_t pending;
    sigemptyset(&pending);
    sigpending(&pending);
    // Where no shell could continue it, the system does not stop a process.
    if (!sigismember(&pending, SIGCONT)) take_again();
    errno = code;
}

static void go_on(int signal_number) {
    int code = errno;
    (void)signal_number;
    take_again();
    errno = code;
}

static void resize(int signal_number) {
    int code = errno;
    (void)signal_number;
    ask_for_drawing();
    errno = code;
}

// Replaces what a signal does, unless it is ignored.
static void handle(int signal_number, void (*handler)(int), struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    // A read that was waiting when the process stopped ends, so that what is on the screen can be drawn anew.
    action.sa_flags = handler == go_on ? SA_ONSTACK : SA_RESTART | SA_ONSTACK;
    // One at a time, so that none interrupts another halfway.
    sigfillset(&action.sa_mask);
    if (handler == stop) stop_action = action;
    sigaction(signal_number, NULL, old);
    if (old->sa_handler != SIG_IGN) sigaction(signal_number, &action, NULL);
}

// Keys come one by one and unseen. Those that interrupt, stop and quit stay signals; those that hold output up or quote
// other keys become keys.
static void set_for_keys(struct termios *settings) {
    settings->c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
    settings->c_iflag &= ~(tcflag_t)(IXON | INLCR | IGNCR);
    settings->c_lflag |= ISIG;
    settings->c_cc[VMIN] = 1, settings->c_cc[VTIME] = 0;
}

static int make_pipe(void) {
    if (drawing_pipe[0] >= 0) return 0;
    if (pipe(drawing_pipe) != 0) return -1;
    for (int end = 0; end < 2; end++) {
        fcntl(drawing_pipe[end], F_SETFD, FD_CLOEXEC);
        fcntl(drawing_pipe[end], F_SETFL, O_NONBLOCK);
    }
    return 0;
}

// Keeps handlers from running halfway through a change; those signals stay that stop a process in the background.
static void block_handlers(sigset_t *before) {
    sigset_t signals;
    sigfillset(&signals);
    sigdelset(&signals, SIGTTIN), sigdelset(&signals, SIGTTOU);
    sigprocmask(SIG_BLOCK, &signals, before);
}

int terminal_take(int input, int output, int takes_keys, const char *opening, const char *closing) {
    if (strlen(opening) >= text_limit || strlen(closing) >= text_limit) {
        errno = ENAMETOOLONG;
        return -1;
    }
    input_file = input, output_file = output;
    // In the background the settings are those of somebody else. A process that nobody can stop goes on all the same.
    for (int attempt = 0; attempt < 8 && !is_in_foreground(); attempt++) raise(SIGTTIN);
    if (tcgetattr(input, &old_settings) != 0 || make_pipe() != 0) {
        input_file = -1;
        return -1;
    }
    strcpy(opening_text, opening), strcpy(closing_text, closing), farewell_text[0] = 0;
    own_settings = old_settings;
    if (takes_keys) set_for_keys(&own_settings);
    stack_t stack;
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = handler_stack, stack.ss_size = sizeof handler_stack;
    sigaltstack(&stack, NULL);
    sigset_t before;
    block_handlers(&before);
    for (int place = 0; place < ending_count; place++) handle(ending_signals[place], end, &old_ending[place]);
    handle(SIGTSTP, stop, &old_stop);
    handle(SIGCONT, go_on, &old_continue);
    handle(SIGWINCH, resize, &old_resize);
    is_taken = 1;
    int result = tcsetattr(input, TCSANOW, &own_settings);
    int code = errno;
    if (result == 0) write_text(opening_text);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (result != 0) {
        is_taken = 0;
        terminal_release();
        errno = code;
    }
    return result;
}

int terminal_say_on_end(const char *farewell) {
    if (strlen(farewell) >= text_limit) return -1;
    sigset_t before;
    block_handlers(&before);
    strcpy(farewell_text, farewell);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return 0;
}

void terminal_release(void) {
    if (input_file < 0) return;
    sigset_t before;
    block_handlers(&before);
    give_back();
    for (int place = 0; place < ending_count; place++) sigaction(ending_signals[place], &old_ending[place], NULL);
    sigaction(SIGTSTP, &old_stop, NULL);
    sigaction(SIGCONT, &old_continue, NULL);
    sigaction(SIGWINCH, &old_resize, NULL);
    input_file = -1;
    sigprocmask(SIG_SETMASK, &before, NULL);
}

int terminal_wait(int milliseconds) {
    struct pollfd files[2] = {{input_file, POLLIN, 0}, {drawing_pipe[0], POLLIN, 0}};
    int count;
    do count = poll(files, 2, milliseconds);
    while (count < 0 && errno == EINTR);
    if (count < 0) return -1;
    int found = 0;
    // A terminal that has gone away reads as the end of input.
    if (files[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) found |= terminal_has_input;
    if (files[1].revents & POLLIN) {
        char bytes[64];
        while (read(drawing_pipe[0], bytes, sizeof bytes) > 0) continue;
        found |= terminal_needs_drawing;
    }
    return found;
}

int terminal_size(int output, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
    *columns = size.ws_col, *rows = size.ws_row;
    return 0;
}
