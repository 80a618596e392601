import Commands
import Engine
import Foundation
import Interview
import Testing

/// What the command does around an interview.
@Suite struct AskCommandTests {
  /// Somebody who is done at once.
  private static let done: Surroundings.Interviewing = { start, _, _ in (.finished, start) }

  private func ask(
    _ arguments: [String], environment: [String: String] = [:], data: DataFolder = .embedded,
    holdInterview: @escaping Surroundings.Interviewing = done
  ) -> CommandResult {
    advise(
      ["ask"] + arguments, environment: environment, isTerminal: true, data: data,
      holdInterview: holdInterview)
  }

  /// The words of a command line that was printed, without the name of the program.
  private func words(_ line: Substring) -> [String] {
    line.split(separator: " ").dropFirst().map(String.init)
  }

  private func commands(_ result: CommandResult) throws -> (report: [String], check: [String]?, ask: [String])
  {
    let lines = result.farewell.split(separator: "\n").filter { $0.hasPrefix("  stack-advisor ") }
    func line(_ command: String) -> [String]? {
      lines.first { $0.hasPrefix("  stack-advisor \(command)") }.map(words)
    }
    return (try #require(line("report")), line("check"), try #require(line("ask")))
  }

  static let scenarios: [String] = DataFolder.embedded.files.map(\.path).filter { $0.hasPrefix("scenarios/") }

  /// The commands go by the answers alone, without the file that they came from.
  @Test(arguments: scenarios.enumerated().filter { $0.offset % 8 == 0 }.map(\.element))
  func theCommandsThatArePrintedRepeatTheResultAndPass(_ scenario: String) throws {
    let path = packageFolder.appendingPathComponent("Data/\(scenario)").path
    let date = ["--date", "2026-01-01", "--color", "never"]
    let result = ask(["--answers", path] + date)
    #expect(result.status == .success)
    let commands = try commands(result)
    let report = advise(commands.report, data: .embedded)
    #expect(report.output == result.output)
    if let check = commands.check {
      let judged = advise(check + ["--date", "2026-01-01"], data: .embedded)
      // A choice that was stated is judged whatever is advised.
      let isStated = try contents(of: path).contains("\"stack\"")
      #expect(judged.status == .success || isStated, "\(judged.output)")
    }
    let again = advise(
      commands.ask, isTerminal: true, data: .embedded, holdInterview: Self.done)
    #expect(again.output == result.output)
  }

  @Test func weightsStackAndDataAreRepeatedToo() throws {
    try withScratchFolder { folder in
      _ = advise(["data", "export", "\(folder)/my data"], data: .embedded)
      let result = ask([
        "--data", "\(folder)/my data", "--weight", "real-time=3.5", "--stack", "node", "--work", "none",
        "--open-connections", "7",
      ])
      #expect(
        result.farewell.contains(
          "stack-advisor report --work none --open-connections 7 --weight real-time=3.5 --stack node "
            + "--style brief --format text --data '\(folder)/my data'\n"))
      // What is stated is what has to be checked, whatever is advised.
      #expect(result.farewell.contains(" --stack node"))
    }
  }

