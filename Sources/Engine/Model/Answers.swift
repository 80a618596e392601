/// The answer to one question.
package enum AnswerValue: Hashable, Sendable {
  /// The index of the chosen answer.
  case choice(Int)
  /// The chosen answers as bits; zero means none of them.
  case choices(UInt64)
  case number(Int)
}

/// The answers given, by the index of the question; nil means "not sure".
package struct Answers: Equatable, Sendable {
  package var values: [AnswerValue?]

  package init(questionCount: Int) { values = Array(repeating: nil, count: questionCount) }

  package subscript(question: Int) -> AnswerValue? {
    get { values[question] }
    set { values[question] = newValue }
  }
}
