extension KnowledgeBase {
  /// The ids of all claims that factors, rulings, warnings, additions, guidance and wording refer to.
  package var citedClaims: Set<String> {
    var claims: Set<String> = []
    for decision in decisions {
      for factorCase in decision.factors.flatMap(\.cases) {
        claims.formUnion(factorCase.evidence)
        claims.formUnion(factorCase.contraryEvidence)
      }
      claims.formUnion(decision.rulings.flatMap(\.evidence))
      claims.formUnion(decision.warnings.flatMap(\.evidence))
      claims.formUnion(decision.additions.flatMap(\.evidence))
    }
    for section in guidance { claims.formUnion(section.citedClaims) }
    return claims.union(wording.citedClaims)
  }

  /// The conditions of everything that is shown in some situations and counts no points.
  var textConditions: [Condition] {
    decisions.flatMap { $0.warnings.map(\.condition) + $0.additions.map(\.condition) }
      + guidance.flatMap(\.items).compactMap(\.condition)
  }
}
