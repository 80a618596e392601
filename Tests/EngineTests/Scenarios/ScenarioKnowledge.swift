@testable import Engine

/// A trip: walk or drive, and where one walks, which shoes.
enum ScenarioKnowledge {
  static let knowledge: KnowledgeBase = {
    var trip = Decision.simple(
      "trip", options: ["walk", "drive"],
      factors: [
        .simple(
          "weather", weight: 5000,
          [(.oneOf(0, [0]), [5000, 0]), (.oneOf(0, [1]), [0, 5000]), (nil, [0, 0])]),
        .simple("distance", weight: 2000, [(.within(1, 10...50), [0, 5000]), (nil, [2500, 0])]),
      ],
      rulings: [
        .simple("flood", .includes(2, 0), .neither(alternatives: ["Boat"])),
        .simple("roadworks", .includes(2, 1), .exclude(0b10)),
        .simple("caravan", .includes(2, 2), .hybrid(0b11)),
      ])
    trip.warnings = [
      Warning(
        id: "wet", condition: .all([.oneOf(0, [1]), walks]), text: "Take an umbrella.", evidence: [])
    ]
    var shoes = Decision.simple(
      "shoes", options: ["boots", "trainers", "gaiters"],
      factors: [.constant("grip", weight: 3000, [5000, 0, 0])], within: walks)
    shoes.options[2].isAdditionOnly = true
    shoes.additions = [
      Addition(option: 2, condition: .oneOf(0, [1]), reason: "Wet legs.", evidence: []),
      Addition(option: 2, condition: .includes(2, 3), reason: "Mud.", evidence: []),
    ]
    return .simple(
      questions: [
        .choice("sky", answers: ["clear", "rain", "mist"]), .number("miles", 0...50),
        .choices("obstacles", answers: ["river", "barrier", "tent", "mud"]),
        .choice("umbrella", answers: ["own", "lent"], askedWhen: .oneOf(0, [1])),
      ], decisions: [trip, shoes])
  }()

  /// Whether the trip is walked.
  static let walks = Condition.outcome(OutcomeTest(decision: 0, options: 0b01, verdicts: []))

  static let clear = AnswerValue.choice(0)
  static let rain = AnswerValue.choice(1)
  static let mist = AnswerValue.choice(2)
  static let noObstacle = AnswerValue.choices(0)
  static let river = AnswerValue.choices(0b0001)
  static let barrier = AnswerValue.choices(0b0010)
  static let tent = AnswerValue.choices(0b0100)
  static let mud = AnswerValue.choices(0b1000)

  /// - Parameters:
  ///   - sky: the answers to the questions, in their order.
  ///   - stack: the stated options of both decisions, as bits.
  static func scenario(
    _ sky: AnswerValue?, miles: Int? = nil, _ obstacles: AnswerValue? = nil, umbrella: AnswerValue? = nil,
    stack: [UInt64] = [0, 0], weights: [String: Thousandths] = [:],
    expecting expected: [String: [String]] = [:],
    additions: [String] = []
  ) -> ScenarioFile {
    var project = ProjectFile(for: knowledge)
    project.answers.values = [sky, miles.map { .number($0) }, obstacles, umbrella]
    project.stack = stack
    project.weights = weights
    return ScenarioFile(
      scenario: Scenario(
        id: "one", situation: "A trip.", source: Scenario.ownSource, basis: [], expected: expected,
        additions: additions, contest: nil),
      project: project)
  }

  static func result(_ file: ScenarioFile) throws -> ScenarioResult {
    try CompiledKnowledge(knowledge).results(of: [file])[0]
  }
}
