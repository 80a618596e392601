import Commands
import Engine
import Foundation
import StrictJSON
import Testing

@Suite struct DataCommandTests {
  // MARK: List

  @Test func theListInJSONNamesWhatScriptsMayAskFor() {
    #expect(
      advise("data", "list", "--format", "json").output == """
        {
          "questions": [
            {
              "id": "mood",
              "prompt": "How do you feel?",
              "kind": "choice",
              "answers": ["tired", "calm"]
            },
            {
              "id": "extras",
              "prompt": "What goes into it?",
              "kind": "choices",
              "answers": ["milk", "sugar", "lemon"]
            },
            {
              "id": "cups",
              "prompt": "How many cups a day?",
              "kind": "number",
              "minimum": 0,
              "maximum": 20
            },
            {
              "id": "company",
              "prompt": "Who drinks with you?",
              "kind": "choice",
              "answers": ["guests", "nobody"]
            },
            {
              "id": "guest-habit",
              "prompt": "What do they like?",
              "kind": "choice",
              "answers": ["tea-lovers", "coffee-lovers"]
            },
            {
              "id": "guest-cake",
              "prompt": "Is there cake?",
              "kind": "choice",
              "answers": ["cake", "no-cake"]
            }
          ],
          "decisions": [
            {
              "id": "drink",
              "options": ["tea", "coffee"]
            },
            {
              "id": "brew",
              "options": ["teapot", "espresso"]
            }
          ]
        }

        """)
  }

  @Test func everyShippedQuestionTakesEveryAnswerThatIsListed() throws {
    let list = try JSONResult.parse(advise(["data", "list", "--format=json"], data: .embedded).output)
    let questions = try #require(list.root["questions"]).elements.map { question in
      let isNumber = question["kind"]?.string == "number"
      let bounds = [question["minimum"], question["maximum"]].compactMap { $0?.written }
      let answers = isNumber ? bounds : question["answers"]?.elements.map(\.string) ?? []
      return (id: question["id"]?.string ?? "", answers: answers)
    }
    #expect(questions.allSatisfy { $0.answers.count > 1 })
    for place in 0..<(questions.map(\.answers.count).max() ?? 0) {
      let answered = questions.filter { place < $0.answers.count }
      let result = advise(
        ["report", "--quiet"] + answered.map { "--\($0.id)=\($0.answers[place])" }, data: .embedded)
      #expect(result.status == .success)
      #expect(result.messages == "")
    }
  }

  @Test func theListAsTextHasEveryQuestionAndOption() {
    let output = advise("data", "list").output
    #expect(output.contains("  --extras: What goes into it?\n    any of: milk, sugar, lemon; or none\n"))
    #expect(output.contains("    from 0 to 20 cups\n"))
    #expect(output.hasSuffix("Decisions\n  drink: tea, coffee\n  brew: teapot, espresso\n"))
  }

  // MARK: Validate

  @Test func theShippedDataLeaveNothingToBeDesired() {
    let result = advise(["data", "validate", "--strict", "--date", "2026-11-20"], data: .embedded)
    #expect(result.status == .success, "\(result.output)")
    #expect(result.messages == "")
  }

  /// What the knowledge base on tea leaves to be desired.
  private static let doubts = """
    Tea/decisions/brew.json:5:5: warning: no factor says anything about the option: all its ratings are 0 (at options[1])
    Tea/questions.json:14:9: warning: the answer influences nothing: no factor, ruling or text tests it \
    (at questions[1].answers[1])

    """

  @Test func aValidFolderIsSummedUpAfterItsWarnings() {
    let result = advise("data", "validate", "--date", "2026-01-01")
    #expect(
      result.output == Self.doubts
        + "Tea: valid; no errors, 2 warnings; 6 questions, 2 decisions, 3 factors, 2 claims, 1 source\n")
    #expect(result.status == .success)
    #expect(advise("data", "validate", "--date", "2026-01-01", "--quiet").output == Self.doubts)
  }

  @Test func warningsFailAStrictValidation() {
    let result = advise("data", "validate", "--strict", "--date", "2026-01-01")
    #expect(result.output == Self.doubts + "Tea: not valid; no errors, 2 warnings\n")
    #expect(result.status == .failure)
    #expect(result.messages == "")
  }

  @Test func withoutWarningsAStrictValidationPasses() {
    let folder = DataFolder(
      name: "Tea",
      files: TeaKnowledge.files.map { path, text in
        let tidy =
          text
          .replacing(
            #"{"question": "extras", "includes": "lemon"}"#,
            with:
              #"{"any": [{"question": "extras", "includes": "lemon"}, {"question": "extras", "includes": "sugar"}]}"#
          )
          .replacing(
            #""espresso": 0}, "reason": "Nobody cares.", "evidence": []"#,
            with: #""espresso": 2}, "reason": "Nobody cares.", "evidence": ["T1"]"#)
        return DataFolder.File(path: path, bytes: Array(tidy.utf8))
      })
    let result = advise(["data", "validate", "--strict", "--date", "2026-01-01"], data: folder)
    #expect(result.status == .success)
    #expect(
      result.output
        == "Tea: valid; no errors, no warnings; 6 questions, 2 decisions, 3 factors, 2 claims, 1 source\n")
  }

  @Test(arguments: [
    FaultyCall(["report", "--strict"], "report does not take the flag --strict"),
    FaultyCall(["check", "--stack", "tea", "--strict"], "check does not take the flag --strict"),
    FaultyCall(["explain", "--strict"], "explain does not take the flag --strict"),
    FaultyCall(["data", "list", "--strict"], "data list takes no --strict; data validate does"),
    FaultyCall(["data", "export", "new", "--strict"], "data export takes no --strict; data validate does"),
    FaultyCall(["data", "validate", "--strict=yes"], "--strict takes no value"),
  ])
  func strictnessBelongsToTheValidationAlone(_ call: FaultyCall) {
    expectUsage(call.arguments, call.faults)
  }

  @Test func aSourcePastItsReviewIsAWarning() {
    let result = advise("data", "validate", "--date", "2030-01-02", "--quiet")
    #expect(result.status == .success)
    #expect(
      result.output == Self.doubts
        + "Tea/sources.json:5:19: warning: the source \"grocer\" was due for review by 2030-01-01 "
        + "(at sources[0].reviewBy)\n")
  }

  /// Breaks files of the knowledge base on tea in several ways.
  private func breakFiles(in folder: String) throws {
    try TeaKnowledge.write(to: folder)
    try write("{\"questions\": [,]}\n", to: "\(folder)/questions.json")
    try write("{\"conflicts\": [],\n \"extra\": 1,\n \"conflicts\": []}", to: "\(folder)/conflicts.json")
    try FileManager.default.removeItem(atPath: "\(folder)/sources.json")
  }

  @Test func allFaultsOfAllFilesAreTheResultInOrder() throws {
    try withScratchFolder { folder in
      try breakFiles(in: folder)
      let result = advise("data", "validate", folder)
      #expect(result.status == .failure)
      #expect(result.messages == "")
      let lines = result.output.split(separator: "\n")
      #expect(lines.last == "\(folder): not valid; 4 errors, no warnings")
      #expect(lines.count == 5)
      #expect(lines.contains("\(folder)/conflicts.json:3:2: error: the key \"conflicts\" is repeated"))
      #expect(lines.contains("\(folder)/sources.json:1:1: error: the file is missing"))
      #expect(lines.contains { $0.hasPrefix("\(folder)/questions.json:1:16: error: ") })
      let faults = lines.dropLast()
      #expect(faults.allSatisfy { $0.contains(": error: ") })
      let files = faults.map { $0.split(separator: ":")[0] }
      #expect(files == files.sorted())
      #expect(advise("data", "validate", "--data", folder).output == result.output)
    }
  }

  @Test(arguments: [
    ["report"], ["check", "--stack", "tea"], ["explain", "tea"], ["data", "list"], ["data", "test"],
    ["--version"],
  ])
  func brokenDataKeepAnyOtherCommandFromRunning(_ command: [String]) throws {
    try withScratchFolder { folder in
      try breakFiles(in: folder)
      let result = advise(command + ["--data", folder])
      #expect(result.status == .badData)
      #expect(result.output == "")
      #expect(!result.messages.isEmpty)
      for line in result.messages.split(separator: "\n") { #expect(line.hasPrefix("\(folder)/")) }
    }
  }

  @Test func faultsInJSONHaveTheirPlaces() throws {
    try withScratchFolder { folder in
      try breakFiles(in: folder)
      let document = try JSONResult.parse(advise("data", "validate", folder, "--format", "json").output)
      #expect(document.root["valid"]?.boolean == false)
      let diagnostics = try #require(document.root["diagnostics"])
      let repeated = diagnostics.elements.first { $0["message"]?.string.contains("repeated") == true }
      #expect(repeated?["file"]?.string == "\(folder)/conflicts.json")
      #expect(repeated?["line"]?.written == "3")
      #expect(repeated?["column"]?.written == "2")
      let missing = diagnostics.elements.first { $0["message"]?.string == "the file is missing" }
      #expect(missing?["line"]?.kind == .null)
    }
  }

  @Test(arguments: [[], ["--strict"]])
  func theResultInJSONCountsErrorsAndWarningsAndIsValidAsTheStatusSays(_ flags: [String]) throws {
    let result = advise(["data", "validate", "--format", "json", "--date", "2026-01-01"] + flags)
    #expect(result.status == (flags.isEmpty ? .success : .failure))
    let isStrict = !flags.isEmpty
    #expect(
      result.output == """
        {
          "schemaVersion": 1,
          "valid": \(!isStrict),
          "strict": \(isStrict),
          "errors": 0,
          "warnings": 2,
          "diagnostics": [
            {
              "level": "warning",
              "file": "Tea/decisions/brew.json",
              "line": 5,
              "column": 5,
              "path": "options[1]",
              "message": "no factor says anything about the option: all its ratings are 0"
            },
            {
              "level": "warning",
              "file": "Tea/questions.json",
              "line": 14,
              "column": 9,
              "path": "questions[1].answers[1]",
              "message": "the answer influences nothing: no factor, ruling or text tests it"
            }
          ]
        }

        """)
  }

  @Test(arguments: [["report"], ["data", "list"]])
  func whatIsDoubtfulInAFolderIsSaidOnTheSide(_ command: [String]) throws {
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: folder)
      try write("{}", to: "\(folder)/decisions/cake.json")
      let result = advise(command + ["--data", folder])
      // A file more is another folder, and its digest says so.
      func withoutDigest(_ text: String) -> String { text.replacing(/digest\s+`[0-9a-f]+`/, with: "digest") }
      #expect(withoutDigest(result.output) == withoutDigest(advise(command).output))
      #expect(
        result.messages
          == "\(folder)/decisions/cake.json: warning: the decision is not listed in knowledge.json and is not used\n"
      )
      #expect(advise(command + ["--data", folder, "--quiet"]).messages == "")
    }
  }

  // MARK: Export

  private static let commands = [
    ["report", "--format", "markdown"], ["report", "--format", "text"], ["report", "--format", "json"],
    ["check", "--format", "text"], ["check", "--format", "json"], ["data", "list"],
    ["data", "list", "--format", "json"], ["explain"], ["report", "--help"], ["--version"],
  ]

  @Test func exportedDataGiveTheSameBytesAlsoAfterTheyWereMoved() throws {
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    try withScratchFolder { folder in
      let export = advise(["data", "export", "\(folder)/a"], data: .embedded)
      #expect(export.status == .success)
      #expect(export.output == "")
      #expect(
        export.messages == "stack-advisor: wrote \(DataFolder.embedded.files.count) files to \(folder)/a\n")
      let example = try #require(knowledge.examples.first?.arguments.dropFirst())
      let option = try #require(knowledge.decisions.first?.options.first?.id)
      for place in ["a", "moved elsewhere"] {
        if place != "a" {
          try FileManager.default.moveItem(atPath: "\(folder)/a", toPath: "\(folder)/\(place)")
        }
        for command in Self.commands {
          var arguments = command
          if ["report", "check"].contains(command[0]), !command.contains("--help") { arguments += example }
          if command[0] == "check" { arguments += ["--stack", option] }
          let embedded = advise(arguments, data: .embedded)
          let exported = advise(arguments + ["--data", "\(folder)/\(place)"])
          #expect(exported.output == embedded.output, "\(command)")
          #expect(exported.status == embedded.status, "\(command)")
          #expect(exported.messages == embedded.messages, "\(command)")
        }
      }
    }
  }

  @Test func anExportHoldsTheFilesByteForByte() throws {
    try withScratchFolder { folder in
      #expect(advise("data", "export", "\(folder)/new/").status == .success)
      for file in TeaKnowledge.files { try #expect(contents(of: "\(folder)/new/\(file.path)") == file.text) }
      try #expect(names(in: folder) == ["new"])
    }
  }

  @Test func anExportOfAFolderWritesTheFilesOfThatFolder() throws {
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: "\(folder)")
      let result = advise(["data", "export", "\(folder)/b", "--data", folder, "-q"], data: .embedded)
      #expect(result.status == .success)
      #expect(result.messages == "")
      for file in TeaKnowledge.files { try #expect(contents(of: "\(folder)/b/\(file.path)") == file.text) }
    }
  }

  @Test func anEmptyFolderAndALinkToOneAreFilled() throws {
    try withScratchFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/empty", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "empty")
      #expect(advise("data", "export", "\(folder)/link").status == .success)
      try #expect(contents(of: "\(folder)/empty/decisions/drink.json").contains("Tea"))
      try #expect(names(in: folder) == ["empty", "link"])
    }
  }

  @Test func aFolderThatIsNotEmptyIsKeptUnlessForced() throws {
    try withScratchFolder { folder in
      try write("mine", to: "\(folder)/knowledge.json")
      try write("mine too", to: "\(folder)/other.txt")
      expectFailure(
        advise("data", "export", folder), .cannotCreate,
        "stack-advisor: error: \(folder): the folder is not empty; --force writes into it all the same\n")
      try #expect(names(in: folder) == ["knowledge.json", "other.txt"])
      #expect(advise("data", "export", folder, "--force").status == .success)
      try #expect(contents(of: "\(folder)/knowledge.json").contains("Tea or coffee"))
      try #expect(contents(of: "\(folder)/other.txt") == "mine too")
    }
  }

  @Test func whereNoFolderCanBeMadeNothingIsLeft() throws {
    try withScratchFolder { folder in
      try write("", to: "\(folder)/file")
      expectFailure(
        advise("data", "export", "\(folder)/file"), .cannotCreate,
        "stack-advisor: error: \(folder)/file: expected a folder, found a file\n")
      expectFailure(
        advise("data", "export", "\(folder)/file/new"), .cannotCreate,
        "stack-advisor: error: \(folder)/file/new: Not a directory\n")
      expectFailure(
        advise("data", "export", "\(folder)/none/new"), .cannotCreate,
        "stack-advisor: error: \(folder)/none/new: No such file or directory\n")
      try #expect(names(in: folder) == ["file"])
    }
  }

  @Test func anExportThatFailsHalfwayLeavesNothing() throws {
    var data = TeaKnowledge.folder
    data.files.append(DataFolder.File(path: String(repeating: "x", count: 300), bytes: []))
    try withScratchFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/empty", withIntermediateDirectories: false)
      for target in ["new", "empty"] {
        let result = advise(["data", "export", "\(folder)/\(target)"], data: data)
        #expect(result.status == .cannotCreate)
        #expect(result.messages.hasPrefix("stack-advisor: error: \(folder)/\(target)/xxx"))
        #expect(result.messages.hasSuffix("xxx: File name too long\n"))
      }
      try #expect(names(in: folder) == ["empty"])
      try #expect(names(in: "\(folder)/empty") == [])
    }
  }
}
