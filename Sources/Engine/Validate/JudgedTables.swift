/// The tables of a draft as far as they can be judged; in place of the others stand blanks.
struct JudgedTables {
  private(set) var known: KnownParts
  let compiled: CompiledKnowledge
  /// The numbers that texts test need not be those that points and rulings test.
  private let textSpace: VariableSpace
  /// What tells too many classes of answers apart.
  private(set) var excesses: [CompiledKnowledge.TableTooLarge] = []

  init(_ draft: KnowledgeDraft, _ known: KnownParts) {
    self.known = known
    var all: [CompiledKnowledge.TableTooLarge] = []
    compiled = CompiledKnowledge(known.blankingOthers(in: draft.knowledge), excesses: &all)
    textSpace = VariableSpace(
      questions: compiled.knowledge.questions, conditions: compiled.knowledge.textConditions)
    for excess in all {
      // What looks at a question that is too much by itself is not to blame; questions come first.
      if self.known.areKnown(conditions(of: excess.part)) { excesses.append(excess) }
      self.known.leaveOut(excess.part)
    }
  }

  /// What a condition of a text comes to; nil where that is not known or too much to work out.
  func outcomeTables(of condition: Condition) -> OutcomeTables? {
    known.areKnown([condition]) ? OutcomeTables(condition, compiled.knowledge, textSpace) : nil
  }

  private func conditions(of part: CompiledKnowledge.TableTooLarge.Part) -> [Condition?] {
    let knowledge = compiled.knowledge
    switch part {
    case .intervals: return []
    case .question(let place): return [knowledge.questions[place].askedWhen]
    case .factor(let factor, let decision):
      return knowledge.decisions[decision].factors[factor].cases.map(\.condition)
    case .ruling(let ruling, let decision): return [knowledge.decisions[decision].rulings[ruling].condition]
    }
  }
}
