import Commands
import Engine
import StrictJSON
import Testing

/// One answers file under two knowledge bases.
@Suite struct CompareKnowledgeTests: ComparisonTesting {
  @Test func anotherWeightIsFoundBetweenTwoKnowledgeBases() throws {
    let edit = (
      file: "decisions/drink.json", text: #""weight": 6, "weightReason""#,
      replacement: #""weight": 3.5, "weightReason""#
    )
    try withTwoKnowledgeBases([edit]) { folder in
      let file = "\(folder)/a.json"
      let root = try json([file, "--data", "\(folder)/old", "--data", "\(folder)/new"])
      #expect(compact(root["answers"]) == "[]")
      #expect(compact(root["weights"]) == #"[ { "factor": "alertness", "before": 6, "after": 3.5 } ]"#)
      #expect(compact(root["before"]?["data"]) != compact(root["after"]?["data"]))
      let drink = try #require(decision("drink", root))
      #expect(compact(drink["difference"]) == #"{ "before": 6, "after": 3.5, "shift": -2.5 }"#)
      #expect(root["decisions"]?.elements.map { compact($0["changed"]) } == ["true", "false"])
      // The other way round, and against the built-in one, which is the same as the old one.
      let back = try json([file, "--data", "\(folder)/new", "--data", "\(folder)/old"])
      #expect(compact(back["weights"]) == #"[ { "factor": "alertness", "before": 3.5, "after": 6 } ]"#)
      try #expect(compact(json([file, "--data", "\(folder)/new"])) == compact(root))
      let result = advise("compare", file, "--data", "\(folder)/old", "--data", "\(folder)/new")
      try #expect(
        body(of: result, from: "One weight").hasPrefix(
          "One weight differs. Drink stays with Coffee, less firmly: strong before, clear now. "
            + "Nothing changes in Brewing.\n"
        ))
      #expect(result.output.contains("It weighs 3.5 instead of 6. Coffee wakes faster.\n"))
      #expect(result.output.contains("before is `\(folder)/old` (version 2.1.0 of 2025-03-04, digest "))
      #expect(
        advise("compare", file, "--data", "\(folder)/new").output.contains(
          "before is the built-in one (version "))
    }
  }

  @Test func aFactorThatIsGoneOrNewIsNamed() throws {
    let drink = try #require(TeaKnowledge.files.first { $0.path == "decisions/drink.json" }).text
    // From the comma before it to the end of the list.
    let id = try #require(drink.firstRange(of: "\"id\": \"taste\"")).lowerBound
    let start = try #require(drink[..<id].lastIndex(of: ","))
    let list = try #require(drink.firstRange(of: "\"rulings\"")).lowerBound
    let end = try #require(drink[..<list].lastIndex(of: "]"))
    let edits = [(file: "decisions/drink.json", text: String(drink[start..<end]), replacement: "")]
    try withTwoKnowledgeBases(edits) { folder in
      try write(Self.calm, to: "\(folder)/a.json")
      let (old, new) = ("\(folder)/old", "\(folder)/new")
      let gone = try json(["\(folder)/a.json", "--data", old, "--data", new])
      #expect(
        compact(decision("drink", gone)?["factors"]) == #"[ { "id": "taste", "change": "vanished", "#
          + #""before": 2, "after": null, "shift": -2, "reasonBefore": "Lemon spoils coffee.", "#
          + #""reasonAfter": null } ]"#)
      let came = try json(["\(folder)/a.json", "--data", new, "--data", old])
      #expect(
        compact(decision("drink", came)?["factors"]) == #"[ { "id": "taste", "change": "appeared", "#
          + #""before": null, "after": 2, "shift": 2, "reasonBefore": null, "#
          + #""reasonAfter": "Lemon spoils coffee." } ]"#)
      let text = advise("compare", "\(folder)/a.json", "--data", old, "--data", new).output
      #expect(text.contains("\n| Taste | +2.0 | – | -2.0 | ██████│░░░░░░ |\n"))
      #expect(text.contains("\n- **Taste:** No longer there. Before: Lemon spoils coffee.\n"))
    }
  }

  @Test func anOptionThatIsNewOrGoneIsNamed() throws {
    let edits = [
      (
        file: "decisions/drink.json", text: #"{"id": "coffee", "title""#,
        replacement: #"{"id": "cocoa", "title": "Cocoa", "description": "Sweet."}, {"id": "coffee", "title""#
      ),
      (file: "decisions/drink.json", text: #", "coffee": 5}"#, replacement: #", "coffee": 5, "cocoa": 4}"#),
      (file: "decisions/drink.json", text: #", "coffee": 0}"#, replacement: #", "coffee": 0, "cocoa": 0}"#),
    ]
    try withTwoKnowledgeBases(edits) { folder in
      let (old, new) = ("\(folder)/old", "\(folder)/new")
      let came = try json(["\(folder)/a.json", "--data", old, "--data", new])
      let drink = try #require(decision("drink", came))
      #expect(compact(drink["options"]) == #"{ "came": [ { "option": "cocoa" } ], "went": [] }"#)
      #expect(compact(drink["comparedOptions"]) == #"["coffee", "tea"]"#)
      #expect(compact(drink["factors"]) == "[]")
      #expect(compact(drink["after"]?["lead"]) == "1.2")
      let gone = try json(["\(folder)/a.json", "--data", new, "--data", old])
      #expect(
        compact(decision("drink", gone)?["options"])
          == #"{ "came": [], "went": [ { "option": "cocoa" } ] }"#)
      #expect(
        advise("compare", "\(folder)/a.json", "--data", old, "--data", new).output
          .contains("\n- **New option:** Cocoa.\n"))
      #expect(
        advise("compare", "\(folder)/a.json", "--data", new, "--data", old).output
          .contains("\n- **No longer an option:** Cocoa.\n"))
    }
  }

  @Test func otherThresholdsAreNamed() throws {
    let edit = (file: "decisions/drink.json", text: #""margin": 1,"#, replacement: #""margin": 2.5,"#)
    try withTwoKnowledgeBases([edit]) { folder in
      let folders = ["--data", "\(folder)/old", "--data", "\(folder)/new"]
      let root = try json(["\(folder)/a.json"] + folders)
      #expect(
        compact(decision("drink", root)?["thresholds"])
          == #"[ { "threshold": "margin", "before": 1, "after": 2.5 } ]"#)
      #expect(
        advise(["compare", "\(folder)/a.json"] + folders).output
          .contains("\n- A recommendation needs a lead of 2.5 instead of 1 points.\n"))
    }
  }

  @Test func knowledgeBasesThatSayTheSameAreSaidToDoSo() throws {
    try withTwoKnowledgeBases([("questions.json", "Coffee wakes.", "It wakes.")]) { folder in
      for folders in [["old", "new"], ["old"], ["old", "old"]] {
        let arguments =
          ["compare", "\(folder)/a.json"] + folders.flatMap { ["--data", "\(folder)/\($0)"] }
        try #expect(
          body(of: advise(arguments), from: "Nothing")
            == "Nothing differs: under both knowledge bases every decision comes out the same, to the last point.\n"
        )
      }
    }
  }

  @Test func oneFolderServesBothSidesWhereTheAnswersDiffer() throws {
    let edit = (file: "decisions/drink.json", text: #""weight": 6, "#, replacement: #""weight": 9, "#)
    try withTwoKnowledgeBases([edit]) { folder in
      for arguments in [["\(folder)/b.json"], ["--mood", "calm"]] {
        let root = try json(["\(folder)/a.json", "--data", "\(folder)/new"] + arguments)
        #expect(compact(root["weights"]) == "[]")
        #expect(compact(decision("drink", root)?["before"]?["lead"]) == "9")
      }
    }
  }
}
