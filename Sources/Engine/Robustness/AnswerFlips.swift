/// Other answers that would change the verdict on one decision or its option.
package struct AnswerFlips: Sendable {
  /// A change of one or two answers, and what the decision comes to under it.
  package struct Flip: Sendable, Equatable {
    package var changes: [AnswerChange]
    package var verdict: Verdict
    package var option: Int?
    /// The options that the advice would come down to, as bits.
    package var advised: UInt64
  }

  /// The first of them, in the order of the questionnaire.
  package fileprivate(set) var flips: [Flip] = []
  /// How many there are altogether.
  package fileprivate(set) var count = 0

  /// None.
  package init() {}

  /// How many are kept.
  static let maximum = 20

  fileprivate mutating func add(_ flip: Flip) {
    count += 1
    if flips.count < Self.maximum { flips.append(flip) }
  }
}

/// Another answer to a question.
package struct AnswerChange: Sendable, Equatable {
  /// The index of the question.
  package var question: Int
  package var value: AnswerValue
}

extension Advice {
  /// For each decision the changes to answers that would change its verdict or its option.
  ///
  /// A change is another choice, one element of several taken in or out, or one number from each interval that the data
  /// tell apart. Pairs of changes are looked for only where no single one is enough. What works only by changing an
  /// earlier decision belongs to that one.
  package func answerFlips() -> [AnswerFlips] {
    let search = FlipSearch(self)
    return decisions.indices.map { search.flips(ofDecision: $0) }
  }
}

/// Tries out changes to the answers given.
private struct FlipSearch {
  private let advice: Advice
  private let compiled: CompiledKnowledge
  private let states: [UInt16]
  /// The outcomes of all decisions under the answers given.
  private let outcomes: [Outcome]
  /// For each decision the stated options, as bits.
  private let stated: [UInt64]
  private let changes: [Change]

  /// A change with the states that it gives to variables.
  private struct Change {
    var change: AnswerChange
    var states: [(variable: Int, state: UInt16)]
  }

  init(_ advice: Advice) {
    self.advice = advice
    compiled = advice.compiled
    let space = compiled.space
    states = space.states(of: advice.situation.answers)
    var outcomes = Array(repeating: Outcome.notApplicable, count: compiled.decisions.count)
    var stated = Array(repeating: UInt64(0), count: compiled.decisions.count)
    for decision in advice.decisions {
      outcomes[decision.place] = decision.outcome
      stated[decision.place] = decision.given
    }
    (self.outcomes, self.stated) = (outcomes, stated)
    let questions = advice.knowledge.questions
    let original = states
    changes = questions.indices.flatMap { question -> [Change] in
      guard advice.situation.asked[question] == .yes, let value = advice.situation.answers[question] else {
        return []
      }
      return space.alternatives(to: value, of: question, questions[question]).map { value in
        var changed = original
        space.write(value, of: question, into: &changed)
        return Change(
          change: AnswerChange(question: question, value: value),
          states: space.variables(of: question).filter { changed[$0] != original[$0] }.map {
            ($0, changed[$0])
          })
      }
    }
  }

  func flips(ofDecision number: Int) -> AnswerFlips {
    let decision = advice.decisions[number]
    var found = AnswerFlips()
    let variables = decision.variables
    let relevant = changes.filter { $0.states.contains { variables.contains($0.variable) } }
    var forecast = FlipForecast(decision.compiled, current: decision.evaluation)
    var states = states
    for change in relevant {
      apply(change, to: &states)
      let held = evaluate(decision.place, states, outcomes)
      if let flip = flip(of: decision, by: [change], states, held: held) { found.add(flip) }
      forecast.add(held, variables: change.states.map(\.variable))
      revert(change, in: &states)
    }
    guard found.count == 0 else { return found }
    for (place, first) in relevant.enumerated() {
      for other in relevant.indices.dropFirst(place + 1)
      where areCompatible(first.change, relevant[other].change) && forecast.mayChange(place, other) {
        apply(first, to: &states)
        apply(relevant[other], to: &states)
        let held = evaluate(decision.place, states, outcomes)
        if let flip = flip(of: decision, by: [first, relevant[other]], states, held: held) {
          found.add(flip)
        }
        revert(relevant[other], in: &states)
        revert(first, in: &states)
      }
    }
    return found
  }

