import Commands
import Testing

/// How arguments are cut into flags, values and words.
@Suite struct ArgumentsTests {
  private let tired = advise("report", "--mood", "tired").output

  @Test(arguments: [
    ["report", "--mood=tired"], ["--mood", "tired", "report"], ["--mood=tired", "report"],
    ["report", "--mood", "tired", "-o", "-"], ["report", "--output=-", "--mood=tired"],
    ["report", "-q", "--mood", "tired"], ["--quiet", "report", "--mood", "tired"],
    ["report", "--mood", "tired", "--"], ["--mood=tired", "--", "report"],
    ["report", "--set", "mood=tired"], ["report", "--set=mood=tired"],
    ["report", "--mood", "tired", "--no-input", "--color=never", "--style", "proposal"],
  ])
  func everyWayOfWritingAFlagMeansTheSame(_ arguments: [String]) {
    let result = advise(arguments)
    #expect(result.output == tired)
    #expect(result.messages == "")
    #expect(result.status == .success)
  }

  @Test(arguments: [
    FaultyCall(["report", "--mood"], "--mood needs a value: tired|calm"),
    FaultyCall(["report", "--mood="], "--mood needs a value: tired|calm"),
    FaultyCall(["report", "--extras", "--quiet"], "--extras needs a value: milk,sugar,lemon"),
    FaultyCall(["report", "--cups", "--"], "--cups needs a value: 0-20"),
    FaultyCall(["report", "--answers"], "--answers needs a value: FILE"),
    FaultyCall(["report", "--answers", ""], "--answers needs a value: FILE"),
    FaultyCall(["report", "--answers", "--date", "2026-01-02"], "--answers needs a value: FILE"),
    FaultyCall(["report", "-o"], "-o needs a value: FILE"),
    FaultyCall(["report", "-o", ""], "-o needs a value: FILE"),
    FaultyCall(["report", "--data="], "--data needs a value: DIR"),
    FaultyCall(["check", "--stack", ""], "--stack needs a value: IDS"),
    FaultyCall(
      ["report", "--set", "--weight"], "--set needs a value: ID=VALUE", "--weight needs a value: ID=N"),
    FaultyCall(["check", "--max-deficit"], "--max-deficit needs a value: POINTS"),
    FaultyCall(["report", "--quiet=yes"], "--quiet takes no value"),
    FaultyCall(
      ["check", "--allow-undecided=", "--force=1"], "--allow-undecided takes no value",
      "--force takes no value"),
  ])
  func missingAndNeedlessValuesAreFaults(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test func aValueMayBeginWithAHyphenAndWithTwoAfterAnEqualsSign() {
    expectUsage(
      ["report", "--cups", "-5"], ["--cups: expected a whole number from 0 to 20 (cups), found \"-5\""])
    expectUsage(
      ["report", "--cups=--5"], ["--cups: expected a whole number from 0 to 20 (cups), found \"--5\""])
    expectFailure(
      advise("report", "--answers=--missing.json"), .noInput,
      "stack-advisor: error: --missing.json: No such file or directory\n")
  }

  @Test func whatFollowsTwoHyphensIsNoFlag() {
    expectUsage(["report", "--", "--mood"], ["report takes no argument \"--mood\""])
    expectUsage(
      ["--", "-x"],
      ["unknown command \"-x\"; expected one of ask, report, check, compare, explain, init, data, help"])
  }

  @Test(arguments: [
    FaultyCall(["report", "--mood", "tired", "--mood", "calm"], "--mood is given more than once"),
    FaultyCall(["report", "--cups=1", "--cups=1"], "--cups is given more than once"),
    FaultyCall(["check", "--answers", "a", "--answers", "b"], "--answers is given more than once"),
    FaultyCall(["report", "-o", "a", "--output", "b"], "--output is given more than once"),
    FaultyCall(["check", "--date=2026-01-01", "--date=2026-01-01"], "--date is given more than once"),
  ])
  func flagsWithOneValueMayNotBeRepeated(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test(arguments: [
    FaultyCall(["report", "-x"], "unknown flag \"-x\""),
    FaultyCall(["report", "-ofile"], "unknown flag \"-ofile\"; -o must stand alone"),
    FaultyCall(["report", "-qh"], "unknown flag \"-qh\"; -q must stand alone"),
    FaultyCall(["-V"], "unknown flag \"-V\""),
  ])
  func unknownOrJoinedLettersAreFaults(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }
}
