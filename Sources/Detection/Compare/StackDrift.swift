package import Engine

/// A difference between a declared stack and what a repository shows.
package struct StackDrift: Sendable {
  package enum Kind: Sendable {
    /// Other options are seen and the declared one is not.
    case absent
    /// Another option is seen in a place where the declared one is not.
    case elsewhere
    /// Another option is seen beside the declared one.
    case beside
    /// Something weaker speaks of another option.
    case aside
    /// A file about something else speaks of another option.
    case hinted
  }

  package var kind: Kind
  /// The declared option where that is absent, else the other one.
  package var option: RepositorySigns.OptionPlace
  /// What is seen, the best first.
  package var sightings: [Sighting]

  /// Compares the declared options of every decision with what is seen, in the order of the decisions.
  ///
  /// - Parameter detection: what the repository shows where nothing is declared; other options are told there, but
  ///   differ from nothing.
  package static func all(
    _ scan: RepositoryScan, declared: [UInt64], _ detection: StackDetection, _ knowledge: KnowledgeBase,
    _ signs: RepositorySigns
  ) -> [StackDrift] {
    knowledge.decisions.indices.flatMap { decision in
      let choice = DeclaredChoice(
        decision: decision, declared: detection.stack, scan: scan, knowledge: knowledge, signs: signs,
        unclear: Set(detection.splits.map(\.decision)))
      // What is pending is told with what it waits for.
      let pending = Set(detection.pending.map(\.option))
      return declared[decision] == 0
        ? choice.asides.filter { !pending.contains($0.option) } : choice.differences
    }
  }
}

/// What is declared for one decision, beside what is seen of it.
private struct DeclaredChoice {
  let decision: Int
  let declared: [UInt64]
  let scan: RepositoryScan
  let knowledge: KnowledgeBase
  let signs: RepositorySigns
  /// The decisions of which it is told elsewhere that the evidence is split.
  let unclear: Set<Int>

  private var options: UInt64 { declared[decision] }

  /// Whether it shows what is declared, by itself or because it goes with that as well.
  private func isDeclared(_ sighting: Sighting) -> Bool {
    options.holds(sighting.option.option)
      || sighting.kind < .library
        && sighting.served.contains { $0.decision == decision && options.holds($0.option) }
  }

  private func isAddition(_ option: RepositorySigns.OptionPlace) -> Bool {
    knowledge[option].isAdditionOnly
  }

  /// What speaks of other options without being evidence of what the code is built on.
  var asides: [StackDrift] {
    let sightings = scan.sightings.filter {
      $0.option.decision == decision && !isDeclared($0) && !$0.isCovered && !$0.isAmbiguous
        && !$0.isExplained && !unclear.contains(decision)
    }
    let byOption = Dictionary(grouping: sightings, by: \.option)
    return byOption.keys.sorted { $0.option < $1.option }.map { aside($0, byOption[$0] ?? []) }
  }

  private func aside(_ option: RepositorySigns.OptionPlace, _ sightings: [Sighting]) -> StackDrift {
    StackDrift(
      kind: sightings.contains { $0.kind < .hint } ? .aside : .hinted, option: option,
      sightings: inOrder(sightings))
  }

  var differences: [StackDrift] {
    let sightings = scan.sightings.filter { $0.option.decision == decision && !$0.isCovered }
    let all = scan.sightings.filter { $0.option.decision == decision }
    // What is often there for another purpose is no news beside what is declared.
    let others = Dictionary(
      grouping: sightings.filter { !isDeclared($0) && !$0.isAmbiguous }, by: \.option)
    let declaredPlaces = Set(all.filter { isDeclared($0) && $0.isPlain }.map(\.place))
    let isSeen = all.contains {
      isDeclared($0) && !isAddition($0.option) && $0.kind < .hint && !$0.isExplained
    }
    let absence = isSeen ? nil : absence(sightings.filter { !isDeclared($0) })
    let absent = Set(absence?.sightings.map(\.option) ?? [])
    return [absence].compactMap { $0 }
      + others.keys.sorted { $0.option < $1.option }.filter { !absent.contains($0) }.flatMap { option in
        differences(option, others[option] ?? [], declaredPlaces)
      }
  }

  /// Nothing that is declared is seen, but something else is.
  private func absence(_ others: [Sighting]) -> StackDrift? {
    let plain = others.filter { $0.isPlain && !isAddition($0.option) }
    let missing = knowledge.decisions[decision].options.indices
      .filter { options.holds($0) }
      .map { RepositorySigns.OptionPlace(decision: decision, option: $0) }
      .filter { !isAddition($0) && signs.canShow($0) }
    guard !plain.isEmpty, let option = missing.first else { return nil }
    return StackDrift(kind: .absent, option: option, sightings: inOrder(plain))
  }

  private func differences(
    _ option: RepositorySigns.OptionPlace, _ sightings: [Sighting], _ declaredPlaces: Set<String>
  ) -> [StackDrift] {
    let packages = sightings.filter { $0.isPlain && $0.kind > .runtime }
    let apart = packages.filter {
      !declaredPlaces.contains($0.place) && !scan.frontEnds.contains($0.place)
    }
    if !apart.isEmpty, !isAddition(option) {
      // One for each folder, so that to let one pass lets no other pass unseen.
      return Dictionary(grouping: apart, by: \.place).sorted { $0.key < $1.key }
        .map { StackDrift(kind: .elsewhere, option: option, sightings: inOrder($0.value)) }
    }
    let beside = packages.filter { declaredPlaces.contains($0.place) }
    if !beside.isEmpty, !isAddition(option) {
      return [StackDrift(kind: .beside, option: option, sightings: inOrder(beside))]
    }
    return [aside(option, sightings)]
  }

  /// The most trustworthy first, otherwise as they stand.
  private func inOrder(_ sightings: [Sighting]) -> [Sighting] {
    sightings.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }
}
