import Engine

/// Puts conditions into words.
struct ConditionWording {
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// Describes when a case holds; a last case may have no condition.
  func describe(_ condition: Condition?) -> String {
    condition.map { describe($0) } ?? "in all other cases"
  }

  func describe(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): join(parts, "and")
    case .any(let parts): join(parts, "or")
    case .not(let part): "not (\(describe(part)))"
    case .answer(let test): describe(test)
    case .outcome(let test): describe(test)
    }
  }

  /// A case by the number that people count it by, and when it holds.
  func describe(case place: Int, of factor: Factor) -> String {
    "\(factor.id), case \(place + 1): \(describe(factor.cases[place].condition))"
  }

  private func join(_ parts: [Condition], _ word: String) -> String {
    parts
      .map { part in
        switch part {
        case .all(let inner) where inner.count > 1, .any(let inner) where inner.count > 1:
          "(\(describe(part)))"
        default: describe(part)
        }
      }
      .joined(separator: " \(word) ")
  }

  private func describe(_ test: AnswerTest) -> String {
    let question = knowledge.questions[test.question]
    switch test.match {
    case .oneOf(let answers):
      let names = question.answers.indices.filter { answers.holds($0) }.map {
        question.answers[$0].id
      }
      return "\(question.id) is \(names.joined(last: "or"))"
    case .includes(let answer): return "\(question.id) includes \(question.answers[answer].id)"
    case .within(let range):
      guard case .number(let bounds, _) = question.kind else { return question.id }
      if range.lowerBound == bounds.lowerBound { return "\(question.id) is at most \(range.upperBound)" }
      if range.upperBound == bounds.upperBound { return "\(question.id) is at least \(range.lowerBound)" }
      return "\(question.id) is from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  private func describe(_ test: OutcomeTest) -> String {
    let decision = knowledge.decisions[test.decision]
    let names = decision.options(in: test.options).map(\.id) + test.verdicts.map(\.rawValue)
    return "the outcome of \(decision.id) is \(names.joined(last: "or"))"
  }
}

extension Condition {
  /// Whether the condition looks at the answer to that question.
  func tests(_ question: Int) -> Bool {
    var isTested = false
    forEachAnswerTest { isTested = isTested || $0.question == question }
    return isTested
  }
}
