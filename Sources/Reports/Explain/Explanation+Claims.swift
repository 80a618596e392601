package import Engine

extension Explanation {
  /// The ids of the claims that the explanations of some ids show; nil where all may be needed.
  ///
  /// - Parameter evidence: the sources and conflicts; its claims are not looked at.
  package static func claims(
    shownFor ids: [String], _ knowledge: KnowledgeBase, _ evidence: Evidence
  ) -> Set<String>? {
    // The list of everything, and a source with all that it claims.
    guard !ids.isEmpty, !ids.contains(where: { evidence.source($0) != nil }) else { return nil }
    return ids.reduce(into: Set(ids)) { claims, id in
      for decision in knowledge.decisions { claims.formUnion(decision.claims(shownFor: id)) }
      for item in knowledge.guidance.flatMap(\.items) where item.id == id { claims.formUnion(item.evidence) }
      claims.formUnion(evidence.conflict(id)?.claims ?? [])
    }
  }
}

extension Decision {
  fileprivate func claims(shownFor id: String) -> [String] {
    var claims: [String] = []
    for factorCase in factors.filter({ $0.id == id }).flatMap(\.cases) {
      claims += factorCase.evidence + factorCase.contraryEvidence
    }
    for ruling in rulings where ruling.id == id { claims += ruling.evidence }
    for warning in warnings where warning.id == id { claims += warning.evidence }
    for addition in additions where options[addition.option].id == id { claims += addition.evidence }
    return claims
  }
}
