import Commands
import Testing

@Suite struct ReportCommandTests {
  // MARK: Date

  struct DateCase: Sendable, CustomTestStringConvertible {
    var flags: [String]
    var environment: [String: String] = [:]
    var now = 0
    var day: String

    var testDescription: String { "\(flags) \(environment) \(now): \(day)" }
  }

  @Test(arguments: [
    DateCase(flags: [], day: "1970-01-01"), DateCase(flags: [], now: 86_399, day: "1970-01-01"),
    DateCase(flags: [], now: 1_709_164_800, day: "2024-02-29"),
    DateCase(flags: [], now: -1, day: "1969-12-31"),
    DateCase(flags: [], environment: ["SOURCE_DATE_EPOCH": ""], day: "1970-01-01"),
    DateCase(flags: [], environment: ["SOURCE_DATE_EPOCH": "86400"], day: "1970-01-02"),
    DateCase(flags: [], environment: ["SOURCE_DATE_EPOCH": "253402300799"], day: "9999-12-31"),
    DateCase(flags: ["--date", "2026-11-20"], day: "2026-11-20"),
    DateCase(flags: ["--date=0001-01-01"], environment: ["SOURCE_DATE_EPOCH": "86400"], day: "0001-01-01"),
    DateCase(flags: ["--date=2024-02-29"], environment: ["SOURCE_DATE_EPOCH": "soon"], day: "2024-02-29"),
  ])
  func theDateIsStatedElseThatOfTheSourcesElseToday(_ item: DateCase) {
    for (flags, line) in [
      (["--format", "text"], "Date           \(item.day)\n"), ([], "\n| Date | \(item.day) |\n"),
      (["--style", "brief"], "\n\(item.day) · stack-advisor"),
      (["--style", "adr"], "\ndate: \"\(item.day)\"\n"),
    ] {
      let result = advise(["report"] + flags + item.flags, environment: item.environment, now: item.now)
      #expect(result.status == .success)
      #expect(result.output.contains(line), "\(result.output)")
    }
  }

  @Test(arguments: ["soon", "1.5", " 1", "253402300800", "-62135596801", "99999999999999999999"])
  func anUnreadableDateOfTheSourcesIsAFault(_ text: String) {
    expectUsage(
      ["report"], ["SOURCE_DATE_EPOCH: expected seconds since 1970, found \"\(text)\""],
      environment: ["SOURCE_DATE_EPOCH": text])
  }

  @Test(arguments: [Int.max, Int.min])
  func aClockBeyondTheCalendarIsADefectOfTheMachine(_ now: Int) {
    expectFailure(
      advise(["report"], now: now), .defect,
      "stack-advisor: error: the clock of this machine is outside the years 1 to 9999; state a --date\n")
    #expect(advise(["report", "--date", "2026-01-01"], now: now).status == .success)
  }

  @Test func theDateNeverReachesTheJSONResult() {
    let first = advise(["report", "--format", "json", "--date", "2020-01-01"])
    #expect(first.output == advise(["report", "--format", "json", "--date", "2030-01-01"]).output)
  }

  // MARK: Color

  struct ColorCase: Sendable, CustomTestStringConvertible {
    var flags: [String] = []
    var environment: [String: String] = [:]
    var isTerminal: Bool
    var isColored: Bool

    var testDescription: String { "\(flags) \(environment) \(isTerminal ? "terminal" : "pipe")" }
  }

