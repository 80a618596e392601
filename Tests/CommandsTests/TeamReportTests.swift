import Commands
import Engine
import StrictJSON
import Testing

/// Reports on the answers of several people.
@Suite struct TeamReportTests: ComparisonTesting {
  /// Differ in the mood, the weight of taste and the drink; only one of them speaks of extras, the other of company.
  private static let ada = """
    {"answers": {"mood": "tired", "extras": ["milk"], "cups": 3}, "weights": {"taste": 4, "effort": 2},
      "stack": ["teapot"]}
    """
  private static let grace = """
    {"answers": {"mood": "calm", "cups": 3, "company": "nobody"}, "weights": {"effort": 2}, "stack": ["coffee"]}
    """
  /// What both can stand for, put down by hand.
  private static let merged = """
    {"answers": {"extras": ["milk"], "cups": 3, "company": "nobody"}, "weights": {"effort": 2}}
    """
  private static let files = [("ada.json", ada), ("grace.json", grace), ("merged.json", merged)]

  /// The report on both; files are named as they are called in their folder.
  private func report(_ flags: [String] = [], in folder: String) throws -> String {
    let result = advise(
      ["report", "--answers", "\(folder)/ada.json", "--answers", "\(folder)/grace.json"] + flags)
    #expect((result.status, result.messages) == (.success, ""))
    return result.output.replacing("\(folder)/", with: "")
  }

  private func team(_ flags: [String] = [], in folder: String) throws -> JSONValue {
    let root = try JSONResult.parse(report(["--format", "json"] + flags, in: folder)).root
    return try #require(root["team"])
  }

  // MARK: JSON

