/// What there is to say on every decision under one set of answers.
package struct Advice: Sendable {
  package var compiled: CompiledKnowledge
  package var situation: Situation
  /// The options that were stated beforehand, for each decision as bits.
  package var stack: [UInt64]
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
  /// The options stated beforehand that can be advised by themselves, as bits; zero where the choice is open.
  package var given: UInt64
  /// The options stated beforehand that can only accompany another one, as bits.
  package var givenAdditions: UInt64
  /// Nil unless an option is recommended.
  package var strength: Strength?
  package var isSettled: Bool { isSettledByItself && dependsOnSettled }
  /// Whether no answer can change the verdict as long as the decision applies.
  let isSettledByItself: Bool
  /// Whether no answer can change that the decision applies.
  var dependsOnSettled = true
  package var ranges: ScoreRanges
  /// Decisive factors that pull apart; empty where they all point the same way.
  package var tension: [Int]
  package var additions: [Addition]
  package var warnings: [Warning]
  /// What the open questions are looked for in.
  let whole: CompiledKnowledge
  let states: [UInt16]
  /// The questions that are asked, or may yet be, and have no answer.
  let unanswered: [Int]

  /// The questions that could still change the verdict, in the order in which to ask them; worked out at each call.
  package var openQuestions: [OpenQuestion] {
    // Nothing is left to ask where no answer can change the verdict.
    isSettledByItself
      ? [] : compiled.openQuestions(evaluation, states: states, among: unanswered, in: whole.space)
  }

  package var decision: Decision { compiled.decision }
  package var verdict: Verdict { evaluation.verdict }

  /// The options that the advice comes down to, as bits.
  package var advised: UInt64 { evaluation.advised }

  /// Whether an option has a lower score than another, or the same and stands after it.
  private func isWorse(_ option: Int, than other: Int) -> Bool {
    (evaluation.scores[option], other) < (evaluation.scores[other], option)
  }

  /// What later decisions go by: the stated choice, else the advice.
  ///
  /// Of several stated options those count as additions that the data knows as such, unless they are advised; what
  /// is still more than one then is a hybrid.
  package var outcome: Outcome {
    guard given != 0 else { return Outcome(verdict: verdict, options: advised) }
    let addable = decision.additions.reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
    var main = given.nonzeroBitCount > 1 ? given & ~(addable & ~advised) : given
    // Where each of them could be the addition, the better one is the main choice.
    if main == 0, let better = decision.options.indices.filter(given.holds).max(by: isWorse) {
      main = 1 << UInt64(better)
    }
    return main.nonzeroBitCount == 1
      ? Outcome(verdict: .recommend, options: main) : Outcome(verdict: .hybrid, options: given)
  }

  /// The factors that say something.
  package var closedFactors: [Int] { decision.factors.indices.filter { evaluation.chosenCase($0) != nil } }

  package var openFactors: [Int] { decision.factors.indices.filter { evaluation.chosenCase($0) == nil } }

  /// What a factor that is not open gives to an option.
  package func contribution(_ factor: Int, to option: Int) -> Points {
    evaluation.chosenCase(factor).map { compiled.contribution(factor: factor, case: $0, option: option) }
      ?? .zero
  }
}