  @Test(arguments: [
    ColorCase(isTerminal: true, isColored: true), ColorCase(isTerminal: false, isColored: false),
    ColorCase(environment: ["NO_COLOR": "1"], isTerminal: true, isColored: false),
    ColorCase(environment: ["NO_COLOR": ""], isTerminal: true, isColored: true),
    ColorCase(environment: ["TERM": "dumb"], isTerminal: true, isColored: false),
    ColorCase(environment: ["TERM": "xterm"], isTerminal: true, isColored: true),
    ColorCase(flags: ["--color", "auto"], isTerminal: true, isColored: true),
    ColorCase(
      flags: ["--color", "auto"], environment: ["NO_COLOR": "1"], isTerminal: true, isColored: false),
    ColorCase(flags: ["--color", "never"], isTerminal: true, isColored: false),
    ColorCase(flags: ["--color", "always"], isTerminal: false, isColored: true),
    ColorCase(
      flags: ["--color", "always"], environment: ["NO_COLOR": "1", "TERM": "dumb"], isTerminal: false,
      isColored: true),
  ])
  func textIsColoredWhereItIsSeenAndWanted(_ item: ColorCase) {
    for command in [["report", "--format", "text"], ["check", "--stack", "tea"], ["explain", "tea"]] {
      let result = advise(
        command + ["--mood", "tired"].prefix(command[0] == "explain" ? 0 : 2) + item.flags,
        environment: item.environment, isTerminal: item.isTerminal)
      #expect(result.output.contains("\u{1B}[") == item.isColored, "\(command)")
    }
  }

  @Test(arguments: ["markdown", "json"])
  func onlyTextIsColored(_ format: String) {
    let arguments = ["report", "--format", format, "--mood", "tired"]
    #expect(advise(arguments + ["--color", "always"], isTerminal: true).output == advise(arguments).output)
  }

  @Test func aFileIsNotColoredUnlessAskedFor() throws {
    try withScratchFolder { folder in
      let arguments = ["report", "--format", "text", "-o"]
      #expect(advise(arguments + ["\(folder)/a"], isTerminal: true).status == .success)
      #expect(advise(arguments + ["\(folder)/b", "--color", "always"]).status == .success)
      try #expect(!contents(of: "\(folder)/a").contains("\u{1B}"))
      try #expect(contents(of: "\(folder)/b").contains("\u{1B}"))
    }
  }

  // MARK: Result

  @Test func aProposalInMarkdownIsTheDefault() {
    let result = advise("report", "--mood", "tired")
    #expect(result.output.hasPrefix("# Tea or coffee: advice and reasons\n"))
    #expect(result.output == advise("report", "--mood=tired", "--format=markdown", "--style=proposal").output)
  }

  @Test func aReportSaysForWhomItIsAndWhoMadeIt() {
    let flags = ["--title=Drinks for all", "--client=Tea Ltd", "--author=Ada", "--owner", "taste=Grace"]
    let proposal = advise(["report", "--mood", "tired"] + flags, now: 0).output
    #expect(proposal.hasPrefix("# Drinks for all\n\nPrepared for Tea Ltd, by Ada, 1 January 1970\n"))
    #expect(proposal.contains("| Grace | Answers for the weight of Taste |  |  |\n"))
    let record = advise(["report", "--style", "adr"] + flags, now: 0).output
    #expect(
      record.hasPrefix(
        "---\nstatus: \"proposed\"\ndate: \"1970-01-01\"\ndecision-makers: \"Tea Ltd\"\nconsulted: \"Ada\"\n---\n\n"
          + "# Drinks for all\n"))
    #expect(advise(["report", "--style", "brief"] + flags).output.hasPrefix("# Drinks for all\n"))
  }

  @Test func anOwnerNeedsAFactorThatThereIs() {
    expectUsage(
      ["report", "--owner", "tast=Ada", "--owner", "taste", "--owner", "=Ada", "--owner", "taste="],
      [
        "--owner: unknown factor \"tast\"; did you mean \"taste\"?",
        "--owner: expected FACTOR=NAME, found \"taste\"", "--owner: expected FACTOR=NAME, found \"=Ada\"",
        "--owner: expected FACTOR=NAME, found \"taste=\"",
      ])
    expectUsage(
      ["report", "--owner", "taste=Ada", "--owner", "taste=Grace"], ["--owner taste is given more than once"])
  }

  @Test func anUndecidedReportIsAResult() {
    let result = advise(["report"], data: .embedded)
    #expect(result.status == .success)
    #expect(result.output.contains("Undecided"))
  }
}
