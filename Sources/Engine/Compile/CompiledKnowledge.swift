/// A knowledge base made ready for evaluation: every factor and ruling as a table over classes of answers.
package final class CompiledKnowledge: Sendable {
  package let knowledge: KnowledgeBase
  package let space: VariableSpace
  package let decisions: [CompiledDecision]
  /// For each question that is not always asked: entry 0 where it is, 1 where it is not.
  let gates: [FirstHitTable?]
  /// For each decision the options that come with options of earlier decisions.
  let requirements: [[Requirement]]

  /// An option of one decision that only goes with an option of an earlier one.
  struct Requirement: Sendable {
    var option: Int
    /// The decision and the option in it that have to come out.
    var required: (decision: Int, option: Int)
  }

  /// - Parameter weights: weights to use instead of those in the data, by the id of the factor.
  package init(_ knowledge: KnowledgeBase, weights: [String: Thousandths] = [:]) throws(TableTooLarge) {
    self.knowledge = knowledge
    let space = VariableSpace(
      questions: knowledge.questions,
      conditions: knowledge.decisions.flatMap { decision in
        decision.factors.flatMap { $0.cases.compactMap(\.condition) } + decision.rulings.map(\.condition)
      })
    self.space = space
    for variable in space.variables where variable.stateCount - 1 > VariableSpace.maximumIntervals {
      throw TableTooLarge(part: .intervals(variable.question), entries: variable.stateCount - 1)
    }
    var gates: [FirstHitTable?] = []
    for (place, question) in knowledge.questions.enumerated() {
      gates.append(
        try question.askedWhen.map { condition throws(TableTooLarge) in
          try Self.table([condition, nil], .question(place), knowledge, space)
        })
    }
    self.gates = gates
    var decisions: [CompiledDecision] = []
    for place in knowledge.decisions.indices {
      decisions.append(try CompiledDecision(place, of: knowledge, space: space, weights: weights))
    }
    self.decisions = decisions
    requirements = knowledge.decisions.map { decision in
      decision.options.enumerated().flatMap { place, option in
        option.implies.compactMap { knowledge.option($0).map { Requirement(option: place, required: $0) } }
      }
    }
  }

  /// A factor, a ruling or a question's condition tells too many classes of answers apart, or all together do.
  package struct TableTooLarge: Error, Sendable {
    package enum Part: Sendable {
      case question(Int)
      /// The ranges that conditions tell apart of a question's number.
      case intervals(Int)
      case factor(Int, decision: Int)
      case ruling(Int, decision: Int)
    }

    package var part: Part
    package var entries: Int
  }
}

extension CompiledKnowledge {
  /// Builds a table; what is too large is told by the part of the knowledge base that asks for it.
  static func table(
    _ conditions: [Condition?], _ part: TableTooLarge.Part, _ knowledge: KnowledgeBase,
    _ space: VariableSpace,
    isSame: (Int, Int) -> Bool = { _, _ in false }
  ) throws(TableTooLarge) -> FirstHitTable {
    do throws(FirstHitTable.TooLarge) {
      return try FirstHitTable(conditions, questions: knowledge.questions, space: space, isSame: isSame)
    } catch {
      throw TableTooLarge(part: part, entries: error.entries)
    }
  }
}
