/// A statement about answers, and in some places about outcomes, that is true, false or not known yet.
package indirect enum Condition: Sendable, Equatable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case answer(AnswerTest)
  case outcome(OutcomeTest)

  /// Calls `body` with each test on an answer, in the order of writing.
  package func forEachAnswerTest(_ body: (AnswerTest) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachAnswerTest(body) }
    case .not(let part): part.forEachAnswerTest(body)
    case .answer(let test): body(test)
    case .outcome: break
    }
  }

  /// Calls `body` with each test on an outcome.
  package func forEachOutcomeTest(_ body: (OutcomeTest) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachOutcomeTest(body) }
    case .not(let part): part.forEachOutcomeTest(body)
    case .outcome(let test): body(test)
    case .answer: break
    }
  }
}

/// A test on the answer to one question.
package struct AnswerTest: Sendable, Equatable {
  package enum Match: Sendable, Equatable {
    /// The chosen answer is one of these, as bits.
    case oneOf(UInt64)
    /// The selection includes the answer with this index.
    case includes(Int)
    /// The number lies in this range.
    case within(ClosedRange<Int>)
  }

  /// The index of the question in the questionnaire.
  package var question: Int
  package var match: Match

  package func accepts(_ value: AnswerValue) -> Bool {
    switch (match, value) {
    case (.oneOf(let answers), .choice(let answer)): answers.holds(answer)
    case (.includes(let answer), .choices(let selection)): selection.holds(answer)
    case (.within(let range), .number(let number)): range.contains(number)
    default: false
    }
  }
}

/// A test on the outcome of this or an earlier decision.
package struct OutcomeTest: Sendable, Hashable {
  /// The index of the decision.
  package var decision: Int
  /// The options that may have been advised or stated, as bits.
  package var options: UInt64
  package var verdicts: [Verdict]
}

/// How far a condition is known to hold.
package enum Truth: Int8, Comparable, Sendable {
  case no, unknown, yes

  package init(_ value: Bool) { self = value ? .yes : .no }

  package var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}
