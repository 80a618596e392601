import Testing

@testable import Engine

@Suite struct ComparisonTests {
  // MARK: Which options are held against each other

  /// Options with constant points, so that a situation is the list of its scores.
  private func side(
    _ scores: [(option: String, points: Int64)], rulings: [Ruling] = [], moving: Int64 = 0
  ) throws -> Advice {
    let factor = Factor.constant("f", weight: 10_000, scores.map { $0.points * 500 })
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["a", "b"])], options: scores.map(\.option), factors: [factor],
      rulings: rulings)
    return try CompiledKnowledge(knowledge).advise(Answers(questionCount: 1))
  }

  struct PairCase: Sendable, CustomTestStringConvertible {
    var name: String
    var before: [(option: String, points: Int64)]
    var after: [(option: String, points: Int64)]
    /// Nil where there is none.
    var pair: [String]?
    var testDescription: String { name }
  }

  @Test(arguments: [
    PairCase(
      name: "another option is best", before: [("a", 3), ("b", 2), ("c", 1)],
      after: [("a", 1), ("b", 2), ("c", 3)], pair: ["a", "c"]),
    PairCase(
      name: "the best stays", before: [("a", 5), ("b", 2), ("c", 1)],
      after: [("a", 3), ("b", 1), ("c", 2)], pair: ["a", "b"]),
    PairCase(
      name: "only a third one comes up", before: [("a", 5), ("b", 2), ("c", 1)],
      after: [("a", 5), ("b", 2), ("c", 4)], pair: ["a", "c"]),
    PairCase(
      name: "nothing moves", before: [("a", 5), ("b", 2), ("c", 1)],
      after: [("a", 5), ("b", 2), ("c", 1)], pair: ["a", "b"]),
    PairCase(
      name: "another order", before: [("a", 3), ("b", 2), ("c", 1)],
      after: [("c", 3), ("b", 2), ("a", 1)], pair: ["a", "c"]),
    PairCase(
      name: "the old best is gone", before: [("a", 3), ("b", 2), ("c", 1)], after: [("b", 2), ("c", 3)],
      pair: ["c", "b"]),
    PairCase(
      name: "the new best is new", before: [("a", 3), ("b", 2), ("c", 1)],
      after: [("n", 4), ("a", 1), ("b", 3), ("c", 2)], pair: ["a", "b"]),
    PairCase(
      name: "the old second is gone", before: [("a", 3), ("b", 2), ("c", 1)], after: [("a", 3), ("c", 1)],
      pair: ["a", "c"]),
    PairCase(name: "one is left", before: [("a", 3), ("b", 2)], after: [("a", 3), ("n", 2)], pair: nil),
    PairCase(name: "none is left", before: [("a", 3), ("b", 2)], after: [("m", 3), ("n", 2)], pair: nil),
  ])
  func theBestOfBothSidesAreHeldAgainstEachOther(_ item: PairCase) throws {
    let decision = Comparison(try side(item.before), try side(item.after)).decisions[0]
    #expect(decision.difference.map { [$0.subject.id, $0.rival.id] } == item.pair)
  }

  @Test func whereAllAreExcludedThoseWithTheBestScoresAreHeldAgainstEachOther() throws {
    let none = Ruling.simple("none", .always, .exclude(0b111))
    let before = try side([("a", 1), ("b", 2), ("c", 3)], rulings: [none])
    let after = try side([("a", 5), ("b", 2), ("c", 3)], rulings: [none])
    let difference = try #require(Comparison(before, after).decisions[0].difference)
    #expect([difference.subject.id, difference.rival.id] == ["c", "b"])
    #expect(difference.before == Points(Thousandths(1000)))
    #expect(difference.factors.isEmpty)
  }

  @Test func anOptionThatOnlyAccompaniesOthersIsHeldAgainstNone() throws {
    var decision = Decision.simple(
      options: ["a", "b"], factors: [.constant("f", weight: 1000, [1000, 2000])])
    decision.options[1].isAdditionOnly = true
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["x", "y"])], decisions: [decision])
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 1))
    #expect(Comparison(advice, advice).decisions[0].difference == nil)
  }

  // MARK: Inputs

  private static let questions: [Question] = [
    .choice("one", answers: ["a", "b"]), .choices("many", answers: ["c", "d", "e"]), .number("size", 0...9),
  ]

  private func knowledge(_ questions: [Question] = questions, weight: Int64 = 2000) -> KnowledgeBase {
    .simple(
      questions: questions,
      factors: [
        .simple("f", weight: weight, [(.oneOf(0, [0]), [5000, 0]), (nil, [0, 1000])]),
        .constant("g", weight: 1000, [0, 0]),
      ])
  }

  private func advice(
    _ knowledge: KnowledgeBase, _ values: [AnswerValue?], stack: [UInt64] = [],
    weights: [String: Thousandths] = [:]
  ) throws -> Advice {
    var answers = Answers(questionCount: knowledge.questions.count)
    for (place, value) in values.enumerated() { answers[place] = value }
    return try CompiledKnowledge(knowledge, weights: weights).advise(answers, stack: stack)
  }

  @Test func answersThatDifferAreListedInTheOrderOfTheQuestionnaire() throws {
    let before = try advice(knowledge(), [.choice(0), .choices(0b011), .number(3)])
    let after = try advice(knowledge(), [.choice(1), .choices(0), nil])
    let answers = Comparison(before, after).answers
    #expect(answers.map(\.question.id) == ["one", "many", "size"])
    #expect(answers.map(\.before?.value) == [.choice(0), .choices(0b011), .number(3)])
    #expect(answers.map(\.after?.value) == [.choice(1), .choices(0), nil])
  }

  @Test func theSameAnswerAtAnotherPlaceIsTheSame() throws {
    let other: [Question] = [
      .number("size", 0...20), .choices("many", answers: ["e", "d", "c", "x"]),
      .choice("one", answers: ["z", "b", "a"]), .choice("new", answers: ["a", "b"]),
    ]
    let moved = KnowledgeBase.simple(
      questions: other,
      factors: [
        .simple("f", weight: 2000, [(.oneOf(2, [2]), [5000, 0]), (nil, [0, 1000])]),
        .constant("g", weight: 1000, [0, 0]),
      ])
    let before = try advice(knowledge(), [.choice(0), .choices(0b011), .number(3)])
    let after = try advice(moved, [.number(3), .choices(0b110), .choice(2)])
    let comparison = Comparison(before, after)
    #expect(comparison.answers.isEmpty)
    #expect(!comparison.decisions[0].hasChanged)
  }

  @Test func weightsDifferByTheDataAndByOwnOnes() throws {
    let before = try advice(knowledge(), [.choice(0)])
    let byData = Comparison(before, try advice(knowledge(weight: 3500), [.choice(0)]))
    #expect(byData.weights.map(\.factor.id) == ["f"])
    #expect(byData.weights.map(\.before.text) == ["2"])
    #expect(byData.weights.map(\.after.text) == ["3.5"])
    let shift = try #require(byData.decisions[0].difference?.factors.first)
    #expect((shift.before?.weight.text, shift.after?.weight.text) == ("2", "3.5"))
    #expect((shift.shift.text, shift.change) == ("1.5", .shifted))
    let own = try advice(knowledge(weight: 3500), [.choice(0)], weights: ["f": Thousandths(2000)])
    #expect(Comparison(before, own).weights.isEmpty)
    #expect(!Comparison(before, own).decisions[0].hasChanged)
  }

  @Test func statedChoicesThatDifferAreListed() throws {
    let before = try advice(knowledge(), [], stack: [0b01])
    let after = try advice(knowledge(), [], stack: [0b11])
    let stack = Comparison(before, after).stack
    #expect(stack.map(\.decision.id) == ["main"])
    #expect(stack.map { $0.before.map(\.id) } == [["one"]])
    #expect(stack.map { $0.after.map(\.id) } == [["one", "two"]])
    #expect(Comparison(before, before).stack.isEmpty)
    #expect(Comparison(before, after).decisions[0].hasChanged)
  }

  // MARK: Decisions

  @Test func whatHoldsOnOneSideIsToldApart() throws {
    var decision = Decision.simple(
      options: ["one", "two", "three"], factors: [.constant("f", weight: 2000, [5000, 0, 0])],
      rulings: [
        .simple("out", .oneOf(0, [0]), .exclude(0b010)), .simple("gone", .oneOf(0, [1]), .exclude(0b100)),
      ])
    decision.warnings = [
      Warning(id: "w", condition: .oneOf(0, [0]), text: "W", evidence: []),
      Warning(id: "v", condition: .oneOf(0, [1]), text: "V", evidence: []),
    ]
    decision.additions = [
      Addition(option: 1, condition: .oneOf(0, [1]), reason: "Two.", evidence: []),
      Addition(option: 2, condition: .oneOf(0, [0]), reason: "Three.", evidence: []),
    ]
    let knowledge = KnowledgeBase.simple(questions: Self.questions, decisions: [decision])
    let comparison = Comparison(try advice(knowledge, [.choice(0)]), try advice(knowledge, [.choice(1)]))
    let main = comparison.decisions[0]
    #expect((main.rulings.came.map(\.id), main.rulings.went.map(\.id)) == (["gone"], ["out"]))
    #expect((main.warnings.came.map(\.id), main.warnings.went.map(\.id)) == (["v"], ["w"]))
    #expect(main.additions.came.map(\.option.id) == ["two"])
    #expect(main.additions.went.map(\.reason) == ["Three."])
    #expect(main.hasChanged)
    #expect(main.before?.advice.verdict == main.after?.advice.verdict)
  }

  @Test func aDecisionThatAppliesOnOneSideHasOne() throws {
    let first = Decision.simple(
      "first", options: ["a", "b"],
      factors: [.simple("f", weight: 5000, [(.oneOf(0, [0]), [5000, 0]), (nil, [0, 5000])])])
    let test = OutcomeTest(decision: 0, options: 0b01, verdicts: [])
    var second = Decision.simple(
      "second", options: ["c", "d"], factors: [.constant("g", weight: 5000, [5000, 0])],
      within: .outcome(test))
    second.options[0].implies = ["a"]
    let third = Decision.simple(
      "third", options: ["e", "f"], factors: [.constant("h", weight: 5000, [5000, 0])])
    var room = Decision.simple(
      "room", options: ["g", "h"], factors: [.constant("i", weight: 5000, [5000, 0])])
    room.options[0].implies = ["b"]
    let knowledge = KnowledgeBase.simple(
      questions: Self.questions, decisions: [first, second, third, room])
    let comparison = Comparison(try advice(knowledge, [.choice(0)]), try advice(knowledge, [.choice(1)]))
    #expect(comparison.decisions.map(\.decision.id) == ["first", "second", "third", "room"])
    #expect(comparison.decisions.map(\.hasChanged) == [true, true, false, true])
    #expect(comparison.decisions.map { $0.before == nil } == [false, false, false, false])
    #expect(comparison.decisions.map { $0.after == nil } == [false, true, false, false])
    #expect(comparison.decisions[1].difference == nil)
    #expect(comparison.decisions[3].optionsWithoutRoom.went.map(\.id) == ["g"])
    #expect(comparison.decisions[3].optionsWithoutRoom.came.isEmpty)
    // An option that is gone has not found room.
    var smaller = knowledge
    smaller.decisions[3].options[0] = Option(
      id: "x", title: "X", description: "", implies: [], isAdditionOnly: false)
    let replaced = Comparison(try advice(knowledge, [.choice(0)]), try advice(smaller, [.choice(0)]))
      .decisions[3]
    #expect(replaced.optionsWithoutRoom.isEmpty)
    #expect(replaced.options.went.map(\.id) == ["g"])
    // A decision that applies on neither side is left out.
    let neither = try advice(knowledge, [.choice(1)])
    #expect(Comparison(neither, neither).decisions.map(\.decision.id) == ["first", "third", "room"])
  }

  @Test func decisionsOfOneKnowledgeBaseAloneAreNamed() throws {
    let shared = Decision.simple("shared", factors: [.constant("f", weight: 5000, [5000, 0])])
    let old = Decision.simple(
      "old", options: ["a", "b"], factors: [.constant("g", weight: 5000, [5000, 0])])
    let new = Decision.simple(
      "new", options: ["c", "d"], factors: [.constant("h", weight: 5000, [5000, 0])])
    func side(_ decisions: [Decision]) throws -> Advice {
      try advice(.simple(questions: Self.questions, decisions: decisions), [])
    }
    let comparison = Comparison(try side([old, shared]), try side([shared, new]))
    #expect(comparison.decisions.map(\.decision.id) == ["old", "shared", "new"])
    #expect(comparison.decisions.map { $0.before == nil } == [false, false, true])
    #expect(comparison.decisions.map { $0.after == nil } == [true, false, false])
    #expect(comparison.decisions.map(\.hasChanged) == [true, false, true])
    #expect(comparison.weights.isEmpty)
  }

  @Test func everyThresholdThatDiffersIsNamed() throws {
    var thresholds = Thresholds.simple
    func decision(_ thresholds: Thresholds) throws -> DecisionComparison {
      let factors = [Factor.constant("f", weight: 5000, [5000, 0])]
      return Comparison(
        try advice(.simple(questions: Self.questions, factors: factors), []),
        try advice(.simple(questions: Self.questions, factors: factors, thresholds: thresholds), [])
      ).decisions[0]
    }
    #expect(try !decision(thresholds).hasChanged)
    thresholds.decisive = Thousandths(4500)
    let one = try decision(thresholds)
    // Nothing else follows from it here.
    #expect(one.hasChanged)
    #expect(one.thresholds.map(\.line) == [.decisive])
    #expect(one.thresholds.map { "\($0.before.text) \($0.after.text)" } == ["4 4.5"])
    thresholds = Thresholds(
      margin: Thousandths(1), minimumCoverage: Thousandths(2), decisive: Thousandths(3),
      clear: .init(radius: Thousandths(4), margins: Thousandths(5)),
      strong: .init(radius: Thousandths(6), margins: Thousandths(7)))
    #expect(try decision(thresholds).thresholds.map(\.line) == ThresholdDifference.Line.allCases)
    #expect(try decision(thresholds).thresholds.map(\.after.count) == [1, 2, 3, 4, 5, 6, 7])
  }
}
