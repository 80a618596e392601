import Engine
import Foundation
import Testing

/// The interview line by line, and what happens where nobody can be asked.
@Suite(.enabled(if: PseudoTerminal.offersJobs)) struct AskPlainTests {
  struct Call: Sendable, CustomTestStringConvertible {
    var arguments = ["ask"]
    var environment: [String: String]

    var testDescription: String { "\(arguments) \(environment)" }

    static let all = [
      Call(environment: ["TERM": "dumb"]), Call(environment: ["TERM": ""]),
      Call(environment: ["ACCESSIBLE": "1"]), Call(arguments: ["ask", "--accessible"], environment: [:]),
    ]
  }

  @Test(arguments: Call.all) func itNeedsNoCursor(_ call: Call) throws {
    let ask = try AskProcess(call.arguments, rows: 100, environment: call.environment)
    ask.expect("Question 1")
    for (line, text) in [
      ("1", "Question 2"), ("", "Nothing was taken."), ("why", "speaks for Python"),
      ("9", "Type a number from 1 to 5"),
      ("back", "Answered before: Nothing."), ("next", "Question 2"), ("skip", "Question 3"),
      ("review", "2. How much AI"), ("1", "Changing an answer"), ("3", "Your answers"), ("back", "Question"),
      ("s", "So far: Backend language"),
      ("standing", "So far: Backend language"), ("help", "Type the number of an answer"),
    ] {
      try ask.type("\(line)\n")
      ask.expect(text)
    }
    #expect(!ask.terminal.output.contains(0x1B))
    #expect(ask.terminal.settings == ask.settings)
    try ask.terminal.send("quit\n")
    #expect(ask.terminal.wait() == .status(3))
    #expect(ask.terminal.screen.text.contains("stack-advisor ask --resume session-1"))
    #expect(ask.terminal.settings == ask.settings)
    let session = try ask.contents("state/stack-advisor/session-1.json")
    #expect(session.contains("\"existing\": \"node\"") && session.contains("\"unsure\": [\"ai-plans\"]"))
  }

  @Test func theEndOfInputTakesNothing() throws {
    let ask = try AskProcess(["ask", "--accessible"])
    ask.expect("Question 1")
    try ask.type("1\n")
    ask.expect("Question 2")
    try ask.terminal.send("1\u{4}\u{4}")
    #expect(ask.terminal.wait() == .status(3))
    #expect(try ask.contents("state/stack-advisor/session-1.json").contains("\"asked\": [\"existing\"]"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalEndsItAndTellsHowToGoOn(_ signal: Int32) throws {
    let ask = try AskProcess(["ask", "--accessible"])
    ask.expect("Question 1")
    try ask.type("1\n")
    ask.expect("Question 2")
    ask.terminal.signal(signal)
    #expect(ask.terminal.wait() == .signal(signal))
    #expect(ask.terminal.screen.text.contains("stack-advisor ask --resume session-1"))
    ask.expectRecovery()
  }

  @Test func filesAreWrittenFromThereToo() throws {
    let ask = try AskProcess(["ask", "--accessible", "--limits", "embedded"], rows: 100)
    ask.expect("Number:")
    for (line, text) in [
      ("3", "Done: print the result"), ("1", "File name, or back:"), ("mine.json", "Written: mine.json"),
      ("1", "File name, or back:"), ("mine.json", "exists. Replace it?"), ("2", "File name, or back:"),
      ("back", "Done: print the result"),
    ] {
      try ask.type("\(line)\n")
      ask.expect(text)
    }
    try ask.terminal.send("5\n")
    #expect(ask.terminal.wait() == .status(0))
    #expect(try ask.contents("mine.json").contains("embedded"))
    #expect(ask.terminal.screen.text.contains("To repeat this advice:"))
  }

  // MARK: Nobody to ask

  @Test(arguments: [
    Call(arguments: ["ask", "--no-input"], environment: [:]), Call(environment: ["CI": "true"]),
    Call(arguments: ["--no-input"], environment: [:]), Call(arguments: [], environment: ["CI": "1"]),
  ])
  func whereItMayNotAskItListsEveryQuestion(_ call: Call) throws {
    let errors = "/tmp/\(UUID().uuidString)"
    let output = "/tmp/\(UUID().uuidString)"
    defer { for path in [errors, output] { try? FileManager.default.removeItem(atPath: path) } }
    let ask = try AskProcess(
      call.arguments, rows: 200, environment: call.environment, standardOutput: .path(output))
    #expect(ask.terminal.wait() == .status(3))
    #expect(try Data(contentsOf: URL(fileURLWithPath: output)).isEmpty)
    let text = ask.terminal.screen.text
    for flag in try AskPlainTests.flags() { #expect(text.contains("  --\(flag) "), "\(flag)") }
  }

  private static func flags() throws -> [String] {
    try requireKnowledge().knowledge.questions.map(\.id)
  }

  @Test func withoutATerminalOnEitherSideItListsThemToo() throws {
    let ask = try AskProcess(standardInput: .path("/dev/null"))
    #expect(ask.terminal.wait() == .status(3))
    #expect(ask.terminal.screen.text.contains("Answer those that you know with these flags"))
    let errors = "/tmp/\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: errors) }
    let other = try AskProcess(standardErrors: .path(errors))
    #expect(other.terminal.wait() == .status(3))
    #expect(other.terminal.output.isEmpty)
  }
}
