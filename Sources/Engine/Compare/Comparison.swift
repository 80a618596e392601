/// Two pieces of advice side by side: what differs in what was stated, and what differs in what came of it.
///
/// They may go by two knowledge bases; things with the same id are taken for the same.
package struct Comparison: Sendable {
  package let before: Advice
  package let after: Advice
  /// In the order of the questionnaire.
  package let answers: [AnswerDifference]
  /// In the order of the factors.
  package let weights: [WeightDifference]
  /// In the order of the decisions.
  package let stack: [StackDifference]
  /// The decisions that apply on one side at least, in their order.
  package let decisions: [DecisionComparison]

  package init(_ before: Advice, _ after: Advice) {
    self.before = before
    self.after = after
    answers = AnswerDifference.all(before, after)
    weights = WeightDifference.all(before, after)
    stack = StackDifference.all(before, after)
    decisions = paired(before.knowledge.decisions, after.knowledge.decisions, by: \.id).compactMap { pair in
      DecisionComparison(
        pair.before, pair.after, before.decisions.first { $0.decision.id == pair.before?.id },
        after.decisions.first { $0.decision.id == pair.after?.id })
    }
  }

  /// Whether the answers, weights or stated choices differ.
  package var changesInputs: Bool { !answers.isEmpty || !weights.isEmpty || !stack.isEmpty }
}
