import Commands
import Engine
import Foundation
import StrictJSON
import Testing

/// Swapping the folder gives an advisor for another subject: the program as it was built, on such a folder.
@Suite struct OtherSubjectTests {
  private static let tool = [
    "--team-skill", "go", "--targets", "linux,macos", "--build-seconds", "30", "--input-size", "small",
    "--subcommands", "12", "--extras", "completions,manual-pages",
  ]

  private static let subjects = Result {
    (
      own: try SubjectWords(OtherSubject.folder()),
      shipped: try SubjectWords(DataFolder.onDisk(packageFolder.appendingPathComponent("Data").path))
    )
  }

  /// What gives the shipped subject away, but for words that the other one has too.
  private func strangers(in text: String) throws -> [String] {
    let subjects = try Self.subjects.get()
    let backend = text.lowercased().contains("backend") ? ["backend"] : []
    return (subjects.shipped.words(in: text) + backend).filter { !subjects.own.ids.contains($0) }
  }

  /// Runs the program on the other subject; nothing that it says may be about the shipped one.
  private func run(
    _ arguments: [String], status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> BuiltProgram.Run {
    let run = try BuiltProgram.run(
      arguments + ["--data", OtherSubject.path], sourceLocation: sourceLocation)
    #expect(run.end == .status(status), "\(run.errorText)", sourceLocation: sourceLocation)
    if status < 64 { #expect(run.errorText == "", sourceLocation: sourceLocation) }
    let strangers = try strangers(in: run.outputText + run.errorText)
    #expect(strangers == [], "\(arguments)", sourceLocation: sourceLocation)
    return run
  }

  // MARK: Reports

  @Test(arguments: ["text", "markdown"])
  func aReportSpeaksOfBothDecisions(_ format: String) throws {
    let report = try run(["report", "--format", format, "--date", "2026-11-20"] + Self.tool).outputText
    // Lines are broken differently in the two formats.
    let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "Go or Rust for a command-line tool", "data 0.3.0 of 2026-10-01", "strongly recommend",
      "12.6 points over Rust; a recommendation takes 1.5", "Argument parser", "Cobra + Generated manual",
      "ahead by 9.8", "The team has shipped tools in Go.", "In addition",
      "Cobra writes manual pages from the commands", "Build times", "The first release",
      "Invented for tests.",
      "1. Name the systems.", "this is a test fixture, not advice.",
    ] { #expect(words.lowercased().contains(part.lowercased()), "\(part)") }
    // What can only accompany another option competes with none.
    let scores = try #require(report.components(separatedBy: "Argument parser").last)
      .components(separatedBy: "Tree of commands")[0]
    #expect(scores.contains("Go's flag package") && !scores.contains("Generated manual"))
    // What goes with the other outcome stays away.
    #expect(!report.contains("Crates from the start"))
  }

  @Test func aReportInJSONHasTheIdsOfTheSubject() throws {
    let text = try run(["report", "--format", "json"] + Self.tool).outputText
    let decisions = Array(try #require(try JSONResult.parse(text).root["decisions"]).elements)
    #expect(decisions.map { $0["id"]?.string } == ["language", "argument-parser"])
    #expect(decisions.map { $0["option"]?.string } == ["go", "cobra"])
    #expect(decisions.map { $0["lead"]?.written } == ["12.6", "11.6"])
    #expect(decisions.last?["additions"]?.elements.map { $0["option"]?.string } == ["generated-manual"])
    let sections = try #require(try JSONResult.parse(text).root["guidance"]?["sections"])
    #expect(sections.elements.map { $0["id"]?.string } == ["first-release"])
    #expect(sections[0]?["items"]?.elements.map { $0["id"]?.string } == ["build-for-all"])
  }

  struct Report: Sendable, CustomTestStringConvertible {
    var answers: [String]
    var lines: [String]
    var testDescription: String { lines[0] }
  }

  @Test(arguments: [
    Report(
      answers: [],
      lines: ["Language: Undecided, too little is known.", "Where must the tool run? (`--targets`)"]),
    Report(
      answers: ["--targets", "tiny-chips"],
      lines: [
        "Language: None of the options fits.", "Look at C or assembly language instead.",
      ]),
    Report(
      answers: [
        "--team-skill", "both", "--targets", "none", "--build-seconds", "60", "--input-size", "large",
        "--own-format", "no",
      ],
      lines: [
        "Language: Either is fine, Go or Rust.",
        "They lie within 0.8 points; a recommendation takes a lead of 1.5.",
      ]),
    Report(
      answers: ["--team-skill", "rust", "--build-seconds", "60"],
      lines: [
        "Language: Rust, strongly recommended on what is known so far.",
        "One warning and all reasons are in the whole report.",
      ]),
    Report(
      answers: ["--stack", "flag-package", "--subcommands", "0", "--extras", "none"],
      lines: [
        "Go is stated as chosen; this is the advice.", "Argument parser Go's flag package (stated; advice:",
      ]),
  ])
  func everyKindOfVerdictComesOut(_ report: Report) throws {
    let output = try run(["report", "--format", "text", "--style", "brief"] + report.answers).outputText
    let words = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in report.lines { #expect(words.contains(line), "\(output)") }
  }

  // MARK: Checks

  struct Check: Sendable, CustomTestStringConvertible {
    var stack: String
    var answers = tool
    var status: Int32
    var findings: [String]
    var testDescription: String { stack }
  }

  @Test(arguments: [
    Check(stack: "go/cobra/generated-manual", status: 0, findings: []),
    Check(
      stack: "rust", status: 1,
      findings: [
        "language.rust.deficit", "language.rust.against.team-experience",
        "language.rust.warning.slow-compiler",
      ]),
    Check(
      stack: "flag-package", status: 1,
      findings: [
        "argument-parser.flag-package.deficit", "argument-parser.flag-package.against.command-tree",
        "argument-parser.flag-package.against.shell-completion",
      ]),
    Check(
      stack: "rust", answers: ["--targets", "tiny-chips"], status: 1, findings: ["language.rust.ruled-out"]),
  ])
  func aCheckJudgesAStackOfTheSubject(_ check: Check) throws {
    let arguments = ["check", "--stack", check.stack] + check.answers
    let json = try run(arguments + ["--format", "json"], status: check.status).outputText
    let findings = try #require(try JSONResult.parse(json).root["findings"]).elements
    #expect(findings.map { $0["id"]?.string } == check.findings)
    let text = try run(arguments, status: check.status).outputText
    for finding in check.findings { #expect(text.contains("[\(finding)]")) }
    if check.findings == ["language.rust.ruled-out"] {
      #expect(text.contains("  Remedy: Look at C or assembly language.\n"))
    }
  }

  // MARK: Explanations and lists

  @Test(arguments: [
    ("argument-parser", "It applies only when the outcome of language is go."),
    ("cobra", "Option cobra: Cobra"),
    ("generated-manual", "It is never advised by itself, only beside another option."),
    (
      "generated-manual",
      "Added beside another option when the outcome of argument-parser is cobra and"
    ),
    ("build-for-all", "Part of first-release, shown when targets includes linux."),
    ("GO06", "Used by: command-tree, shell-completion, generated-manual"),
    ("team-skill", "Question team-skill: Which of the two does the team know well?"),
    ("extras", "Question extras: What else must the command line offer?"),
    ("build-seconds", "Question build-seconds: How many seconds may a build take?"),
    ("own-format", "Asked when input-size is large."),
    ("memory-control", "Case 1: input-size is large and own-format is yes"),
    ("eight-bits", "Decision: language. It holds when targets includes tiny-chips."),
    ("slow-compiler", "Given when the outcome of language is rust and build-seconds is at most 60."),
    ("k01-build-times", "Conflict k01-build-times: Build times"),
    ("crab-fixture", "Source crab-fixture: The Rust side, invented for tests"),
    ("GO03", "Speaks for: go, strong. Basis: measured. Figure: 3 seconds."),
    ("RU05", "Left out: A mascot decides nothing."),
  ])
  func everyKindOfIdIsExplained(_ id: String, _ line: String) throws {
    let lines = try run(["explain", id]).outputText.split(separator: "\n").map(String.init)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func theIdsAreListed() throws {
    let index = try run(["explain"]).outputText
    for line in [
      "  language, argument-parser", "  go, rust, flag-package, cobra, generated-manual", "  eight-bits",
      "  slow-compiler", "  k01-build-times", "  gopher-fixture, crab-fixture",
    ] { #expect(index.contains(line + "\n")) }
    let list = try run(["data", "list"]).outputText
    #expect(
      list.contains(
        "  --targets: Where must the tool run?\n    any of: linux, macos, windows, tiny-chips; or none\n"))
    #expect(list.contains("    from 1 to 600 seconds\n"))
    #expect(
      list.hasSuffix(
        "Decisions\n  language: go, rust\n  argument-parser: flag-package, cobra, generated-manual\n"))
    let json = try JSONResult.parse(try run(["data", "list", "--format", "json"]).outputText)
    #expect(
      json.root["questions"]?.elements.map { $0["id"]?.string } == [
        "team-skill", "targets", "build-seconds", "input-size", "own-format", "subcommands", "extras",
      ])
  }

  @Test func theFlagsAreMadeFromTheQuestions() throws {
    let help = try run(["report", "--help"]).outputText
    for line in [
      "  --targets: Where must the tool run?", "    tiny-chips            Tiny chips",
      "    NUMBER                from 0 to 40 subcommands",
      "    stack-advisor report --team-skill go --build-seconds 20",
    ] { #expect(help.contains(line + "\n")) }
    let whole = try run(["--help"]).outputText
    #expect(whole.contains(": Which of two compiled languages fits a command-line tool."))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Mistake(
      arguments: ["report", "--team-skil", "go"],
      message: #"unknown flag "--team-skil"; did you mean "--team-skill"?"#),
    Mistake(
      arguments: ["report", "--targets", "lnux"],
      message: #"--targets: unknown answer "lnux"; did you mean "linux"?"#),
    Mistake(
      arguments: ["report", "--build-seconds", "0"],
      message: #"--build-seconds: expected a whole number from 1 to 600 (seconds), found "0""#),
    Mistake(
      arguments: ["check", "--stack", "go/cobr"],
      message: #"--stack: unknown option "cobr"; did you mean "cobra"?"#),
    Mistake(
      arguments: ["report", "--weight", "reech=2"],
      message: #"--weight: unknown factor "reech"; did you mean "reach"?"#),
    Mistake(
      arguments: ["explain", "memory-contrl"],
      message: #"nothing has the id "memory-contrl"; did you mean "memory-control"?"#),
  ])
  func mistakesGetTheNearestNameOfTheSubject(_ mistake: Mistake) throws {
    let run = try run(mistake.arguments, status: 64)
    #expect(run.errorText.hasPrefix("stack-advisor: error: \(mistake.message)\n"))
    #expect(run.outputText == "")
  }

  // MARK: Data

  @Test func theFolderIsValidWithoutAWarning() throws {
    #expect(
      try run(["data", "validate", "--date", "2026-11-20"]).outputText
        == "\(OtherSubject.path): valid; no errors, no warnings; 7 questions, 2 decisions, 7 factors, 12 claims, 2 sources\n"
    )
  }

  @Test func theScenariosPassAndLeaveThisUntested() throws {
    #expect(
      try run(["data", "test", "--coverage"]).outputText == """
        passed blank: language undecided
        passed go-team-small-tool: language go, argument-parser flag-package
        passed many-subcommands: language go, argument-parser cobra, addition generated-manual
        passed parser-of-a-rust-team: language rust
        passed rust-by-decree: language rust (stated)
        passed skilled-in-both (contested): language either (or rust)
        passed washing-machine: language neither
        7 of 7 scenarios passed

        Coverage of language
          7 of 7 scenarios expect something of it.
          cases 10 of 12 (83%), rulings 1 of 1 (100%), warnings 0 of 1 (0%)
          Cases that no scenario reaches:
            team-experience, case 4: in all other cases
            build-time, case 1: build-seconds is at most 20
          Warnings given in no scenario:
            slow-compiler: the outcome of language is rust and build-seconds is at most
              60

        Coverage of argument-parser
          2 of 7 scenarios expect something of it.
          cases 5 of 7 (71%), additions 1 of 1 (100%)
          Cases that no scenario reaches:
            command-tree, case 2: subcommands is at most 0
            dependency-policy, case 1: extras includes few-dependencies

        Coverage of the questionnaire
          questions 7 of 7 (100%), answers 17 of 21 (80%)
          Answers that no scenario gives:
            team-skill: none
            build-seconds: 1 to 20
            subcommands: 0
            extras: few-dependencies

        """)
  }
}