  @Test func aFileThatItStartsFromKeepsItsWaivers() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/it's mine.json"
      try write(
        """
        {"answers": {"python-skill": "strong", "existing": "python"}, "stack": ["node"],
         "waivers": [{"finding": "language.node.deficit", "reason": "r", "owner": "o", "until": "2999-01-01"}]}
        """, to: path)
      let result = ask(["--answers", path, "--limits", "none", "--set", "existing="])
      let line = try #require(result.farewell.split(separator: "\n").first { $0.contains(" check ") })
      #expect(
        line.contains(
          " check --answers '\(folder)/it'\\''s mine.json' --limits none --set existing= --stack node"))
      let judged = advise(
        ["check", "--answers", path, "--limits", "none", "--set", "existing=", "--stack", "node"],
        data: .embedded)
      #expect(judged.output.contains("waived"))
    }
  }

  @Test func formatAndStyleAreThoseOfAReport() throws {
    let flags = ["--limits", "none", "--date", "2026-01-01"]
    for format in ["markdown", "html", "json"] {
      let result = ask(flags + ["--format", format, "--style", "proposal"])
      let report = advise(["report"] + flags + ["--format", format, "--style", "proposal"], data: .embedded)
      #expect(result.output == report.output)
    }
  }

  @Test func theResultGoesToAFileThatIsLookedForFirst() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/result.txt"
      let result = ask(["-o", path])
      #expect(result.output == "")
      try #expect(contents(of: path).contains("Backend language"))
      // Before anybody has answered anything.
      let again = advise(["ask", "-o", path], isTerminal: true, data: .embedded)
      expectFailure(
        again, .cannotCreate, "stack-advisor: error: \(path): the file exists; --force replaces it\n")
    }
  }

  @Test func whoLeavesGetsNoResult() {
    let result = ask([], holdInterview: { start, _, _ in (.left, start) })
    #expect(result.status == .undecided)
    #expect(result.output == "")
    #expect(result.messages == "")
  }

  @Test func quietSaysNothingBesideTheResult() {
    let result = ask(["--quiet"])
    #expect(result.farewell == "" && result.messages == "")
    #expect(result.output != "")
  }

  @Test(arguments: [
    (["TERM": "xterm"], [], InterviewRunner.Manner.screen), (["TERM": "dumb"], [], .plain), ([:], [], .plain),
    (["TERM": "xterm", "ACCESSIBLE": "1"], [], .plain), (["TERM": "xterm"], ["--accessible"], .plain),
    (["TERM": "xterm", "NO_COLOR": "1", "CI": "false"], [], .screen),
  ])
  func theMannerGoesByTheTerminal(
    _ environment: [String: String], _ arguments: [String], _ expected: InterviewRunner.Manner
  ) {
    let result = ask(
      arguments, environment: environment,
      holdInterview: { start, manner, _ in
        #expect(manner == expected)
        return (.finished, start)
      })
    #expect(result.status == .success)
  }

  @Test func allQuestionsInTheirOrderAreAskedOnRequest() {
    let result = ask(
      ["--all"],
      holdInterview: { start, _, _ in
        #expect(start.place == .question(0))
        return (.finished, start)
      })
    #expect(result.status == .success)
  }

  @Test func anotherSubjectIsAskedAboutInItsOwnWords() {
    let result = ask([], data: TeaKnowledge.folder)
    #expect(result.status == .success)
    #expect(result.farewell.contains("stack-advisor report --style brief --format text\n"))
  }

  @Test func withEverythingAnsweredNobodyHasToBeAsked() throws {
    let listing = advise(["ask"], data: .embedded)
    #expect(listing.status == .undecided)
    #expect(listing.output == "")
    var arguments: [String] = []
    for line in listing.messages.split(separator: "\n") where line.hasPrefix("  --") {
      let parts = line.split(separator: " ").map(String.init)
      let first = parts[1].split { "|,".contains($0) }.first.map(String.init) ?? ""
      arguments += [
        parts[0],
        parts[1].contains("|") ? first : first.contains("-") && Int(first.prefix(1)) != nil ? "0" : first,
      ]
    }
    let result = advise(["ask"] + arguments, data: .embedded)
    // Questions that the answers made pointless have an answer too, which is ignored.
    #expect(result.status == .success, "\(result.messages)")
    #expect(result.output.contains("Backend language"))
    try withScratchFolder { folder in
      let written = advise(["ask"] + arguments + ["-o", "\(folder)/result"], data: .embedded)
      #expect(written.status == .success && written.output == "")
      try #expect(contents(of: "\(folder)/result") == result.output)
    }
  }

  @Test func whatIsMissingIsListedAlsoQuietlyAndMakesNoFile() throws {
    try withScratchFolder { folder in
      let result = advise(["ask", "--quiet", "-o", "\(folder)/result"], data: .embedded)
      #expect(result.status == .undecided && result.output == "")
      #expect(result.messages == advise(["ask"], data: .embedded).messages)
      try #expect(names(in: folder) == [])
    }
  }

  @Test func faultyCalls() {
    expectUsage(
      ["ask", "--answers", "-"], ["--answers - reads standard input, from which ask takes the answers itself"]
    )
    expectUsage(["ask", "now"], ["ask takes no argument \"now\""])
    expectUsage(["ask", "--resume"], ["--resume needs a value: NAME"])
    expectUsage(
      ["ask", "--resume", "x", "--answers", "y"],
      ["--resume and --answers cannot stand together; a session has its own answers"])
    expectUsage(["report", "--all"], ["report does not take the flag --all"])
    expectFailure(
      advise("ask", "--resume", "x"), .noInput,
      "stack-advisor: error: there are no sessions: neither XDG_STATE_HOME nor HOME is set\n")
  }

  @Test func aSessionThatIsNotThereOrBrokenIsAFault() throws {
    try withScratchFolder { folder in
      let environment = ["XDG_STATE_HOME": folder]
      expectFailure(
        advise(["ask", "--resume", "last"], environment: environment), .noInput,
        "stack-advisor: error: no session \"last\"; there is none\n")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/stack-advisor", withIntermediateDirectories: true)
      let path = "\(folder)/stack-advisor/session-3.json"
      try write("{\"session\": 2,}", to: path)
      expectFailure(
        advise(["ask", "--resume", "session-4"], environment: environment), .noInput,
        "stack-advisor: error: no session \"session-4\"; did you mean \"session-3\"?\n")
      let broken = advise(["ask", "--resume", "session-3"], environment: environment)
      #expect(broken.status == .badData)
      #expect(broken.messages.hasPrefix("\(path):1:"))
    }
  }
}