  /// Whether both can be made: changes to different questions, or two elements of one selection.
  private func areCompatible(_ first: AnswerChange, _ second: AnswerChange) -> Bool {
    if case .choices = first.value { return true }
    return first.question != second.question
  }

  /// The changes as answers to be given: two elements of one selection are one answer.
  private func merged(_ changes: [AnswerChange]) -> [AnswerChange] {
    guard changes.count == 2, changes[0].question == changes[1].question,
      case .choices(let first) = changes[0].value, case .choices(let second) = changes[1].value,
      case .choices(let selection)? = advice.situation.answers[changes[0].question]
    else { return changes }
    return [AnswerChange(question: changes[0].question, value: .choices(first ^ second ^ selection))]
  }

  private func apply(_ change: Change, to states: inout [UInt16]) {
    for (variable, state) in change.states { states[variable] = state }
  }

  private func revert(_ change: Change, in states: inout [UInt16]) {
    for (variable, _) in change.states { states[variable] = self.states[variable] }
  }

  /// What the decision comes to under changed states; nil where that is what it comes to now.
  ///
  /// - Parameter held: the evaluation with all earlier decisions held. What does not change under it works through
  ///   them, if at all.
  private func flip(
    of decision: DecisionAdvice, by changes: [Change], _ states: [UInt16], held: Evaluation
  ) -> AnswerFlips.Flip? {
    func isSame(_ evaluation: Evaluation) -> Bool {
      evaluation.verdict == decision.verdict && evaluation.option == decision.evaluation.option
    }
    guard !isSame(held) else { return nil }
    guard let real = evaluateForReal(decision.place, states), !isSame(real) else { return nil }
    return AnswerFlips.Flip(
      changes: merged(changes.map(\.change)), verdict: real.verdict, option: real.option,
      advised: real.advised)
  }

  private func evaluate(_ place: Int, _ states: [UInt16], _ outcomes: [Outcome]) -> Evaluation {
    compiled.decisions[place].evaluate(
      states, unavailable: compiled.unavailableOptions(of: place, outcomes: outcomes))
  }

  /// Whether a decision applies after the outcomes of those before it; answers have no say in that.
  private func applies(_ place: Int, after outcomes: [Outcome]) -> Bool {
    guard let within = compiled.decisions[place].decision.within else { return true }
    return advice.situation.truth(of: within, outcomes: outcomes) == .yes
  }

  /// The evaluation with all earlier decisions taken anew; nil where the decision no longer applies.
  private func evaluateForReal(_ last: Int, _ states: [UInt16]) -> Evaluation? {
    var outcomes: [Outcome] = []
    for place in 0...last {
      guard stated[place] != 0 || applies(place, after: outcomes) else {
        outcomes.append(.notApplicable)
        continue
      }
      let evaluation = evaluate(place, states, outcomes)
      if place == last { return evaluation }
      outcomes.append(
        stated[place] != 0
          ? self.outcomes[place] : Outcome(verdict: evaluation.verdict, options: evaluation.advised))
    }
    return nil
  }
}

extension DecisionAdvice {
  /// The variables that factors and rulings look at, those that decide whether a question is asked included.
  fileprivate var variables: Set<Int> {
    Set((compiled.factorTables + compiled.rulingTables).flatMap(\.dimensions).map(\.variable))
  }
}

extension VariableSpace {
  /// The answers that differ from the given one in one step.
  fileprivate func alternatives(
    to value: AnswerValue, of place: Int, _ question: Question
  ) -> [AnswerValue] {
    switch value {
    case .choice(let chosen):
      return question.answers.indices.filter { $0 != chosen }.map { .choice($0) }
    case .choices(let selection):
      return question.answers.indices.map { .choices(selection ^ 1 << UInt64($0)) }
    case .number(let number):
      guard case .intervals(let bounds) = variables[firstVariable[place]].meaning else { return [] }
      let current = bounds.lastIndex { $0 <= number }
      return bounds.indices.filter { $0 != current }.map { .number(bounds[$0]) }
    }
  }
}
