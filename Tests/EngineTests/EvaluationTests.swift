import Testing

@testable import Engine

@Suite struct EvaluationTests {
  @Test(arguments: 0..<150) func aFactorIsOpenExactlyIfItsCompletionsDifferInEffect(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let factors = situation.oracle.decision.factors.indices
      #expect(factors.map { situation.evaluation.chosenCase($0) } == situation.expected.chosen)
      #expect(situation.decision.openFactors == factors.filter { situation.expected.chosen[$0] == nil })
    }
  }

  @Test(arguments: 0..<150) func scoresLeadAndCoverageAreExact(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let (evaluation, expected) = (situation.evaluation, situation.expected)
      #expect(evaluation.scores.map { Int128($0.units) } == expected.scores)
      #expect(Int128(evaluation.lead.units) == expected.lead)
      #expect((evaluation.best, evaluation.second) == (expected.best, expected.second))
      guard expected.totalWeight > 0 else { continue }
      #expect(evaluation.coverage == Fraction(expected.knownWeight, over: expected.totalWeight))
    }
  }

  @Test(arguments: 0..<150) func rulingsComeBeforePointsAndTheVerdictFollows(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let (evaluation, expected) = (situation.evaluation, situation.expected)
      #expect(evaluation.rulings == expected.rulings)
      #expect(evaluation.pendingRulings == expected.pendingRulings)
      #expect(evaluation.excluded.members == expected.excluded)
      #expect(evaluation.hybrid.members == expected.hybrid)
      #expect(evaluation.verdict == expected.verdict)
      #expect(evaluation.option == expected.option)
    }
  }

  @Test(arguments: 0..<150) func contributionsAddUpToTheScores(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let decision = situation.decision
      for option in decision.decision.options.indices {
        let sum = decision.closedFactors.reduce(Points.zero) {
          $0 + decision.contribution($1, to: option)
        }
        #expect(sum == situation.evaluation.scores[option])
      }
    }
  }

  @Test(arguments: 0..<100) func everyCompletionIsEvaluatedAsByExhaustion(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed, count: 1) {
      let compiled = situation.compiled
      // Used again for each completion, as where many situations are evaluated in a row.
      var evaluation = Evaluation(for: compiled.decisions[0])
      let isRight = situation.completions.allSatisfy { answers in
        let expected = situation.oracle.result(answers)
        compiled.decisions[0].evaluate(compiled.space.states(of: answers), into: &evaluation)
        return evaluation.scores.map { Int128($0.units) } == expected.scores
          && evaluation.verdict == expected.verdict && evaluation.option == expected.option
          && evaluation.excluded.members == expected.excluded && evaluation.pendingRulings.isEmpty
      }
      #expect(isRight)
    }
  }

  @Test(arguments: 0..<150) func theRadiusIsTheSmallestOverAllRivals(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let expected = situation.oracle.radius(situation.expected)
      #expect(situation.evaluation.rival == expected?.rival)
      #expect((situation.evaluation.radius == nil) == (expected == nil))
      guard let expected, let radius = situation.evaluation.radius else { continue }
      #expect(
        Int128(radius.numerator) * expected.denominator == expected.numerator * Int128(radius.denominator))
    }
  }
}
