import StrictJSON
import Testing

@testable import Engine

@Suite struct ProjectFileTests {
  private func read(_ text: String) throws -> ProjectFile {
    let (knowledge, _) = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .trusted, reservedFlags: SmallFolder.reservedFlags)
    return try ProjectFile.read(Array(text.utf8), file: "stack.json", for: knowledge)
  }

  @Test func anEmptyObjectIsAProjectWithoutAnswers() throws {
    let project = try read("{}")
    #expect(project.answers == Answers(questionCount: 3))
    #expect(project.weights.isEmpty)
    #expect(project.stack == [0, 0])
    #expect(project.waivers.isEmpty)
  }

  @Test func everyPartIsRead() throws {
    let project = try read(
      """
      {"$schema": "x", "scenario": {"id": "any", "situation": "A commute.", "source": "own", "basis": [],
        "expected": {"kind": ["racer", "either"]}}, "data": "1.2.0",
       "answers": {"ground": "gravel", "load": ["shopping"], "distance": 200},
       "weights": {"speed": 2.5}, "stack": ["slick", "trailer"],
       "decided": {"kind": {"verdict": "recommend", "option": "racer", "lead": 3.25},
         "tyres": {"verdict": "either", "option": null, "lead": 0}},
       "waivers": [{"finding": "kind.racer.deficit", "reason": "Bought.", "owner": "Ada", "until": "2026-12-31"}]}
      """)
    #expect(project.answers.values == [.choice(1), .choices(0b10), .number(200)])
    #expect(project.weights == ["speed": Thousandths(2500)])
    // Slick tyres imply a racer.
    #expect(project.stack == [0b101, 0b1])
    #expect(project.scenario?.expected == ["kind": ["racer", "either"]])
    let waiver = try #require(project.waivers.first)
    #expect(waiver.finding == "kind.racer.deficit")
    #expect(waiver.reason == "Bought.")
    #expect(waiver.owner == "Ada")
    #expect(waiver.until.text == "2026-12-31")
  }

  @Test func anEmptySelectionIsTheAnswerNoneOfThese() throws {
    #expect(try read(#"{"answers": {"load": []}}"#).answers[1] == .choices(0))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    var text: String
    var expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }
  }

  @Test(arguments: [
    Fault("", "stack.json:1:1: error: expected a JSON value, found nothing"),
    Fault("[]", "stack.json:1:1: error: expected an answers file (an object), found an array"),
    Fault(
      #"{"answer": {}}"#,
      #"stack.json:1:2: error: unknown key "answer"; did you mean "answers"? (at answer)"#),
    Fault(
      #"{"answers": {"grond": "road"}}"#,
      #"stack.json:1:14: error: unknown question "grond"; did you mean "ground"? (at answers.grond)"#),
    Fault(
      #"{"answers": {"ground": "raod"}}"#,
      #"stack.json:1:24: error: unknown answer "raod" to "ground"; did you mean "road"? (at answers.ground)"#),
    Fault(
      #"{"answers": {"ground": ["road"]}}"#,
      #"stack.json:1:24: error: expected the id of one answer, found an array (at answers.ground)"#),
    Fault(
      #"{"answers": {"load": "child"}}"#,
      #"stack.json:1:22: error: expected an array of answers, found a string "child" (at answers.load)"#),
    Fault(
      #"{"answers": {"load": ["child", "child"]}}"#,
      "stack.json:1:32: error: the answer is repeated (at answers.load[1])"),
    Fault(
      #"{"answers": {"distance": 201}}"#,
      "stack.json:1:26: error: expected a whole number from 0 to 200, found 201 (at answers.distance)"),
    Fault(
      #"{"answers": {"distance": 1.5}}"#,
      "stack.json:1:26: error: expected a whole number from 0 to 200, found 1.5 (at answers.distance)"),
    Fault(
      #"{"answers": {"distance": null}}"#,
      "stack.json:1:26: error: expected a whole number from 0 to 200, found null (at answers.distance)"),
    Fault(
      #"{"weights": {"sped": 1}}"#,
      #"stack.json:1:14: error: unknown factor "sped"; did you mean "speed"? (at weights.sped)"#),
    Fault(
      #"{"weights": {"speed": 11}}"#,
      "stack.json:1:23: error: expected a number from 0 to 10, found 11 (at weights.speed)"),
    Fault(
      #"{"weights": {"speed": 0.0005}}"#,
      "stack.json:1:23: error: expected at most three digits after the point, found 0.0005 (at weights.speed)"
    ),
    Fault(
      #"{"stack": ["slik"]}"#,
      #"stack.json:1:12: error: unknown option "slik"; did you mean "slick"? (at stack[0])"#),
    Fault(
      #"{"stack": "slick"}"#, #"stack.json:1:11: error: expected an array, found a string "slick" (at stack)"#
    ),
    Fault(
      #"{"decided": {"kind": {"verdict": "maybe", "option": null, "lead": 0}}}"#,
      #"stack.json:1:34: error: expected one of recommend, either, hybrid, neither, undecided, found "maybe" (at decided.kind.verdict)"#
    ),
    Fault(
      #"{"decided": {"knd": {"verdict": "either"}}}"#,
      #"stack.json:1:14: error: unknown decision "knd"; did you mean "kind"? (at decided.knd)"#),
    Fault(
      #"{"decided": {"kind": {"verdict": "recommend", "option": "slick", "lead": 2}}}"#,
      #"stack.json:1:57: error: unknown option "slick" (at decided.kind.option)"#),
    Fault(
      #"{"waivers": [{"finding": "x", "reason": " ", "owner": "Ada", "until": "2026-02-30"}]}"#,
      "stack.json:1:41: error: expected a text, found an empty string (at waivers[0].reason)",
      #"stack.json:1:71: error: expected a day as YYYY-MM-DD, found "2026-02-30" (at waivers[0].until)"#),
    Fault(
      #"{"waivers": [{"finding": "x", "reason": "r"}]}"#,
      #"stack.json:1:14: error: the key "owner" is missing (at waivers[0])"#,
      #"stack.json:1:14: error: the key "until" is missing (at waivers[0])"#),
    Fault(
      #"{"answers": {"ground": "road", "ground": "road"}}"#,
      #"stack.json:1:32: error: the key "ground" is repeated"#),
  ])
  func aFaultIsReportedWithItsPlace(_ fault: Fault) {
    let error = #expect(throws: DataFaults.self) { try read(fault.text) }
    #expect(error?.diagnostics.map(\.line) == fault.expected)
  }

  @Test func allFaultsAreReportedInTheirOrder() {
    let text = """
      {"stack": ["slik"],
       "weights": {"speed": -1},
       "answers": {"ground": "mud", "distance": 1e999}}
      """
    let error = #expect(throws: DataFaults.self) { try read(text) }
    #expect(
      error?.diagnostics.map { $0.position?.line } == [1, 2, 3, 3], "\(error?.diagnostics.map(\.line) ?? [])")
  }
}
