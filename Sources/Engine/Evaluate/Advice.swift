/// What there is to say on every decision under one set of answers.
package struct Advice: Sendable {
  package var compiled: CompiledKnowledge
  package var situation: Situation
  /// In order; decisions that do not apply are absent.
  package var decisions: [DecisionAdvice]

  package var knowledge: KnowledgeBase { compiled.knowledge }
}

/// The advice on one decision, with everything it follows from.
package struct DecisionAdvice: Sendable {
  /// The index of the decision in the knowledge base.
  package var place: Int
  package var compiled: CompiledDecision
  package var evaluation: Evaluation
  /// The options stated beforehand, as bits; zero where the choice is open.
  package var given: UInt64
  /// Nil unless an option is recommended.
  package var strength: Strength?
  package var isSettled: Bool
  package var ranges: ScoreRanges
  /// Decisive factors that pull apart; empty where they all point the same way.
  package var tension: [Int]
  package var additions: [Addition]
  package var warnings: [Warning]
  package var openQuestions: [OpenQuestion]

  package var decision: Decision { compiled.decision }
  package var verdict: Verdict { evaluation.verdict }

  /// The options that the advice comes down to, as bits.
  package var advised: UInt64 { evaluation.option.map { 1 << UInt64($0) } ?? evaluation.hybrid }

  /// What later decisions go by: the stated choice, else the advice.
  package var outcome: Outcome {
    guard given != 0 else { return Outcome(verdict: verdict, options: advised) }
    return Outcome(verdict: given.nonzeroBitCount > 1 ? .hybrid : .recommend, options: given)
  }

  /// The factors that say something, with the case that decides.
  package var closedFactors: [(factor: Int, case: Int)] {
    decision.factors.indices.compactMap { factor in
      evaluation.chosenCase(factor).map { (factor, $0) }
    }
  }

  package var openFactors: [Int] { decision.factors.indices.filter { evaluation.chosenCase($0) == nil } }

  /// What a factor that is not open gives to an option.
  package func contribution(_ factor: Int, to option: Int) -> Points {
    evaluation.chosenCase(factor).map { compiled.contribution(factor: factor, case: $0, option: option) }
      ?? .zero
  }
}
