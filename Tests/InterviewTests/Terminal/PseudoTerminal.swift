import Foundation

/// A real terminal of the operating system, on which one program runs at a time.
///
/// The program has it as its controlling terminal, so that Ctrl-C, Ctrl-Z, a change of size and hanging up
/// reach it as they reach a program in a window. What it writes goes into an emulator whenever this class
/// waits for something. Every wait has an end, and no process outlives the terminal.
final class PseudoTerminal {
  /// What an input or output of the program is.
  enum Stream: Equatable {
    case terminal
    case path(String)
  }

  /// Whether a program can run as a job here; most systems have the shell for it.
  static let offersJobs = access(Launch.jobShell, X_OK) == 0

  /// The place of the program in the session of the terminal.
  enum Role {
    /// The foreground job of a shell, as when somebody types its name.
    ///
    /// Only such a program can be stopped by Ctrl-Z: its process group has a parent in the same session, whereas
    /// the system does not let the terminal stop an orphaned group, since nobody could resume it.
    case job
    /// The first process of the session, which gets the hang-up of the terminal from the system itself.
    ///
    /// Its end is told by the system too, without the exit status of a shell in between.
    case sessionLeader
  }

  enum End: Equatable {
    case status(Int32)
    /// As a job this is the shell's word: it gives 128 and the signal as the status.
    case signal(Int32)
    /// It was stopped and can be continued.
    case stopped(Int32)
    /// It took too long and was killed.
    case timeout
  }

  /// How the terminal treats input and output, for comparisons of before and after.
  struct Settings: Equatable {
    var input: tcflag_t
    var output: tcflag_t
    var control: tcflag_t
    var local: tcflag_t
    var characters: [cc_t]

    init(_ attributes: termios) {
      input = attributes.c_iflag
      output = attributes.c_oflag
      control = attributes.c_cflag
      local = attributes.c_lflag
      characters = withUnsafeBytes(of: attributes.c_cc) { Array($0) }
    }

    var echoes: Bool { local & tcflag_t(ECHO) != 0 }
    /// Whether a program gets whole lines only.
    var isByLine: Bool { local & tcflag_t(ICANON) != 0 }
  }

  /// A call to the operating system that failed.
  struct Fault: Error {
    var call: String
    var code: Int32
    static func last(_ call: String) -> Fault { Fault(call: call, code: errno) }
  }

  /// What is to be seen.
  private(set) var screen: TerminalEmulator
  /// All bytes that were ever written to the terminal, the echo of what was typed included.
  private(set) var output: [UInt8] = []
  /// The process that runs, which leads a process group of the same number; nil once it has ended.
  private(set) var program: pid_t?

  /// The near side, or -1 after it hung up.
  private var near: Int32
  /// The far side, as a program opens it.
  private let path: String
  /// The process that was started here: the program or its shell.
  private var child: pid_t?
  /// The way to the shell and back, which tells a line for everything that happens to its job.
  private var shell: Int32 = -1
  private var shellWords: [UInt8] = []

  init(columns: Int = 80, rows: Int = 24, measure: TerminalEmulator.Measure = .scalars) throws {
    screen = TerminalEmulator(columns: columns, rows: rows, measure: measure)
    (near, path) = try Self.open()
    setSize(columns: columns, rows: rows)
  }

  deinit {
    end()
    close(near)
  }

  /// Opens a new terminal; other processes that start meanwhile do not inherit it.
  private static func open() throws -> (near: Int32, path: String) {
    #if canImport(Darwin)
      let near = posix_openpt(O_RDWR | O_NOCTTY)
      _ = fcntl(near, F_SETFD, FD_CLOEXEC)
      var name = [CChar](repeating: 0, count: 128)
      let isReady =
        grantpt(near) == 0 && unlockpt(near) == 0 && ptsname_r(near, &name, name.count) == 0
      let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
      // The functions of the C library for this are not visible to Swift, nor are TIOCSPTLCK and TIOCGPTN.
      let near = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var (isLocked, number): (Int32, Int32) = (0, 0)
      let isReady = ioctl(near, 0x4004_5431, &isLocked) == 0 && ioctl(near, 0x8004_5430, &number) == 0
      let path = "/dev/pts/\(number)"
    #endif
    guard isReady else {
      let fault = Fault.last("/dev/ptmx")
      close(near)
      throw fault
    }
    _ = fcntl(near, F_SETFL, O_NONBLOCK)
    return (near, path)
  }

