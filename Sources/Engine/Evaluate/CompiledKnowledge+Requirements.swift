extension CompiledKnowledge {
  /// The options of a decision that earlier outcomes leave no room for, as bits: something else came out than what
  /// they come with.
  ///
  /// A verdict that leaves several options open, or several side by side, rules out none.
  func unavailableOptions(of decision: Int, outcomes: [Outcome]) -> UInt64 {
    requirements[decision].reduce(0) { bits, requirement in
      let outcome = outcomes[requirement.required.decision]
      let isElse = outcome.verdict == .recommend && !outcome.options.holds(requirement.required.option)
      return isElse ? bits | 1 << UInt64(requirement.option) : bits
    }
  }

  /// The sets of options, as bits, that earlier outcomes may leave without room where the decision applies by itself.
  func possiblyUnavailable(of decision: Int) -> [UInt64] {
    // Each way in which the decisions that matter may come out, by the decision; the others stay unknown.
    var ways: [[Int: Outcome]] = [[:]]
    for earlier in Set(requirements[decision].map(\.required.decision)).sorted() {
      let outcomes =
        Verdict.allCases.filter { $0 != .recommend }.map { Outcome(verdict: $0, options: 0) }
        + decisions[earlier].decision.options.indices.map {
          Outcome(verdict: .recommend, options: 1 << UInt64($0))
        }
      ways = ways.flatMap { way in outcomes.map { way.merging([earlier: $0]) { _, new in new } } }
    }
    let within = decisions[decision].decision.within
    let possible = ways.filter { (within?.truth(knowing: $0) ?? .yes) != .no }
    let sets = possible.map { way in
      unavailableOptions(
        of: decision, outcomes: decisions.indices.map { way[$0] ?? .notApplicable })
    }
    return sets.isEmpty ? [0] : Set(sets).sorted()
  }

  /// Whether the verdict stays what it is, whichever way the decisions come out that some of its options depend on.
  ///
  /// - Parameter open: the earlier decisions that may still come out otherwise.
  func isIndependent(
    _ advice: DecisionAdvice, ofDecisions open: Set<Int>
  ) -> Bool {
    let evaluation = advice.evaluation
    let changing = requirements[advice.place].filter { open.contains($0.required.decision) }
      .reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
    guard changing != 0 else { return true }
    // What is out may come back, and must not change anything then.
    var widened = evaluation
    widened.readmit(changing)
    guard advice.ranges.settle(widened, of: advice.compiled) else { return false }
    // What is in may go, which only matters where the verdict rests on it.
    let leaving = changing & ~evaluation.unavailable
    switch evaluation.verdict {
    case .recommend: return advice.advised & leaving == 0
    case .either, .undecided: return leaving == 0
    case .hybrid, .neither: return true
    }
  }
}

extension DecisionAdvice {
  /// For an option without room, the option of an earlier decision that it comes with.
  package func missingCompanion(of option: Int) -> Option? {
    guard evaluation.unavailable.holds(option) else { return nil }
    return whole.requirements[place].first { $0.option == option }
      .map { whole.knowledge.decisions[$0.required.decision].options[$0.required.option] }
  }
}

extension Condition {
  /// Whether a condition over outcomes holds, as far as some of them are known.
  fileprivate func truth(knowing outcomes: [Int: Outcome]) -> Truth {
    switch self {
    case .all(let parts): parts.map { $0.truth(knowing: outcomes) }.min() ?? .yes
    case .any(let parts): parts.map { $0.truth(knowing: outcomes) }.max() ?? .no
    case .not(let part): part.truth(knowing: outcomes).negated
    case .outcome(let test): outcomes[test.decision].map { Truth($0.satisfies(test)) } ?? .unknown
    case .answer: .unknown
    }
  }
}
