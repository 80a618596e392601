import Foundation
import Testing

@Suite(.enabled(if: PseudoTerminal.offersJobs)) struct PseudoTerminalTests {
  /// A terminal on which a script of the shell runs.
  private func terminal(
    _ script: String, as role: PseudoTerminal.Role = .job, columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    try terminal.start("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"], as: role)
    return terminal
  }

  static let roles = [PseudoTerminal.Role.job, .sessionLeader]

  // MARK: Start and end

  @Test(arguments: roles) func aStatusIsTold(_ role: PseudoTerminal.Role) throws {
    let terminal = try terminal("echo out; echo errors >&2; exit 7", as: role)
    #expect(terminal.wait() == .status(7))
    #expect(terminal.screen.text == "out\nerrors")
    #expect(terminal.output == Array("out\r\nerrors\r\n".utf8))
    #expect(terminal.program == nil)
  }

  @Test(arguments: roles, [SIGTERM, SIGKILL, SIGHUP, SIGINT])
  func aSignalIsTold(_ role: PseudoTerminal.Role, _ signal: Int32) throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/sleep", ["100"], as: role)
    terminal.signal(signal)
    #expect(terminal.wait() == .signal(signal))
    #expect(terminal.screen.text == "")
  }

  @Test(arguments: roles) func whatDoesNotEndIsKilledInTime(_ role: PseudoTerminal.Role) throws {
    let terminal = try terminal("trap '' TERM HUP INT; echo ready; while :; do sleep 1; done", as: role)
    #expect(terminal.settle { $0.text == "ready" })
    let program = try #require(terminal.program)
    #expect(terminal.wait(timeout: .milliseconds(50)) == .timeout)
    #expect(isGone(program))
    #expect(terminal.program == nil)
  }

  @Test(arguments: roles) func nothingOutlivesTheTerminal(_ role: PseudoTerminal.Role) throws {
    var terminal: PseudoTerminal? = try terminal("trap '' HUP; echo ready; sleep 100", as: role)
    #expect(terminal?.settle { $0.text == "ready" } == true)
    let program = try #require(terminal?.program)
    terminal = nil
    #expect(isGone(program))
  }

  /// Whether a process is gone; one that is not a child of the tests is so only soon.
  private func isGone(_ process: pid_t) -> Bool {
    for _ in 0..<2000 {
      if kill(process, 0) != 0 { return true }
      // Where nothing adopts orphans properly, what is left of it is a dead entry in the table.
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      if state?.contains(") Z ") == true { return true }
      usleep(1000)
    }
    return false
  }

  @Test(arguments: roles) func allThatWasWrittenIsThereAtTheEnd(_ role: PseudoTerminal.Role) throws {
    for _ in 0..<5 {
      let terminal = try terminal("printf '%050000d' 7", as: role)
      #expect(terminal.wait() == .status(0))
      #expect(terminal.output.count == 50_000)
    }
  }

  @Test func whatCannotBeStartedIsAFault() throws {
    let terminal = try PseudoTerminal()
    #expect(throws: PseudoTerminal.Fault.self) { try terminal.start("/nowhere") }
    try terminal.start("/bin/echo", ["still", "possible"])
    #expect(terminal.wait() == .status(0))
    #expect(terminal.screen.text == "still possible")
  }

  @Test(arguments: roles) func theProgramGetsWhatIsGivenAndNoMore(_ role: PseudoTerminal.Role) throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/usr/bin/env", environment: ["TERM": "xterm", "WORDS": "a 'b' $c"], as: role)
    #expect(terminal.wait() == .status(0))
    #expect(terminal.screen.lines.prefix(3).sorted() == ["", "TERM=xterm", "WORDS=a 'b' $c"])
  }

  @Test(arguments: roles) func noDescriptorOfATerminalIsInherited(_ role: PseudoTerminal.Role) throws {
    #if !canImport(Darwin)
      let other = try PseudoTerminal()
      let terminal = try terminal("ls -l /proc/self/fd | grep -cE '/pts/|ptmx'", as: role)
      #expect(terminal.wait() == .status(0))
      // What is listed has its input and errors there, and its output in the pipe.
      #expect(terminal.screen.text == "2")
      #expect(other.program == nil)
    #endif
  }

  @Test(arguments: roles) func argumentsArriveAsTheyAre(_ role: PseudoTerminal.Role) throws {
    let terminal = try PseudoTerminal()
    let arguments = ["[%s]", "a b", "", "*", "-n", "é日", "'\"$HOME`", "x=y"]
    try terminal.start("/usr/bin/printf", arguments, as: role, workingFolder: "/usr")
    #expect(terminal.wait() == .status(0))
    #expect(terminal.screen.text == "[a b][][*][-n][é日]['\"$HOME`][x=y]")
  }

  @Test(arguments: roles) func filesTakeThePlaceOfTheTerminal(_ role: PseudoTerminal.Role) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("terminal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("given\n".utf8).write(to: folder.appendingPathComponent("input"))
    let terminal = try PseudoTerminal()
    let script = "pwd; cat; for stream in 0 1 2; do test -t $stream; echo $? >&2; done; echo seen >/dev/tty"
    try terminal.start(
      "/bin/sh", ["-c", script], as: role, standardInput: .path("\(folder.path)/input"),
      standardOutput: .path("\(folder.path)/output"), standardErrors: .path("\(folder.path)/errors"),
      workingFolder: folder.path)
    #expect(terminal.wait() == .status(0))
    func contents(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    try #expect(contents("output").hasSuffix("/\(folder.lastPathComponent)\ngiven\n"))
    try #expect(contents("errors") == "1\n1\n1\n")
    #expect(terminal.screen.text == "seen")
  }

  // MARK: The controlling terminal

  @Test(arguments: roles) func theTerminalControlsTheProgram(_ role: PseudoTerminal.Role) throws {
    let terminal = try terminal("tty; ps -o tty=,pgid=,tpgid=,sid= -p $$; echo $$", as: role)
    let program = try #require(terminal.program)
    #expect(terminal.wait() == .status(0))
    let lines = terminal.screen.lines
    let words = lines[1].split(separator: " ").map(String.init)
    try #require(words.count == 4)
    #expect(lines[0].hasPrefix("/dev/"))
    #expect(lines[0] == "/dev/\(words[0])")
    #expect(words[1] == "\(program)")
    #expect(words[2] == "\(program)")
    #expect((words[3] == "\(program)") == (role == .sessionLeader))
    #expect(lines[2] == "\(program)")
  }

  @Test(arguments: roles) func keysSendSignals(_ role: PseudoTerminal.Role) throws {
    for (key, signal) in [("\u{3}", SIGINT), ("\u{1C}", SIGQUIT)] {
      let terminal = try terminal("ulimit -c 0; echo ready; exec sleep 100", as: role)
      #expect(terminal.settle { $0.text == "ready" })
      try terminal.send(key)
      #expect(terminal.wait() == .signal(signal))
    }
  }

  @Test(arguments: roles) func theProgramStartsWithoutALegacyOfSignals(_ role: PseudoTerminal.Role) throws {
    #if !canImport(Darwin)
      let terminal = try PseudoTerminal()
      try terminal.start("/bin/grep", ["-E", "^Sig(Blk|Ign)", "/proc/self/status"], as: role)
      #expect(terminal.wait() == .status(0))
      let lines = terminal.screen.text.split(separator: "\n")
      #expect(lines.count == 2)
      // Above the 31 signals with names are some that the C library has to itself.
      for line in lines { #expect(Int(line.suffix(8), radix: 16).map { $0 & 0x7FFF_FFFF } == 0, "\(line)") }
    #endif
  }

  // MARK: Job control

  /// A stand-in for a full-screen program, which leaves the terminal as it was before it stops.
  private static let editor = """
    enter() { stty -echo -icanon; printf '\\033[?1049h\\033[?25l\\033[Hpicture'; }
    leave() { printf '\\033[?25h\\033[?1049l'; stty "$before"; }
    stop() { leave; trap - TSTP; kill -TSTP $$; trap stop TSTP; enter; }
    echo before
    before=$(stty -g)
    trap stop TSTP
    enter
    while :; do read -r line && break; done
    leave
    echo "got $line"
    """

  @Test func aJobCanBeStoppedAndResumed() throws {
    let terminal = try terminal(Self.editor)
    let before = try PseudoTerminal().settings
    for _ in 0..<3 {
      #expect(terminal.settle { $0.isAlternateScreen && $0.text == "picture" })
      #expect(!terminal.settings.echoes && !terminal.settings.isByLine)
      #expect(!terminal.screen.isCursorVisible)
      try terminal.send("\u{1A}")
      #expect(terminal.wait() == .stopped(SIGTSTP))
      #expect(terminal.settings == before)
      #expect(!terminal.screen.isAlternateScreen && terminal.screen.isCursorVisible)
      #expect(terminal.screen.text.hasPrefix("before"))
      terminal.continueInForeground()
    }
    #expect(terminal.settle { $0.isAlternateScreen && $0.text == "picture" })
    try terminal.send("line\r")
    #expect(terminal.wait() == .status(0))
    #expect(terminal.settings == before)
    #expect(terminal.screen.text.hasSuffix("got line"))
    #expect(terminal.screen.unsupported == [])
  }

  @Test(arguments: roles) func aProgramIsStoppedBySignalInEitherRole(_ role: PseudoTerminal.Role) throws {
    let script = "trap 'echo resumed' CONT; echo ready; while :; do sleep 0.01; done"
    let terminal = try terminal(script, as: role)
    #expect(terminal.settle { $0.text == "ready" })
    terminal.signal(SIGSTOP)
    #expect(terminal.wait() == .stopped(SIGSTOP))
    terminal.continueInForeground()
    #expect(terminal.settle { $0.text.contains("resumed") })
    terminal.signal(SIGKILL)
    #expect(terminal.wait() == .signal(SIGKILL))
  }

  @Test func nobodyCouldResumeTheLeaderOfASessionSoThatItDoesNotStop() throws {
    let terminal = try terminal("echo ready; exec sleep 0.2", as: .sessionLeader)
    #expect(terminal.settle { $0.text == "ready" })
    try terminal.send("\u{1A}")
    #expect(terminal.wait() == .status(0))
  }

  @Test func theShellDoesNotPutTheSettingsRightForAResumedJob() throws {
    let terminal = try terminal("kill -STOP $$; stty -echo")
    #expect(terminal.wait() == .stopped(SIGSTOP))
    #expect(terminal.settings.echoes)
    terminal.continueInForeground()
    #expect(terminal.wait() == .status(0))
    #expect(!terminal.settings.echoes)
  }

  @Test func theEndOfTheShellIsAnEndToo() throws {
    let terminal = try terminal("echo ready; kill -KILL $PPID; sleep 100")
    let program = try #require(terminal.program)
    #expect(terminal.wait() == .signal(SIGKILL))
    #expect(isGone(program))
  }

  @Test func aStoppedJobIsKilledWithTheTerminal() throws {
    var terminal: PseudoTerminal? = try terminal("kill -STOP $$")
    let program = try #require(terminal?.program)
    #expect(terminal?.wait() == .stopped(SIGSTOP))
    terminal = nil
    #expect(isGone(program))
  }

  // MARK: Input

  @Test(arguments: roles) func whatIsTypedArrives(_ role: PseudoTerminal.Role) throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/cat", as: role)
    try terminal.send("héllo 日本\r")
    #expect(terminal.settle { $0.text == "héllo 日本\nhéllo 日本" })
    try terminal.send("\u{4}")
    #expect(terminal.wait() == .status(0))
  }

  @Test func itCanBeTypedByteByByte() throws {
    let script = "stty raw -echo; echo ready; for i in 1 2 3; do dd bs=10 count=1 2>/dev/null; echo .; done"
    let terminal = try terminal(script)
    #expect(terminal.settle { $0.text == "ready" })
    try terminal.send("€", pause: .milliseconds(100))
    #expect(terminal.wait() == .status(0))
    #expect(terminal.output.suffix(9) == [0xE2, 0x2E, 0x0A, 0x82, 0x2E, 0x0A, 0xAC, 0x2E, 0x0A])
  }

  @Test func moreThanTheSystemHoldsCanBeTyped() throws {
    let terminal = try terminal("stty raw -echo; echo ready; head -c 200000 | cksum")
    #expect(terminal.settle { $0.text == "ready" })
    try terminal.send(bytes: Array(repeating: UInt8(ascii: "a"), count: 200_000))
    #expect(terminal.wait() == .status(0))
    #expect(terminal.screen.text.hasSuffix(" 200000"))
  }

  // MARK: The window

  @Test(arguments: roles) func theProgramLearnsTheSize(_ role: PseudoTerminal.Role) throws {
    let script = "trap 'stty size' WINCH; stty size; while :; do sleep 0.01; done"
    let terminal = try terminal(script, as: role, columns: 50, rows: 12)
    #expect(terminal.settle { $0.text == "12 50" })
    terminal.resize(columns: 30, rows: 9)
    #expect(terminal.settle { $0.text == "12 50\n9 30" })
    #expect(terminal.screen.columns == 30 && terminal.screen.rows == 9)
  }

  @Test func closingTheWindowHangsUp() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/sleep", ["100"], as: .sessionLeader)
    terminal.hangUp()
    #expect(terminal.wait() == .signal(SIGHUP))
  }

  @Test func aProgramCanEndInItsOwnWayWhenTheWindowCloses() throws {
    let script = "trap 'exit 9' HUP; echo ready; while :; do sleep 0.01; done"
    let terminal = try terminal(script, as: .sessionLeader)
    #expect(terminal.settle { $0.text == "ready" })
    terminal.hangUp()
    #expect(terminal.wait() == .status(9))
  }

  @Test(arguments: roles) func settingsAreThoseThatTheProgramLeaves(_ role: PseudoTerminal.Role) throws {
    let terminal = try PseudoTerminal()
    terminal.change { $0.c_lflag &= ~tcflag_t(ECHOK) }
    let before = terminal.settings
    let script = "stty -echo -icanon; echo ready; read -r line; stty echo icanon $0"
    let environment = ["PATH": "/usr/bin:/bin"]
    try terminal.start("/bin/sh", ["-c", script, "-icrnl"], environment: environment, as: role)
    #expect(terminal.settle { $0.text == "ready" })
    #expect(!terminal.settings.echoes && !terminal.settings.isByLine)
    #expect(terminal.settings != before)
    try terminal.send("\r")
    #expect(terminal.wait() == .status(0))
    // Nothing puts them right for a program that forgot something, be it the shell or the system.
    #expect(terminal.settings.echoes && terminal.settings.isByLine)
    #expect(terminal.settings.input == before.input & ~tcflag_t(ICRNL))
    #expect(terminal.settings.characters == before.characters)
  }

  @Test func settlingEndsWithoutTheCondition() throws {
    let terminal = try terminal("while :; do echo again; done")
    #expect(!terminal.settle(timeout: .milliseconds(50)) { $0.text == "never" })
    #expect(!terminal.settle(timeout: .milliseconds(50), quiet: .seconds(1)))
    #expect(terminal.wait(timeout: .milliseconds(50)) == .timeout)
  }
}
