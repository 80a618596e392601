/// One question of the questionnaire; its id is also the flag that answers it.
package struct Question: Sendable {
  package enum Kind: Sendable, Equatable {
    /// Exactly one of the answers.
    case choice
    /// Any number of the answers; none of them is an answer too.
    case choices
    /// A whole number.
    case number(ClosedRange<Int>, unit: String)
  }

  /// One of the answers to choose from.
  package struct Answer: Sendable {
    package var id: String
    package var label: String
    package var explanation: String
  }

  package var id: String
  package var prompt: String
  /// What the answer changes, for the person who is asked.
  package var why: String
  package var kind: Kind
  /// Empty for numbers.
  package var answers: [Answer]
  /// Nil when the question is always asked.
  package var askedWhen: Condition?

  /// The most answers that a question can have: selections are held in the bits of one word.
  package static let maximumAnswers = 62

  package func answerIndex(_ id: String) -> Int? { answers.firstIndex { $0.id == id } }
}
