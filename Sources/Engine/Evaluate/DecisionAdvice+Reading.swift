extension Decision {
  /// The options of a set, in their order.
  package func options(in set: UInt64) -> [Option] {
    options.indices.filter { set.holds($0) }.map { options[$0] }
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
  /// The outcome in one word: the id of the option that is stated, else advised, or that of the verdict.
  package var outcomeName: String {
    let outcome = outcome
    guard outcome.verdict == .recommend, let option = decision.options(in: outcome.options).first else {
      return (outcome.verdict ?? verdict).rawValue
    }
    return option.id
  }

  /// The option that reasons are given for, and the one it is held against; nil where fewer than two are left.
  package var comparedOptions: (subject: Int, rival: Int)? {
    guard let best = evaluation.best, let second = evaluation.second else { return nil }
    return (best, second)
  }

  /// The options so close to the best that it cannot be recommended over them, with the best itself, as bits.
  package var levelOptions: UInt64 {
    guard let best = evaluation.best else { return 0 }
    return decision.options.indices.reduce(0) { set, option in
      let gap = evaluation.scores[best] - evaluation.scores[option]
      return compiled.canBeAdvised(option, evaluation) && gap < compiled.margin
        ? set | 1 << UInt64(option) : set
    }
  }

  /// How far the best of the level options is ahead of the last of them.
  package var levelSpread: Points {
    let scores = decision.options.indices.filter(levelOptions.holds).map { evaluation.scores[$0] }
    guard let best = scores.max(), let last = scores.min() else { return .zero }
    return best - last
  }

  /// Nil where no ruling holds, and no earlier outcome leaves an option without room.
  package var decisiveRuling: DecisiveRuling? {
    let rulings = evaluation.rulings.map { decision.rulings[$0] }
    guard let last = rulings.last else { return missingCompanions }
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
        reason: (rulings.map(\.reason) + [missingCompanions?.reason].compactMap { $0 }).joined(
          separator: " "),
        evidence: rulings.flatMap(\.evidence).uniqued)
    }
  }

  /// That options are out because what they come with did not come out.
  private var missingCompanions: DecisiveRuling? {
    let pairs = decision.options.indices.compactMap { place in
      missingCompanion(of: place).map { (decision.options[place], $0) }
    }
    guard let first = pairs.first else { return nil }
    return DecisiveRuling(
      id: "needs-\(first.1.id)", verdict: evaluation.best == nil ? .neither : nil, alternatives: [],
      reason: pairs.map { "\($0.title) needs \($1.title), and something else was decided there." }
        .joined(separator: " "),
      evidence: [])
  }
}

extension Advice {
  /// The disagreements between the sources that bear on the answers given, in the order of the rulings and factors.
  ///
  /// Those behind a ruling that holds, behind a factor that says something about these answers, and behind a factor
  /// that has been answered in part. Where no option is advised, also those behind factors that could have told the
  /// options apart and did not.
  package func conflicts(behind decision: DecisionAdvice, in evidence: Evidence) -> [Conflict] {
    let ruled = Set(decision.decisiveRuling?.evidence ?? [])
    var conflicts = evidence.conflicts.filter { !ruled.isDisjoint(with: $0.claims) }
    // Where nothing fits, what factors would have said is beside the point.
    for (place, factor) in decision.decision.factors.enumerated() where decision.verdict != .neither {
      let known = factor.conflicts.compactMap(evidence.conflict)
      if let casePlace = decision.evaluation.chosenCase(place) {
        guard says(casePlace, of: place, decision) else { continue }
        let cited = Set(decision.statement(of: place)?.claims ?? [])
        conflicts += known.filter { !cited.isDisjoint(with: $0.claims) }
      } else if isAnsweredInPart(place, decision) {
        conflicts += known
      }
    }
    var seen: Set<String> = []
    return conflicts.filter { seen.insert($0.id).inserted }
  }

  /// Whether a case says something about the answers, and is not only what is left when nothing applies.
  private func says(_ casePlace: Int, of factor: Int, _ decision: DecisionAdvice) -> Bool {
    decision.verdict == .either || decision.verdict == .undecided
      || decision.decision.factors[factor].cases[casePlace].condition != nil
      || decision.decision.options.indices.contains { decision.contribution(factor, to: $0) != .zero }
  }

  private func isAnsweredInPart(_ factor: Int, _ decision: DecisionAdvice) -> Bool {
    decision.compiled.factorTables[factor].questions(in: compiled.space)
      .contains { situation.answers[$0] != nil }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order of first appearance.
  package var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
