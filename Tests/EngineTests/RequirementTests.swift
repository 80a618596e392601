import Testing

@testable import Engine

/// Options that come with an option of an earlier decision.
@Suite struct RequirementTests {
  /// The first decision follows the answer; of the second, the best option needs the first answer's outcome.
  private static func knowledge() -> KnowledgeBase {
    let yes = Condition.oneOf(0, [0])
    var second = Decision.simple(
      "second", options: ["three", "four", "five"],
      factors: [.constant("second-factor", weight: 5000, [5000, 3000, 0])])
    second.options[0].implies = ["one"]
    second.additions = [Addition(option: 0, condition: .all([]), reason: "Always.", evidence: [])]
    return .simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      decisions: [
        .simple(
          "first", factors: [.simple("first-factor", weight: 5000, [(yes, [5000, 0]), (nil, [0, 5000])])]),
        second,
      ])
  }

  private func advise(_ answer: Int?, stack: [UInt64] = []) throws -> DecisionAdvice {
    var answers = Answers(questionCount: 1)
    answers[0] = answer.map { .choice($0) }
    return try CompiledKnowledge(Self.knowledge()).advise(answers, stack: stack).decisions[1]
  }

  @Test func theyMayBeAdvisedWhereTheOtherCameOut() throws {
    let advice = try advise(0)
    #expect(advice.evaluation.option == 0)
    #expect(advice.decisiveRuling == nil)
    #expect(advice.isSettled)
  }

  @Test func theyAreOutWhereSomethingElseCameOut() throws {
    let advice = try advise(1)
    #expect(advice.evaluation.option == 1)
    #expect(advice.evaluation.isExcluded(0))
    #expect(advice.missingCompanion(of: 0)?.id == "one")
    #expect(advice.decisiveRuling?.id == "needs-one")
    #expect(advice.additions.isEmpty)
    #expect(advice.isSettled)
  }

  @Test func aStatedChoiceCountsAsMuchAsAnAdvisedOne() throws {
    #expect(try advise(0, stack: [0b10, 0]).evaluation.option == 1)
    #expect(try advise(1, stack: [0b01, 0]).evaluation.option == 0)
    // Side by side, both are there.
    #expect(try advise(1, stack: [0b11, 0]).evaluation.option == 0)
  }

  @Test func nothingIsSettledThatAnEarlierOutcomeCanChange() throws {
    let advice = try advise(nil)
    #expect(advice.evaluation.option == 0)
    #expect(!advice.isSettled)
  }

  /// Two decisions over the same questions, some options of the second coming with options of the first.
  private static func random(seed: Int) -> KnowledgeBase {
    var random = SeededGenerator(seed: seed)
    let questions = (0..<4).map { Question.choice("q\($0)", answers: ["a", "b", "c"]) }
    func factors(_ name: String, _ options: Int) -> [Factor] {
      (0..<3).map { place in
        func ratings() -> [Int64] { (0..<options).map { _ in Int64(random.number(-5...5)) * 1000 } }
        let question = random.number(0...3)
        return .simple(
          "\(name)\(place)", weight: Int64(random.number(1...5)) * 1000,
          [
            (.oneOf(question, [0]), ratings()), (.oneOf(random.number(0...3), [0, 1]), ratings()),
            (nil, ratings()),
          ])
      }
    }
    let first = Decision.simple("first", options: ["o0", "o1"], factors: factors("f", 2))
    var second = Decision.simple("second", options: ["p0", "p1", "p2"], factors: factors("g", 3))
    for place in 0..<2 where random.chance(70) {
      second.options[place].implies = ["o\(random.number(0...1))"]
    }
    return .simple(questions: questions, decisions: [first, second])
  }

  @Test(arguments: 0..<120) func settledIsSaidOnlyWhereEveryCompletionAgrees(seed: Int) throws {
    let compiled = try CompiledKnowledge(Self.random(seed: seed))
    let oracle = Oracle(knowledge: compiled.knowledge)
    var random = SeededGenerator(seed: seed + 1000)
    for _ in 0..<6 {
      var answers = Answers(questionCount: 4)
      for question in 0..<4 where random.chance(60) { answers[question] = .choice(random.number(0...2)) }
      let advice = compiled.advise(answers).decisions[1]
      guard advice.isSettled else { continue }
      for completion in oracle.completions(of: answers) {
        let complete = compiled.advise(completion).decisions[1]
        #expect(complete.verdict == advice.verdict && complete.advised == advice.advised)
      }
    }
  }
}
