package import Engine

/// The options that a repository shows where none is declared.
package struct StackDetection: Sendable {
  /// A decision on which the repository points to several options.
  package struct Split: Sendable {
    package var decision: Int
    /// The best sighting of each option.
    package var sightings: [Sighting]
  }

  /// What is declared, and what is shown where nothing is; for each decision as bits.
  package private(set) var stack: [UInt64]
  /// The best sighting of each option that was added, in the order of the decisions.
  package private(set) var shown: [Sighting] = []
  /// Where the evidence is split, nothing is added.
  package private(set) var splits: [Split] = []
  /// The best sightings of options that would come with one of those between which the evidence is split.
  package private(set) var pending: [Sighting] = []

  /// - Parameters:
  ///   - declared: the options that are declared, for each decision as bits.
  ///   - completing: whether what is declared is completed; otherwise a stack that is declared at all says what the
  ///     project is held to, and nothing is added to it.
  package init(
    _ scan: RepositoryScan, declared: [UInt64], completing: Bool, _ knowledge: KnowledgeBase
  ) {
    stack = declared
    guard completing || declared.allSatisfy({ $0 == 0 }) else { return }
    for place in knowledge.decisions.indices where declared[place] == 0 {
      let candidates = scan.sightings.filter { sighting in
        guard sighting.option.decision == place else { return false }
        let option = knowledge[sighting.option]
        return sighting.kind < .library && !sighting.isCovered && !sighting.isExplained
          && !option.isAdditionOnly && fits(sighting, option, knowledge)
      }
      let best = Self.best(of: candidates)
      if best.count == 1 {
        stack[place] |= 1 << UInt64(best[0].option.option)
        shown.append(best[0])
      } else if best.count > 1 {
        splits.append(Split(decision: place, sightings: best))
      }
    }
    let unclear = Set(splits.flatMap { $0.sightings.map(\.option) })
    pending =
      scan.sightings.filter { sighting in
        sighting.isPlain && !sighting.isCovered
          && knowledge[sighting.option].implies.compactMap(knowledge.option).contains {
            unclear.contains(RepositorySigns.OptionPlace(decision: $0.decision, option: $0.option))
          }
      }.firstByOption
  }

  /// Whether an option goes with what has been settled before it.
  private func fits(_ sighting: Sighting, _ option: Option, _ knowledge: KnowledgeBase) -> Bool {
    let isImplied = option.implies.compactMap(knowledge.option).allSatisfy {
      stack[$0.decision].holds($0.option)
    }
    guard isImplied, let companion = sighting.companion else { return isImplied }
    return companion == sighting.option || stack[companion.decision] == 0
      || stack[companion.decision].holds(companion.option)
  }

  /// The best sighting of each option, by the most trustworthy kind of evidence that there is.
  ///
  /// What is often there for another purpose counts only where nothing else does.
  private static func best(of candidates: [Sighting]) -> [Sighting] {
    let certain = candidates.filter { !$0.isAmbiguous }
    let considered = certain.isEmpty ? candidates : certain
    let runtimes = considered.filter { $0.kind == .runtime }.firstByOption
    let packages = considered.filter { $0.kind > .runtime }
    // A runtime that none of the packages goes with contradicts them, so that neither can be believed.
    let isContradicted =
      !packages.isEmpty && !packages.contains { package in runtimes.contains { $0.option == package.option } }
    return runtimes.isEmpty || isContradicted ? considered.firstByOption : runtimes
  }
}

extension Sequence<Sighting> {
  /// The best sighting of each option, in the order in which the options are seen first.
  package var firstByOption: [Sighting] {
    var places: [RepositorySigns.OptionPlace: Int] = [:]
    var found: [Sighting] = []
    for sighting in self {
      if let place = places[sighting.option] {
        if sighting.kind < found[place].kind { found[place] = sighting }
      } else {
        places[sighting.option] = found.count
        found.append(sighting)
      }
    }
    return found
  }
}
