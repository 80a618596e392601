import Testing

@testable import Engine

@Suite struct ScoreRangesTests {
  @Test(arguments: 0..<150) func exactRangesAreThoseOverAllCompletions(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let ranges = situation.decision.ranges
      // So few completions are always looked at one by one.
      #expect(ranges.isExact)
      let scores = situation.completions.map { situation.oracle.result($0).scores }
      for option in situation.oracle.decision.options.indices {
        #expect(Int128(ranges.lowest[option].units) == scores.map { $0[option] }.min())
        #expect(Int128(ranges.highest[option].units) == scores.map { $0[option] }.max())
      }
    }
  }

  @Test(arguments: 0..<60) func theHighestLeadOfExactRangesIsReached(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let options = situation.oracle.decision.options.indices
      let scores = situation.completions.map { situation.oracle.result($0).scores }
      for one in options {
        for other in options {
          #expect(
            Int128(situation.decision.ranges.highestLead(of: one, over: other).units)
              == scores.map { $0[one] - $0[other] }.max())
        }
      }
    }
  }

  /// A chain of factors, each sharing a question with the next, so that they form one large group.
  private func chain(of questions: Int) throws -> CompiledKnowledge {
    let list = (0..<questions).map { Question.choice("q\($0)", answers: ["yes", "no"]) }
    let factors = (1..<questions).map { place in
      Factor.simple(
        "f\(place)", weight: 1000,
        [
          (.all([.oneOf(place - 1, [0]), .oneOf(place, [0])]), [5000, 0]),
          (.any([.oneOf(place - 1, [0]), .oneOf(place, [0])]), [0, 2000]), (nil, [-1000, 0]),
        ])
    }
    return try CompiledKnowledge(.simple(questions: list, factors: factors))
  }

  @Test func rangesOfAGroupOf4096CompletionsAreExact() throws {
    let advice = try chain(of: 12).advise(Answers(questionCount: 12)).decisions[0]
    #expect(advice.ranges.isExact)
    #expect(advice.ranges.lowest[0] == Points(units: -11 * Points.unitsPerPoint / 5))
    #expect(advice.ranges.highest[0] == Points(units: 11 * Points.unitsPerPoint))
  }

  @Test func rangesOfALargerGroupContainAllCompletionsAndSaySo() throws {
    let compiled = try chain(of: 13)
    let oracle = Oracle(knowledge: compiled.knowledge)
    let answers = Answers(questionCount: 13)
    let advice = compiled.advise(answers).decisions[0]
    #expect(!advice.ranges.isExact)
    let scores = oracle.completions(of: answers).map { completion in
      oracle.scores(oracle.decision.factors.map { oracle.chosenCase($0, completion) })
    }
    #expect(scores.count == 8192)
    for option in 0...1 {
      let range = Int128(advice.ranges.lowest[option].units)...Int128(advice.ranges.highest[option].units)
      #expect(scores.allSatisfy { range.contains($0[option]) })
    }
  }

  @Test func theAnswersOfOneSelectionAreIndependentOfOneAnother() throws {
    let answers = (0..<40).map { "a\($0)" }
    let factors = answers.indices.map { place in
      Factor.simple("f\(place)", weight: 1000, [(.includes(0, place), [5000, 0]), (nil, [0, 0])])
    }
    let compiled = try CompiledKnowledge(
      .simple(questions: [.choices("many", answers: answers)], factors: factors))
    let advice = compiled.advise(Answers(questionCount: 1)).decisions[0]
    // 2^40 completions, but each factor looks at an answer of its own.
    #expect(advice.ranges.isExact)
    #expect(advice.ranges.highest[0] == Points(Thousandths(40_000)))
    #expect(advice.ranges.lowest[0] == .zero)
  }

  @Test func aSelectionOfManyAnswersIsBoundedWithoutWalkingThroughAllOfThem() throws {
    let answers = (0..<40).map { "a\($0)" }
    // Every factor shares one answer with the next, so that all form one group.
    let factors = answers.indices.dropFirst().map { place in
      Factor.simple(
        "f\(place)", weight: 1000,
        [(.all([.includes(0, place - 1), .includes(0, place)]), [5000, 0]), (nil, [0, 0])])
    }
    let compiled = try CompiledKnowledge(
      .simple(questions: [.choices("many", answers: answers)], factors: factors))
    let advice = compiled.advise(Answers(questionCount: 1)).decisions[0]
    #expect(!advice.ranges.isExact)
    #expect(advice.ranges.highest[0] == Points(Thousandths(39_000)))
    #expect(advice.ranges.lowest[0] == .zero)
  }
}
