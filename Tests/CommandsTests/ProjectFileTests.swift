import Commands
import Engine
import Foundation
import StrictJSON
import Testing

/// A check that goes by the project file that it finds, and by what the repository shows.
@Suite struct ProjectFileTests {
  private static let file = """
    {
      "data": "1.2.0",
      "stack": [
        "python",
        "fastapi"
      ],
      "answers": {"real-time": "core", "ai-plans": "none", "python-skill": "none", "javascript-skill": "strong"}
    }
    """

  /// Runs a check on a folder with the shipped data.
  fileprivate func check(_ folder: String, _ flags: String...) -> CommandResult {
    advise(["check", "--repo", folder] + flags, data: .embedded)
  }

  private func ids(_ result: CommandResult) throws -> [String] {
    try JSONResult.parse(result.output).root["findings"]?.elements.map { $0["id"]?.string ?? "" } ?? []
  }

  private func places(_ result: CommandResult) throws -> [String: String] {
    let findings = try JSONResult.parse(result.output).root["findings"]?.elements.map { finding in
      (
        finding["id"]?.string ?? "",
        "\(finding["file"]?.string ?? ""):\(finding["line"]?.double.map { Int($0) } ?? 0)"
      )
    }
    return Dictionary(findings ?? [], uniquingKeysWith: { first, _ in first })
  }

  // MARK: Finding the file

