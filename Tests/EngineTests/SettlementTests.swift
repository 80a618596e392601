import Testing

@testable import Engine

@Suite struct SettlementTests {
  @Test(arguments: 0..<200) func settledIsSaidOnlyWhereEveryCompletionAgrees(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) where situation.decision.isSettled {
      #expect(situation.expected.pendingRulings.isEmpty)
      #expect(
        situation.completions.allSatisfy { situation.oracle.result($0).agrees(with: situation.expected) })
    }
  }

  @Test(arguments: 0..<200) func settledIsSaidWhereverARecommendationOrRulingStands(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard [.recommend, .neither, .hybrid].contains(situation.expected.verdict),
        situation.expected.pendingRulings.isEmpty
      else { continue }
      let isAgreed = situation.completions.allSatisfy {
        situation.oracle.result($0).agrees(with: situation.expected)
      }
      #expect(situation.decision.isSettled == isAgreed)
    }
  }

  @Test(arguments: 0..<100) func completeAnswersAreSettled(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) where situation.completions.count == 1 {
      #expect(situation.decision.isSettled)
    }
  }

  @Test func eitherIsSettledWhereNoOptionCanComeToLead() throws {
    let yes = Condition.oneOf(0, [0])
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      factors: [
        .constant("known", weight: 5000, [1000, 1000]),
        .simple("small", weight: 900, [(yes, [5000, 0]), (nil, [0, 5000])]),
      ])
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 1)).decisions[0]
    #expect(advice.verdict == .either)
    #expect(advice.isSettled)
  }

  @Test func eitherIsOpenWhereAnAnswerCanBringALead() throws {
    let yes = Condition.oneOf(0, [0])
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      factors: [
        .constant("known", weight: 5000, [1000, 1000]),
        .simple("small", weight: 1000, [(yes, [5000, 0]), (nil, [0, 0])]),
      ])
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: 1)).decisions[0]
    #expect(advice.verdict == .either)
    #expect(!advice.isSettled)
  }

  @Test func nothingIsSettledWhileARulingCouldFire() throws {
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      factors: [.constant("known", weight: 5000, [5000, 0])],
      rulings: [.simple("limit", .oneOf(0, [0]), .neither(alternatives: []))])
    let compiled = try CompiledKnowledge(knowledge)
    let advice = compiled.advise(Answers(questionCount: 1)).decisions[0]
    #expect(advice.verdict == .recommend)
    #expect(!advice.isSettled)
    let answered = compiled.advise(Answers(questionCount: 1).answering(0, .choice(1))).decisions[0]
    #expect(answered.verdict == .recommend)
    #expect(answered.isSettled)
  }
}
