import StrictJSON

/// Finds conditions that can never make a difference where they stand.
struct ConditionCheck {
  let draft: KnowledgeDraft
  let tables: JudgedTables
  let examination: JSONExamination

  func run() {
    for (place, decision) in draft.knowledge.decisions.enumerated() {
      let places = draft.places.decisions[place]
      if let condition = decision.within, neverHolds(condition, places.root["within"]) {
        examination.warn(
          "no outcome of earlier decisions makes this hold, so the decision never applies unless it is stated",
          at: places.root["within"])
      }
      for (warning, value) in zip(decision.warnings, places.warnings)
      where neverHolds(warning.condition, value["when"]) {
        examination.warn("no combination of answers and outcomes makes this warning appear", at: value)
      }
      for (addition, value) in zip(decision.additions, places.additions)
      where neverHolds(addition.condition, value["when"]) {
        examination.warn("no combination of answers and outcomes makes this addition appear", at: value)
      }
      checkOrderOfRulings(in: place)
    }
    for (section, places) in zip(draft.knowledge.guidance, draft.places.guidance) {
      for (item, value) in zip(section.items, places) {
        guard let condition = item.condition, neverHolds(condition, value["when"]) else { continue }
        examination.warn("no combination of answers and outcomes makes this item appear", at: value)
      }
    }
  }

  // MARK: Conditions over answers and outcomes

  /// Whether it is proven that a condition holds under no answers and outcomes; `value` is where it stands.
  private func neverHolds(_ condition: Condition, _ value: JSONValue?) -> Bool {
    var areOptionsKnown = true
    condition.forEachOutcomeTest { test in
      let options = draft.places.decisions[test.decision].root["options"]
      areOptionsKnown = areOptionsKnown && options.map(examination.isSound) == true
    }
    guard let value, examination.isSound(value), areOptionsKnown else { return false }
    return tables.outcomeTables(of: condition)?.canHold == false
  }

  // MARK: Rulings behind others

  private func checkOrderOfRulings(in place: Int) {
    let decision = tables.compiled.decisions[place]
    var stops: [Int] = []
    for (ruling, table) in decision.rulingTables.enumerated() where tables.known.rulings[place][ruling] {
      if !table.unreachable.contains(0), let stop = stop(of: ruling, behind: stops, decision) {
        examination.warn(stop, at: draft.places.decisions[place].rulings[ruling])
      }
      if decision.decision.rulings[ruling].effect.stops { stops.append(ruling) }
    }
  }

  /// What keeps a ruling that can hold from ever being looked at when it does; nil where nothing does.
  private func stop(of ruling: Int, behind stops: [Int], _ decision: CompiledDecision) -> String? {
    let isHiddenByAll = isHidden(ruling, behind: stops, decision)
    guard isHiddenByAll != false else { return nil }
    let one = stops.first { isHidden(ruling, behind: [$0], decision) == true }
    guard let one else {
      return isHiddenByAll == nil
        ? nil : "this ruling never decides: wherever it holds, one of the earlier rulings stops before it"
    }
    return "this ruling never decides: wherever it holds, the earlier ruling "
      + "\"\(decision.decision.rulings[one].id)\" stops before it"
  }

  /// Nil where there are too many classes of answers to tell.
  private func isHidden(_ ruling: Int, behind stops: [Int], _ decision: CompiledDecision) -> Bool? {
    let conditions = (stops + [ruling]).map { decision.decision.rulings[$0].condition }
    let table = try? FirstHitTable(
      conditions, questions: tables.compiled.knowledge.questions, space: tables.compiled.space,
      isSame: { _, _ in false })
    return table?.unreachable.contains(stops.count)
  }
}
