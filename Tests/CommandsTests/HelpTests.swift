import Commands
import Engine
import Foundation
import Testing

@Suite struct HelpTests {
  private static let flags: [String: [String]] = [
    "report": [
      "--answers FILE", "--set ID=VALUE", "--weight ID=N", "--stack IDS", "--data DIR", "--format FORMAT",
      "--style STYLE", "--title TEXT", "--client NAME", "--author NAME", "--owner FACTOR=NAME",
      "--chart FILE.svg",
      "--date YYYY-MM-DD", "-o, --output FILE", "--force", "-q, --quiet", "--color WHEN",
      "--no-input", "-h, --help",
    ],
    "check": [
      "--answers FILE", "--set ID=VALUE", "--weight ID=N", "--stack IDS", "--data DIR", "--repo DIR",
      "--no-repo", "--max-deficit POINTS", "--allow-undecided", "--explain", "--date YYYY-MM-DD",
      "--format FORMAT", "-o, --output FILE", "--force", "-q, --quiet", "--color WHEN", "--no-input",
      "-h, --help",
    ],
    "init": [
      "--answers FILE", "--set ID=VALUE", "--weight ID=N", "--stack IDS", "--data DIR", "--repo DIR",
      "--no-repo", "-o, --output FILE", "--force", "-q, --quiet", "--color WHEN", "--no-input", "-h, --help",
    ],
    "compare": [
      "--set ID=VALUE", "--weight ID=N", "--stack IDS", "--data DIR", "--format FORMAT", "-o, --output FILE",
      "--force", "-q, --quiet", "--color WHEN", "--no-input", "-h, --help",
    ],
    "explain": [
      "--data DIR", "--date YYYY-MM-DD", "-o, --output FILE", "--force", "-q, --quiet", "--color WHEN",
      "--no-input", "-h, --help",
    ],
    "data": [
      "--data DIR", "--format FORMAT", "--coverage", "--strict", "--date YYYY-MM-DD", "-o, --output FILE",
      "--force",
      "-q, --quiet", "--color WHEN", "--no-input", "-h, --help",
    ],
    "help": ["--data DIR", "-h, --help"],
  ]

  /// The flags that the help of a command lists, with the letters before and the values after them.
  private func listedFlags(_ help: String) -> [String] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let section = lines.drop { $0 != "Flags" }.dropFirst().prefix { !$0.isEmpty }
    return section.filter { $0.hasPrefix("  -") }.map { line in
      let term = line.dropFirst(2)
      return String(term.firstRange(of: "  ").map { term[..<$0.lowerBound] } ?? term)
    }
  }

  @Test(arguments: ["report", "check", "compare", "explain", "init", "data", "help"])
  func everyFlagOfACommandIsInItsHelpAndNoOther(_ command: String) {
    let help = advise(command == "help" ? ["help"] : [command, "--help"])
    #expect(help.status == .success)
    #expect(help.messages == "")
    let expected = command == "help" ? ["--data DIR", "-h, --help", "--version"] : Self.flags[command]
    #expect(listedFlags(help.output) == expected)
  }

  @Test(arguments: ["report", "check", "compare", "explain", "init", "data"])
  func everyFlagInTheHelpIsTakenByTheCommand(_ command: String) {
    for flag in listedFlags(advise(command, "--help").output) where !flag.hasSuffix("--help") {
      let name = flag.split(separator: " ").first { $0.hasPrefix("--") } ?? ""
      let messages = advise(command, "\(name)=\u{7}", "--no-such-flag").messages
      #expect(!messages.contains("does not take"), "\(name)")
      #expect(!messages.contains("unknown flag \"\(name)\""), "\(name)")
    }
  }

  @Test func everyQuestionWithItsAnswersIsInTheHelpOfTheCommandsThatTakeIt() throws {
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    for command in ["report", "check", "compare"] {
      let help = advise([command, "--help"], data: .embedded).output
      for question in knowledge.questions {
        #expect(help.contains("\n  --\(question.id): "))
        for answer in question.answers { #expect(help.contains("\n    \(answer.id)"), "\(question.id)") }
      }
    }
    #expect(
      !advise(["explain", "--help"], data: .embedded).output.contains("--\(knowledge.questions[0].id)"))
  }

  @Test func everyShippedExampleRuns() throws {
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    #expect(knowledge.examples.count >= 3)
    for example in knowledge.examples {
      let result = advise(example.arguments, data: .embedded)
      #expect(result.status == .success || result.status == .failure, "\(example.arguments)")
      #expect(!result.output.isEmpty)
      #expect(result.messages == "", "\(example.arguments)")
    }
  }

  @Test(arguments: [
    (["help"], ["--help"]), (["help", "report"], ["report", "--help"]),
    (["help", "data"], ["data", "--help"]),
    (["help", "--help"], ["help"]), (["-h", "check"], ["check", "-h"]),
    (["help", "check", "-h"], ["check", "-h"]),
    (["report", "--help", "--mood"], ["report", "--help"]),
    (["check", "--no-such-flag", "--help"], ["check", "--help"]),
  ])
  func helpIsAskedForInManyWays(_ one: [String], _ other: [String]) {
    #expect(advise(one).status == .success)
    #expect(advise(one).output == advise(other).output)
  }

  @Test(arguments: [[], ["report"], ["check"], ["compare"], ["explain"], ["data"], ["help"]])
  func everyHelpFitsTheWidthOfATerminal(_ command: [String]) {
    for flag in ["--help", "-h"] {
      let result = advise(command + [flag], data: .embedded)
      #expect(result.status == .success)
      for line in result.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func theShortHelpShowsExamplesAndTheWayToTheWholeOne() {
    #expect(
      advise("report", "-h").output == """
        report: write the report for the answers given.

        Usage: stack-advisor report [--QUESTION ANSWER]… [FLAGS]

        Example
          A tired guest:
            stack-advisor report --mood tired

        `stack-advisor report --help` shows everything.

        """)
  }

  @Test func theHelpSpeaksOfTheDataThatIsGiven() throws {
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: folder)
      #expect(
        advise(["report", "--help", "--data", folder], data: .embedded).output
          == advise("report", "--help").output)
      expectFailure(
        advise("report", "--help", "--data", "\(folder)/none"), .noInput,
        "stack-advisor: error: \(folder)/none: No such file or directory\n")
    }
  }

  @Test func theVersionIsThatOfTheProgramAndOfTheData() throws {
    #expect(advise("--version").output == "stack-advisor \(Program.version) (data 2.1.0 of 2025-03-04)\n")
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: folder)
      #expect(
        advise(["--version", "--data", folder], data: .embedded).output == advise("--version").output)
    }
  }
}
