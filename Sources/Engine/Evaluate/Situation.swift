/// The answers given, with what they make of the questionnaire: which questions are asked at all.
package struct Situation: Sendable {
  package let questions: [Question]
  package let answers: Answers
  /// For each question whether it is asked.
  package private(set) var asked: [Truth] = []

  package init(_ answers: Answers, questions: [Question]) {
    self.questions = questions
    self.answers = answers
    // A question may only depend on earlier ones, so what they need is known by then.
    for question in questions {
      asked.append(question.askedWhen.map { truth(of: $0) } ?? .yes)
    }
  }

  /// Whether a condition holds.
  ///
  /// - Parameter outcomes: the outcomes of the decisions taken so far; a test on any other is unknown.
  package func truth(of condition: Condition, outcomes: [Outcome] = []) -> Truth {
    switch condition {
    case .all(let parts): parts.map { truth(of: $0, outcomes: outcomes) }.min() ?? .yes
    case .any(let parts): parts.map { truth(of: $0, outcomes: outcomes) }.max() ?? .no
    case .not(let part): truth(of: part, outcomes: outcomes).negated
    case .answer(let test): truth(of: test)
    case .outcome(let test):
      test.decision < outcomes.count ? Truth(outcomes[test.decision].satisfies(test)) : .unknown
    }
  }

  private func truth(of test: AnswerTest) -> Truth {
    switch (asked[test.question], answers[test.question]) {
    case (.no, _): .no
    case (.unknown, _), (_, nil): .unknown
    case (.yes, let value?): Truth(test.accepts(value))
    }
  }

  /// The questions that are asked, or may yet be, and have no answer.
  package var openQuestions: [Int] {
    questions.indices.filter { answers[$0] == nil && asked[$0] != .no }
  }

  /// The questions that have an answer although they are not asked.
  package var needlessAnswers: [Int] {
    questions.indices.filter { answers[$0] != nil && asked[$0] == .no }
  }

  /// The questions that have an answer although it is not known yet whether they are asked.
  package var earlyAnswers: [Int] {
    questions.indices.filter { answers[$0] != nil && asked[$0] == .unknown }
  }

  /// The questions that can be answered right away to find out whether a question is asked, in order.
  package func questionsToAnswerFirst(for question: Int) -> [Int] {
    var first: Set<Int> = []
    questions[question].askedWhen?.forEachAnswerTest { test in
      switch asked[test.question] {
      case .no: break
      case .unknown: first.formUnion(questionsToAnswerFirst(for: test.question))
      case .yes: if answers[test.question] == nil { first.insert(test.question) }
      }
    }
    return first.sorted()
  }
}

/// What later decisions take from an earlier one.
package struct Outcome: Equatable, Sendable {
  /// Nil where the decision does not apply.
  package var verdict: Verdict?
  /// The advised option or options, or those stated, as bits.
  package var options: UInt64

  package static let notApplicable = Outcome(verdict: nil, options: 0)

  package init(verdict: Verdict?, options: UInt64) {
    self.verdict = verdict
    self.options = options
  }

  /// Whether the test holds; an option is tested for alone, so one half of a hybrid is not enough.
  package func satisfies(_ test: OutcomeTest) -> Bool {
    verdict == .recommend && options & test.options != 0 || verdict.map(test.verdicts.contains) == true
  }
}
