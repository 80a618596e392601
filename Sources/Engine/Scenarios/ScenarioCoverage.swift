/// Which parts of a knowledge base its scenarios reach, and which not.
package struct ScenarioCoverage: Sendable {
  /// What is reached of one decision.
  package struct OfDecision: Sendable {
    /// The number of scenarios that expect something of the decision.
    package var expectingScenarios = 0
    /// For each factor, for each of its cases, whether it gives its points in some scenario.
    ///
    /// Behind a ruling that settles the matter no points count, so no case is reached there.
    package var cases: [[Bool]]
    /// For each ruling whether it holds in some scenario.
    package var rulings: [Bool]
    /// For each warning whether it is given in some scenario.
    package var warnings: [Bool]
    /// For each addition whether it is listed in some scenario.
    package var additions: [Bool]

    fileprivate init(_ decision: Decision) {
      cases = decision.factors.map { $0.cases.map { _ in false } }
      rulings = decision.rulings.map { _ in false }
      warnings = decision.warnings.map { _ in false }
      additions = decision.additions.map { _ in false }
    }
  }

  /// What is answered of one question.
  package struct OfQuestion: Sendable {
    /// One of the answers by its index, or a range of numbers that conditions tell apart from the others.
    package enum Part: Sendable, Equatable {
      case answer(Int)
      case numbers(ClosedRange<Int>)
    }

    package var parts: [Part]
    /// For each part whether some scenario gives it as an answer that counts.
    package var isGiven: [Bool]
    /// Whether some scenario answers the question at all, if only with "none of these".
    package var isAnswered = false

    fileprivate init(_ parts: [Part]) {
      self.parts = parts
      isGiven = parts.map { _ in false }
    }
  }

  package var scenarioCount: Int
  /// In the order of the decisions.
  package var decisions: [OfDecision]
  /// In the order of the questionnaire.
  package var questions: [OfQuestion]

  package init(of results: [ScenarioResult], in compiled: CompiledKnowledge) {
    let knowledge = compiled.knowledge
    scenarioCount = results.count
    decisions = knowledge.decisions.map(OfDecision.init)
    questions = knowledge.questions.indices.map { question in
      OfQuestion(compiled.space.parts(of: question, knowledge.questions[question]))
    }
    for result in results {
      let expecting = Set(result.expectations.map(\.decision) + result.additions.map(\.decision))
      for place in expecting { decisions[place].expectingScenarios += 1 }
      for advice in result.advice.decisions { decisions[advice.place].add(advice) }
      let situation = result.advice.situation
      for question in questions.indices where situation.asked[question] == .yes {
        if let value = situation.answers[question] { questions[question].add(value) }
      }
    }
  }
}

extension ScenarioCoverage.OfDecision {
  fileprivate mutating func add(_ advice: DecisionAdvice) {
    if advice.verdict != .neither, advice.verdict != .hybrid {
      for factor in advice.closedFactors {
        if let place = advice.evaluation.chosenCase(factor) { cases[factor][place] = true }
      }
    }
    for ruling in advice.evaluation.rulings { rulings[ruling] = true }
    let given = Set(advice.warnings.map(\.id))
    for place in warnings.indices where given.contains(advice.decision.warnings[place].id) {
      warnings[place] = true
    }
    for place in additions.indices where advice.additions.contains(advice.decision.additions[place]) {
      additions[place] = true
    }
  }
}

extension ScenarioCoverage.OfQuestion {
  fileprivate mutating func add(_ value: AnswerValue) {
    isAnswered = true
    for place in parts.indices where parts[place].isGiven(in: value) { isGiven[place] = true }
  }
}

extension ScenarioCoverage.OfQuestion.Part {
  fileprivate func isGiven(in value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.answer(let answer), .choice(let chosen)): answer == chosen
    case (.answer(let answer), .choices(let selection)): selection.holds(answer)
    case (.numbers(let range), .number(let number)): range.contains(number)
    default: false
    }
  }
}

extension VariableSpace {
  /// What can be told apart of the answers to a question.
  fileprivate func parts(of place: Int, _ question: Question) -> [ScenarioCoverage.OfQuestion.Part] {
    guard case .number(let range, _) = question.kind else {
      return question.answers.indices.map { .answer($0) }
    }
    guard case .intervals(let bounds) = variables[firstVariable[place]].meaning else { return [] }
    return bounds.indices.map { number in
      let isLast = number == bounds.indices.last
      return .numbers(bounds[number]...(isLast ? range.upperBound : bounds[number + 1] - 1))
    }
  }
}