  @Test func theFileIsFoundUpwardsToTheTopOfTheRepository() throws {
    try withScratchFolder { folder in
      let inner = "\(folder)/top/api/src"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try write(Self.file, to: "\(folder)/top/stack-advisor.json")
      // In no repository only the folder itself is looked into.
      #expect(check(inner).status == .undecided)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/top/.git", withIntermediateDirectories: true)
      let found = check(inner, "--format", "json")
      #expect(found.status == .failure)
      #expect(try places(found)["language.python.deficit"] == "stack-advisor.json:4")
      #expect(found.messages.contains("judging by stack-advisor.json\n"))
      // A nearer file takes its place; paths are shown from the top of the repository.
      try write(Self.file, to: "\(folder)/top/api/stack-advisor.json")
      #expect(
        try places(check(inner, "--format", "json"))["language.python.deficit"] == "api/stack-advisor.json:4")
      // Beyond the top nothing is found.
      try FileManager.default.removeItem(atPath: "\(folder)/top/api/stack-advisor.json")
      try FileManager.default.moveItem(
        atPath: "\(folder)/top/stack-advisor.json", toPath: "\(folder)/stack-advisor.json")
      #expect(check(inner).status == .undecided)
    }
  }

  @Test func whatLiesInThePlaceOfTheFileIsNotFollowedAnywhere() throws {
    try withScratchFolder { folder in
      let top = "\(folder)/top"
      try FileManager.default.createDirectory(atPath: "\(top)/.git", withIntermediateDirectories: true)
      try write("secret", to: "\(folder)/secret")
      let place = "\(top)/stack-advisor.json"
      try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "../secret")
      let out = check(top)
      #expect(out.status == .noInput)
      #expect(out.messages.hasSuffix("stack-advisor.json: a link out of the repository is not followed\n"))
      // One that stays inside goes by the name of the link.
      try FileManager.default.removeItem(atPath: place)
      try write(Self.file, to: "\(top)/other.json")
      try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "other.json")
      #expect(
        try places(check(top, "--format", "json"))["language.python.deficit"] == "stack-advisor.json:4")
      try FileManager.default.removeItem(atPath: place)
      try #require(mkfifo(place, 0o600) == 0)
      #expect(check(top).messages.hasSuffix("stack-advisor.json: expected a regular file\n"))
    }
  }

  @Test func flagsOverrideSingleAnswersAndTheStack() throws {
    try withScratchFolder { folder in
      try write(Self.file, to: "\(folder)/stack-advisor.json")
      #expect(check(folder).status == .failure)
      let changed = check(
        folder, "--real-time", "none", "--python-skill", "strong", "--javascript-skill", "none", "--format",
        "json")
      #expect(try !ids(changed).contains("language.python.deficit"))
      let other = check(folder, "--stack", "node", "--format", "json")
      #expect(try !ids(other).contains { $0.hasPrefix("language.python") })
      // What is said on the command line stands nowhere.
      #expect(try places(other)["language.unsettled"] == ":0")
    }
  }

  @Test func aFaultyFileNeverPasses() throws {
    try withScratchFolder { folder in
      try write(#"{"answers": {"mod": "tired"}}"#, to: "\(folder)/stack-advisor.json")
      let result = check(folder)
      #expect(result.status == .badData)
      #expect(result.messages.contains("stack-advisor.json:1:14: error: unknown question \"mod\""))
    }
  }

  // MARK: What the file records

  @Test func anotherVerdictThanWasDecidedIsTold() throws {
    try withScratchFolder { folder in
      let decided = #""decided": {"language": {"verdict": "recommend", "option": "python", "lead": 3}}"#
      try write(
        "{\"data\": \"1.0.0\", \"answers\": {\"real-time\": \"core\", \"javascript-skill\": \"strong\"},\n\(decided)}",
        to: "\(folder)/stack-advisor.json")
      let result = check(folder, "--format", "json", "--stack", "node")
      // Flags make it another question.
      #expect(try !ids(result).contains("language.moved"))
      let moved = check(folder, "--format", "json")
      #expect(try places(moved)["language.moved"] == "stack-advisor.json:2")
      #expect(moved.output.contains("was decided as Python and is Node.js now"))
      #expect(moved.output.contains("written under version 1.0.0 of the data"))
    }
  }

  @Test func aWaiverHoldsToTheEndOfItsLastDay() throws {
    try withScratchFolder { folder in
      let waiver = """
        {"finding": "language.python.deficit", "reason": "Agreed.", "owner": "Ada", "until": "2026-03-31"}
        """
      let text = Self.file.dropLast(2) + ",\n\"waivers\": [\n\(waiver)\n]\n}"
      try write(String(text), to: "\(folder)/stack-advisor.json")
      let held = check(folder, "--date", "2026-03-31", "--allow-undecided")
      #expect(held.status == .success)
      #expect(held.output.contains("waived error: Python falls"))
      #expect(held.output.contains("Waived: until 2026-03-31 by Ada: Agreed."))
      let over = check(folder, "--date", "2026-04-01", "--allow-undecided")
      #expect(over.status == .failure)
      #expect(over.output.contains("it was\n  waived until 2026-03-31, which is over"))
      #expect(
        try places(check(folder, "--date", "2026-04-01", "--format", "json"))[
          "waiver.language.python.deficit.expired"] == "stack-advisor.json:9")
      // What flags make of the file says nothing on its waivers.
      let other = check(folder, "--stack", "node", "--date", "2026-01-01", "--format", "json")
      #expect(try !ids(other).contains { $0.hasPrefix("waiver.") })
      try write(
        String(text).replacing("python.deficit", with: "python.deficti"), to: "\(folder)/stack-advisor.json")
      let unused = check(folder, "--date", "2026-01-01").output.split { $0.isWhitespace }.joined(
        separator: " ")
      #expect(unused.contains("[waiver.language.python.deficti.unused]"))
      #expect(unused.contains("did you mean \"language.python.deficit\"?"))
    }
  }

  // MARK: Outputs

  @Test func severalFormatsGoWhereEachOfThemShould() throws {
    try withScratchFolder { folder in
      try write(Self.file, to: "\(folder)/stack-advisor.json")
      let result = check(
        folder, "--format", "sarif", "--output", "\(folder)/a.sarif", "--format", "junit", "-o",
        "\(folder)/b.xml", "--format", "text")
      #expect(result.status == .failure)
      #expect(result.output.hasSuffix("notes)\n"), "\(result.output)")
      #expect(try contents(of: "\(folder)/a.sarif").contains("\"2.1.0\""))
      #expect(try contents(of: "\(folder)/b.xml").hasPrefix("<?xml"))
      #expect(check(folder, "--format", "json", "-o", "\(folder)/a.sarif").status == .cannotCreate)
      // The one that could not be written leaves none of the others.
      #expect(
        check(
          folder, "--format", "json", "-o", "\(folder)/c.json", "--format", "sarif", "-o", "\(folder)/a.sarif"
        ).status == .cannotCreate)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/c.json"))
    }
  }

  @Test(arguments: [
    FaultyCall(
      ["check", "--format", "sarif", "--format", "text"],
      "sarif and text cannot both go to standard output; give --output behind --format"),
    FaultyCall(["check", "-o", "a", "-o", "b"], "--output b has no --format of its own before it"),
    FaultyCall(
      ["check", "-o", "a", "--format", "text", "--format", "json"],
      "--output a has no --format of its own before it"),
    FaultyCall(
      ["check", "--format", "sarif", "-o", "a", "--format", "text", "-o", "a"],
      "--output a is given more than once"),
    FaultyCall(["check", "--repo", ".", "--no-repo"], "--repo and --no-repo exclude each other"),
  ])
  func outputsThatCannotBe(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test func theStepSummaryIsAddedWhereGitHubWantsIt() throws {
    try withScratchFolder { folder in
      try write(Self.file, to: "\(folder)/stack-advisor.json")
      try write("before\n", to: "\(folder)/summary.md")
      let environment = ["GITHUB_STEP_SUMMARY": "\(folder)/summary.md"]
      let call = ["check", "--repo", folder]
      let text = advise(call, environment: environment, data: .embedded)
      #expect(try contents(of: "\(folder)/summary.md") == "before\n")
      let result = advise(call + ["--format", "github"], environment: environment, data: .embedded)
      #expect(result.status == text.status)
      #expect(result.output.hasPrefix("::"))
      let summary = try contents(of: "\(folder)/summary.md")
      #expect(summary.hasPrefix("before\n## stack-advisor: Failed"))
    }
  }

  @Test func aKnowledgeBaseThatCannotTellSaysSo() throws {
    try withScratchFolder { folder in
      let result = advise("check", "--stack", "tea", "--repo", folder)
      #expect(result.status == .badData)
      #expect(result.messages.contains("has no repository.json"))
    }
  }
}

extension ProjectFileTests {
  @Test func aWaiverOfWhatIsUndecidedLetsItPass() throws {
    try withScratchFolder { folder in
      let waiver = """
        {"finding": "language.undecided", "reason": "R", "owner": "O", "until": "2026-03-31"}
        """
      try write(
        "{\"stack\": [\"node\"], \"answers\": {}, \"waivers\": [\(waiver)]}",
        to: "\(folder)/stack-advisor.json")
      #expect(check(folder, "--date", "2026-03-31").status == .success)
      #expect(check(folder, "--date", "2026-04-01").status == .undecided)
    }
  }
}
