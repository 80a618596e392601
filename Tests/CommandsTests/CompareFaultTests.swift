import Commands
import Engine
import StrictJSON
import Testing

/// Comparisons that cannot be made.
@Suite struct CompareFaultTests: ComparisonTesting {
  private static let hint =
    "; it takes two answers files, or one and changes to it by flags, or one and --data once or twice"

  @Test(arguments: [
    FaultyCall(["compare"], "compare: no answers file is given\(hint)"),
    FaultyCall(["compare", "--mood", "calm"], "compare: no answers file is given\(hint)"),
    FaultyCall(["compare", "a"], "compare: there is nothing to compare \"a\" with\(hint)"),
    FaultyCall(
      ["compare", "a", "--format", "json"], "compare: there is nothing to compare \"a\" with\(hint)"),
    FaultyCall(["compare", "a", "b", "c"], "compare: 3 files are given\(hint)"),
    FaultyCall(["compare", "-", "-"], "compare: only one of two files can be standard input\(hint)"),
    FaultyCall(["compare", "a", ""], "compare: the name of a file is empty"),
    FaultyCall(
      ["compare", "a", "b", "--mood", "calm"],
      "compare: two files and changes by flags leave open what is compared with what\(hint)"),
    FaultyCall(
      ["compare", "a", "b", "--set", "mood="],
      "compare: two files and changes by flags leave open what is compared with what\(hint)"),
    FaultyCall(
      ["compare", "a", "b", "--weight", "taste=1"],
      "compare: two files and changes by flags leave open what is compared with what\(hint)"),
    FaultyCall(
      ["compare", "a", "b", "--stack", "tea"],
      "compare: two files and changes by flags leave open what is compared with what\(hint)"),
    FaultyCall(["compare", "a", "--answers", "b"], "compare does not take the flag --answers"),
    FaultyCall(["compare", "a", "b", "--date", "2026-01-01"], "compare does not take the flag --date"),
    FaultyCall(
      ["compare", "a", "b", "--format", "sarif"],
      "unknown format \"sarif\"; expected one of markdown, text, json, html"),
    FaultyCall(["compare", "a", "b", "--data"], "--data needs a value: DIR"),
  ])
  func aCallThatLeavesThingsOpenIsRefused(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test func twoKnowledgeBasesLeaveRoomForOneFileAlone() throws {
    try withTwoKnowledgeBases([]) { folder in
      let folders = ["--data", "\(folder)/old", "--data", "\(folder)/new"]
      expectUsage(
        ["compare", "a", "b"] + folders,
        ["compare: two files and two knowledge bases leave open what is compared with what\(Self.hint)"])
      expectUsage(
        ["compare", "a", "--mood", "calm"] + folders,
        [
          "compare: changes by flags and two knowledge bases leave open what is compared with what\(Self.hint)"
        ])
      expectUsage(
        ["compare", "a", "b", "--set", "mood="] + folders,
        [
          "compare: two files, changes by flags and two knowledge bases leave open what is compared with what"
            + Self.hint
        ])
      expectUsage(
        ["compare", "a"] + folders + ["--data", "\(folder)/old"],
        ["compare: --data is given 3 times\(Self.hint)"])
      // Everywhere else one is enough.
      expectUsage(["report"] + folders, ["--data is given more than once"])
    }
  }

  @Test func faultyFilesAreReportedBoth() throws {
    let files = [("a.json", #"{"answers": {"mod": "calm"}}"#), ("b.json", #"{"answers": {"mood": "clam"}}"#)]
    try withFiles(files) { folder in
      let (one, other) = (
        "\(folder)/a.json:1:14: error: unknown question \"mod\"; did you mean \"mood\"? (at answers.mod)\n",
        "\(folder)/b.json:1:22: error: unknown answer \"clam\" to \"mood\"; did you mean \"calm\"? "
          + "(at answers.mood)\n"
      )
      expectFailure(advise("compare", "\(folder)/a.json", "\(folder)/b.json"), .badData, one + other)
      expectFailure(advise("compare", "\(folder)/a.json", "--mood", "calm"), .badData, one)
      expectFailure(
        advise("compare", "\(folder)/none", "\(folder)/a.json"), .noInput,
        "stack-advisor: error: \(folder)/none: No such file or directory\n" + one)
    }
  }

  @Test func faultsOfFlagsAreThoseOfEveryCommand() throws {
    try withFiles { folder in
      expectUsage(
        ["compare", "\(folder)/a.json", "--mood", "clam", "--set", "mod=calm", "--weight", "tast=1"],
        [
          "--mood: unknown answer \"clam\"; did you mean \"calm\"?",
          "--set: unknown question \"mod\"; did you mean \"mood\"?",
          "--weight: unknown factor \"tast\"; did you mean \"taste\"?",
        ])
    }
  }

  @Test func aFaultUnderOneOfTwoKnowledgeBasesNamesIt() throws {
    let edits = [
      ("questions.json", #""id": "cups""#, #""id": "mugs""#),
      ("decisions/drink.json", #""question": "cups""#, #""question": "mugs""#),
    ]
    try withTwoKnowledgeBases(edits) { folder in
      let (old, new, file) = ("\(folder)/old", "\(folder)/new", "\(folder)/a.json")
      func fault(_ name: String) -> String {
        "\(file):1:51: error: under \(name): unknown question \"cups\"; did you mean \"mugs\"? (at answers.cups)\n"
      }
      expectFailure(advise("compare", file, "--data", old, "--data", new), .badData, fault(new))
      expectFailure(advise("compare", file, "--data", new, "--data", old), .badData, fault(new))
      expectFailure(advise("compare", file, "--data", new), .badData, fault(new))
      // What is wrong under both is said once.
      try write(#"{"answers": {"mod": "calm", "mugs": 1}}"#, to: file)
      let shared = "\(file):1:14: error: unknown question \"mod\"; did you mean \"mood\"? (at answers.mod)\n"
      expectFailure(
        advise("compare", file, "--data", old, "--data", new), .badData,
        shared
          + "\(file):1:29: error: under \(old): unknown question \"mugs\"; did you mean \"cups\"? (at answers.mugs)\n"
      )
      try write(#"{"answers": {"mugs": 1, "cups": 2}}"#, to: file)
      expectFailure(
        advise("compare", file, "--data", new), .badData,
        "\(file):1:14: error: under the built-in knowledge base: unknown question \"mugs\"; did you mean \"cups\"? (at answers.mugs)\n"
          + "\(file):1:25: error: under \(new): unknown question \"cups\"; did you mean \"mugs\"? (at answers.cups)\n"
      )
      try write("{", to: file)
      #expect(
        advise("compare", file, "--data", old, "--data", new).messages
          == advise("report", "--answers", file).messages)
    }
  }

  @Test func aFolderThatIsNoneIsAFault() throws {
    try withFiles { folder in
      for folders in [["--data", "\(folder)/none"], ["--data", "\(folder)/none", "--data", folder]] {
        let result = advise(["compare", "\(folder)/a.json"] + folders)
        #expect(result.status != .success)
        #expect(result.output == "")
      }
    }
  }
}