  // MARK: Program

  /// Starts a program; it gets no environment but what is given.
  ///
  /// A file as output is created, or emptied if there is one.
  func start(
    _ executable: String, _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color"], as role: Role = .job,
    standardInput: Stream = .terminal, standardOutput: Stream = .terminal, standardErrors: Stream = .terminal,
    workingFolder: String? = nil
  ) throws {
    precondition(child == nil, "a terminal runs one program")
    let launch = Launch(
      executable: executable, arguments: arguments, environment: environment,
      streams: [standardInput, standardOutput, standardErrors], workingFolder: workingFolder, terminal: path)
    switch role {
    case .sessionLeader:
      child = try launch.sessionLeader()
      program = child
    case .job:
      (child, shell) = try launch.job()
      // The shell tells first which process its job is.
      program = wait(.seconds(10)) { self.nextShellWord() }
      if program == nil { throw Fault(call: "sh", code: ETIMEDOUT) }
    }
  }

  /// Sends a signal to the program alone, not through the terminal.
  func signal(_ number: Int32) {
    if let program { kill(program, number) }
  }

  /// Waits until the program ends or stops; by then all that it wrote has been read.
  func wait(timeout: Duration = .seconds(20)) -> End {
    let end = wait(timeout) { self.shell < 0 ? self.nextEndOfChild() : self.nextEndOfJob() }
    takeOutput()
    switch end {
    case .stopped: break
    case .status, .signal: program = nil
    case .timeout, nil: self.end()
    }
    return end ?? .timeout
  }

  /// Resumes a stopped program, as `fg` does.
  ///
  /// It runs a moment later; what is typed before it shows a sign of that may still go to the shell.
  func continueInForeground() {
    if shell >= 0 {
      // Should somebody have killed the shell, the next wait finds out.
      _ = Foundation.send(shell, "fg\n", 3, Int32(MSG_NOSIGNAL))
    } else if let program {
      kill(-program, SIGCONT)
    }
  }

