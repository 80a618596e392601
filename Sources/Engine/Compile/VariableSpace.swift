/// The questionnaire as a row of variables, each with few states, that all conditions can be decided from.
///
/// A choice is one variable with a state for each answer; a selection of several answers is one variable with two
/// states for each answer; a number is one variable with a state for each interval that some condition tells
/// apart. State 0 always means that the question is unanswered.
package struct VariableSpace: Sendable {
  package struct Variable: Sendable {
    enum Meaning: Sendable, Equatable {
      case choice
      /// Whether the answer with this index is selected.
      case element(Int)
      /// The lower bounds of the intervals, rising; the first is the minimum of the question.
      case intervals([Int])
    }

    /// The index of the question.
    package var question: Int
    var meaning: Meaning
    /// "Unanswered" counted in.
    package var stateCount: Int

    /// The number of intervals that a number is cut into; zero for what is no number.
    var intervalCount: Int {
      if case .intervals(let bounds) = meaning { bounds.count } else { 0 }
    }
  }

  /// The most intervals of one number; states are numbered in 16 bits, and tables are built state by state.
  static let maximumIntervals = 4096

  package let variables: [Variable]
  /// For each question the index of its first variable, and one more at the end.
  let firstVariable: [Int]

  /// Lays out the variables so that every test in `conditions` can be decided from them.
  init(questions: [Question], conditions: some Sequence<Condition>) {
    var cuts = Array(repeating: Set<Int>(), count: questions.count)
    let gates = questions.compactMap(\.askedWhen)
    for condition in Array(conditions) + gates {
      condition.forEachAnswerTest { test in
        guard case .within(let range) = test.match,
          case .number(let bounds, _) = questions[test.question].kind
        else { return }
        cuts[test.question].insert(range.lowerBound)
        if range.upperBound < bounds.upperBound { cuts[test.question].insert(range.upperBound + 1) }
      }
    }
    var variables: [Variable] = []
    var firstVariable: [Int] = []
    for (place, question) in questions.enumerated() {
      firstVariable.append(variables.count)
      switch question.kind {
      case .choice:
        variables.append(
          Variable(question: place, meaning: .choice, stateCount: question.answers.count + 1))
      case .choices:
        for answer in question.answers.indices {
          variables.append(Variable(question: place, meaning: .element(answer), stateCount: 3))
        }
      case .number(let bounds, _):
        let bounds = cuts[place].union([bounds.lowerBound]).sorted()
        variables.append(
          Variable(question: place, meaning: .intervals(bounds), stateCount: bounds.count + 1))
      }
    }
    firstVariable.append(variables.count)
    self.variables = variables
    self.firstVariable = firstVariable
  }

  package var questionCount: Int { firstVariable.count - 1 }

  /// The variables that stand for one question.
  func variables(of question: Int) -> Range<Int> { firstVariable[question]..<firstVariable[question + 1] }

  /// The state of every variable under the answers given.
  package func states(of answers: Answers) -> [UInt16] {
    var states = Array(repeating: UInt16(0), count: variables.count)
    for (question, value) in answers.values.enumerated() {
      if let value { write(value, of: question, into: &states) }
    }
    return states
  }

  /// Writes the answer to one question into the states; nil clears it.
  package func write(_ value: AnswerValue?, of question: Int, into states: inout [UInt16]) {
    for place in variables(of: question) {
      states[place] =
        switch (variables[place].meaning, value) {
        case (_, nil): 0
        case (.choice, .choice(let answer)): UInt16(answer + 1)
        case (.element(let answer), .choices(let selection)): UInt16(selection >> UInt64(answer) & 1 + 1)
        case (.intervals(let bounds), .number(let number)): UInt16(bounds.count { $0 <= number })
        default: preconditionFailure("the answer is of another kind than question \(question)")
        }
    }
  }

  /// Whether a test on this variable holds in the given state, which is not "unanswered".
  func accepts(_ match: AnswerTest.Match, variable: Int, state: Int) -> Bool {
    switch (variables[variable].meaning, match) {
    case (.choice, .oneOf(let answers)): answers.holds(state - 1)
    case (.element, .includes): state == 2
    case (.intervals(let bounds), .within(let range)): range.contains(bounds[state - 1])
    default: false
    }
  }

  /// The variable that decides the test.
  func variable(decidingOn test: AnswerTest) -> Int {
    switch test.match {
    case .includes(let answer): firstVariable[test.question] + answer
    case .oneOf, .within: firstVariable[test.question]
    }
  }

  /// The state in words, such as `QUESTION = ANSWER`, for messages about data.
  func text(of state: Int, variable: Int, questions: [Question]) -> String {
    let question = questions[variables[variable].question]
    switch variables[variable].meaning {
    case .choice: return "\(question.id) = \(question.answers[state - 1].id)"
    case .element(let answer):
      return "\(question.id) \(state == 2 ? "with" : "without") \(question.answers[answer].id)"
    case .intervals(let bounds):
      guard state < bounds.count else { return "\(question.id) >= \(bounds[state - 1])" }
      return "\(question.id) from \(bounds[state - 1]) to \(bounds[state] - 1)"
    }
  }
}
