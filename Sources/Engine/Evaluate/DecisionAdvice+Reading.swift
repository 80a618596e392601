extension Decision {
  /// The options of a set, in their order.
  package func options(in set: UInt64) -> [Option] {
    options.indices.filter { set >> UInt64($0) & 1 == 1 }.map { options[$0] }
  }
}

/// The hard constraint that a verdict goes back to; where several exclude options, all of them as one.
package struct DecisiveRuling: Sendable {
  package var id: String
  /// Nil where options are only excluded.
  package var verdict: Verdict?
  package var alternatives: [String]
  package var reason: String
  package var evidence: [String]
}

extension DecisionAdvice {
  /// The option that reasons are given for, and the one it is held against; nil where fewer than two are left.
  package var comparedOptions: (subject: Int, rival: Int)? {
    guard let best = evaluation.best, let rival = evaluation.rival ?? evaluation.second else { return nil }
    return (best, rival)
  }

  /// Nil where no ruling holds.
  package var decisiveRuling: DecisiveRuling? {
    let rulings = evaluation.rulings.map { decision.rulings[$0] }
    guard let last = rulings.last else { return nil }
    switch last.effect {
    case .neither(let alternatives):
      return DecisiveRuling(
        id: last.id, verdict: .neither, alternatives: alternatives, reason: last.reason,
        evidence: last.evidence)
    case .hybrid:
      return DecisiveRuling(
        id: last.id, verdict: .hybrid, alternatives: [], reason: last.reason, evidence: last.evidence)
    case .exclude:
      return DecisiveRuling(
        id: rulings[0].id, verdict: evaluation.best == nil ? .neither : nil, alternatives: [],
        reason: rulings.map(\.reason).joined(separator: " "),
        evidence: rulings.flatMap(\.evidence).uniqued)
    }
  }

  /// The disagreements behind the factors that say something, in the order of the factors.
  package var conflictIDs: [String] {
    decision.factors.indices
      .filter { factor in decision.options.indices.contains { contribution(factor, to: $0) != .zero } }
      .flatMap { decision.factors[$0].conflicts }
      .uniqued
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order of first appearance.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
