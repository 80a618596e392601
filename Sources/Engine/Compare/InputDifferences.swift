/// A question that is answered in two ways.
package struct AnswerDifference: Sendable {
  package struct Given: Sendable {
    /// As the knowledge base of that side has it.
    package var question: Question
    package var value: AnswerValue

    /// The ids of the answers, or the number, which mean the same in two knowledge bases.
    fileprivate var words: Set<String> { Set(AnswerText.words(value, for: question)) }
  }

  /// As it stands afterwards, or before where it is no longer asked.
  package var question: Question
  /// Nil where it is not answered.
  package var before: Given?
  package var after: Given?

  static func all(_ before: Advice, _ after: Advice) -> [AnswerDifference] {
    paired(entries(of: before), entries(of: after), by: \.question.id).compactMap { pair in
      guard let question = pair.after?.question ?? pair.before?.question else { return nil }
      let (before, after) = (pair.before?.given, pair.after?.given)
      return before?.words == after?.words
        ? nil : AnswerDifference(question: question, before: before, after: after)
    }
  }

  private static func entries(of advice: Advice) -> [(question: Question, given: Given?)] {
    zip(advice.knowledge.questions, advice.situation.answers.values).map { question, value in
      (question, value.map { Given(question: question, value: $0) })
    }
  }
}

/// A factor that weighs differently, whether the data or a team's own weight says so.
package struct WeightDifference: Sendable {
  /// As it stands afterwards.
  package var factor: Factor
  package var before: Thousandths
  package var after: Thousandths

  static func all(_ before: Advice, _ after: Advice) -> [WeightDifference] {
    paired(entries(of: before), entries(of: after), by: \.factor.id).compactMap { pair in
      guard let before = pair.before, let after = pair.after, before.weight != after.weight else {
        return nil
      }
      return WeightDifference(factor: after.factor, before: before.weight, after: after.weight)
    }
  }

  private static func entries(of advice: Advice) -> [(factor: Factor, weight: Thousandths)] {
    advice.compiled.decisions.flatMap { zip($0.decision.factors, $0.weights).map { ($0, $1) } }
  }
}

/// A decision for which the stated choice differs.
package struct StackDifference: Sendable {
  /// As it stands afterwards, or before where it is gone.
  package var decision: Decision
  /// Empty where nothing is stated.
  package var before: [Option]
  package var after: [Option]

  static func all(_ before: Advice, _ after: Advice) -> [StackDifference] {
    paired(entries(of: before), entries(of: after), by: \.decision.id).compactMap { pair in
      guard let decision = pair.after?.decision ?? pair.before?.decision else { return nil }
      let (before, after) = (pair.before?.options ?? [], pair.after?.options ?? [])
      return Set(before.map(\.id)) == Set(after.map(\.id))
        ? nil : StackDifference(decision: decision, before: before, after: after)
    }
  }

  private static func entries(of advice: Advice) -> [(decision: Decision, options: [Option])] {
    zip(advice.knowledge.decisions, advice.stack).map { ($0, $0.options(in: $1)) }
  }
}
