import Testing

@testable import Engine
@testable import Reports

@Suite struct JudgementTests {
  @Test func decisionsThatNothingStatedDependsOnHaveNoSay() throws {
    let knowledge = try RealData.knowledge()
    let whole = try CompiledKnowledge(knowledge)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var answers = Answers(questionCount: knowledge.questions.count)
      for (place, question) in knowledge.questions.enumerated() where random.chance(50) {
        answers[place] =
          switch question.kind {
          case .choice: .choice(random.number(0...question.answers.count - 1))
          case .choices: .choices(UInt64(random.number(0...(1 << question.answers.count) - 1)))
          case .number(let range, _): .number(random.number(range))
          }
      }
      let stack = knowledge.decisions.map { decision in
        random.chance(30) ? UInt64(1) << UInt64(random.number(0...decision.options.count - 1)) : 0
      }
      let reduced = try CompiledKnowledge(knowledge.reduced(to: stack))
      let judgements = [whole, reduced].map { compiled in
        Judgement(of: compiled.advise(answers, stack: stack, onStatedOnly: true), maximumDeficit: nil)
      }
      #expect(judgements[0].findings.map(\.id) == judgements[1].findings.map(\.id))
      #expect(judgements[0].findings.map(\.message) == judgements[1].findings.map(\.message))
      #expect(judgements[0].isUndecided == judgements[1].isUndecided)
    }
  }

  // MARK: Levels and kinds

  @Test func theRecommendedOptionPassesWithoutFindings() throws {
    let judgement = try judge("one", factors: [.constant("speed", weight: 5000, [5000, 0])])
    #expect(!judgement.hasFailed)
    #expect(judgement.hasJudged)
    #expect(!judgement.isUndecided)
    #expect(judgement.findings == [])
  }

  @Test func nothingStatedIsNothingJudged() throws {
    let judgement = try judge(nil, factors: [.constant("speed", weight: 5000, [5000, 0])])
    #expect(!judgement.hasJudged)
    #expect(judgement.isUndecided)
    #expect(summary(judgement) == ["warning check.unjudged"])
  }

  @Test func anOptionThatFallsTooFarShortIsAnError() throws {
    let judgement = try judge("two", factors: [.constant("speed", weight: 3000, [5000, 0])])
    #expect(summary(judgement) == ["error main.two.deficit"])
    #expect(judgement.hasFailed)
    let finding = try #require(judgement.findings.first)
    #expect(finding.decision == "main")
    #expect(finding.option == "two")
    #expect(finding.message == "Option two falls 3.0 points short of Option one; the limit is 1.0")
    #expect(finding.reason == "Title of speed: Reason 0 of speed.")
    #expect(finding.evidence == ["C1"])
  }

  @Test func aShortfallWithinWhatIsAllowedIsANote() throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: 3000, [5000, 0])], maximumDeficit: 3000)
    #expect(summary(judgement) == ["note main.two.deficit"])
    #expect(!judgement.hasFailed)
  }

  @Test(arguments: [(2999, false), (3000, true), (3001, true)])
  func aShortfallOfExactlyWhatIsAllowedPasses(_ allowed: Int64, _ passes: Bool) throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: 3000, [5000, 0])], maximumDeficit: allowed)
    #expect(judgement.hasFailed != passes)
  }

  @Test(arguments: [(1000, true), (1001, false)])
  func withoutAnAllowanceTheMarginIsAllowed(_ weight: Int64, _ passes: Bool) throws {
    let judgement = try judge("two", factors: [.constant("speed", weight: weight, [5000, 0])])
    #expect(judgement.hasFailed != passes)
  }

  @Test(arguments: [(4000, true), (3999, false)])
  func aFactorIsDecisiveFromItsThresholdOn(_ weight: Int64, _ isNamed: Bool) throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: weight, [5000, 0])], maximumDeficit: 9000)
    let expected = ["note main.two.deficit"] + (isNamed ? ["warning main.two.against.speed"] : [])
    #expect(summary(judgement) == expected)
  }

  @Test func aDecisiveFactorAgainstTheRecommendedOptionIsAWarning() throws {
    let judgement = try judge(
      "one",
      factors: [
        .constant("speed", weight: 9000, [5000, 0]), .constant("hiring", weight: 4000, [0, 5000]),
      ])
    #expect(summary(judgement) == ["warning main.one.against.hiring"])
    #expect(!judgement.hasFailed)
    #expect(
      judgement.findings.first?.message
        == "\"Title of hiring\" alone speaks for Option two over Option one by 4.0 points")
  }

  @Test func anOptionRuledOutIsAnError() throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: 5000, [0, 5000])],
      rulings: [.simple("limit", .all([]), .exclude(0b10))])
    #expect(summary(judgement) == ["error main.two.ruled-out"])
    #expect(judgement.findings.first?.reason == "Reason of limit.")
    #expect(judgement.findings.first?.remedy == "Choose another option.")
  }

  @Test func neitherRulesEveryOptionOutAndNamesTheAlternatives() throws {
    let ruling = Ruling.simple("limit", .all([]), .neither(alternatives: ["Fortran", "Ada"]))
    let judgement = try judge(
      "one", factors: [.constant("speed", weight: 5000, [5000, 0])], rulings: [ruling])
    #expect(summary(judgement) == ["error main.one.ruled-out"])
    #expect(judgement.findings.first?.remedy == "Look at Fortran or Ada.")
  }

  @Test func oneOptionOfAHybridIsAWarning() throws {
    let judgement = try judge("one", rulings: [.simple("both", .all([]), .hybrid(0b11))])
    #expect(summary(judgement) == ["warning main.one.half-of-hybrid"])
    #expect(!judgement.hasFailed)
  }

  @Test func allOptionsOfAHybridPass() throws {
    let judgement = try judge("one/two", rulings: [.simple("both", .all([]), .hybrid(0b11))])
    #expect(summary(judgement) == [])
  }

  @Test func anOptionOutsideTheHybridIsAnError() throws {
    let judgement = try judge("three", rulings: [.simple("both", .all([]), .hybrid(0b11))])
    #expect(summary(judgement) == ["error main.three.not-in-hybrid"])
  }

  @Test func severalOptionsAreAContradictionUnlessAHybridIsAdvised() throws {
    let judgement = try judge("one/two", factors: [.constant("speed", weight: 500, [5000, 5000])])
    #expect(summary(judgement) == ["error main.contradiction", "note main.either"])
    #expect(judgement.findings.first?.option == nil)
  }

  @Test func anAdditionThatIsEarnedIsNoContradiction() throws {
    var knowledge = Self.knowledge(factors: [.constant("speed", weight: 5000, [5000, 4500, 0])])
    let addition = Addition(option: 1, condition: .oneOf(0, [0]), reason: "Cache.", evidence: [])
    knowledge.decisions[0].additions = [addition]
    let earned = try judge("one/two", knowledge, Answers(questionCount: 1).answering(0, .choice(0)))
    #expect(!summary(earned).contains("error main.contradiction"))
    let unearned = try judge("one/two", knowledge, Answers(questionCount: 1).answering(0, .choice(1)))
    #expect(summary(unearned).contains("error main.contradiction"))
  }

  @Test func warningsOfTheDataAreWarnings() throws {
    var knowledge = Self.knowledge(factors: [.constant("speed", weight: 5000, [5000, 0, 0])])
    knowledge.decisions[0].warnings = [
      Warning(id: "mind", condition: .all([]), text: "Mind this.", evidence: ["C2"]),
      Warning(id: "not-now", condition: .any([]), text: "Never.", evidence: []),
    ]
    let judgement = try judge("one", knowledge, Answers(questionCount: 1))
    #expect(summary(judgement) == ["warning main.one.warning.mind"])
    #expect(judgement.findings.first?.message == "Mind this.")
    #expect(judgement.findings.first?.evidence == ["C2"])
  }

  @Test func anUndecidedDecisionIsAWarningAndSaysWhatToAnswer() throws {
    let judgement = try judge(
      "one", factors: [.simple("speed", weight: 5000, [(.oneOf(0, [0]), [5000, 0, 0]), (nil, [0, 0, 0])])])
    #expect(summary(judgement) == ["warning main.undecided"])
    #expect(judgement.isUndecided)
    #expect(!judgement.hasFailed)
    #expect(judgement.findings.first?.remedy == "Answer --question.")
  }

  @Test func adviceOfEitherIsANote() throws {
    let judgement = try judge("one", factors: [.constant("speed", weight: 5000, [1000, 1000, 1000])])
    #expect(summary(judgement) == ["note main.either"])
  }

  @Test func aRecommendationThatAnswersCouldChangeIsANote() throws {
    let judgement = try judge(
      "one",
      factors: [
        .constant("known", weight: 5000, [5000, 0, 0]),
        .simple("open", weight: 9000, [(.oneOf(0, [0]), [0, 5000, 0]), (nil, [0, 0, 0])]),
      ])
    #expect(summary(judgement) == ["note main.unsettled"])
    #expect(!judgement.hasFailed)
    #expect(!judgement.isUndecided)
  }

  // MARK: Waivers

  @Test(arguments: [("2026-03-30", true), ("2026-03-31", true), ("2026-04-01", false)])
  func aWaiverHoldsUpToAndOnItsLastDay(_ today: String, _ holds: Bool) throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: 3000, [5000, 0])],
      waivers: [try waiver("main.two.deficit", until: "2026-03-31")], today: today)
    #expect(judgement.hasFailed != holds)
    #expect(judgement.findings.first?.isWaived == holds)
    let expired = ["warning waiver.main.two.deficit.expired"]
    #expect(summary(judgement) == ["error main.two.deficit"] + (holds ? [] : expired))
  }

  @Test func anExpiredWaiverNamesItsOwnerAndDay() throws {
    let judgement = try judge(
      "two", factors: [.constant("speed", weight: 3000, [5000, 0])],
      waivers: [try waiver("main.two.deficit", until: "2025-12-31")])
    let remark = try #require(judgement.findings.last)
    #expect(remark.message == "the waiver of main.two.deficit ended on 2025-12-31")
    #expect(remark.remedy.contains("Ada"))
  }

  @Test func aWaiverOfNothingIsAWarning() throws {
    let judgement = try judge(
      "one", factors: [.constant("speed", weight: 3000, [5000, 0])],
      waivers: [try waiver("main.two.deficit", until: "2026-12-31")])
    #expect(summary(judgement) == ["warning waiver.main.two.deficit.unused"])
    #expect(!judgement.hasFailed)
  }

  @Test func aWaiverLetsOneFindingPassAndNoOther() throws {
    let judgement = try judge(
      "one/two", factors: [.constant("speed", weight: 3000, [5000, 0])],
      waivers: [try waiver("main.two.deficit", until: "2026-12-31")])
    #expect(summary(judgement) == ["error main.contradiction", "error main.two.deficit"])
    #expect(judgement.findings.map(\.isWaived) == [false, true])
    #expect(judgement.hasFailed)
  }

  @Test func aWaiverCannotWaiveTheRemarkOnAnother() throws {
    let judgement = try judge(
      "one", factors: [.constant("speed", weight: 3000, [5000, 0])],
      waivers: [
        try waiver("main.two.deficit", until: "2026-12-31"),
        try waiver("waiver.main.two.deficit.unused", until: "2026-12-31"),
      ])
    #expect(judgement.findings.map(\.isWaived) == [false, false])
  }

  // MARK: Parts

  private static func knowledge(factors: [Factor], rulings: [Ruling] = []) -> KnowledgeBase {
    let factors = factors.map { factor in
      var factor = factor
      for place in factor.cases.indices where factor.cases[place].ratings.count == 2 {
        factor.cases[place].ratings.append(Thousandths(-5000))
      }
      return factor
    }
    return .simple(
      questions: [.choice("question", answers: ["yes", "no"])], options: ["one", "two", "three"],
      factors: factors, rulings: rulings)
  }

  private func judge(
    _ stack: String?, factors: [Factor] = [], rulings: [Ruling] = [], maximumDeficit: Int64? = nil,
    waivers: [ProjectFile.Waiver] = [], today: String = "2026-01-15"
  ) throws -> Judgement {
    try judge(
      stack, Self.knowledge(factors: factors, rulings: rulings), Answers(questionCount: 1),
      maximumDeficit: maximumDeficit, waivers: waivers, today: today)
  }

  private func judge(
    _ stack: String?, _ knowledge: KnowledgeBase, _ answers: Answers, maximumDeficit: Int64? = nil,
    waivers: [ProjectFile.Waiver] = [], today: String = "2026-01-15"
  ) throws -> Judgement {
    var stated = [UInt64(0)]
    if let stack { try StackText.parse(stack, into: &stated, knowledge) }
    var judgement = Judgement(
      of: try CompiledKnowledge(knowledge).advise(answers, stack: stated),
      maximumDeficit: maximumDeficit.map { Points(Thousandths($0)) })
    judgement.apply(waivers, today: try #require(CalendarDay(today)))
    return judgement
  }

  private func waiver(_ finding: String, until: String) throws -> ProjectFile.Waiver {
    ProjectFile.Waiver(
      finding: finding, reason: "Agreed.", owner: "Ada", until: try #require(CalendarDay(until)))
  }

  private func summary(_ judgement: Judgement) -> [String] {
    judgement.findings.map { "\($0.level.rawValue) \($0.id)" }
  }
}
