import StrictJSON
import Testing

@testable import Engine

@Suite struct FolderCheckTests {
  private func faults(_ path: String, _ text: String) throws -> [String] {
    let small = SmallFolder.folder
    let folder = DataFolder(
      name: "data", files: small.files + [DataFolder.File(path: path, bytes: Array(text.utf8))])
    let knowledge = try KnowledgeBase.read(
      folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    return folder.faultsBeside(knowledge, try Evidence.read(folder)).map(\.line)
  }

  private func scenario(_ id: String, _ expected: String, _ answers: String = "{}") -> String {
    """
    {"scenario": {"id": "\(id)", "situation": "A commute.", "source": "own", "basis": ["C1"],
     "expected": \(expected)}, "answers": \(answers)}
    """
  }

  @Test func aSoundScenarioHasNoFaults() throws {
    #expect(
      try faults("scenarios/commute.json", scenario("commute", #"{"kind": ["racer", "either"]}"#)) == [])
  }

  @Test func faultsOfAScenarioAreReportedWithTheirPlace() throws {
    #expect(
      try faults(
        "scenarios/commute.json",
        scenario("commute", #"{"kind": "racr", "tyrs": "slick"}"#, #"{"grond": "road"}"#))
        == [
          #"data/scenarios/commute.json:2:23: error: unknown option or verdict "racr" of "kind"; did you mean "racer"? (at scenario.expected.kind)"#,
          #"data/scenarios/commute.json:2:31: error: unknown decision "tyrs"; did you mean "tyres"? (at scenario.expected.tyrs)"#,
          #"data/scenarios/commute.json:2:62: error: unknown question "grond"; did you mean "ground"? (at answers.grond)"#,
        ])
    #expect(
      try faults("scenarios/commute.json", scenario("commute", #"{"kind": "trailer"}"#)) == [
        #"data/scenarios/commute.json:2:23: error: "trailer" is only ever an addition; expect it under "additions" (at scenario.expected.kind)"#
      ])
    #expect(
      try faults("scenarios/other.json", scenario("commute", #"{"kind": "racer"}"#)) == [
        #"data/scenarios/other.json:1:21: error: the id "commute" is not the one that the file is named after (at scenario.id)"#
      ])
    #expect(
      try faults("scenarios/bare.json", "{}") == [
        #"data/scenarios/bare.json:1:1: error: the key "scenario" is missing"#
      ])
  }

  @Test func brokenSchemasAndStrangersAreReported() throws {
    #expect(
      try faults("schemas/answers.schema.json", "junk") == [
        #"data/schemas/answers.schema.json:1:1: error: expected a JSON value, found "junk""#
      ])
    #expect(
      try faults("notes.json", "{}") == [
        "data/notes.json: warning: the file has no place in a knowledge base and is not used"
      ])
  }
}