  @Test func theResultSaysWhoSaysWhat() throws {
    try withFiles(Self.files) { folder in
      let team = try team(in: folder)
      #expect(
        team.members.map(\.key.string) == [
          "members", "disputedAnswers", "disputedWeights", "disputedChoices",
        ])
      #expect(
        compact(team["members"])
          == #"[ { "name": "ada.json", "decisions": [ { "id": "drink", "verdict": "recommend", "option": "coffee", "#
          + #""options": [], "settled": true }, { "id": "brew", "verdict": "recommend", "option": "teapot", "#
          + #""options": [], "settled": true } ] }, { "name": "grace.json", "decisions": [ { "id": "drink", "#
          + #""verdict": "either", "option": null, "options": [], "settled": false }, { "id": "brew", "#
          + #""verdict": "recommend", "option": "espresso", "options": [], "settled": true } ] } ]"#)
      #expect(
        compact(team["disputedAnswers"]) == #"[ { "question": "mood", "positions": [ "#
          + #"{ "answer": "tired", "members": ["ada.json"] }, { "answer": "calm", "members": ["grace.json"] } ] } ]"#
      )
      #expect(
        compact(team["disputedWeights"]) == #"[ { "factor": "taste", "positions": [ "#
          + #"{ "weight": 4, "members": ["ada.json"] }, { "weight": 2, "members": ["grace.json"] } ] } ]"#)
      #expect(
        compact(team["disputedChoices"]) == #"[ { "decision": "drink", "positions": [ "#
          + #"{ "options": ["tea"], "members": ["ada.json"] }, { "options": ["coffee"], "members": ["grace.json"] } ] } ]"#
      )
    }
  }

  @Test(arguments: [[], ["--mood", "tired"], ["--weight", "alertness=1"], ["--stack", "coffee"]])
  func theAdviceIsThatOfAFileMergedByHand(_ flags: [String]) throws {
    try withFiles(Self.files) { folder in
      let both = try JSONResult.parse(report(["--format", "json"] + flags, in: folder)).root
      let alone = try JSONResult.parse(
        advise(["report", "--answers", "\(folder)/merged.json", "--format", "json"] + flags).output
      ).root
      #expect(alone["team"] == nil)
      #expect(both.members.map(\.key.string) == alone.members.map(\.key.string) + ["team"])
      for (one, other) in zip(both.members, alone.members) {
        #expect(one.value.written == other.value.written, "\(one.key.string)")
      }
    }
  }

  @Test func theOrderOfTheFilesChangesNoDecision() throws {
    try withFiles(Self.files) { folder in
      let decisions = try [["ada", "grace"], ["grace", "ada"]].map { names in
        let arguments = names.flatMap { ["--answers", "\(folder)/\($0).json"] }
        let output = advise(["report", "--format", "json"] + arguments).output
        return try JSONResult.member("decisions", of: output)
      }
      #expect(decisions[0] == decisions[1])
    }
  }

  // MARK: Markdown

  @Test func theReportHasASectionOnTheTeam() throws {
    try withFiles(Self.files) { folder in
      let report = try report(in: folder)
      let start = try #require(report.firstRange(of: "## The team\n"))
      let section = report[start.lowerBound...].components(untilNext: "\n## ")
      #expect(
        section == """
          ## The team

          Two people have answered: ada.json and grace.json. What nobody disputes goes into this report, also where \
          only one of them has answered; what they dispute counts as unanswered in it.

          | Decision | By each member's answers | Together |
          | --- | --- | --- |
          | Drink | Coffee: ada.json; Tea or Coffee: grace.json | **Undecided** |
          | Brewing | Teapot: ada.json; Espresso: grace.json | **Undecided** |

          ### Disputed answers

          | Question | Who says what | What difference it makes |
          | --- | --- | --- |
          | How do you feel? | Tired: ada.json; Calm: grace.json | Drink: Coffee with "Tired", Tea or Coffee with "Calm"; \
          Brewing: Espresso with "Tired", Teapot with "Calm" |

          ### Disputed weights

          - **Taste**: 4 (ada.json), 2 (grace.json); counted with 2

          ### Disputed choices

          - **Drink**: Tea (ada.json), Coffee (grace.json); counted as not stated

          """)
    }
  }

  @Test func aShortReportAndARecordSayThatTheyAreAboutATeam() throws {
    try withFiles(Self.files) { folder in
      let brief = try report(["--style", "brief"], in: folder)
      #expect(
        brief.contains(
          "- **Team:** two people have answered, and one of their answers is disputed and counts as missing\n"
        ))
      let record = try report(["--style", "adr"], in: folder)
      #expect(
        record.contains(
          "\n\nTwo people have answered, and one of their answers is disputed and counts as missing.\n\n"))
    }
  }

  @Test func aTeamThatAgreesIsSaidToAgree() throws {
    try withFiles([("ada.json", Self.tired), ("grace.json", Self.tired)]) { folder in
      let report = try report(in: folder)
      #expect(report.contains("| Drink | all: Coffee | **Coffee** |\n"))
      #expect(report.contains("\n\nNo answer is disputed.\n\n## "))
      #expect(!report.contains("### Disputed"))
      let team = try team(in: folder)
      for key in ["disputedAnswers", "disputedWeights", "disputedChoices"] {
        #expect(team.members.first { $0.key.string == key }.map { compact($0.value) } == "[]")
      }
    }
  }

  @Test func namesOfFilesAreShownAndNotActedOn() throws {
    let name = "a\u{1B}[31m|`*b*` <script>.json"
    try withFiles([(name, Self.tired), ("b.json", Self.calm)]) { folder in
      for format in ["text", "markdown", "json", "html"] {
        let result = advise(
          "report", "--answers", "\(folder)/\(name)", "--answers", "\(folder)/b.json", "--format", format)
        #expect(result.status == .success)
        #expect(!result.output.contains("\u{1B}"))
        if format == "markdown" {
          #expect(result.output.contains(#"a\\u{1B}\[31m\|\`\*b\*\` \<script\>.json; Tea: "#))
        }
        if format == "html" { #expect(!result.output.contains("<script>")) }
      }
    }
  }

  // MARK: Inputs

  @Test func flagsBeatAllFiles() throws {
    try withFiles(Self.files) { folder in
      let flags = [
        "--mood", "calm", "--set", "cups=", "--weight", "taste=3", "--stack", "coffee", "--format", "json",
      ]
      let root = try JSONResult.parse(report(flags, in: folder)).root
      #expect(
        compact(root["answers"]) == #"{ "mood": "calm", "extras": ["milk"], "company": "nobody" }"#)
      #expect(compact(root["weights"]) == #"{ "taste": 3, "effort": 2 }"#)
      #expect(root["decisions"]?.elements.map { compact($0["given"]) } == ["true", "false"])
      let team = try #require(root["team"])
      #expect(team.members.dropFirst().map { compact($0.value) } == ["[]", "[]", "[]"])
      #expect(
        team["members"]?.elements.flatMap { $0["decisions"]?.elements.map { compact($0["option"]) } ?? [] }
          == ["null", #""espresso""#, "null", #""espresso""#])
    }
  }

  @Test func standardInputCanBeAMember() throws {
    try withFiles(Self.files) { folder in
      try withScratchFolder { data in
        try TeaKnowledge.write(to: data)
        let run = try BuiltProgram.run(
          [
            "report", "--answers", "\(folder)/ada.json", "--answers", "-", "--data", data, "--format", "json",
          ],
          input: .path("\(folder)/grace.json"))
        #expect(run.end == .status(0))
        #expect(run.errorText == "")
        let output = run.outputText.replacing("\(folder)/", with: "")
        let expected = try report(["--format", "json"], in: folder)
        try #expect(
          JSONResult.member("team", of: output)
            == JSONResult.member("team", of: expected).replacing("grace.json", with: "standard input"))
        try #expect(
          JSONResult.member("decisions", of: output) == JSONResult.member("decisions", of: expected))
      }
    }
  }

  @Test func threeCanBeATeam() throws {
    try withFiles(Self.files) { folder in
      let members = try team(["--answers", "\(folder)/merged.json"], in: folder)
      #expect(
        members["members"]?.elements.map { $0["name"]?.string } == ["ada.json", "grace.json", "merged.json"])
      // Who is not sure takes no side; who sets no weight stands for the ordinary one.
      #expect(
        compact(members["disputedWeights"]?[0]?["positions"])
          == #"[ { "weight": 4, "members": ["ada.json"] }, { "weight": 2, "members": ["grace.json", "merged.json"] } ]"#
      )
      #expect(members["disputedAnswers"]?[1] == nil)
    }
  }

  // MARK: Faults

  @Test func theSameFileTwiceIsWrongUsage() throws {
    try withFiles(Self.files) { folder in
      let (ada, grace) = ("\(folder)/ada.json", "\(folder)/grace.json")
      expectUsage(
        ["report", "--answers", ada, "--answers", grace, "--answers", ada],
        ["--answers \(ada) is given more than once"])
    }
    expectUsage(["report", "--answers", "-", "--answers", "-"], ["--answers - is given more than once"])
    expectUsage(
      ["check", "--stack", "tea", "--answers", "a", "--answers", "b"], ["--answers is given more than once"])
  }

  @Test func aFaultyFileIsNamedWithItsPlace() throws {
    try withFiles([("ada.json", Self.ada), ("bad.json", #"{"answers": {"mod": "calm"}}"#)]) { folder in
      let fault =
        "\(folder)/bad.json:1:14: error: unknown question \"mod\"; did you mean \"mood\"? (at answers.mod)\n"
      for names in [["ada", "bad"], ["bad", "ada"]] {
        for format in ["markdown", "json"] {
          expectFailure(
            advise(
              ["report", "--format", format] + names.flatMap { ["--answers", "\(folder)/\($0).json"] }),
            .badData, fault)
        }
      }
      expectFailure(
        advise("report", "--answers", "\(folder)/ada.json", "--answers", "\(folder)/none.json"), .noInput,
        "stack-advisor: error: \(folder)/none.json: No such file or directory\n")
    }
  }

  @Test func faultsOfFlagsAreSaidOnce() throws {
    try withFiles(Self.files) { folder in
      expectUsage(
        ["report", "--answers", "\(folder)/ada.json", "--answers", "\(folder)/grace.json", "--mood", "clam"],
        ["--mood: unknown answer \"clam\"; did you mean \"calm\"?"])
    }
  }
}

extension Substring {
  /// The text before the next occurrence of a mark.
  fileprivate func components(untilNext mark: String) -> String {
    String(self[..<(dropFirst().firstRange(of: mark)?.lowerBound ?? endIndex)])
  }
}
