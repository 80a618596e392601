import Testing

@testable import Engine

@Suite struct SituationTests {
  @Test(arguments: 0..<150) func whatIsKnownOfAskedQuestionsHoldsInEveryCompletion(seed: Int) throws {
    for random in try RandomSituation.all(seed: seed) {
      let situation = random.advice.situation
      for question in random.oracle.knowledge.questions.indices {
        let isAsked = Set(random.completions.map { random.oracle.isAsked(question, $0) })
        switch situation.asked[question] {
        case .yes: #expect(isAsked == [true])
        case .no: #expect(isAsked == [false])
        case .unknown: break
        }
      }
    }
  }

  @Test(arguments: 0..<150) func conditionsFollowTheRulesOfThreeValues(seed: Int) throws {
    for random in try RandomSituation.all(seed: seed) {
      let (situation, oracle) = (random.advice.situation, random.oracle)
      for question in oracle.knowledge.questions.indices {
        #expect(situation.asked[question] == truth(oracle.known(isAsked: question, random.answers)))
      }
      for condition in oracle.knowledge.allConditions {
        #expect(situation.truth(of: condition) == truth(oracle.known(condition, random.answers)))
      }
    }
  }

  @Test(arguments: 0..<150) func openQuestionsAndNeedlessAnswersFollowFromWhatIsAsked(seed: Int) throws {
    for random in try RandomSituation.all(seed: seed) {
      let (situation, oracle) = (random.advice.situation, random.oracle)
      let questions = oracle.knowledge.questions.indices
      let asked = questions.map { oracle.known(isAsked: $0, random.answers) }
      #expect(
        situation.openQuestions == questions.filter { random.answers[$0] == nil && asked[$0] != false })
      #expect(
        situation.needlessAnswers == questions.filter { random.answers[$0] != nil && asked[$0] == false })
    }
  }

  @Test(arguments: 0..<100) func answersToQuestionsThatAreNotAskedChangeNothing(seed: Int) throws {
    for random in try RandomSituation.all(seed: seed) {
      var cleared = random.answers
      for question in random.advice.situation.needlessAnswers { cleared[question] = nil }
      let advice = random.compiled.advise(cleared).decisions[0]
      #expect(advice.evaluation.scores == random.evaluation.scores)
      #expect(advice.verdict == random.decision.verdict)
      #expect(advice.isSettled == random.decision.isSettled)
      #expect(advice.ranges.lowest == random.decision.ranges.lowest)
      #expect(advice.ranges.highest == random.decision.ranges.highest)
      #expect(advice.openQuestions == random.decision.openQuestions)
    }
  }

  private func truth(_ known: Bool?) -> Truth { known.map { $0 ? .yes : .no } ?? .unknown }
}
