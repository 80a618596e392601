import Testing

/// A recommended option against its rival, with what tells them apart.
struct Contest {
  struct Term {
    var factor: String
    /// In thousandths.
    var weight: Int64
    /// Importance times the difference of the ratings, in millionths.
    var difference: Int64
  }

  let decision: AdvisedDecision
  let leader: String
  let robustness: AdvisedDecision.Robustness
  /// All factors that are not open, those that do not tell the two apart included.
  let terms: [Term]

  /// Nil where nothing is recommended over a rival.
  init?(_ decision: AdvisedDecision) throws {
    guard let robustness = decision.robustness else { return nil }
    self.decision = decision
    self.robustness = robustness
    leader = try #require(decision.option)
    var terms: [Term] = []
    for factor in decision.factors {
      let own = try #require(factor.ratings[leader])
      let other = try #require(factor.ratings[robustness.rival])
      terms.append(
        Term(factor: factor.id, weight: factor.weight, difference: factor.importance * (own - other)))
    }
    self.terms = terms
  }

  /// How far the leader is ahead under other weights, in units of which 5,000,000,000 are a point.
  func lead(with weights: [String: Int64] = [:]) -> Int64 {
    terms.reduce(0) { $0 + (weights[$1.factor] ?? $1.weight) * $1.difference }
  }

  /// All that could be lost or won by weights, in the same units.
  var spread: Int64 { terms.reduce(0) { $0 + $1.weight * abs($1.difference) } }
}
