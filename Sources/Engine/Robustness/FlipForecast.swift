/// Tells cheaply which pairs of changes cannot change a verdict, so that only the others are evaluated.
///
/// Where no table looks at both changes, what each does to the scores adds up.
struct FlipForecast {
  private let decision: CompiledDecision
  private let current: Evaluation
  private var effects: [Effect] = []

  /// What one change does to the decision by itself.
  private struct Effect {
    /// The factors and rulings that look at what is changed, as bits of words.
    var tables: [UInt64]
    var scores: [Int64]
    /// In thousandths.
    var knownWeight: Int64
    /// Whether the same rulings hold as without it.
    var keepsRulings: Bool
  }

  init(_ decision: CompiledDecision, current: Evaluation) {
    self.decision = decision
    self.current = current
  }

  /// Takes in the next change, with the evaluation under it and the variables that it touches.
  mutating func add(_ evaluation: Evaluation, variables: [Int]) {
    let tables = decision.factorTables + decision.rulingTables
    var words = Array(repeating: UInt64(0), count: (tables.count + 63) / 64)
    for (place, table) in tables.enumerated()
    where table.dimensions.contains(where: { variables.contains($0.variable) }) {
      words[place / 64] |= 1 << UInt64(place % 64)
    }
    effects.append(
      Effect(
        tables: words, scores: evaluation.scores.map(\.units), knownWeight: knownWeight(evaluation),
        keepsRulings: evaluation.rulings == current.rulings))
  }

  /// Whether two changes, by their number, might change the verdict together.
  func mayChange(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (effects[first], effects[second])
    guard one.keepsRulings, other.keepsRulings, zip(one.tables, other.tables).allSatisfy({ $0 & $1 == 0 })
    else { return true }
    if current.verdict == .neither || current.verdict == .hybrid { return false }
    var best: (option: Int, score: Int64)?
    var second: Int64?
    for option in one.scores.indices where decision.canBeAdvised(option, current) {
      let score = one.scores[option] + other.scores[option] - current.scoreUnits[option]
      if best.map({ score > $0.score }) ?? true {
        (best, second) = ((option, score), best?.score)
      } else if second.map({ score > $0 }) ?? true {
        second = score
      }
    }
    guard let best, let second else { return false }
    let isRecommended = best.score - second >= decision.margin.units
    guard !isRecommended, current.verdict != .recommend else {
      return isRecommended != (current.verdict == .recommend) || best.option != current.option
    }
    let known = one.knownWeight + other.knownWeight - knownWeight(current)
    // Where no factor weighs anything, what is known is not told by weights.
    guard decision.totalWeight > 0 else { return true }
    let isUndecided =
      Fraction(known, over: decision.totalWeight) < Fraction(decision.decision.thresholds.minimumCoverage)
    return isUndecided != (current.verdict == .undecided)
  }

  private func knownWeight(_ evaluation: Evaluation) -> Int64 {
    decision.totalWeight == 0 ? 0 : evaluation.coverage.numerator
  }
}