  private func nextEndOfChild() -> End? {
    var status: Int32 = 0
    guard let child, waitpid(child, &status, WNOHANG | WUNTRACED) == child else { return nil }
    // The lower half is the signal that ended it, or 0x7F for a stop with the signal in the upper half.
    if status & 0xFF == 0x7F { return .stopped(status >> 8 & 0xFF) }
    self.child = nil
    return status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private func nextEndOfJob() -> End? {
    guard let status = nextShellWord() else {
      // Without a word there is an end only when somebody killed the shell.
      guard let end = nextEndOfChild() else { return nil }
      if let program { kill(-program, SIGKILL) }
      return end
    }
    let signal = status - 128
    if signal <= 0 { return .status(status) }
    return [SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU].contains(signal) ? .stopped(signal) : .signal(signal)
  }

  /// The next number that the shell has told, if there is one yet.
  private func nextShellWord() -> Int32? {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = read(shell, &buffer, buffer.count)
    if count > 0 { shellWords += buffer[..<count] }
    guard let end = shellWords.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { shellWords.removeSubrange(...end) }
    return Int32(String(decoding: shellWords[..<end], as: UTF8.self))
  }

  /// Kills whatever still runs, and waits until it is gone.
  private func end() {
    if let program { kill(-program, SIGKILL) }
    if let child {
      kill(child, SIGKILL)
      // Nothing survives this signal, but the system may take its time.
      var attempts = 2000
      while waitpid(child, nil, WNOHANG) == 0, attempts > 0 {
        usleep(1000)
        attempts -= 1
      }
    }
    if shell >= 0 { close(shell) }
    (program, child, shell) = (nil, nil, -1)
  }

  // MARK: Person

  /// Types a text; what the program writes meanwhile is read.
  ///
  /// - Parameter pause: if given, the bytes come one at a time with so much time between them, as over a slow
  ///   line that tears sequences and characters apart.
  func send(_ text: String, pause: Duration? = nil) throws { try send(bytes: Array(text.utf8), pause: pause) }

  func send(bytes: [UInt8], pause: Duration? = nil) throws {
    guard let pause else { return try type(bytes[...]) }
    for byte in bytes {
      try type([byte])
      _ = wait(pause) { nil as Bool? }
    }
  }

  private func type(_ bytes: ArraySlice<UInt8>) throws {
    var rest = bytes
    let fault = wait(.seconds(10)) { () -> Int32? in
      let count = rest.withUnsafeBytes { Foundation.write(self.near, $0.baseAddress, $0.count) }
      // Where the program is slow to read there is no room at times.
      if count < 0 { return errno == EAGAIN ? nil : errno }
      rest = rest.dropFirst(count)
      return rest.isEmpty ? 0 : nil
    }
    if fault != 0 { throw Fault(call: "write", code: fault ?? ETIMEDOUT) }
  }

  /// Gives the window another size, of which the system informs the foreground job.
  func resize(columns: Int, rows: Int) {
    // What was written before was meant for the old size.
    takeOutput()
    screen.resize(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  private func setSize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(near, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the window, of which the system informs the leader of the session by SIGHUP.
  ///
  /// A shell would lose the terminal as well, and could not tell any more how its job ended.
  func hangUp() {
    precondition(shell < 0, "only the leader of a session can be seen to hang up")
    takeOutput()
    close(near)
    near = -1
  }

  // MARK: Terminal

  /// Reads what is written until a condition holds and nothing more comes for a moment.
  ///
  /// - Parameter quiet: that moment, which lets a picture become complete that is written in several parts.
  /// - Returns: whether the condition holds; false after the time is up, while the program goes on running.
  func settle(
    timeout: Duration = .seconds(10), quiet: Duration = .milliseconds(20),
    until condition: (TerminalEmulator) -> Bool = { _ in true }
  ) -> Bool {
    var (count, lastChange) = (-1, ContinuousClock.now)
    var isMet = false
    return wait(timeout) { () -> Bool? in
      if count != self.output.count {
        (count, lastChange) = (self.output.count, .now)
        isMet = condition(self.screen)
      }
      return isMet && lastChange.duration(to: .now) >= quiet ? true : nil
    } ?? false
  }

  /// What the terminal does to input and output at the moment.
  var settings: Settings { Settings(attributes) }

  /// Changes the settings as `stty` does; before a program starts, it finds them so.
  func change(_ body: (inout termios) -> Void) {
    var attributes = attributes
    body(&attributes)
    tcsetattr(near, TCSANOW, &attributes)
  }

  private var attributes: termios {
    var attributes = termios()
    tcgetattr(near, &attributes)
    return attributes
  }

  /// Reads until there is nothing more for now.
  ///
  /// All that a process wrote before it ended or stopped has arrived by then.
  private func takeOutput() {
    var buffer = [UInt8](repeating: 0, count: 16384)
    // A program that never ceases to write must not keep a wait from ending.
    for _ in 0..<64 {
      let count = read(near, &buffer, buffer.count)
      if count <= 0 { return }
      output += buffer[..<count]
      screen.feed(buffer[..<count])
    }
  }

  /// Tries again and again until there is a result or the time is up, and reads what is written meanwhile.
  private func wait<Result>(_ timeout: Duration, for attempt: () -> Result?) -> Result? {
    let deadline = ContinuousClock.now + timeout
    while true {
      if let result = attempt() { return result }
      if ContinuousClock.now >= deadline { return nil }
      var request = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
      // Without a program on the far side, polling returns at once.
      if poll(&request, 1, 2) > 0, request.revents & Int16(POLLIN) == 0 { usleep(1000) }
      takeOutput()
    }
  }
}
