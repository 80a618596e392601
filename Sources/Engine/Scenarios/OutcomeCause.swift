/// What brought an outcome about that was not the expected one.
package enum OutcomeCause: Sendable {
  /// The decision does not apply.
  case notApplicable
  /// The stack states the choice.
  case stated
  /// These rulings, by their index, name the outcome or put out what was expected.
  case rulings([Int])
  case points(Comparison)

  /// Two options, factor by factor.
  package struct Comparison: Sendable {
    /// The index of the option with the best score.
    package var best: Int
    /// The expected option, or where none was, the second best.
    package var other: Int
    /// The factors that tell the two apart, weightiest first.
    package var factors: [Share]
  }

  /// What one factor gives to the best option more than to the other.
  package struct Share: Sendable {
    package var factor: Int
    /// The index of the case that decides.
    package var place: Int
    package var points: Points
  }
}

extension ScenarioResult.Expectation {
  /// Why the outcome is what it is, as seen from what was expected.
  package var cause: OutcomeCause {
    guard let advice else { return .notApplicable }
    guard !isStated else { return .stated }
    let (decision, evaluation) = (advice.decision, advice.evaluation)
    let expected = outcomes.compactMap(decision.optionIndex)
    let areOut = !expected.isEmpty && expected.allSatisfy(evaluation.isExcluded)
    guard advice.verdict != .neither, advice.verdict != .hybrid, !areOut, let best = evaluation.best,
      let second = evaluation.second
    else {
      let stop = evaluation.rulings.last.flatMap { decision.rulings[$0].effect.stops ? $0 : nil }
      return .rulings(stop.map { [$0] } ?? evaluation.rulings)
    }
    let rivals = expected.filter { $0 != best && advice.compiled.canBeAdvised($0, evaluation) }
    let scores = evaluation.scores
    return .points(advice.comparison(of: best, with: rivals.max { scores[$0] < scores[$1] } ?? second))
  }
}

extension DecisionAdvice {
  fileprivate func comparison(of best: Int, with other: Int) -> OutcomeCause.Comparison {
    let shares = closedFactors.compactMap { factor in
      evaluation.chosenCase(factor).map { place in
        OutcomeCause.Share(
          factor: factor, place: place,
          points: contribution(factor, to: best) - contribution(factor, to: other))
      }
    }
    return OutcomeCause.Comparison(
      best: best, other: other,
      factors: shares.filter { $0.points != .zero }.sorted {
        ($0.points.magnitude, $1.factor) > ($1.points.magnitude, $0.factor)
      })
  }
}
