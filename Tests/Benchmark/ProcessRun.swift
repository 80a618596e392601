#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One run of a program from outside: how long it took and the most memory it held.
struct ProcessRun {
  let seconds: Double
  let peakKilobytes: Int

  /// Runs the program to its end, with its output thrown away.
  init(_ program: String, _ arguments: [String]) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    var status: Int32 = 0
    var usage = rusage()
    let clock = ContinuousClock()
    let start = clock.now
    let failure = posix_spawn(&child, program, &actions, nil, &words, environ)
    precondition(failure == 0, "\(program) cannot be started; build it first")
    wait4(child, &status, 0, &usage)
    seconds = (clock.now - start) / .seconds(1)
    #if canImport(Darwin)
      peakKilobytes = usage.ru_maxrss / 1024
    #else
      peakKilobytes = usage.ru_maxrss
    #endif
    precondition(status & 0x7F == 0, "\(program) \(arguments) was ended by a signal")
  }
}
