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
  package convenience init(_ knowledge: KnowledgeBase, weights: [String: Thousandths] = [:])
    throws(TableTooLarge)
  {
    var excesses: [TableTooLarge] = []
    self.init(knowledge, weights: weights, excesses: &excesses)
    if let first = excesses.first { throw first }
  }

  /// Compiles all that can be compiled; tables that would be too large stay blank and go to `excesses`.
  init(
    _ knowledge: KnowledgeBase, weights: [String: Thousandths] = [:], excesses: inout [TableTooLarge]
  ) {
    self.knowledge = knowledge
    let space = VariableSpace(
      questions: knowledge.questions,
      conditions: knowledge.decisions.flatMap { decision in
        decision.factors.flatMap { $0.cases.compactMap(\.condition) } + decision.rulings.map(\.condition)
      })
    self.space = space
    for variable in space.variables where variable.intervalCount > VariableSpace.maximumIntervals {
      excesses.append(
        TableTooLarge(part: .intervals(variable.question), entries: variable.intervalCount))
    }
    gates = knowledge.questions.enumerated().map { place, question in
      question.askedWhen.map { condition in
        Self.table([condition, nil], .question(place), knowledge, space, &excesses)
      }
    }
    decisions = knowledge.decisions.indices.map { place in
      CompiledDecision(place, of: knowledge, space: space, weights: weights, excesses: &excesses)
    }
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
  /// Builds a table; one that is too large stays blank and is told by the part of the knowledge base that asks for it.
  static func table(
    _ conditions: [Condition?], _ part: TableTooLarge.Part, _ knowledge: KnowledgeBase,
    _ space: VariableSpace, _ excesses: inout [TableTooLarge],
    isSame: (Int, Int) -> Bool = { _, _ in false }
  ) -> FirstHitTable {
    do throws(FirstHitTable.TooLarge) {
      return try FirstHitTable(conditions, questions: knowledge.questions, space: space, isSame: isSame)
    } catch {
      excesses.append(TableTooLarge(part: part, entries: error.entries))
      return .blank
    }
  }
}
