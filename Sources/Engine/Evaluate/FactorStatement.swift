/// What a factor that is not open says about the answers given.
package struct FactorStatement: Sendable, Equatable {
  package var reason: String
  package var evidence: [String]
  package var contraryEvidence: [String]

  /// The claims for and against.
  package var claims: [String] { evidence + contraryEvidence }
}

extension DecisionAdvice {
  /// The reason and evidence of the case that decides; nil where the factor is open.
  ///
  /// Where answers that are missing tell apart cases of the same effect, it is not known which of them will hold, so
  /// all of them are named.
  package func statement(of factor: Int) -> FactorStatement? {
    guard let chosen = evaluation.chosenCase(factor) else { return nil }
    let table = compiled.factorTables[factor]
    let isDecided = table.dimensions.allSatisfy { states[$0.variable] != 0 }
    let places = isDecided ? [chosen] : table.completedEntries(states).sorted().map(Int.init)
    let cases = places.map { decision.factors[factor].cases[$0] }
    return FactorStatement(
      reason: cases.map(\.reason).uniqued.joined(separator: " Or, depending on what is still missing: "),
      evidence: cases.flatMap(\.evidence).uniqued, contraryEvidence: cases.flatMap(\.contraryEvidence).uniqued
    )
  }
}
