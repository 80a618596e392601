/// What every factor that is not open adds to the lead of the recommended option over its rival.
struct LeadDifferences: Sendable {
  struct Term: Sendable {
    var factor: Int
    /// In thousandths.
    var weight: Int64
    /// Importance times the difference of the ratings, in millionths.
    var difference: Int64
  }

  /// In the order of the factors; those that tell the two options apart and those that do not.
  private(set) var terms: [Term] = []

  init(_ advice: DecisionAdvice, leader: Int, rival: Int) {
    for (place, factor) in advice.decision.factors.enumerated() {
      guard let chosen = advice.evaluation.chosenCase(place) else { continue }
      let factorCase = factor.cases[chosen]
      terms.append(
        Term(
          factor: place, weight: advice.compiled.weights[place].count,
          difference: factorCase.importance.count
            * (factorCase.ratings[leader].count - factorCase.ratings[rival].count)))
    }
  }

  /// The sum of the terms: the lead, five thousand-millionths of a point each.
  var lead: Int64 { terms.reduce(0) { $0 + $1.weight * $1.difference } }
}
