package import Engine

/// What follows from the answers so far.
package struct Standing: Sendable {
  package let advice: Advice
  /// For each decision of the knowledge base the questions that can still change it, the one to ask first in front.
  let deciding: [[OpenQuestion]]

  init(_ advice: Advice) {
    self.advice = advice
    var deciding = [[OpenQuestion]](repeating: [], count: advice.knowledge.decisions.count)
    for decision in advice.decisions { deciding[decision.place] = decision.decidingQuestions }
    self.deciding = deciding
  }

  /// The first decision that applies.
  package var first: DecisionAdvice? { advice.decisions.first }

  /// What can still change a decision.
  package struct Openness: Sendable, Equatable {
    /// The questions of which one answer by itself can change it.
    package var alone: [Int] = []
    /// The questions that can change it only together with others.
    package var together: [Int] = []
  }

  package func openness(of decision: DecisionAdvice) -> Openness {
    guard !decision.isSettled else { return Openness() }
    return deciding[decision.place].reduce(into: Openness()) { openness, open in
      if decision.canChange(byAnswering: open.question) {
        openness.alone.append(open.question)
      } else {
        openness.together.append(open.question)
      }
    }
  }
}
