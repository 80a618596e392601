import Foundation
import Testing

/// What the built program asks, keeps and leaves behind.
@Suite(.enabled(if: PseudoTerminal.offersJobs)) struct AskProcessTests {
  private static let ruled = ["ask", "--limits", "embedded", "--existing", "nothing"]

  @Test func withoutArgumentsOnATerminalItAsks() throws {
    let ask = try AskProcess([])
    ask.expect("Question 1")
    try ask.terminal.send("q")
    #expect(ask.terminal.wait() == .status(3))
    #expect(ask.sessions == [])
  }

  @Test func killedAtOnceItLosesNoAnswer() throws {
    let ask = try AskProcess()
    ask.expect("Question 1")
    try ask.type("\r", "j", "\r", "j")
    ask.expect("Question 3")
    let shown = ask.terminal.screen.lines[2]
    ask.terminal.signal(SIGKILL)
    #expect(ask.terminal.wait() == .signal(SIGKILL))
    let again = try AskProcess(["ask", "--resume", "session-1"], folder: ask.folder)
    again.expect("Question 3")
    #expect(again.terminal.screen.lines[2] == shown)
    try again.type("r")
    again.expect("Your answers")
    try again.terminal.send("q")
    #expect(again.terminal.wait() == .status(3))
    #expect(again.sessions == ["session-1.json"])
  }

  @Test func theSessionIsForTheUsersEyesAlone() throws {
    let ask = try AskProcess()
    ask.expect("Question 1")
    try ask.type("\r")
    ask.expect("Question 2")
    let files = FileManager.default
    func mode(_ path: String) throws -> Int {
      try #require(files.attributesOfItem(atPath: "\(ask.folder)/\(path)")[.posixPermissions] as? Int)
    }
    #expect(try mode("state/stack-advisor/session-1.json") == 0o600)
    #expect(try mode("state/stack-advisor") == 0o700)
    #expect(try mode("state") == 0o700)
    // Nothing half written is left.
    #expect(ask.sessions == ["session-1.json"])
  }

  @Test func onlyTheResultGoesToTheFile() throws {
    let folder = try AskProcess.makeFolder()
    let ask = try AskProcess(Self.ruled, folder: folder, standardOutput: .path("\(folder)/result"))
    ask.expect("Go on with the other decisions")
    try ask.type("3", "\r")
    ask.expect("Done: print the result and leave")
    try ask.terminal.send("\u{1B}[F\r")
    #expect(ask.terminal.wait() == .status(0))
    ask.expectRecovery()
    #expect(ask.terminal.screen.text.contains("To repeat this advice:"))
    let result = try ask.contents("result")
    #expect(result.contains("Backend language: None of the options fits."))
    #expect(!result.contains("stack-advisor report") && !result.contains("\u{1B}"))
    #expect(!ask.terminal.screen.text.contains("None of the options fits"))
    // A finished interview needs no session.
    #expect(ask.sessions == [])
  }

  @Test func theCommandsThatItPrintsRepeatTheResult() throws {
    let ask = try AskProcess(Self.ruled, columns: 300, rows: 60)
    ask.expect("Go on with the other decisions")
    try ask.type("3", "\r", "1", "\r")
    ask.expect("File: answers.json")
    try ask.type("\r")
    ask.expect("Written: answers.json")
    try ask.terminal.send("\r")
    #expect(ask.terminal.wait() == .status(0))
    let result = ask.terminal.screen.text
    #expect(result.contains("  stack-advisor report --answers answers.json"))
    let file = try ask.contents("answers.json")
    #expect(file.contains("\"limits\": [\"embedded\"]"))
    // What stands above the commands is what the report says.
    let report = try AskProcess(
      ["report", "--answers", "answers.json", "--style", "brief", "--format", "text"], columns: 300,
      folder: ask.folder)
    #expect(report.terminal.wait() == .status(0))
    let lines = report.terminal.screen.lines.filter { !$0.isEmpty }
    #expect(lines.count > 3)
    for line in lines { #expect(result.contains(line), "\(line)") }
  }

  @Test func aFileThatExistsIsReplacedOnlyIfWanted() throws {
    let ask = try AskProcess(Self.ruled)
    let path = "\(ask.folder)/answers.json"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    ask.expect("Go on with the other decisions")
    try ask.type("3", "\r", "1", "\r", "\r")
    ask.expect("answers.json exists. Replace it?")
    try ask.type("\r")
    ask.expect("File: answers.json")
    #expect(try ask.contents("answers.json") == "mine")
    try ask.type("\u{15}", "no/such/folder/x", "\r")
    ask.expect("No such file or directory")
    try ask.type("\u{15}", "answers.json", "\r")
    ask.expect("Replace it?")
    try ask.type("1", "\r")
    ask.expect("Written: answers.json")
    #expect(try ask.contents("answers.json").contains("embedded"))
    ask.terminal.signal(SIGTERM)
    _ = ask.terminal.wait()
  }

  @Test func theProposalIsWrittenAsItsNameSays() throws {
    let ask = try AskProcess(Self.ruled)
    ask.expect("Go on with the other decisions")
    try ask.type("3", "\r", "2", "\r", "\r")
    ask.expect("Written: proposal.md")
    try ask.type("2", "\r", "\u{15}", "page.html", "\r")
    ask.expect("Written: page.html")
    #expect(try ask.contents("proposal.md").hasPrefix("# "))
    #expect(try ask.contents("page.html").hasPrefix("<!DOCTYPE html>"))
    ask.terminal.signal(SIGTERM)
    _ = ask.terminal.wait()
  }

  /// One byte at a time, with pauses that tear every sequence apart.
  @Test(arguments: [5, 70, 300]) func aSlowLineLosesNoKey(_ milliseconds: Int) throws {
    let ask = try AskProcess()
    ask.expect("Question 1")
    try ask.terminal.send("\u{1B}[B\u{1B}OB\u{1B}[A\r", pause: .milliseconds(milliseconds))
    ask.expect("Question 2")
    try ask.type("r")
    ask.expect("Your answers")
    let session = try ask.contents("state/stack-advisor/session-1.json")
    #expect(session.contains("\"existing\": \"python\""))
  }

  /// Whoever comes second to a session leaves what the first one has kept.
  @Test func twoInterviewsOnOneSessionLoseNothing() throws {
    let first = try AskProcess()
    first.expect("Question 1")
    try first.type("\r")
    first.expect("Question 2")
    let second = try AskProcess(["ask", "--resume", "session-1"], folder: first.folder)
    second.expect("Question 2")
    try first.type("\r", "\r")
    let kept = try first.contents("state/stack-advisor/session-1.json")
    try second.type("j", "\r")
    second.expect("this one is kept as session-2")
    #expect(try first.contents("state/stack-advisor/session-1.json") == kept)
    second.terminal.signal(SIGTERM)
    #expect(second.terminal.wait() == .signal(SIGTERM))
    #expect(second.terminal.screen.text.contains("--resume session-2"))
    try first.terminal.send("q")
    _ = first.terminal.wait()
  }

  @Test func otherFilesAmongTheSessionsDoNoHarm() throws {
    let folder = try AskProcess.makeFolder()
    let state = "\(folder)/state/stack-advisor"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    for name in ["session-9223372036854775807", "session-007", "session--1", "session-x"] {
      try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(state)/\(name).json"))
    }
    let ask = try AskProcess(folder: folder)
    ask.expect("Question 1")
    try ask.type("\r")
    ask.expect("Question 2")
    #expect(ask.sessions.contains("session-1.json"))
    try ask.terminal.send("q")
    #expect(ask.terminal.wait() == .status(3))
  }

  @Test func anOutputThatCannotBeMadeIsToldFirst() throws {
    let ask = try AskProcess(["ask", "-o", "no/such/folder/x"])
    #expect(ask.terminal.wait() == .status(73))
  }

  @Test func aPasteAnswersNothing() throws {
    let ask = try AskProcess()
    ask.expect("Question 1")
    try ask.terminal.send("\u{1B}[200~1\r2\rq\u{1B}[201~")
    try ask.type("j")
    ask.expect("Question 1")
    #expect(ask.sessions == [])
  }

  @Test func anOldSessionSaysWhatNoLongerFits() throws {
    let ask = try AskProcess(["help"])
    #expect(ask.terminal.wait() == .status(0))
    let state = "\(ask.folder)/state/stack-advisor"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let session = """
      {"session": 1, "data": "0.0.1", "goal": "first-decision", "asked": ["existing", "gone"], "unsure": ["gone"],
       "answers": {"existing": "nothing", "gone": "x", "stage": "never", "open-connections": -4},
       "weights": {"gone-factor": 3}, "stack": ["cobol"]}
      """
    try Data(session.utf8).write(to: URL(fileURLWithPath: "\(state)/session-7.json"))
    let again = try AskProcess(["ask", "--resume", "last"], columns: 120, rows: 40, folder: ask.folder)
    again.expect("The session was begun with data \"0.0.1\"")
    again.expect("There is no question \"gone\" any more")
    again.expect("The answer to \"stage\" no longer fits")
    again.expect("The answer to \"open-connections\" no longer fits")
    again.expect("The weight of \"gone-factor\" no longer fits")
    again.expect("There is no option \"cobol\" any more")
    again.expect("Question 2")
    again.terminal.signal(SIGTERM)
    _ = again.terminal.wait()
  }

  @Test func aHomeThatCannotBeWrittenIsToldAndNothingIsLost() throws {
    let ask = try AskProcess(environment: ["XDG_STATE_HOME": "/proc/none"])
    ask.expect("Question 1")
    try ask.type("\r")
    ask.expect("Answers cannot be kept in /proc/none/stack-advisor")
    try ask.terminal.send("q")
    #expect(ask.terminal.wait() == .status(3))
    #expect(ask.terminal.screen.text.contains("stack-advisor ask --existing nothing"))
  }
}
