import StrictJSON

/// What the answers of a knowledge base can change, by the variables that stand for them.
struct Influence {
  /// How little answers change.
  enum Idleness {
    /// Nothing looks at them.
    case untested
    /// They are looked at, but whatever they are, the same follows.
    case tested
    /// They only change which case of a factor applies, among cases of the same effect.
    case reasons
  }

  /// The variables whose answer alone can change a rating, an importance, a ruling or whether a text appears, for some
  /// answers to the others.
  private var deciding: Set<Int> = []
  /// Those that can change which case of a factor applies.
  private var choosing: Set<Int> = []
  /// Those that some condition tests.
  private var tested: Set<Int> = []

  /// What cannot be told for a fault counts as deciding.
  init(_ draft: KnowledgeDraft, _ tables: JudgedTables, _ examination: JSONExamination) {
    let (questions, space) = (draft.knowledge.questions, tables.compiled.space)
    func variables(_ conditions: [Condition?]) -> [Int] {
      FirstHitTable.testedVariables(in: conditions, questions: questions, space: space)
    }
    for (place, decision) in draft.knowledge.decisions.enumerated() {
      let compiled = tables.compiled.decisions[place]
      for (number, factor) in decision.factors.enumerated() {
        let table = compiled.factorTables[number]
        let isKnown =
          tables.known.factors[place][number]
          && examination.isSound(draft.places.decisions[place].factors[number])
        deciding.formUnion(
          isKnown
            ? table.decidingVariables { factor.cases[$0].hasSameEffect(as: factor.cases[$1]) }
            : variables(factor.cases.map(\.condition)))
        choosing.formUnion(table.decidingVariables())
        tested.formUnion(variables(factor.cases.map(\.condition)))
      }
      for (number, ruling) in decision.rulings.enumerated() {
        let isKnown = tables.known.rulings[place][number]
        deciding.formUnion(
          isKnown ? compiled.rulingTables[number].decidingVariables() : variables([ruling.condition]))
        tested.formUnion(variables([ruling.condition]))
      }
    }
    for condition in draft.knowledge.textConditions {
      deciding.formUnion(
        tables.outcomeTables(of: condition)?.decidingVariables ?? Set(variables([condition])))
      tested.formUnion(variables([condition]))
    }
    tested.formUnion(variables(questions.map(\.askedWhen)))
  }

  /// How little the answers to some variables change; nil where they can change what comes out.
  func idleness(of variables: Set<Int>) -> Idleness? {
    if !deciding.isDisjoint(with: variables) { return nil }
    if !choosing.isDisjoint(with: variables) { return .reasons }
    return tested.isDisjoint(with: variables) ? .untested : .tested
  }
}
