import Testing

@testable import Engine
@testable import Reports

@Suite struct AnswerWordingTests {
  private static func question(
    _ id: String, _ kind: Question.Kind, _ answers: [(id: String, label: String)] = []
  ) -> Question {
    Question(
      id: id, prompt: "What \(id)?", why: "W.", kind: kind,
      answers: answers.map { .init(id: $0.id, label: $0.label, explanation: "E.") }, askedWhen: nil)
  }

  private static let plain = KnowledgeBase(
    title: "T", subject: "S", version: "1.0.0", date: "2026-01-01", examples: [],
    questions: [
      question("ground", .choice, [("road", "Road"), ("gravel", "Gravel")]),
      question("load", .choices, [("child", "Child"), ("shopping", "Shopping"), ("dog", "Dog")]),
      question("distance", .number(0...20_000, unit: "km")),
    ], decisions: [])

  /// Words for all but gravel and the dog.
  private static let worded: KnowledgeBase = {
    var knowledge = plain
    knowledge.wording.clauses = [
      0: .init(answers: ["the ground is tarred", nil]),
      1: .init(answers: ["a child rides along", "bags are carried", nil], none: "nothing is carried"),
      2: .init(answers: [], number: "a ride takes # km"),
    ]
    return knowledge
  }()

  private let plain = AnswerWording(Self.plain)
  private let worded = AnswerWording(Self.worded)

  // MARK: Labels

  @Test(
    arguments: [
      (nil, 0, "not sure"), (.choice(1), 0, "Gravel"), (.choices(0), 1, "None of these"),
      (.choices(0b101), 1, "Child; Dog"), (.number(0), 2, "0 km"), (.number(12_000), 2, "12,000 km"),
    ] as [(AnswerValue?, Int, String)])
  func aLabelIsWhatSomebodyWouldSay(_ value: AnswerValue?, _ question: Int, _ label: String) {
    #expect(plain.label(value, to: question) == label)
    #expect(worded.label(value, to: question) == label)
  }

  // MARK: Clauses

  @Test(
    arguments: [
      (.choice(0), 0, #"the answer to "What ground?" is "Road""#),
      (.choices(0), 1, #"the answer to "What load?" is "None of these""#),
      (.choices(0b11), 1, #"the answer to "What load?" is "Child; Shopping""#),
      (.number(12_000), 2, #"the answer to "What distance?" is "12,000 km""#),
    ] as [(AnswerValue, Int, String)])
  func withoutWordsAnAnswerIsQuoted(_ value: AnswerValue, _ question: Int, _ clause: String) {
    #expect(plain.clause(value, to: question) == clause)
  }

  @Test(
    arguments: [
      (.choice(0), 0, "the ground is tarred"),
      (.choice(1), 0, #"the answer to "What ground?" is "Gravel""#),
      (.choices(0), 1, "nothing is carried"), (.choices(0b10), 1, "bags are carried"),
      (.choices(0b11), 1, "a child rides along, and bags are carried"),
      // Half a selection in words would hide the other half.
      (.choices(0b101), 1, #"the answer to "What load?" is "Child; Dog""#),
      (.number(7), 2, "a ride takes 7 km"), (.number(12_000), 2, "a ride takes 12,000 km"),
    ] as [(AnswerValue, Int, String)])
  func aClauseSaysWhatTheAnswerMeans(_ value: AnswerValue, _ question: Int, _ clause: String) {
    #expect(worded.clause(value, to: question) == clause)
  }

  @Test func ofASelectionOnlyWhatIsTestedIsSaid() {
    func clause(_ value: AnswerValue, _ question: Int, _ match: AnswerTest.Match) -> String? {
      worded.clause(value, asTestedBy: AnswerTest(question: question, match: match))
    }
    #expect(clause(.choices(0b11), 1, .includes(0)) == "a child rides along")
    #expect(clause(.choices(0b111), 1, .includes(2)) == #"the answer to "What load?" is "Dog""#)
    #expect(clause(.choices(0b10), 1, .includes(0)) == nil)
    #expect(clause(.choices(0), 1, .includes(0)) == nil)
    #expect(clause(.choice(0), 0, .oneOf(0b11)) == "the ground is tarred")
    #expect(clause(.number(7), 2, .within(0...10)) == "a ride takes 7 km")
  }

  // MARK: Changes

  @Test(
    arguments: [
      (.choice(1), .choice(0), 0, "the ground is tarred"), (nil, .choice(0), 0, "the ground is tarred"),
      (.number(7), .number(8), 2, "a ride takes 8 km"), (nil, .choices(0b10), 1, "bags are carried"),
      (.choices(0), .choices(0b10), 1, "bags are carried"),
      // Only what is new is said of a selection that grows, and only what goes of one that shrinks.
      (.choices(0b01), .choices(0b11), 1, "bags are carried"),
      (.choices(0b11), .choices(0b01), 1, "it is no longer so that bags are carried"),
      (.choices(0b01), .choices(0b10), 1, "bags are carried and it is no longer so that a child rides along"),
      (.choices(0b01), .choices(0), 1, "nothing is carried"),
      (
        .choices(0b01), .choices(0b100), 1,
        #"the answer to "What load?" is "Dog" and it is no longer so that a child rides along"#
      ),
    ] as [(AnswerValue?, AnswerValue, Int, String)])
  func aChangeSaysWhatHoldsThen(_ old: AnswerValue?, _ new: AnswerValue, _ question: Int, _ text: String) {
    #expect(worded.change(from: old, to: new, of: question) == text)
  }
}
