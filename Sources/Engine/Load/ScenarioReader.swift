import StrictJSON

/// Reads what makes an answers file a scenario.
struct ScenarioReader {
  let knowledge: KnowledgeBase
  /// Nil where references to the evidence are not looked at.
  var evidence: Evidence?
  let examination: JSONExamination

  func read(_ value: JSONValue) -> Scenario? {
    examination.object(value, "a scenario") { fields in
      var taken: Set<String> = []
      return Scenario(
        id: examination.identifier(fields.required("id"), of: "a scenario", taken: &taken),
        situation: fields.text("situation"), source: readSource(fields.required("source")),
        basis: examination.claims(fields.array("basis"), in: evidence),
        expected: readExpected(fields.required("expected")),
        additions: fields.optional("additions").map(readAdditions) ?? [],
        contest: fields.optional("contested").flatMap(readContest))
    }
  }

  private func readSource(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    guard let evidence else { return examination.string(value, "the id of a source") }
    let names = evidence.sources.map(\.id) + [Scenario.ownSource]
    return examination.resolve(value, in: names, as: "source").map { names[$0] } ?? ""
  }

  private func readExpected(_ value: JSONValue?) -> [String: [String]] {
    var expected: [String: [String]] = [:]
    guard let value, examination.isObject(value, "outcomes by decision") else { return expected }
    if value.members.first(where: { _ in true }) == nil {
      examination.report("expected the outcome of at least one decision", at: value)
    }
    for (key, outcomes) in value.members {
      guard let place = examination.resolve(key, in: knowledge.decisions.map(\.id), as: "decision") else {
        continue
      }
      let decision = knowledge.decisions[place]
      let names = decision.outcomeNames
      let list = outcomes.kind == .array ? Array(outcomes.elements) : [outcomes]
      if list.isEmpty { examination.report("expected at least one outcome", at: outcomes) }
      expected[decision.id] = list.compactMap { outcome in
        let name = examination.resolve(
          outcome, in: names, as: "option or verdict", " of \"\(decision.id)\"")
        if let name, name < decision.options.count, decision.options[name].isAdditionOnly {
          examination.report(
            "\(names[name].quoted) is only ever an addition; expect it under \"additions\"", at: outcome)
        }
        return name.map { names[$0] }
      }
    }
    return expected
  }

  private func readAdditions(_ value: JSONValue) -> [String] {
    let list = examination.array(value, "an array of options")
    if value.kind == .array, list.isEmpty { examination.report("expected at least one option", at: value) }
    examination.reportRepetitions(in: list)
    let names = knowledge.decisions.flatMap { $0.options.map(\.id) }
    return list.compactMap { option in
      examination.resolve(option, in: names, as: "option").map { names[$0] }
    }
  }

  private func readContest(_ value: JSONValue) -> Scenario.Contest? {
    examination.object(value, "what is contested") { fields in
      let list = fields.array("conflicts")
      let conflicts = list.map { conflict in
        guard let evidence else { return examination.string(conflict, "the id of a conflict") }
        let names = evidence.conflicts.map(\.id)
        return examination.resolve(conflict, in: names, as: "conflict").map { names[$0] } ?? ""
      }
      if list.isEmpty { examination.report("expected at least one conflict", at: fields.object) }
      return Scenario.Contest(conflicts: conflicts, side: fields.text("side"))
    }
  }
}
