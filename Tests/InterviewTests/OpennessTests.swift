import Engine
import Testing

@testable import Interview

/// That what is said to be able to change a verdict really can.
@Suite struct OpennessTests {
  /// For each question named at the end of an interview there are answers to the others under which it decides.
  @Test(arguments: 0..<12) func everyQuestionThatIsNamedCanDecide(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var interview = try Interview.ofShippedData()
    while let question = interview.nextQuestion {
      _ = interview.answer(question, interview.questions[question].randomAnswer(&generator))
    }
    let first = try #require(interview.standing.first)
    for open in first.decidingQuestions {
      var isFound = false
      for _ in 0..<60 where !isFound { isFound = decidesOnTheWayDown(open.question, interview, &generator) }
      #expect(isFound, "\(interview.questions[open.question].id)")
    }
  }

  /// Answers the others more and more against the option that is ahead, until the question decides.
  private func decidesOnTheWayDown(
    _ question: Int, _ interview: Interview, _ generator: inout SeededGenerator
  ) -> Bool {
    let compiled = interview.compiled.decisions[0]
    let leader = interview.standing.first?.evaluation.best ?? 0
    var answers = interview.answers
    for place in interview.situation.openQuestions {
      answers[place] = interview.questions[place].randomAnswer(&generator)
    }
    func score(_ answers: Answers) -> Points {
      let scores = compiled.evaluate(interview.compiled.space.states(of: answers)).scores
      let rival = scores.indices.filter { $0 != leader }.map { scores[$0] }.max() ?? .zero
      return scores[leader] - rival
    }
    for place in interview.situation.openQuestions.shuffled(using: &generator) where place != question {
      for _ in 0..<5 {
        var other = answers
        other[place] = interview.questions[place].randomAnswer(&generator)
        if score(other) < score(answers) { answers = other }
      }
      if decides(question, answers, interview, &generator) { return true }
    }
    return false
  }

  /// Whether some answers to a question lead to different verdicts while all others stay as they are.
  private func decides(
    _ question: Int, _ start: Answers, _ interview: Interview, _ generator: inout SeededGenerator
  ) -> Bool {
    var answers = start
    var outcomes: Set<[Int]> = []
    for _ in 0..<8 {
      answers[question] = interview.questions[question].randomAnswer(&generator)
      let states = interview.compiled.space.states(of: answers)
      let evaluation = interview.compiled.decisions[0].evaluate(states)
      let verdict = Verdict.allCases.firstIndex(of: evaluation.verdict) ?? -1
      outcomes.insert([evaluation.option ?? -1, verdict])
    }
    return outcomes.count > 1
  }
}
