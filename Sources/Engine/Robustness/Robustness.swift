/// How much the weights behind a recommendation may be doubted before its rival draws level.
package struct Robustness: Sendable {
  /// The weight of one factor at which the rival draws level, all other weights staying as they are.
  package struct WeightFlip: Sendable, Equatable {
    /// The index of the factor.
    package var factor: Int
    package var from: Thousandths
    /// From 0 to 10.
    package var to: Fraction
  }

  /// The option that comes closest when all weights may be off by the same fraction.
  package var rival: Int
  /// While no weight is off by as much as that fraction, the leader stays ahead.
  package var radius: Fraction
  /// The share of all weightings under which the leader beats the rival, from 0 to 1; nil where no factor tells them
  /// apart.
  package var shareOfWeightings: Double?
  /// The same among the weightings that keep the factors in their order of weight.
  package var shareInStatedOrder: Double?
  /// In the order of the factors.
  package var weightFlips: [WeightFlip]
}

extension DecisionAdvice {
  /// Nil for every verdict but a recommendation over some rival; worked out at each call.
  package var robustness: Robustness? {
    guard let leader = evaluation.option, let rival = evaluation.rival, let radius = evaluation.radius else {
      return nil
    }
    let differences = LeadDifferences(self, leader: leader, rival: rival)
    return Robustness(
      rival: rival, radius: radius, shareOfWeightings: differences.shareOfWeightings,
      shareInStatedOrder: differences.shareInStatedOrder, weightFlips: differences.weightFlips)
  }
}

extension LeadDifferences {
  /// For each factor the weight at which the lead is gone, where it lies within 0 to 10.
  ///
  /// With `D` the lead, `w` the weight and `d` the difference, that is `-(D - w d) / d`.
  var weightFlips: [Robustness.WeightFlip] {
    let lead = lead
    return terms.compactMap { term in
      guard term.difference != 0 else { return nil }
      let sign: Int64 = term.difference > 0 ? 1 : -1
      let numerator = (term.weight * term.difference - lead) * sign
      let denominator = term.difference * sign
      guard (0...10_000 * denominator).contains(numerator) else { return nil }
      return Robustness.WeightFlip(
        factor: term.factor, from: Thousandths(term.weight),
        to: Fraction(numerator, over: 1000 * denominator))
    }
  }
}
