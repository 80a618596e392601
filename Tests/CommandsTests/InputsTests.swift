import Commands
import Foundation
import Testing

/// Answers, weights and stack, from the file and from flags.
@Suite struct InputsTests {
  /// The answers in the JSON result of a report, as they are written there.
  private func answers(
    _ arguments: [String], file: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String { try part("answers", arguments, file: file, sourceLocation: sourceLocation) }

  private func part(
    _ key: StaticString, _ arguments: [String], file: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try withScratchFolder { folder in
      var arguments = ["report", "--format", "json"] + arguments
      if let file {
        try write(file, to: "\(folder)/answers.json")
        arguments += ["--answers", "\(folder)/answers.json"]
      }
      let result = advise(arguments)
      #expect(result.status == .success, "\(result.messages)", sourceLocation: sourceLocation)
      let part = try JSONResult.member(key, of: result.output, sourceLocation: sourceLocation)
      return part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private static let file = """
    {"answers": {"mood": "calm", "extras": ["milk", "sugar"], "cups": 3}, "weights": {"taste": 4},
      "stack": ["tea"]}
    """

  @Test func theFileAloneIsTakenAsItIs() throws {
    #expect(
      try answers([], file: Self.file) == #"{ "mood": "calm", "extras": ["milk", "sugar"], "cups": 3 }"#)
    try #expect(part("weights", [], file: Self.file) == #"{ "taste": 4 }"#)
  }

  @Test(arguments: [
    (["--mood", "tired"], #"{ "mood": "tired", "extras": ["milk", "sugar"], "cups": 3 }"#),
    (["--set", "mood=tired"], #"{ "mood": "tired", "extras": ["milk", "sugar"], "cups": 3 }"#),
    (
      ["--mood", "calm", "--set", "mood=tired"],
      #"{ "mood": "tired", "extras": ["milk", "sugar"], "cups": 3 }"#
    ),
    (["--set", "mood="], #"{ "extras": ["milk", "sugar"], "cups": 3 }"#),
    (["--mood", "tired", "--set", "mood="], #"{ "extras": ["milk", "sugar"], "cups": 3 }"#),
    (
      ["--set", "mood=", "--set", "mood=tired"],
      #"{ "mood": "tired", "extras": ["milk", "sugar"], "cups": 3 }"#
    ),
    (["--extras", "lemon"], #"{ "mood": "calm", "extras": ["lemon"], "cups": 3 }"#),
    (["--set", "extras=lemon,milk"], #"{ "mood": "calm", "extras": ["milk", "lemon"], "cups": 3 }"#),
    (["--extras", "none"], #"{ "mood": "calm", "extras": [], "cups": 3 }"#),
    (["--set", "extras=none"], #"{ "mood": "calm", "extras": [], "cups": 3 }"#),
    (["--set", "extras="], #"{ "mood": "calm", "cups": 3 }"#),
    (["--cups", "0", "--extras", "milk"], #"{ "mood": "calm", "extras": ["milk"], "cups": 0 }"#),
  ])
  func flagsBeatTheFileAndSetBeatsBoth(_ arguments: [String], _ expected: String) throws {
    try #expect(answers(arguments, file: Self.file) == expected)
  }

  @Test(arguments: [
    ["--extras", "milk,lemon"], ["--extras", "lemon,milk"], ["--extras", "lemon", "--extras=milk"],
    ["--extras", "milk,lemon,milk"], ["--set", "extras=milk,lemon"],
  ])
  func severalAnswersAreRepeatedOrSeparatedByCommas(_ arguments: [String]) throws {
    try #expect(answers(arguments) == #"{ "extras": ["milk", "lemon"] }"#)
  }

  @Test(arguments: [["--extras", "none"], ["--extras=none,none"], ["--extras=none", "--extras=none"]])
  func noneAnswersThatNothingApplies(_ arguments: [String]) throws {
    try #expect(answers(arguments) == #"{ "extras": [] }"#)
  }

  @Test(arguments: [
    (["--weight", "taste=0"], #"{ "taste": 0 }"#),
    (["--weight", "taste=9.125", "--weight=alertness=10"], #"{ "alertness": 10, "taste": 9.125 }"#),
  ])
  func weightsAreOverridden(_ arguments: [String], _ expected: String) throws {
    try #expect(part("weights", arguments) == expected)
    let file = #"{"weights": {"taste": 7.5}}"#
    try #expect(part("weights", arguments, file: file) == expected)
  }

  @Test func aWeightChangesTheAdvice() throws {
    let arguments = ["report", "--format=text", "--mood=tired", "--extras=lemon"]
    #expect(advise(arguments).output.contains("strongly recommend Coffee"))
    #expect(advise(arguments + ["--weight", "alertness=0.5"]).output.contains("recommend Tea"))
  }

  @Test(arguments: [
    ["tea/teapot"], ["teapot,tea"], ["teapot"], ["tea", "teapot"], ["tea/tea,teapot"],
  ])
  func aStackIsSeparatedBySlashesOrCommasOrRepeated(_ stacks: [String]) throws {
    let expected = advise(["check", "--stack", "teapot/tea", "--mood", "tired"])
    #expect(expected.output.contains("drink.tea.deficit"))
    let result = advise(["check", "--mood", "tired"] + stacks.flatMap { ["--stack", $0] })
    #expect(result.output == expected.output)
    #expect(result.status == .failure)
  }

  @Test func aStatedStackReplacesThatOfTheFile() throws {
    try withScratchFolder { folder in
      try write(#"{"stack": ["tea"], "answers": {"mood": "tired"}}"#, to: "\(folder)/a.json")
      #expect(advise("check", "--answers", "\(folder)/a.json").status == .failure)
      #expect(advise("check", "--answers", "\(folder)/a.json", "--stack", "coffee").status == .success)
    }
  }

  @Test(arguments: [
    FaultyCall(["report", "--mood", "tird"], "--mood: unknown answer \"tird\"; did you mean \"tired\"?"),
    FaultyCall(
      ["report", "--mood", "angry"], "--mood: unknown answer \"angry\"; expected one of tired, calm"),
    FaultyCall(
      ["report", "--mood", "tired,calm"], "--mood: unknown answer \"tired,calm\"; expected one of tired, calm"
    ),
    FaultyCall(
      ["report", "--extras", "milk,"],
      "--extras: unknown answer \"\"; expected one of milk, sugar, lemon, none"),
    FaultyCall(["report", "--extras", "mlik"], "--extras: unknown answer \"mlik\"; did you mean \"milk\"?"),
    FaultyCall(
      ["report", "--extras", "none,milk"],
      "--extras: \"none\" means none of the answers, so no other can stand beside it"),
    FaultyCall(
      ["report", "--cups", "21"], "--cups: expected a whole number from 0 to 20 (cups), found \"21\""),
    FaultyCall(
      ["report", "--cups", "1.5"], "--cups: expected a whole number from 0 to 20 (cups), found \"1.5\""),
    FaultyCall(
      ["report", "--cups", "99999999999999999999"],
      "--cups: expected a whole number from 0 to 20 (cups), found \"99999999999999999999\""),
    FaultyCall(["report", "--set", "mood"], "--set: expected ID=VALUE, found \"mood\""),
    FaultyCall(["report", "--set", "=tired"], "--set: expected ID=VALUE, found \"=tired\""),
    FaultyCall(["report", "--set", "mod=tired"], "--set: unknown question \"mod\"; did you mean \"mood\"?"),
    FaultyCall(
      ["report", "--set", "mood=tird"], "--set mood: unknown answer \"tird\"; did you mean \"tired\"?"),
    FaultyCall(
      ["report", "--weight", "tast=1"], "--weight: unknown factor \"tast\"; did you mean \"taste\"?"),
    FaultyCall(["report", "--weight", "taste"], "--weight: expected ID=N, found \"taste\""),
    FaultyCall(["check", "--stack", "te"], "--stack: unknown option \"te\"; did you mean \"tea\"?"),
    FaultyCall(
      ["check", "--stack", "tea//teapot"],
      "--stack: unknown option \"\"; expected one of tea, coffee, teapot, espresso"),
    FaultyCall(
      ["report", "--mood", "x", "--extras", "y", "--set", "z=1", "--weight", "q=1", "--stack", "milk"],
      "--mood: unknown answer \"x\"; expected one of tired, calm",
      "--extras: unknown answer \"y\"; expected one of milk, sugar, lemon, none",
      "--set: unknown question \"z\"",
      "--weight: unknown factor \"q\"",
      "--stack: unknown option \"milk\"; expected one of tea, coffee, teapot, espresso"),
  ])
  func unknownNamesAndValuesAreReportedTogetherWithTheNearestOnes(_ call: FaultyCall) {
    expectUsage(call.arguments, call.faults)
  }

  @Test(arguments: [
    "-1", "10.001", "0.0001", "1e-9223372036854775808", "1e99", "NaN", "ten", "1,5", "",
    "99999999999999999999999999",
  ])
  func aWeightIsANumberFromZeroToTen(_ weight: String) {
    expectUsage(
      ["report", "--weight", "taste=\(weight)"],
      [
        "--weight taste: expected a number from 0 to 10 with at most three digits after the point, found "
          + "\"\(weight)\""
      ])
  }

  @Test(arguments: ["-1", "1000.001", "x", "1e99"])
  func aDeficitIsANumberFromZeroToAThousand(_ deficit: String) {
    expectUsage(
      ["check", "--max-deficit", deficit],
      [
        "--max-deficit: expected a number from 0 to 1000 with at most three digits after the point, found "
          + "\"\(deficit)\""
      ])
  }
}
