@testable import Engine

extension Question {
  static func choice(_ id: String, answers: [String], askedWhen: Condition? = nil) -> Question {
    Question(
      id: id, prompt: "\(id)?", why: "Because.", kind: .choice, answers: answers.map(Self.answer),
      askedWhen: askedWhen)
  }

  static func choices(_ id: String, answers: [String], askedWhen: Condition? = nil) -> Question {
    Question(
      id: id, prompt: "\(id)?", why: "Because.", kind: .choices, answers: answers.map(Self.answer),
      askedWhen: askedWhen)
  }

  static func number(_ id: String, _ range: ClosedRange<Int>, askedWhen: Condition? = nil) -> Question {
    Question(
      id: id, prompt: "\(id)?", why: "Because.", kind: .number(range, unit: "things"), answers: [],
      askedWhen: askedWhen)
  }

  private static func answer(_ id: String) -> Answer { Answer(id: id, label: id, explanation: "\(id).") }
}

extension Condition {
  static func oneOf(_ question: Int, _ answers: Set<Int>) -> Condition {
    let bits = answers.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return .answer(AnswerTest(question: question, match: .oneOf(bits)))
  }

  static func includes(_ question: Int, _ answer: Int) -> Condition {
    .answer(AnswerTest(question: question, match: .includes(answer)))
  }

  static func within(_ question: Int, _ range: ClosedRange<Int>) -> Condition {
    .answer(AnswerTest(question: question, match: .within(range)))
  }
}

extension Factor {
  /// A factor of full importance; weight and ratings in thousandths.
  static func simple(
    _ id: String, weight: Int64, _ cases: [(when: Condition?, ratings: [Int64])]
  ) -> Factor {
    Factor(
      id: id, title: "Title of \(id)", description: "What \(id) is.", weight: Thousandths(weight),
      weightReason: "Why \(id) weighs.", conflicts: [],
      cases: cases.enumerated().map { place, item in
        FactorCase(
          condition: item.when, importance: Thousandths(1000), ratings: item.ratings.map { Thousandths($0) },
          reason: "Reason \(place) of \(id).", evidence: ["C1"], contraryEvidence: [])
      })
  }

  /// A factor that says the same whatever is answered.
  static func constant(_ id: String, weight: Int64, _ ratings: [Int64]) -> Factor {
    simple(id, weight: weight, [(nil, ratings)])
  }
}

extension Thresholds {
  /// A margin of 1 point, coverage of one half, decisive from 4 points.
  static let simple = Thresholds(
    margin: Thousandths(1000), minimumCoverage: Thousandths(500), decisive: Thousandths(4000),
    clear: .init(radius: Thousandths(250), margins: Thousandths(2000)),
    strong: .init(radius: Thousandths(500), margins: Thousandths(4000)))
}

extension Decision {
  static func simple(
    _ id: String = "main", options: [String] = ["one", "two"], factors: [Factor], rulings: [Ruling] = [],
    within: Condition? = nil, thresholds: Thresholds = .simple
  ) -> Decision {
    Decision(
      id: id, title: "Title of \(id)", question: "Which?", within: within,
      options: options.map {
        Option(id: $0, title: "Option \($0)", description: "", implies: [], isAdditionOnly: false)
      },
      thresholds: thresholds, factors: factors, rulings: rulings, warnings: [], additions: [])
  }
}

extension Ruling {
  static func simple(_ id: String, _ condition: Condition, _ effect: Effect) -> Ruling {
    Ruling(id: id, condition: condition, effect: effect, reason: "Reason of \(id).", evidence: ["C1"])
  }
}

extension KnowledgeBase {
  static func simple(questions: [Question], decisions: [Decision]) -> KnowledgeBase {
    KnowledgeBase(
      title: "Small", subject: "Small things.", version: "1", date: "2026-01-01", examples: [],
      questions: questions, decisions: decisions)
  }

  static func simple(
    questions: [Question], options: [String] = ["one", "two"], factors: [Factor], rulings: [Ruling] = [],
    thresholds: Thresholds = .simple
  ) -> KnowledgeBase {
    simple(
      questions: questions,
      decisions: [.simple(options: options, factors: factors, rulings: rulings, thresholds: thresholds)])
  }
}
