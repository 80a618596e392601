import StrictJSON

/// Reads conditions and resolves the names in them.
struct ConditionReader {
  /// The questions that may be tested.
  var questions: [Question]
  /// The ids of all questions, where only earlier ones may be tested.
  var allQuestions: Set<String> = []
  /// The decisions whose outcomes may be tested; empty where outcome tests are not allowed.
  var decisions: [Decision] = []
  /// The ids of further decisions that could not be read, so that nothing is known of their outcomes.
  var lostDecisions: Set<String> = []
  let examination: JSONExamination

  /// What stands for a condition that could not be read.
  private static let standIn = Condition.all([])

  func read(_ value: JSONValue) -> Condition {
    let condition = examination.object(value, "a condition") { fields -> Condition in
      if let parts = fields.optional("all") { return .all(readParts(parts)) }
      if let parts = fields.optional("any") { return .any(readParts(parts)) }
      if let part = fields.optional("not") { return .not(read(part)) }
      if let question = fields.optional("question") { return readTest(of: question, &fields) }
      if let decision = fields.optional("decision") { return readOutcome(of: decision, &fields) }
      examination.report("a condition needs one of the keys all, any, not, question or decision", at: value)
      return Self.standIn
    }
    return condition ?? Self.standIn
  }

  private func readParts(_ value: JSONValue) -> [Condition] {
    let parts = examination.array(value, "an array of conditions")
    if value.kind == .array, parts.isEmpty {
      examination.report("expected at least one condition", at: value)
    }
    let conditions = parts.map(read)
    for (place, part) in parts.enumerated()
    where conditions[..<place].contains(conditions[place]) && conditions[place] != Self.standIn
      && examination.isSound(part)
    {
      examination.report("the condition is repeated", at: part)
    }
    return conditions
  }

  // MARK: Answers

  private func readTest(of reference: JSONValue, _ fields: inout JSONFields) -> Condition {
    let tests = (
      is: fields.optional("is"), in: fields.optional("in"), includes: fields.optional("includes"),
      atLeast: fields.optional("atLeast"), atMost: fields.optional("atMost")
    )
    let names = questions.lazy.map { $0.id }
    if !allQuestions.isEmpty, allQuestions.contains(reference.string), !names.contains(reference.string) {
      examination.report(
        "the question \(reference.string.quoted) does not stand earlier, and only earlier ones may be tested here",
        at: reference)
      return Self.standIn
    }
    guard let place = examination.resolve(reference, in: names, as: "question") else { return Self.standIn }
    let question = questions[place]
    let match: AnswerTest.Match?
    switch question.kind {
    case .choice:
      refuse([tests.includes, tests.atLeast, tests.atMost], for: question, "is or in")
      match = readChoice(is: tests.is, in: tests.in, of: question)
    case .choices:
      refuse([tests.is, tests.in, tests.atLeast, tests.atMost], for: question, "includes")
      match = tests.includes.flatMap { answer($0, of: question) }.map(AnswerTest.Match.includes)
    case .number(let range, _):
      refuse([tests.is, tests.in, tests.includes], for: question, "atLeast or atMost")
      match = readRange(atLeast: tests.atLeast, atMost: tests.atMost, in: range)
    }
    guard let match else {
      if tests.is == nil, tests.in == nil, tests.includes == nil, tests.atLeast == nil, tests.atMost == nil {
        examination.report(
          "a test on \"\(question.id)\" needs \(Self.keys(for: question.kind))", at: fields.object)
      }
      return Self.standIn
    }
    return .answer(AnswerTest(question: place, match: match))
  }

  private static func keys(for kind: Question.Kind) -> String {
    switch kind {
    case .choice: "is or in"
    case .choices: "includes"
    case .number: "atLeast or atMost"
    }
  }

  private func refuse(_ values: [JSONValue?], for question: Question, _ allowed: String) {
    for case let value? in values {
      examination.report("the question \"\(question.id)\" is tested with \(allowed)", at: value)
    }
  }

  private func readChoice(is one: JSONValue?, in several: JSONValue?, of question: Question) -> AnswerTest
    .Match?
  {
    if let one, let several {
      examination.report("a test has is or in, not both", at: several)
      return answer(one, of: question).map { .oneOf(1 << UInt64($0)) }
    }
    if let one { return answer(one, of: question).map { .oneOf(1 << UInt64($0)) } }
    guard let several else { return nil }
    var bits: UInt64 = 0
    for value in examination.array(several, "an array of answers") {
      guard let place = answer(value, of: question) else { continue }
      if bits.holds(place) { examination.report("the answer is repeated", at: value) }
      bits |= 1 << UInt64(place)
    }
    if several.kind == .array, bits == 0 { examination.report("expected at least one answer", at: several) }
    return .oneOf(bits)
  }

  private func readRange(
    atLeast: JSONValue?, atMost: JSONValue?, in range: ClosedRange<Int>
  ) -> AnswerTest.Match? {
    guard atLeast != nil || atMost != nil else { return nil }
    let low = atLeast.map { examination.integer($0, in: range) } ?? range.lowerBound
    let high = atMost.map { examination.integer($0, in: range) } ?? range.upperBound
    guard low <= high else {
      if let atMost { examination.report("atMost is below atLeast", at: atMost) }
      return nil
    }
    return .within(low...high)
  }

  private func answer(_ value: JSONValue, of question: Question) -> Int? {
    examination.resolve(
      value, in: question.answers.lazy.map { $0.id }, as: "answer", " to \"\(question.id)\"")
  }

  // MARK: Outcomes

  private func readOutcome(of reference: JSONValue, _ fields: inout JSONFields) -> Condition {
    let outcomes = fields.optional("outcome")
    if lostDecisions.contains(reference.string) {
      examination.doubt(reference)
      return Self.standIn
    }
    guard !decisions.isEmpty else {
      examination.report(
        "outcomes may be tested only in within, warnings, additions and guidance", at: reference)
      return Self.standIn
    }
    guard let place = examination.resolve(reference, in: decisions.lazy.map { $0.id }, as: "decision") else {
      return Self.standIn
    }
    guard let outcomes else {
      examination.report("a test on a decision needs outcome", at: fields.object)
      return Self.standIn
    }
    let decision = decisions[place]
    let names = decision.outcomeNames
    var test = OutcomeTest(decision: place, options: 0, verdicts: [])
    for value in examination.array(outcomes, "an array of options and verdicts") {
      guard
        let name = examination.resolve(value, in: names, as: "option or verdict", " of \"\(decision.id)\"")
      else {
        continue
      }
      if name < decision.options.count {
        test.options |= 1 << UInt64(name)
      } else if let verdict = Verdict(rawValue: names[name]) {
        test.verdicts.append(verdict)
      }
    }
    return .outcome(test)
  }

}
