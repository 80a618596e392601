import Engine
import Testing

@testable import Interview

/// Which question is put when, and what an answer does to the others.
@Suite struct InterviewTests {
  private struct Step {
    var interview: Interview
    var question: Int
  }

  /// Answers questions at random until none is left; gives the interview before each of them.
  private func walk(_ interview: inout Interview, seed: Int) -> [Step] {
    var generator = SeededGenerator(seed: seed)
    var steps: [Step] = []
    while let question = interview.nextQuestion {
      steps.append(Step(interview: interview, question: question))
      let isUnsure = Int.random(in: 0..<8, using: &generator) == 0
      let value = interview.questions[question].randomAnswer(&generator)
      _ = interview.answer(question, isUnsure ? nil : value)
    }
    return steps
  }

  @Test(arguments: 0..<8) func everyQuestionIsPutOnceAndOnlyWhereItIsAsked(seed: Int) throws {
    for goal in Interview.Goal.allCases {
      var interview = try Interview.ofShippedData(goal: goal)
      let steps = walk(&interview, seed: seed)
      for step in steps {
        #expect(step.interview.situation.asked[step.question] == .yes)
        #expect(step.interview.answers[step.question] == nil)
      }
      let put = steps.map(\.question)
      #expect(Set(put).count == put.count)
      #expect(interview.trail == put)
    }
  }

  @Test(arguments: 0..<8) func rulingsComeFirstThenTheLargestSwing(seed: Int) throws {
    var interview = try Interview.ofShippedData()
    for step in walk(&interview, seed: seed) {
      let first = try #require(step.interview.standing.first)
      // A question may also come to find out whether a weightier one is asked.
      guard
        !first.decidingQuestions.contains(where: { step.interview.situation.asked[$0.question] == .unknown })
      else { continue }
      let open = first.decidingQuestions.filter { isAskable($0, step.interview) }
      guard let put = open.first(where: { $0.question == step.question }) else { continue }
      #expect(put.canFireRuling || !open.contains { $0.canFireRuling })
      let equals = open.filter { $0.canFireRuling == put.canFireRuling }
      #expect(equals.allSatisfy { $0.swing <= put.swing })
    }
  }

  private func isAskable(_ open: OpenQuestion, _ interview: Interview) -> Bool {
    interview.situation.asked[open.question] == .yes && !interview.unsure.contains(open.question)
  }

  @Test func everythingGoesInTheOrderOfTheQuestionnaire() throws {
    var interview = try Interview.ofShippedData(goal: .everything)
    let put = walk(&interview, seed: 5).map(\.question)
    #expect(put == put.sorted())
    #expect(interview.unaskedQuestions == [])
  }

  @Test(arguments: 0..<8) func theOfferToStopComesWithAFirmVerdictOrWithNothingLeftToAsk(seed: Int) throws {
    var interview = try Interview.ofShippedData()
    for step in walk(&interview, seed: seed) {
      let first = try #require(step.interview.standing.first)
      #expect(!first.isSettled)
      // As long as questions are put, no recommendation is clear on enough, or a hard constraint may still hold.
      let isClear = (first.strength ?? .slight) >= .clear && first.isKnownEnough
      #expect(!isClear || first.decidingQuestions.contains { $0.canFireRuling })
    }
    let first = try #require(interview.standing.first)
    #expect(interview.isReached(first) || interview.askable(first).isEmpty)
  }

  @Test(arguments: 0..<8) func anAnswerDropsJustThoseThatAreNoLongerAsked(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var interview = try Interview.ofShippedData(goal: .everything)
    _ = walk(&interview, seed: seed)
    for _ in 0..<20 {
      let question = try #require(interview.trail.randomElement(using: &generator))
      let before = interview.answers
      let value = interview.questions[question].randomAnswer(&generator)
      let dropped = interview.answer(question, value)
      var expected = before
      expected[question] = value
      let asked = Situation(expected, questions: interview.questions).asked
      for place in interview.questions.indices where place != question {
        #expect(interview.answers[place] == (asked[place] == .yes ? before[place] : nil))
        #expect(dropped.contains(place) == (before[place] != nil && asked[place] != .yes))
        if asked[place] != .yes { #expect(!interview.trail.contains(place)) }
      }
    }
  }

  @Test func aDroppedAnswerIsSuggestedWhenItsQuestionComesBack() throws {
    var interview = try Interview.ofShippedData()
    let gated = try #require(interview.questions.firstIndex { $0.askedWhen != nil && !$0.answers.isEmpty })
    // Random answers now and then open the question, and then shut it.
    var generator = SeededGenerator(seed: 3)
    var hasBeenDropped = false
    for _ in 0..<2000 {
      if interview.situation.asked[gated] == .yes {
        if hasBeenDropped {
          #expect(interview.answers[gated] == nil)
          #expect(interview.suggestion(for: gated) == .choice(1))
          return
        }
        _ = interview.answer(gated, .choice(1))
      }
      let other = Int.random(in: 0..<gated, using: &generator)
      guard interview.situation.asked[other] == .yes else { continue }
      let value = interview.questions[other].randomAnswer(&generator)
      if interview.answer(other, value).contains(gated) { hasBeenDropped = true }
    }
    Issue.record("the question was never dropped and asked again")
  }

  /// What one answer can do is checked by giving every answer there is.
  @Test(arguments: 0..<4) func whatAnAnswerAloneCanChangeIsWhatGivingItChanges(seed: Int) throws {
    var interview = try Interview.ofShippedData(goal: .companions)
    for step in walk(&interview, seed: seed) where step.interview.trail.count % 5 == 3 {
      // What works through an earlier decision is that decision's own; the first has none before it.
      let decision = try #require(step.interview.standing.first)
      for open in decision.decidingQuestions.prefix(6) {
        guard step.interview.situation.asked[open.question] == .yes else { continue }
        let canChange = try answersChange(decision, open.question, step.interview)
        #expect(decision.canChange(byAnswering: open.question) == canChange)
      }
    }
  }

  private func answersChange(
    _ decision: DecisionAdvice, _ question: Int, _ interview: Interview
  ) throws -> Bool {
    for value in Self.allAnswers(to: interview.questions[question]) {
      var answers = interview.answers
      answers[question] = value
      let other = try #require(interview.compiled.advise(answers).decisions.first)
      if other.verdict != decision.verdict || other.evaluation.option != decision.evaluation.option {
        return true
      }
    }
    return false
  }

  private static func allAnswers(to question: Question) -> [AnswerValue] {
    switch question.kind {
    case .choice: question.answers.indices.map { .choice($0) }
    case .choices: (0..<UInt64(1) << UInt64(question.answers.count)).map { .choices($0) }
    case .number: [0, 1, 99_999, 100_000, 500_000, 1_000_000, 1_000_001, 5_000_000].map { .number($0) }
    }
  }
}
