import Testing

@testable import Engine
@testable import Reports

@Suite struct OutcomeTests {
  private func advise(_ stack: String, _ load: [String] = []) throws -> Advice {
    let knowledge = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    var bits = [UInt64](repeating: 0, count: knowledge.decisions.count)
    try StackText.parse(stack, into: &bits, knowledge)
    var answers = Answers(questionCount: knowledge.questions.count)
    let question = try #require(knowledge.questionIndex("load"))
    answers[question] = try AnswerText.parse(
      load.isEmpty ? ["none"] : load, for: knowledge.questions[question])
    return try CompiledKnowledge(knowledge).advise(answers, stack: bits)
  }

  private func kind(_ stack: String) throws -> DecisionAdvice { try advise(stack).decisions[0] }

  @Test func aStatedAdditionLeavesTheStatedOptionTheOutcome() throws {
    let advice = try kind("racer/trailer")
    #expect(advice.given == 0b001)
    #expect(advice.givenAdditions == 0b100)
    #expect(advice.outcome == Outcome(verdict: .recommend, options: 0b001))
  }

  @Test func anAdditionAloneStatesNoChoice() throws {
    let advice = try kind("trailer")
    #expect(advice.given == 0)
    #expect(advice.outcome.verdict == advice.verdict)
  }

  @Test func twoStatedOptionsAreAHybridForWhatFollows() throws {
    #expect(try kind("racer/mountain").outcome == Outcome(verdict: .hybrid, options: 0b011))
  }

  @Test func anAdditionThatNothingEarnsIsFound() throws {
    for (load, isEarned) in [([], false), (["child"], true)] {
      let advice = try advise("racer/trailer", load)
      let found = Judgement(of: advice, maximumDeficit: nil).findings.map(\.id)
      #expect(found.contains("kind.trailer.unearned") != isEarned)
    }
  }

  @Test func additionsAloneAreJudgedAsAdditions() throws {
    let unearned = Judgement(of: try advise("trailer"), maximumDeficit: nil)
    #expect(unearned.findings.map(\.id) == ["kind.trailer.unearned", "check.unjudged"])
    // They state no choice that could pass.
    #expect(!unearned.hasJudged && unearned.isUndecided && !unearned.hasFailed)
    let earned = Judgement(of: try advise("trailer", ["child"]), maximumDeficit: nil)
    #expect(earned.findings.map(\.id) == ["check.unjudged"])
  }

  @Test func oneHalfOfAHybridIsNotTheOutcome() {
    let hybrid = Outcome(verdict: .hybrid, options: 0b011)
    #expect(!hybrid.satisfies(OutcomeTest(decision: 0, options: 0b001, verdicts: [])))
    #expect(hybrid.satisfies(OutcomeTest(decision: 0, options: 0b001, verdicts: [.hybrid])))
  }
}
