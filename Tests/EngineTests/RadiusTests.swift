import Testing

@testable import Engine

/// What the radius promises: how far all weights may be off before the recommended option falls back.
@Suite struct RadiusTests {
  @Test(arguments: 0..<200) func atTheRadiusTheWorstWeightsGiveATie(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard let leader = situation.evaluation.option, let rival = situation.evaluation.rival,
        let radius = situation.evaluation.radius
      else { continue }
      let differences = situation.differences(of: leader, over: rival)
      // Every weight off by exactly the radius, the wrong way, in whole numbers: nothing is left of the lead.
      let rest = differences.reduce(Int128(0)) { sum, difference in
        let off = Int128(radius.denominator) - Int128(radius.numerator) * Int128(difference.signum())
        return sum + difference * off
      }
      #expect(rest == 0)
    }
  }

  @Test(arguments: 0..<200) func belowTheRadiusTheLeaderStaysAheadOfEveryRival(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard let leader = situation.evaluation.option, let radius = situation.evaluation.radius else {
        continue
      }
      let nearly = (Int128(radius.numerator) * 999, Int128(radius.denominator) * 1000)
      for rival in situation.oracle.decision.options.indices
      where rival != leader && situation.oracle.isRival(rival, situation.expected) {
        let scores = try situation.scores(
          withWeightsOff: nearly, against: leader, for: rival, roundingUp: false)
        #expect(scores[leader] > scores[rival])
      }
    }
  }

  @Test(arguments: 0..<200) func aboveTheRadiusTheRivalDrawsLevelOrOvertakes(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard let leader = situation.evaluation.option, let rival = situation.evaluation.rival,
        let radius = situation.evaluation.radius, radius < Fraction(99, over: 100)
      else { continue }
      let slightlyMore = (Int128(radius.numerator) * 1001, Int128(radius.denominator) * 1000)
      let scores = try situation.scores(
        withWeightsOff: slightlyMore, against: leader, for: rival, roundingUp: true)
      #expect(scores[leader] <= scores[rival])
    }
  }

  struct Tie: CustomTestStringConvertible {
    /// For and against the leader.
    var weights: (Int64, Int64)
    var radius: Fraction
    var tied: (Int64, Int64)
    var testDescription: String { "\(weights)" }
  }

  @Test(arguments: [
    Tie(weights: (6000, 3000), radius: Fraction(1, over: 3), tied: (4000, 4000)),
    Tie(weights: (7500, 2500), radius: Fraction(1, over: 2), tied: (3750, 3750)),
    Tie(weights: (3000, 2000), radius: Fraction(1, over: 5), tied: (2400, 2400)),
    Tie(weights: (10_000, 0), radius: Fraction(1, over: 1), tied: (0, 0)),
  ])
  func weightsOffByExactlyTheRadiusTie(_ tie: Tie) throws {
    let knowledge = KnowledgeBase.simple(
      questions: [],
      factors: [
        .constant("for", weight: tie.weights.0, [5000, 0]),
        .constant("against", weight: tie.weights.1, [0, 5000]),
      ])
    let none = Answers(questionCount: 0)
    let evaluation = try CompiledKnowledge(knowledge).advise(none).decisions[0].evaluation
    #expect(evaluation.option == 0)
    #expect(evaluation.radius == tie.radius)
    let weights = ["for": Thousandths(tie.tied.0), "against": Thousandths(tie.tied.1)]
    let tied = try CompiledKnowledge(knowledge, weights: weights).advise(none).decisions[0].evaluation
    #expect(tied.scores[0] == tied.scores[1])
    #expect(tied.lead == .zero)
    #expect(tied.verdict == .either)
  }

  @Test func theRivalIsTheOptionWithTheSmallestRadiusNotTheSecond() throws {
    // The second stands 2 points behind with nothing against the leader; the third 3 points behind, contested.
    let knowledge = KnowledgeBase.simple(
      questions: [], options: ["first", "second", "third"],
      factors: [
        .constant("a", weight: 10_000, [4000, 3000, 0]), .constant("b", weight: 10_000, [0, 0, 2500]),
      ])
    let evaluation = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 0)).decisions[0]
      .evaluation
    #expect(evaluation.second == 1)
    #expect(evaluation.lead == Points(Thousandths(2000)))
    #expect(evaluation.rival == 2)
    #expect(evaluation.radius == Fraction(3, over: 13))
  }

  @Test func anOptionLeftAloneHasNoRivalAndIsStrong() throws {
    let knowledge = KnowledgeBase.simple(
      questions: [], factors: [.constant("a", weight: 1000, [0, 5000])],
      rulings: [.simple("out", .all([]), .exclude(0b10))])
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 0)).decisions[0]
    #expect(advice.verdict == .recommend)
    #expect(advice.evaluation.option == 0)
    #expect(advice.evaluation.rival == nil)
    #expect(advice.evaluation.radius == nil)
    #expect(advice.strength == .strong)
  }
}

extension RandomSituation {
  /// For each factor the difference of contributions; zero where the factor is open.
  func differences(of one: Int, over other: Int) -> [Int128] {
    zip(oracle.decision.factors, expected.chosen).map { factor, chosen in
      guard let chosen else { return 0 }
      return oracle.contribution(factor, chosen, one) - oracle.contribution(factor, chosen, other)
    }
  }

  /// The scores after every weight has been moved by a fraction of itself, to the disadvantage of the leader.
  fileprivate func scores(
    withWeightsOff fraction: (numerator: Int128, denominator: Int128), against leader: Int, for rival: Int,
    roundingUp: Bool
  ) throws -> [Points] {
    var weights: [String: Thousandths] = [:]
    for (factor, difference) in zip(oracle.decision.factors, differences(of: leader, over: rival)) {
      let product = Int128(factor.weight.count) * fraction.numerator
      let (quotient, remainder) = product.quotientAndRemainder(dividingBy: fraction.denominator)
      let distance = Int64(quotient) + (roundingUp && remainder > 0 ? 1 : 0)
      weights[factor.id] = Thousandths(
        max(0, factor.weight.count - distance * Int64(difference.signum())))
    }
    return try CompiledKnowledge(oracle.knowledge, weights: weights).advise(answers).decisions[0].evaluation
      .scores
  }
}
