package import Engine

/// Puts questions and answers into words.
package struct AnswerWording {
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// What somebody would say who is asked.
  func label(_ value: AnswerValue?, to question: Int) -> String {
    Self.label(value, to: knowledge.questions[question])
  }

  package static func label(_ value: AnswerValue?, to question: Question) -> String {
    let answers = question.answers
    switch value {
    case nil: return "not sure"
    case .choice(let answer): return answers[answer].label
    case .choices(0): return "None of these"
    case .choices(let selection):
      return answers.indices.filter(selection.holds).map { answers[$0].label }.joined(separator: "; ")
    case .number(let number):
      guard case .number(_, let unit) = question.kind else { return "\(number)" }
      return "\(number.grouped) \(unit)"
    }
  }

  /// What the answer says about the project, as a clause without a capital and a full stop.
  func clause(_ value: AnswerValue, to question: Int) -> String {
    let clauses = knowledge.wording.clauses[question]
    let known: String? =
      switch value {
      case .choice(let answer): clauses?.answers[answer]
      case .choices(0): clauses?.none
      case .choices(let selection): clause(selection, to: question)
      case .number(let number): clauses?.number?.replacing("#", with: number.grouped)
      }
    return known
      ?? "the answer to \"\(knowledge.questions[question].prompt)\" is \"\(label(value, to: question))\""
  }

  /// The clauses of a selection as one; nil where one of them is missing.
  private func clause(_ selection: UInt64, to question: Int) -> String? {
    let answers = knowledge.questions[question].answers.indices.filter(selection.holds)
    let clauses = answers.compactMap { knowledge.wording.clauses[question]?.answers[$0] }
    return clauses.count == answers.count ? clauses.joinedStatements : nil
  }

  /// What the answer says as far as a test looks at it; nil where the test is on something that was not selected.
  func clause(_ value: AnswerValue, asTestedBy test: AnswerTest) -> String? {
    guard case .includes(let answer) = test.match else { return clause(value, to: test.question) }
    guard case .choices(let selection) = value, selection.holds(answer) else { return nil }
    return clause(.choices(1 << UInt64(answer)), to: test.question)
  }

  /// What a change of the answer comes to: what holds then, and what no longer does.
  func change(from old: AnswerValue?, to new: AnswerValue, of question: Int) -> String {
    guard case .choices(let before)? = old, case .choices(let after) = new, after != 0 else {
      return clause(new, to: question)
    }
    let added = after & ~before == 0 ? nil : clause(.choices(after & ~before), to: question)
    let dropped =
      before & ~after == 0
      ? nil : "it is no longer so that \(clause(.choices(before & ~after), to: question))"
    return [added, dropped].compactMap { $0 }.joined(last: "and")
  }
}

extension Int {
  /// The number with its digits in groups of three, such as `12,000`.
  var grouped: String {
    let digits = String(magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (self < 0 ? "-" : "") + ([rest] + groups).joined(separator: ",")
  }
}

extension String {
  /// The text with a capital at its start.
  package var capitalized: String { prefix(1).uppercased() + dropFirst() }

  /// The clause as a sentence.
  var asSentence: String { capitalized + "." }
}
