import Engine
import Testing

@testable import Interview

/// That questions which are left out really cannot change a verdict.
@Suite struct DecidingQuestionTests {
  /// Goes on from random answers in random ways: a question that was not said to matter never does.
  @Test(arguments: 0..<20) func aQuestionThatIsLeftOutNeverChangesTheVerdict(seed: Int) throws {
    let compiled = try requireKnowledge()
    let questions = compiled.knowledge.questions
    var generator = SeededGenerator(seed: seed)
    var answers = Answers(questionCount: questions.count)
    for place in questions.indices where Int.random(in: 0..<3, using: &generator) > 0 {
      answers[place] = questions[place].randomAnswer(&generator)
    }
    let advice = compiled.advise(answers)
    // The first decision depends on no other.
    let decision = try #require(advice.decisions.first)
    let deciding = Set(decision.decidingQuestions.map(\.question))
    let others = advice.situation.openQuestions.filter { !deciding.contains($0) }
    for _ in 0..<8 {
      var complete = answers
      for place in advice.situation.openQuestions {
        complete[place] = questions[place].randomAnswer(&generator)
      }
      let before = compiled.advise(complete).decisions[0]
      guard let question = others.randomElement(using: &generator) else { return }
      complete[question] = questions[question].randomAnswer(&generator)
      let after = compiled.advise(complete).decisions[0]
      #expect(before.verdict == after.verdict && before.evaluation.option == after.evaluation.option)
    }
  }

  @Test(arguments: 0..<20) func theyAreAmongTheOpenQuestionsAndInTheSameOrderOfRulings(seed: Int) throws {
    let compiled = try requireKnowledge()
    var generator = SeededGenerator(seed: seed)
    var answers = Answers(questionCount: compiled.knowledge.questions.count)
    for place in compiled.knowledge.questions.indices where Bool.random(using: &generator) {
      answers[place] = compiled.knowledge.questions[place].randomAnswer(&generator)
    }
    for decision in compiled.advise(answers).decisions {
      let open = Dictionary(uniqueKeysWithValues: decision.openQuestions.map { ($0.question, $0) })
      let deciding = decision.decidingQuestions
      for question in deciding {
        let same = try #require(open[question.question])
        #expect(same.canFireRuling == question.canFireRuling)
        #expect(same.swing >= question.swing)
      }
      #expect(open.values.allSatisfy { !$0.canFireRuling || deciding.map(\.question).contains($0.question) })
      if decision.isSettled { #expect(deciding.isEmpty) }
    }
  }
}
