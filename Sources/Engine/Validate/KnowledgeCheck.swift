import StrictJSON

/// Finds faults that only show when the parts of a knowledge base are seen together.
///
/// Each part is judged by itself, so that a fault in one hides nothing of the others.
struct KnowledgeCheck {
  private let draft: KnowledgeDraft
  private let examination: JSONExamination

  init(_ draft: KnowledgeDraft, _ examination: JSONExamination) {
    self.draft = draft
    self.examination = examination
  }

  /// Reports all errors; returns the tables, from which more can be learnt.
  @discardableResult
  func run() -> JudgedTables {
    let tables = JudgedTables(draft, KnownParts(draft, examination))
    for excess in tables.excesses { report(excess) }
    for (place, decision) in tables.compiled.decisions.enumerated() {
      for (factor, table) in decision.factorTables.enumerated() where tables.known.factors[place][factor] {
        report(table, ofFactor: factor, in: place, tables.compiled)
      }
      for (ruling, table) in decision.rulingTables.enumerated()
      where tables.known.rulings[place][ruling] && table.unreachable.contains(0) {
        examination.report(
          "no combination of answers makes this ruling hold",
          at: draft.places.decisions[place].rulings[ruling],
          spoils: false)
      }
    }
    ClaimCheck(draft, examination).run()
    return tables
  }

  private func report(_ excess: CompiledKnowledge.TableTooLarge) {
    var message =
      "its conditions tell \(excess.entries) or more classes of answers apart, more than the limit of "
      + "\(FirstHitTable.maximumEntries); test fewer questions or answers at once"
    if case .intervals = excess.part {
      message =
        "conditions tell \(excess.entries) ranges of it apart, more than the limit of "
        + "\(VariableSpace.maximumIntervals)"
    }
    let places = draft.places
    let value =
      switch excess.part {
      case .question(let place), .intervals(let place): places.questionnaire.questions[place]
      case .factor(let factor, let decision): places.decisions[decision].factors[factor]
      case .ruling(let ruling, let decision): places.decisions[decision].rulings[ruling]
      }
    examination.report(message, at: value)
  }

  private func report(
    _ table: FirstHitTable, ofFactor factor: Int, in decision: Int, _ compiled: CompiledKnowledge
  ) {
    let places = draft.places.decisions[decision]
    for place in table.unreachable {
      examination.report(
        "this case can never be reached; earlier cases take all of its answers",
        at: places.cases[factor][place], spoils: false)
    }
    if let gap = table.gap, let cases = places.factors[factor]["cases"] {
      let answers = table.dimensions.map { dimension in
        let classIndex = gap / dimension.stride % dimension.classCount
        return compiled.space.text(
          of: dimension.classStates[classIndex], variable: dimension.variable,
          questions: compiled.knowledge.questions)
      }
      examination.report(
        "the cases leave a gap: none holds for \(answers.joined(separator: ", "))", at: cases)
    }
  }
}
