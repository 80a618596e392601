import Commands
import StrictJSON
import Testing

@Suite struct CheckCommandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var flags: [String]
    var status: Commands.ExitStatus
    var end: String

    init(_ flags: [String], _ status: Commands.ExitStatus, _ end: String) {
      self.flags = flags
      self.status = status
      self.end = end
    }

    var testDescription: String { flags.joined(separator: " ") }
  }

  private static let deficit = ["--stack", "tea", "--mood", "tired"]

  @Test(arguments: [
    Case(["--stack", "coffee", "--mood", "tired", "--extras=none", "--cups=1"], .success, "Passed\n"),
    Case(deficit, .failure, "Failed (1 error, 1 warning)\n"),
    Case(deficit + ["--allow-undecided"], .failure, "Failed (1 error, 1 warning)\n"),
    Case(deficit + ["--max-deficit", "6"], .success, "Passed (1 warning, 1 note)\n"),
    Case(deficit + ["--max-deficit", "5.999"], .failure, "Failed (1 error, 1 warning)\n"),
    Case(["--stack", "tea/coffee"], .failure, "Failed (1 error, 1 warning)\n"),
    Case(["--stack", "tea"], .undecided, "Undecided (1 warning)\n"),
    Case(["--stack", "tea", "--allow-undecided"], .success, "Passed (1 warning)\n"),
    Case(
      [], .undecided, "Nothing judged (1 warning)\n"),
    Case(
      ["--allow-undecided"], .success, "Passed (1 warning)\n"),
  ])
  func theStatusTellsWhetherTheStackPasses(_ item: Case) {
    let result = advise(["check"] + item.flags)
    #expect(result.status == item.status)
    #expect(result.output.hasSuffix(item.end), "\(result.output)")
    #expect(result.messages == "")
    let json = advise(["check", "--format", "json"] + item.flags)
    #expect(json.status == item.status)
    #expect(json.messages == "")
  }

  @Test func quietLeavesTheFindingsAlone() {
    let loud = advise(["check"] + Self.deficit).output
    let quiet = advise(["check", "--quiet"] + Self.deficit).output
    #expect(loud == quiet + "Failed (1 error, 1 warning)\n")
    #expect(advise("check", "--quiet").output.hasPrefix("warning: nothing was judged"))
  }

  @Test func theResultInJSONHasTheKeysThatScriptsRelyOn() throws {
    let document = try JSONResult.parse(advise(["check", "--format=json"] + Self.deficit).output)
    #expect(document.root.members.map(\.key.string) == ["schemaVersion", "passed", "undecided", "findings"])
    let findings = try #require(document.root["findings"])
    #expect(
      findings.elements.map { $0["id"]?.string } == ["drink.tea.deficit", "drink.tea.against.alertness"])
    for finding in findings.elements {
      #expect(
        finding.members.map(\.key.string) == [
          "id", "level", "decision", "option", "message", "reason", "evidence", "remedy", "file", "line",
          "waived",
        ])
    }
  }

  // MARK: Waivers

  private func check(waiver until: String, _ arguments: [String], now: Int = 0) throws -> CommandResult {
    try withScratchFolder { folder in
      try write(
        """
        {"stack": ["tea"], "answers": {"mood": "tired"}, "waivers": [{"finding": "drink.tea.deficit",
          "reason": "\\u001b[31m\\u202eHabit", "owner": "Ann\\n\\u2066Bob", "until": "\(until)"}]}
        """, to: "\(folder)/stack-advisor.json")
      return advise(["check", "--answers", "\(folder)/stack-advisor.json"] + arguments, now: now)
    }
  }

  @Test func aWaiverHoldsThroughItsLastDay() throws {
    try #expect(check(waiver: "2026-05-01", ["--date", "2026-05-01"]).status == .success)
    try #expect(check(waiver: "2026-05-01", ["--date", "2026-05-02"]).status == .failure)
    try #expect(check(waiver: "1970-01-01", [], now: 86_399).status == .success)
    try #expect(check(waiver: "1970-01-01", [], now: 86_400).status == .failure)
  }

  @Test(arguments: ["text", "json"])
  func theTextOfAWaiverIsHarmlessInTheResult(_ format: String) throws {
    let result = try check(waiver: "2020-01-01", ["--format", format, "--date", "2026-01-01"])
    #expect(result.output.contains("Habit"))
    #expect(result.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
    #expect(!result.output.unicodeScalars.contains("\u{202E}"))
    #expect(!result.output.unicodeScalars.contains("\u{2066}"))
  }
}
