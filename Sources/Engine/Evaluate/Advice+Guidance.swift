extension Advice {
  /// What each decision came out as; decisions that do not apply have the outcome that no test holds for.
  private var outcomes: [Outcome] {
    var outcomes = Array(repeating: Outcome.notApplicable, count: knowledge.decisions.count)
    for decision in decisions { outcomes[decision.place] = decision.outcome }
    return outcomes
  }

  /// The guidance that goes with the answers and outcomes, in its order: each section with those of its items
  /// whose conditions are known to hold, and no section without any.
  package func choose(from sections: [GuidanceSection]) -> [GuidanceSection] {
    let outcomes = outcomes
    return sections.compactMap { section in
      var chosen = section
      chosen.items = section.items.filter { item in
        item.condition.map { situation.truth(of: $0, outcomes: outcomes) == .yes } ?? true
      }
      return chosen.items.isEmpty ? nil : chosen
    }
  }
}
