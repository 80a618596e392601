@testable import Engine

/// Makes up small knowledge bases and partial answers to them.
struct RandomKnowledge {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: seed) }

  // MARK: Knowledge

  mutating func knowledgeBase() -> KnowledgeBase {
    var knowledge = KnowledgeBase(
      title: "Random", subject: "Random.", version: "1", date: "2026-01-01", examples: [], questions: [],
      decisions: [])
    for place in 0..<generator.number(2...6) {
      knowledge.questions.append(question(place, after: knowledge.questions))
    }
    knowledge.decisions = [decision(about: knowledge.questions)]
    return knowledge
  }

  private mutating func question(_ place: Int, after earlier: [Question]) -> Question {
    let kind = generator.pick(Question.Kind.choice, .choice, .choices, .number(0...20, unit: "things"))
    var answers: [Question.Answer] = []
    if kind == .choice || kind == .choices {
      answers = (0..<generator.number(2...3)).map { .init(id: "a\($0)", label: "A", explanation: "A.") }
    }
    let isGated = !earlier.isEmpty && generator.chance(40)
    return Question(
      id: "q\(place)", prompt: "Q?", why: "Because.", kind: kind, answers: answers,
      askedWhen: isGated ? condition(on: earlier, depth: 1) : nil)
  }

  private mutating func decision(about questions: [Question]) -> Decision {
    let optionCount = generator.number(2...4)
    var options = (0..<optionCount).map {
      Option(id: "o\($0)", title: "O\($0)", description: "O.", implies: [], isAdditionOnly: false)
    }
    if optionCount > 2, generator.chance(20) { options[generator.number(0...2)].isAdditionOnly = true }
    var decision = Decision(
      id: "decision", title: "Decision", question: "Which?", within: nil, options: options,
      thresholds: thresholds(), factors: [], rulings: [], warnings: [], additions: [])
    for place in 0..<generator.number(2...6) {
      decision.factors.append(factor(place, questions, optionCount: optionCount))
    }
    for place in 0..<generator.number(0...3) {
      decision.rulings.append(ruling(place, questions, optionCount: optionCount))
    }
    for place in 0..<generator.number(0...2) {
      let condition = remarkCondition(questions, optionCount: optionCount)
      decision.warnings.append(Warning(id: "w\(place)", condition: condition, text: "Mind.", evidence: []))
    }
    for _ in 0..<generator.number(0...2) {
      let condition = remarkCondition(questions, optionCount: optionCount)
      decision.additions.append(
        Addition(option: optionCount - 1, condition: condition, reason: "Add.", evidence: []))
    }
    return decision
  }

  private mutating func thresholds() -> Thresholds {
    let clear = generator.number(0...400)
    let clearMargins = generator.number(1000...3000)
    return Thresholds(
      margin: Thousandths(Int64(generator.pick(500, 1000, 1500, generator.number(1...4000)))),
      minimumCoverage: Thousandths(Int64(generator.pick(0, 500, 1000, generator.number(0...1000)))),
      decisive: Thousandths(Int64(generator.pick(0, 2000, 4000, generator.number(0...5000)))),
      clear: .init(radius: Thousandths(Int64(clear)), margins: Thousandths(Int64(clearMargins))),
      strong: .init(
        radius: Thousandths(Int64(clear + generator.number(0...400))),
        margins: Thousandths(Int64(clearMargins + generator.number(0...3000)))))
  }

  private mutating func factor(_ place: Int, _ questions: [Question], optionCount: Int) -> Factor {
    var cases: [FactorCase] = []
    let count = generator.number(1...4)
    for number in 1...count {
      var ratings = (0..<optionCount).map { _ in rating() }
      var importance = self.importance()
      if let last = cases.last, generator.chance(20) {
        (ratings, importance) = (last.ratings, last.importance)
      }
      cases.append(
        FactorCase(
          condition: number == count ? nil : condition(on: questions, depth: 2), importance: importance,
          ratings: ratings, reason: "R.", evidence: [], contraryEvidence: []))
    }
    return Factor(
      id: "f\(place)", title: "F", description: "F.", weight: weight(), weightReason: "W.", conflicts: [],
      cases: cases)
  }

  private mutating func ruling(_ place: Int, _ questions: [Question], optionCount: Int) -> Ruling {
    // Narrow conditions, so that most situations get past the rulings to the points.
    let condition = Condition.all([
      self.condition(on: questions, depth: 1), self.condition(on: questions, depth: 0),
    ])
    let one = UInt64(1) << UInt64(generator.number(0...optionCount - 1))
    let effect = generator.pick(
      Ruling.Effect.neither(alternatives: ["Else"]), .hybrid(0b11), .exclude(one), .exclude(one))
    return Ruling(id: "r\(place)", condition: condition, effect: effect, reason: "R.", evidence: [])
  }

  private mutating func remarkCondition(_ questions: [Question], optionCount: Int) -> Condition {
    let answers = condition(on: questions, depth: 1)
    guard generator.chance(60) else { return answers }
    let outcome = Condition.outcome(
      OutcomeTest(
        decision: 0, options: UInt64(generator.number(1...(1 << optionCount) - 1)),
        verdicts: generator.pick([], [.either], [.hybrid, .neither], [.undecided])))
    return generator.pick(outcome, .all([answers, outcome]), .any([answers, .not(outcome)]))
  }

  // MARK: Conditions

  private mutating func condition(on questions: [Question], depth: Int) -> Condition {
    if depth == 0 || generator.chance(35) { return test(on: questions) }
    let kind = generator.number(0...2)
    if kind == 2 { return .not(condition(on: questions, depth: depth - 1)) }
    let parts = (0..<generator.number(1...3)).map { _ in condition(on: questions, depth: depth - 1) }
    return kind == 0 ? .all(parts) : .any(parts)
  }

  private mutating func test(on questions: [Question]) -> Condition {
    let place = generator.number(0...questions.count - 1)
    let question = questions[place]
    switch question.kind {
    case .choice:
      let set = UInt64(generator.number(1...(1 << question.answers.count) - 1))
      return .answer(AnswerTest(question: place, match: .oneOf(set)))
    case .choices:
      let answer = generator.number(0...question.answers.count - 1)
      return .answer(AnswerTest(question: place, match: .includes(answer)))
    case .number(let bounds, _):
      let edges = [bounds.lowerBound, 5, 10, 11, bounds.upperBound]
      let (one, other) = (edges[generator.number(0...4)], edges[generator.number(0...4)])
      return .answer(AnswerTest(question: place, match: .within(min(one, other)...max(one, other))))
    }
  }

  // MARK: Numbers

  private mutating func rating() -> Thousandths {
    Thousandths(
      Int64(
        generator.pick(
          0, generator.number(-5...5) * 1000, generator.number(-10...10) * 500,
          generator.number(-5000...5000))))
  }

  private mutating func importance() -> Thousandths {
    Thousandths(Int64(generator.pick(1000, 1000, 500, generator.number(0...1000))))
  }

  private mutating func weight() -> Thousandths {
    Thousandths(Int64(generator.pick(generator.number(0...10) * 1000, generator.number(0...10_000))))
  }

  // MARK: Answers

  /// Answers some of the questions, asked or not, and as many as it takes to leave few completions.
  mutating func answers(for oracle: Oracle, completions limit: Int = 300) -> Answers {
    let questions = oracle.knowledge.questions.indices
    let share = generator.pick(0, 30, 60, 90, 100)
    var answers = Answers(questionCount: questions.count)
    for question in questions where generator.chance(share) {
      answers[question] = oracle.domain(of: question).randomElement(using: &generator)
    }
    while true {
      let open = questions.filter { answers[$0] == nil }
      let counts = open.map { oracle.domain(of: $0).count }
      guard counts.reduce(1, *) > limit,
        let largest = open.max(by: { left, right in
          oracle.domain(of: left).count < oracle.domain(of: right).count
        })
      else { return answers }
      answers[largest] = oracle.domain(of: largest).randomElement(using: &generator)
    }
  }
}

/// A made-up situation with what the engine says of it and all that can become of it.
struct RandomSituation {
  let oracle: Oracle
  let answers: Answers
  let compiled: CompiledKnowledge
  let advice: Advice
  let completions: [Answers]
  /// What exhaustion says of the partial answers.
  let expected: Oracle.Result

  /// Several situations of one made-up knowledge base.
  static func all(seed: Int, count: Int = 3) throws -> [RandomSituation] {
    var random = RandomKnowledge(seed: seed)
    let oracle = Oracle(knowledge: random.knowledgeBase())
    let compiled = try CompiledKnowledge(oracle.knowledge)
    return (0..<count).map { _ in
      RandomSituation(oracle, random.answers(for: oracle), compiled)
    }
  }

  private init(_ oracle: Oracle, _ answers: Answers, _ compiled: CompiledKnowledge) {
    self.oracle = oracle
    self.answers = answers
    self.compiled = compiled
    advice = compiled.advise(answers)
    completions = oracle.completions(of: answers)
    expected = oracle.result(of: completions)
  }

  var decision: DecisionAdvice { advice.decisions[0] }
  var evaluation: Evaluation { decision.evaluation }
}
