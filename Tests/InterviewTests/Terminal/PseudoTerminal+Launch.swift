import Foundation

extension PseudoTerminal {
  /// A program and what it is given, ready to be started on a terminal.
  struct Launch {
    var executable: String
    var arguments: [String]
    var environment: [String: String]
    /// Standard input, standard output and standard errors.
    var streams: [Stream]
    var workingFolder: String?
    /// The path of the terminal's far side.
    var terminal: String

    /// The shell for jobs, which leaves the terminal alone and tells how every job ended or stopped.
    ///
    /// In a script, bash does neither: it puts the settings right after `fg`, which would hide what a program
    /// forgot, takes its standard errors for the terminal, and gives other statuses where it traps a signal.
    static let jobShell = "/bin/dash"

    /// Makes a shell become the program, in its folder.
    ///
    /// It does so through `env`, because shells add variables of their own to the environment.
    private static let become = #"cd -- "${FOLDER:-.}" && exec /usr/bin/env -i "$@""#

    /// The shell that has the program as its job.
    ///
    /// It must outlive the program, since its own end would take the terminal away; so it waits for orders
    /// until it is killed, and survives what a person does to the job: a shell passes on to itself the Ctrl-C
    /// that ended a job. Descriptor 3 leads to the tests, 4 to 6 are the streams of the program. A process in
    /// between tells its number and then becomes the program.
    private static let jobControl = """
      set -m
      trap : INT QUIT TERM
      /bin/sh -c 'echo $$ >&3; exec <&4 >&5 2>&6 3>&- 4<&- 5>&- 6>&-; \(become)' sh "$@"
      echo $? >&3
      while read -r command <&3; do
        fg
        echo $? >&3
      done
      """

    /// Starts the program as the first process of a session.
    func sessionLeader() throws -> pid_t {
      try check()
      return try spawn("/bin/sh", Self.become) { actions in addStreams(from: 0, &actions) }
    }

    /// Starts the program below a shell; returns the shell and the way to it.
    func job() throws -> (process: pid_t, channel: Int32) {
      try check()
      let (near, far) = try Self.makeChannel()
      defer { close(far) }
      do {
        let shell = try spawn(Self.jobShell, Self.jobControl) { actions in
          // What the shell says about its job does not belong to the output of the program.
          posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
          posix_spawn_file_actions_adddup2(&actions, 1, 2)
          posix_spawn_file_actions_adddup2(&actions, far, 3)
          addStreams(from: 4, &actions)
        }
        return (shell, near)
      } catch {
        close(near)
        throw error
      }
    }

    /// A shell could tell only by a status that there is no such program.
    private func check() throws {
      if access(executable, X_OK) != 0 { throw Fault.last(executable) }
      // What has this sign before the program's arguments is a variable to `env`.
      precondition(!executable.contains("="), "the path of a program has no equals sign")
    }

    /// Both ends of a connection, high enough not to be in the way of the descriptors of the new process.
    private static func makeChannel() throws -> (near: Int32, far: Int32) {
      var ends: [Int32] = [-1, -1]
      #if canImport(Darwin)
        let isMade = socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0
      #else
        // Made so that no process inherits them which another test starts at the same moment.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        let isMade = socketpair(AF_UNIX, kind, 0, &ends) == 0
      #endif
      guard isMade else { throw Fault.last("socketpair") }
      let copies = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
      for end in ends { close(end) }
      _ = fcntl(copies[0], F_SETFL, O_NONBLOCK)
      return (copies[0], copies[1])
    }

    /// Gives the three streams consecutive descriptors; those that are the terminal share one opening of it.
    private func addStreams(from first: Int32, _ actions: inout FileActions) {
      for (descriptor, stream) in zip(first..., streams) {
        switch stream {
        case .terminal: posix_spawn_file_actions_adddup2(&actions, 9, descriptor)
        case .path(let path):
          let flags = descriptor == first ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
          posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
        }
      }
    }

    #if canImport(Darwin)
      private typealias FileActions = posix_spawn_file_actions_t?
      private typealias Attributes = posix_spawnattr_t?
    #else
      private typealias FileActions = posix_spawn_file_actions_t
      private typealias Attributes = posix_spawnattr_t
    #endif

    /// Starts a shell in a session of its own, with the terminal on descriptor 0 unless `add` sees to that.
    private func spawn(
      _ shell: String, _ script: String, adding add: (inout FileActions) -> Void
    ) throws -> pid_t {
      #if canImport(Darwin)
        var (actions, attributes): (FileActions, Attributes) = (nil, nil)
      #else
        var (actions, attributes) = (FileActions(), Attributes())
      #endif
      posix_spawn_file_actions_init(&actions)
      posix_spawnattr_init(&attributes)
      defer {
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
      }
      Self.setUp(&attributes)
      // The session is new when this happens, and a leader without a terminal gets the first one it opens.
      posix_spawn_file_actions_addopen(&actions, 9, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 9, 0)
      add(&actions)
      posix_spawn_file_actions_addclose(&actions, 9)

      let settings = environment.map { "\($0)=\($1)" }
      var words = ([shell, "-c", script, "sh"] + settings + [executable] + arguments).map { strdup($0) }
      var variables = workingFolder.map { [strdup("FOLDER=\($0)")] } ?? []
      defer { for pointer in words + variables { free(pointer) } }
      words.append(nil)
      variables.append(nil)
      var id = pid_t()
      let code = posix_spawn(&id, shell, &actions, &attributes, words, variables)
      guard code == 0 else { throw Fault(call: shell, code: code) }
      return id
    }

    /// A new session, and no legacy of whoever started the tests and may ignore or block signals.
    private static func setUp(_ attributes: inout Attributes) {
      var signals = sigset_t()
      sigemptyset(&signals)
      posix_spawnattr_setsigmask(&attributes, &signals)
      let general = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ, SIGCHLD, SIGWINCH]
      for signal in general + [SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT] { sigaddset(&signals, signal) }
      posix_spawnattr_setsigdefault(&attributes, &signals)
      #if canImport(Darwin)
        let newSession = Int32(POSIX_SPAWN_SETSID)
      #else
        // POSIX_SPAWN_SETSID, which is not visible to Swift.
        let newSession: Int32 = 0x80
      #endif
      let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
      posix_spawnattr_setflags(&attributes, Int16(flags))
    }
  }
}
