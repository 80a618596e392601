extension KnowledgeBase {
  /// The same with blanks in place of the decisions that have no say where only stated choices are judged: those that
  /// are not stated, and whose outcome nothing looks at that has a say.
  ///
  /// - Parameter stack: the options that are stated, for each decision as bits.
  package func reduced(to stack: [UInt64]) -> KnowledgeBase {
    var concerned = Set(decisions.indices.filter { $0 < stack.count && stack[$0] != 0 })
    for (place, decision) in decisions.enumerated().reversed() where concerned.contains(place) {
      let conditions =
        [decision.within].compactMap { $0 } + decision.warnings.map(\.condition)
        + decision.additions.map(\.condition)
      for condition in conditions { condition.forEachOutcomeTest { concerned.insert($0.decision) } }
      concerned.formUnion(decision.options.flatMap(\.implies).compactMap { option($0)?.decision })
    }
    var reduced = self
    for place in decisions.indices where !concerned.contains(place) {
      (reduced.decisions[place].factors, reduced.decisions[place].rulings) = ([], [])
    }
    return reduced
  }
}
