import StrictJSON
import Testing

@testable import Engine

@Suite struct ScenarioFileTests {
  /// Reads scenarios of the small knowledge base, from their files by id.
  private func read(_ texts: [(id: String, text: String)]) throws -> [ScenarioFile] {
    let scenarios = texts.map { DataFolder.File(path: "scenarios/\($0.id).json", bytes: Array($0.text.utf8)) }
    let folder = DataFolder(name: "data", files: SmallFolder.folder.files + scenarios)
    let knowledge = try KnowledgeBase.read(
      folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    return try folder.readScenarios(knowledge, try Evidence.read(folder))
  }

  private func text(_ id: String, _ more: String = "") -> String {
    """
    {"scenario": {"id": "\(id)", "situation": "A commute.", "source": "rider", "basis": [],
      "expected": {"kind": "racer"}\(more)}, "answers": {"load": ["child"]}}
    """
  }

  private func faults(_ texts: [(id: String, text: String)]) throws -> [String] {
    do {
      _ = try read(texts)
      return []
    } catch let error as DataFaults {
      return error.diagnostics.map(\.line)
    }
  }

  @Test func scenariosComeInTheOrderOfTheirIds() throws {
    // The path of the second sorts before that of the first.
    let ids = ["b", "a", "a-b"]
    #expect(try read(ids.map { ($0, text($0)) }).map(\.scenario.id) == ["a", "a-b", "b"])
    #expect(try read([]).isEmpty)
  }

  @Test func everyPartOfAScenarioIsRead() throws {
    let file = try #require(
      try read([
        (
          "any",
          text(
            "any",
            #", "additions": ["trailer", "slick"], "contested": {"conflicts": ["k1-speed"], "side": "Ours."}"#
          )
        )
      ]).first)
    #expect(file.scenario.situation == "A commute.")
    #expect(file.scenario.source == "rider")
    #expect(file.scenario.expected == ["kind": ["racer"]])
    #expect(file.scenario.additions == ["trailer", "slick"])
    #expect(file.scenario.contest?.conflicts == ["k1-speed"])
    #expect(file.scenario.contest?.side == "Ours.")
    #expect(file.project.answers[1] == .choices(0b01))
  }

  @Test func faultsOfAllFilesAreFoundAtOnce() throws {
    #expect(
      try faults([
        ("one", text("two")), ("sound", text("sound")), ("bare", "{}"),
        ("near", text("near", #", "addition": ["trailer"]"#)),
      ]) == [
        #"data/scenarios/bare.json:1:1: error: the key "scenario" is missing"#,
        #"data/scenarios/near.json:2:34: error: unknown key "addition"; did you mean "additions"? (at scenario.addition)"#,
        #"data/scenarios/one.json:1:21: error: the id "two" is not the one that the file is named after (at scenario.id)"#,
      ])
  }

  @Test func additionsAreOptionsOfAnyDecision() throws {
    #expect(
      try faults([("any", text("any", #", "additions": ["trailr", "slick", "slick", "speed", 7]"#))]) == [
        #"data/scenarios/any.json:2:48: error: unknown option "trailr"; did you mean "trailer"? (at scenario.additions[0])"#,
        #"data/scenarios/any.json:2:67: error: "slick" is repeated (at scenario.additions[2])"#,
        #"data/scenarios/any.json:2:76: error: unknown option "speed" (at scenario.additions[3])"#,
        #"data/scenarios/any.json:2:85: error: expected the id of an option, found a number 7 (at scenario.additions[4])"#,
      ])
    #expect(
      try faults([("any", text("any", #", "additions": []"#))]) == [
        "data/scenarios/any.json:2:47: error: expected at least one option (at scenario.additions)"
      ])
    #expect(
      try faults([("any", text("any", #", "additions": "trailer""#))]) == [
        #"data/scenarios/any.json:2:47: error: expected an array of options, found a string "trailer" (at scenario.additions)"#
      ])
  }
}
