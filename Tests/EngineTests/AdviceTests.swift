import Testing

@testable import Engine

@Suite struct AdviceTests {
  @Test(arguments: 0..<200) func strengthIsTheLowerOfWhatRadiusAndLeadEarn(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      #expect(situation.decision.strength == situation.oracle.strength(situation.expected))
    }
  }

  @Test(arguments: 0..<200) func decisiveFactorsOnBothSidesAreTension(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      #expect(situation.decision.tension == situation.oracle.tension(situation.expected))
    }
  }

  @Test(arguments: 0..<200) func additionsAndWarningsAreGivenWhereTheyAreKnownToHold(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let (oracle, expected) = (situation.oracle, situation.expected)
      func isKnown(_ condition: Condition) -> Bool {
        oracle.known(condition, situation.answers) { test in
          // One half of a hybrid is not the outcome.
          expected.option.map(test.options.members.contains) == true
            || test.verdicts.contains(expected.verdict)
        } == true
      }
      #expect(
        situation.decision.warnings.map(\.id)
          == oracle.decision.warnings.filter { isKnown($0.condition) }.map(\.id))
      // An option is added once, and not where it is advised, ruled out or beside the point.
      var earned: [Int] = []
      for addition in oracle.decision.additions
      where isKnown(addition.condition) && expected.verdict != .neither
        && expected.option != addition.option && !expected.hybrid.contains(addition.option)
        && !expected.excluded.contains(addition.option) && !earned.contains(addition.option)
      {
        earned.append(addition.option)
      }
      #expect(situation.decision.additions.map(\.option) == earned)
    }
  }

  @Test func casesOfTheSameEffectAreAllNamedWhileItIsNotKnownWhichHolds() throws {
    var factor = Factor.simple(
      "f", weight: 5000, [(.oneOf(0, [0]), [5000, 0]), (.oneOf(0, [1]), [5000, 0]), (nil, [5000, 0])])
    for (place, reason) in ["First.", "Second.", "Third."].enumerated() {
      factor.cases[place].reason = reason
      factor.cases[place].evidence = ["C\(place)", "C9"]
    }
    let knowledge = KnowledgeBase.simple(questions: [.choice("q", answers: ["a", "b"])], factors: [factor])
    let compiled = try CompiledKnowledge(knowledge)
    var answers = Answers(questionCount: 1)
    let open = try #require(compiled.advise(answers).decisions[0].statement(of: 0))
    #expect(open.reason == "First. Or, depending on what is still missing: Second.")
    #expect(open.evidence == ["C0", "C9", "C1"])
    answers[0] = .choice(1)
    #expect(compiled.advise(answers).decisions[0].statement(of: 0)?.reason == "Second.")
  }

  // MARK: Several decisions

  /// A first decision that an answer turns, and a second one that applies only where the first gives "one".
  private static func chain(firstFactor: Factor) -> KnowledgeBase {
    var second = Decision.simple(
      "second", options: ["three", "four"], factors: [.constant("second-factor", weight: 5000, [5000, 0])],
      within: .outcome(OutcomeTest(decision: 0, options: 0b01, verdicts: [])))
    second.warnings = [
      Warning(
        id: "with-four", condition: .outcome(OutcomeTest(decision: 1, options: 0b10, verdicts: [])),
        text: "Four.",
        evidence: []),
      Warning(
        id: "no-either", condition: .not(.outcome(OutcomeTest(decision: 0, options: 0, verdicts: [.either]))),
        text: "Not either.", evidence: []),
    ]
    return .simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      decisions: [.simple("first", factors: [firstFactor]), second])
  }

  private static let decided = chain(firstFactor: .constant("first-factor", weight: 5000, [5000, 0]))
  private static let turning = chain(
    firstFactor: .simple("first-factor", weight: 5000, [(.oneOf(0, [0]), [5000, 0]), (nil, [0, 5000])]))

  private func advise(
    _ knowledge: KnowledgeBase, _ answer: Int? = nil, stack: [UInt64] = []
  ) throws -> [DecisionAdvice] {
    var answers = Answers(questionCount: 1)
    answers[0] = answer.map { .choice($0) }
    return try CompiledKnowledge(knowledge).advise(answers, stack: stack).decisions
  }

  @Test func aDecisionAppliesOnlyWithinItsOutcomes() throws {
    #expect(try advise(Self.turning, 0).map(\.decision.id) == ["first", "second"])
    #expect(try advise(Self.turning, 1).map(\.decision.id) == ["first"])
    #expect(try advise(Self.turning).map(\.decision.id) == ["first"])
  }

  @Test func aStatedChoiceFixesTheOutcomeForLaterDecisions() throws {
    let advice = try advise(Self.turning, 1, stack: [0b01, 0])
    #expect(advice.map(\.decision.id) == ["first", "second"])
    // The advice on it is worked out all the same.
    #expect(advice[0].given == 0b01)
    #expect(advice[0].evaluation.option == 1)
    #expect(advice[0].outcome == Outcome(verdict: .recommend, options: 0b01))
  }

  @Test func aStatedChoiceIsJudgedEvenWhereTheDecisionWouldNotApply() throws {
    let advice = try advise(Self.turning, 1, stack: [0, 0b10])
    #expect(advice.map(\.decision.id) == ["first", "second"])
    #expect(advice[1].given == 0b10)
    #expect(advice[1].evaluation.option == 0)
  }

  @Test func severalStatedOptionsAreAHybrid() throws {
    let advice = try advise(Self.decided, stack: [0b11, 0])
    #expect(advice[0].outcome == Outcome(verdict: .hybrid, options: 0b11))
  }

  @Test func warningsGoByTheStatedOutcome() throws {
    let open = try advise(Self.decided)
    #expect(open[1].warnings.map(\.id) == ["no-either"])
    let stated = try advise(Self.decided, stack: [0, 0b10])
    #expect(stated[1].warnings.map(\.id) == ["with-four", "no-either"])
  }

  @Test func aLaterDecisionIsSettledOnlyWhereThoseItStandsOnAre() throws {
    #expect(try advise(Self.decided).map(\.isSettled) == [true, true])
    var knowledge = Self.decided
    knowledge.decisions[0].factors.append(
      .simple("open", weight: 9000, [(.oneOf(0, [0]), [0, 5000]), (nil, [0, 0])]))
    #expect(try advise(knowledge).map(\.isSettled) == [false, false])
    // A stated choice stays whatever is answered.
    #expect(try advise(knowledge, stack: [0b01, 0]).map(\.isSettled) == [false, true])
  }

  @Test func anOptionThatIsOnlyAnAdditionIsNeverAdvised() throws {
    var knowledge = Self.decided
    knowledge.decisions[0].options[0].isAdditionOnly = true
    let advice = try advise(knowledge)
    #expect(advice[0].verdict == .recommend)
    #expect(advice[0].evaluation.option == 1)
    #expect(advice[0].evaluation.radius == nil)
  }

  @Test func anExactTieIsNoLead() throws {
    let tie = KnowledgeBase.simple(
      questions: [],
      factors: [.constant("a", weight: 3000, [5000, 0]), .constant("b", weight: 3000, [0, 5000])])
    let advice = try CompiledKnowledge(tie).advise(Answers(questionCount: 0)).decisions[0]
    #expect(advice.verdict == .either)
    #expect(advice.evaluation.lead == .zero)
    #expect(advice.evaluation.best == 0)
  }

  @Test(arguments: [(999, .either), (1000, .recommend)] as [(Int64, Verdict)])
  func aLeadOfExactlyTheMarginIsARecommendation(_ weight: Int64, _ verdict: Verdict) throws {
    let knowledge = KnowledgeBase.simple(questions: [], factors: [.constant("a", weight: weight, [5000, 0])])
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 0)).decisions[0]
    #expect(advice.verdict == verdict)
  }

  @Test(arguments: [(5000, .either), (5001, .undecided)] as [(Int64, Verdict)])
  func aCoverageOfExactlyTheMinimumIsEnough(_ openWeight: Int64, _ verdict: Verdict) throws {
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      factors: [
        .constant("known", weight: 5000, [1000, 1000]),
        .simple("open", weight: openWeight, [(.oneOf(0, [0]), [5000, 0]), (nil, [0, 0])]),
      ])
    #expect(try advise(knowledge)[0].verdict == verdict)
  }
}
