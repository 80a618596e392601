extension ScoreRanges {
  /// Whether it is proven that no way of answering the open questions changes the verdict or its option.
  ///
  /// A ruling that may yet hold, or an `undecided` that answers would end, is never settled.
  func settle(_ evaluation: Evaluation, of decision: CompiledDecision) -> Bool {
    evaluation.pendingRulings.isEmpty && settleByPoints(evaluation, of: decision)
  }

  /// The same as long as no further ruling holds.
  func settleByPoints(_ evaluation: Evaluation, of decision: CompiledDecision) -> Bool {
    let options = decision.decision.options.indices.filter { decision.canBeAdvised($0, evaluation) }
    let hasOpenFactors = decision.decision.factors.indices.contains { evaluation.chosenCase($0) == nil }
    switch evaluation.verdict {
    case .neither, .hybrid: return true
    case .undecided: return !hasOpenFactors
    case .recommend:
      guard let leader = evaluation.option else { return false }
      return options.allSatisfy { rival in
        // The lowest lead of the leader is the highest lead of the rival, turned round.
        rival == leader || Points.zero - highestLead(of: rival, over: leader) >= decision.margin
      }
    case .either:
      return options.allSatisfy { option in
        options.contains { $0 != option && highestLead(of: option, over: $0) < decision.margin }
      }
    }
  }
}
