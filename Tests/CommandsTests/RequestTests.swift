import Commands
import Testing

/// What is said about arguments that a command cannot take.
@Suite struct RequestTests {
  @Test(
    arguments: [
      FaultyCall([], "expected a command; one of ask, report, check, compare, explain, init, data, help"),
      FaultyCall(["repotr"], "unknown command \"repotr\"; did you mean \"report\"?"),
      FaultyCall(
        ["advise-me"],
        "unknown command \"advise-me\"; expected one of ask, report, check, compare, explain, init, data, help"
      ),
      FaultyCall(["--verison"], "unknown flag \"--verison\"; did you mean \"--version\"?"),
      FaultyCall(["--mod", "tired"], "unknown flag \"--mod\"; did you mean \"--mood\"?"),
      FaultyCall(
        ["--mood", "tired"],
        "--mood needs a command; one of ask, report, check, compare, explain, init, data, help"
      ),
      FaultyCall(
        ["--version", "--force"],
        "--force needs a command; one of ask, report, check, compare, explain, init, data, help"),
      FaultyCall(["--version=2", "--data"], "--version takes no value", "--data needs a value: DIR"),
      FaultyCall(["help", "repotr"], "unknown command \"repotr\"; did you mean \"report\"?"),
      FaultyCall(["help", "report", "check"], "help takes one command, found 2"),
      FaultyCall(["help", "--quite"], "unknown flag \"--quite\"; did you mean \"--quiet\"?"),
      FaultyCall(["help", "--force"], "help does not take the flag --force"),
    ])
  func withoutACommandThatTakesThem(_ call: FaultyCall) {
    let lines = call.faults.map { "stack-advisor: error: \($0)\n" }.joined()
    expectFailure(advise(call.arguments), .usage, lines + "See `stack-advisor --help`.\n")
  }

  @Test(arguments: [
    FaultyCall(["report", "--mod", "tired"], "unknown flag \"--mod\"; did you mean \"--mood\"?"),
    FaultyCall(["report", "--fromat=text"], "unknown flag \"--fromat\"; did you mean \"--format\"?"),
    FaultyCall(["report", "--", "tea"], "report takes no argument \"tea\""),
    FaultyCall(["check", "tea"], "check takes no argument \"tea\""),
    FaultyCall(["report", "--max-deficit", "1"], "report does not take the flag --max-deficit"),
    FaultyCall(["explain", "--mood", "tired"], "explain does not take the flag --mood"),
    FaultyCall(["explain", "--format=json"], "explain does not take the flag --format"),
    FaultyCall(["check", "--weight=taste=1", "--weight=taste=2"], "--weight taste is given more than once"),
    FaultyCall(["report", "--format", "jsno"], "unknown format \"jsno\"; did you mean \"json\"?"),
    FaultyCall(
      ["check", "--format", "markdown"],
      "unknown format \"markdown\"; expected one of text, json, sarif, junit, github, gitlab"),
    FaultyCall(
      ["report", "--style", "long"], "unknown style \"long\"; expected one of proposal, brief, adr"),
    FaultyCall(
      ["data", "list", "--color", "yes"], "unknown color \"yes\"; expected one of auto, always, never"),
    FaultyCall(["report", "--date", "1.2.2026"], "--date: expected a day as YYYY-MM-DD, found \"1.2.2026\""),
    FaultyCall(
      ["check", "--date", "2025-02-29"], "--date: expected a day as YYYY-MM-DD, found \"2025-02-29\""),
    FaultyCall(["data"], "data: expected one of list, validate, test, export"),
    FaultyCall(["data", "lst"], "data: unknown action \"lst\"; did you mean \"list\"?"),
    FaultyCall(["data", "import"], "data: unknown action \"import\"; did you mean \"export\"?"),
    FaultyCall(["data", "list", "tea"], "data list takes no argument \"tea\""),
    FaultyCall(["data", "validate", "a", "b"], "data validate takes no argument \"b\""),
    FaultyCall(["data", "validate", ""], "data validate: the name of the folder is empty"),
    FaultyCall(
      ["data", "validate", "a", "--data", "b"],
      "data validate: give the folder once, as an argument or with --data"),
    FaultyCall(["data", "export"], "data export: expected the folder to write to"),
    FaultyCall(["data", "export", ""], "data export: expected the folder to write to"),
    FaultyCall(
      ["data", "export", "a", "-o", "b"],
      "data export takes no --output; the folder to write to is its argument"),
  ])
  func thatACommandDoesNotTake(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test(arguments: ["report", "check", "compare", "explain", "data", "help"])
  func everyCommandShowsTheVersionWhenAsked(_ command: String) {
    if command == "help" {
      #expect(advise("help", "--no-input", "-q", "--color", "never").status == .success)
    } else {
      #expect(advise(command, "--version").output == advise("--version").output)
    }
  }

  @Test func severalFaultsAreReportedTogether() {
    expectUsage(
      ["check", "--mod", "tired", "--format=xml", "--cups", "--date", "now", "--output", "a", "-o", "b"],
      [
        "unknown flag \"--mod\"; did you mean \"--mood\"?",
        "unknown format \"xml\"; expected one of text, json, sarif, junit, github, gitlab",
        "--cups needs a value: 0-20", "--date: expected a day as YYYY-MM-DD, found \"now\"",
      ])
  }

  @Test func longAndHostileTextIsShownShortAndHarmless() {
    let long = String(repeating: "x", count: 100_000)
    expectUsage(
      ["report", "--\(long)", "--mood=\u{1B}[31m\u{202E}\n", long],
      ["unknown flag \"--\(String(repeating: "x", count: 58))…\""])
    expectUsage(
      ["report", "--mood=\u{1B}[31m\u{202E}\n"],
      [#"--mood: unknown answer "\u{1B}[31m\u{202E}\u{A}"; expected one of tired, calm"#])
  }
}
