import Foundation
import Testing

/// How the built program leaves a terminal, wherever it is and however it ends.
@Suite(.enabled(if: PseudoTerminal.offersJobs)) struct AskEndingTests {
  struct Way: Sendable, CustomTestStringConvertible {
    var name: String
    var key: String?
    var signal: Int32 = 0
    var end: PseudoTerminal.End

    var testDescription: String { name }

    static let all = [
      Way(name: "q", key: "q", end: .status(3)),
      Way(name: "Ctrl-D", key: "\u{4}", end: .status(3)),
      Way(name: "Ctrl-C", key: "\u{3}", end: .signal(SIGINT)),
      Way(name: "Ctrl-\\", key: "\u{1C}", end: .signal(SIGQUIT)),
      Way(name: "SIGINT", signal: SIGINT, end: .signal(SIGINT)),
      Way(name: "SIGTERM", signal: SIGTERM, end: .signal(SIGTERM)),
      Way(name: "SIGHUP", signal: SIGHUP, end: .signal(SIGHUP)),
      Way(name: "SIGSEGV", signal: SIGSEGV, end: .signal(SIGSEGV)),
      Way(name: "SIGABRT", signal: SIGABRT, end: .signal(SIGABRT)),
    ]
  }

  @Test(arguments: AskPlace.all, Way.all)
  func theTerminalIsAsBefore(_ place: AskPlace, _ way: Way) throws {
    // Where text is typed, letters are text.
    guard way.key != "q" || !["file name", "filter", "keys"].contains(place.name) else { return }
    let ask = try AskProcess(place.arguments)
    for key in place.keys { try ask.type(key) }
    ask.expect(place.text)
    #expect(!ask.terminal.settings.echoes)
    if let key = way.key { try ask.terminal.send(key) } else { ask.terminal.signal(way.signal) }
    #expect(ask.terminal.wait() == way.end)
    ask.expectRecovery()
    // What was given is told how to be taken up again; before the first answer there is nothing to take up.
    let isTold = ask.terminal.screen.text.contains("stack-advisor ask --resume session-1")
    #expect(isTold == !ask.sessions.isEmpty)
  }

  @Test(arguments: AskPlace.all) func stoppedAndResumedItIsAsBefore(_ place: AskPlace) throws {
    let ask = try AskProcess(place.arguments)
    for key in place.keys { try ask.type(key) }
    ask.expect(place.text)
    let shown = ask.terminal.screen.lines
    for _ in 0..<2 {
      try ask.terminal.send("\u{1A}")
      #expect(ask.terminal.wait() == .stopped(SIGTSTP))
      ask.expectRecovery()
      ask.terminal.continueInForeground()
      #expect(ask.terminal.settle { $0.lines == shown }, "\(ask.terminal.screen)")
      #expect(!ask.terminal.settings.echoes)
    }
    ask.terminal.signal(SIGTERM)
    #expect(ask.terminal.wait() == .signal(SIGTERM))
    ask.expectRecovery()
  }

  /// In the background it leaves the terminal alone, and brought back it is drawn again.
  @Test func inTheBackgroundItWritesNothing() throws {
    let ask = try AskProcess()
    ask.expect("Enter answer")
    let shown = ask.terminal.screen.lines
    try ask.terminal.send("\u{1A}")
    #expect(ask.terminal.wait() == .stopped(SIGTSTP))
    let count = ask.terminal.output.count
    ask.terminal.signal(SIGCONT)
    _ = ask.terminal.settle(timeout: .milliseconds(300)) { _ in false }
    #expect(ask.terminal.output.count == count)
    ask.expectRecovery()
    ask.terminal.continueInForeground()
    #expect(ask.terminal.settle { $0.lines == shown }, "\(ask.terminal.screen)")
    ask.terminal.signal(SIGTERM)
    #expect(ask.terminal.wait() == .signal(SIGTERM))
    ask.expectRecovery()
  }

  /// Ctrl-S in a terminal that gives whole lines holds all output up.
  @Test func outputThatIsHeldUpDoesNotKeepItFromEnding() throws {
    let ask = try AskProcess(["ask", "--accessible"])
    ask.expect("Question 1")
    try ask.terminal.send("\u{13}")
    _ = ask.terminal.settle(timeout: .milliseconds(100)) { _ in false }
    ask.terminal.signal(SIGTERM)
    #expect(ask.terminal.wait() == .signal(SIGTERM))
  }

  /// The shell has used the terminal meanwhile, and nothing could be given back to it.
  @Test func whoStopsWithoutWarningIsDrawnAnewAfterwards() throws {
    let ask = try AskProcess()
    ask.expect("Enter answer")
    let shown = ask.terminal.screen.lines
    ask.terminal.signal(SIGSTOP)
    #expect(ask.terminal.wait() == .stopped(SIGSTOP))
    ask.terminal.continueInForeground()
    #expect(ask.terminal.settle { $0.lines == shown })
    try ask.type("j")
    #expect(!ask.terminal.settings.echoes)
    try ask.terminal.send("q")
    #expect(ask.terminal.wait() == .status(3))
    ask.expectRecovery()
  }

  @Test func endedWhileStoppedItDoesNotTakeTheTerminalAgain() throws {
    let ask = try AskProcess()
    ask.expect("Enter answer")
    try ask.terminal.send("\u{1A}")
    #expect(ask.terminal.wait() == .stopped(SIGTSTP))
    let count = ask.terminal.output.count
    ask.terminal.signal(SIGTERM)
    ask.terminal.continueInForeground()
    #expect(ask.terminal.wait() == .signal(SIGTERM))
    ask.expectRecovery()
    #expect(!ask.terminal.output.dropFirst(count).contains(0x1B))
  }

  @Test func aTerminalThatGoesAwayEndsIt() throws {
    let ask = try AskProcess(as: .sessionLeader)
    ask.expect("Enter answer")
    try ask.type("\r")
    ask.terminal.hangUp()
    #expect(ask.terminal.wait() == .signal(SIGHUP))
    #expect(ask.sessions == ["session-1.json"])
  }

  @Test(arguments: AskPlace.all) func resizingLeavesNoGhosts(_ place: AskPlace) throws {
    let ask = try AskProcess(place.arguments)
    for key in place.keys { try ask.type(key) }
    ask.expect(place.text)
    let shown = ask.terminal.screen.lines
    for (columns, rows) in [(20, 5), (300, 100), (1, 1), (40, 10), (81, 24), (80, 5)] {
      ask.terminal.resize(columns: columns, rows: rows)
      _ = ask.terminal.settle(timeout: .milliseconds(500)) { _ in true }
    }
    // Some come while it draws.
    for step in 0..<40 { ask.terminal.resize(columns: 20 + step * 3 % 61, rows: 5 + step % 20) }
    ask.terminal.resize(columns: 80, rows: 24)
    #expect(ask.terminal.settle { $0.lines == shown }, "\(ask.terminal.screen)")
    #expect(ask.terminal.screen.unsupported == [])
    ask.terminal.signal(SIGTERM)
    _ = ask.terminal.wait()
    ask.expectRecovery()
  }
}
