import Testing

@testable import Engine

@Suite struct AnswerFlipTests {
  private func changed(_ answers: Answers, by flip: AnswerFlips.Flip) -> Answers {
    flip.changes.reduce(into: answers) { $0[$1.question] = $1.value }
  }

  @Test(arguments: 0..<200) func everyFlipReallyChangesTheVerdict(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let flips = situation.advice.answerFlips()[0]
      #expect(flips.flips.count == min(flips.count, 20))
      for flip in flips.flips {
        let replayed = situation.compiled.advise(changed(situation.answers, by: flip)).decisions[0]
        #expect(replayed.verdict == flip.verdict && replayed.evaluation.option == flip.option)
        let isOther =
          flip.verdict != situation.decision.verdict || flip.option != situation.evaluation.option
        #expect(isOther)
      }
    }
  }

  /// The answers that differ from the given ones in one choice or one element of a selection.
  private func neighbours(of situation: RandomSituation) -> [(question: Int, answers: Answers)] {
    let questions = situation.oracle.knowledge.questions
    return questions.indices.flatMap { question -> [(Int, Answers)] in
      guard situation.advice.situation.asked[question] == .yes,
        let value = situation.answers[question]
      else { return [] }
      return questions[question].answers.indices.compactMap { answer in
        var answers = situation.answers
        switch value {
        case .choice(let chosen) where chosen != answer: answers[question] = .choice(answer)
        case .choices(let selection): answers[question] = .choices(selection ^ 1 << UInt64(answer))
        default: return nil
        }
        return (question, answers)
      }
    }
  }

  @Test(arguments: 0..<200) func noSingleChangeOfAChoiceIsOverlooked(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let flips = situation.advice.answerFlips()[0]
      guard flips.count <= 20 else { continue }
      var expected: [Answers] = []
      for neighbour in neighbours(of: situation) {
        let other = situation.compiled.advise(neighbour.answers).decisions[0]
        if other.verdict != situation.decision.verdict
          || other.evaluation.option != situation.evaluation.option
        {
          expected.append(neighbour.answers)
        }
      }
      let found = flips.flips.map { changed(situation.answers, by: $0) }
      #expect(expected.allSatisfy(found.contains))
      if !expected.isEmpty { #expect(flips.flips.allSatisfy { $0.changes.count == 1 }) }
    }
  }

  @Test(arguments: 0..<200) func noPairOfChangesIsOverlooked(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let questions = situation.oracle.knowledge.questions
      // Numbers have intervals of their own; without them every pair can be counted here.
      let isNumber = { (question: Int) in
        if case .number = questions[question].kind { true } else { false }
      }
      let hasNumber = questions.indices.contains { isNumber($0) && situation.answers[$0] != nil }
      let flips = situation.advice.answerFlips()[0]
      guard !hasNumber, flips.flips.allSatisfy({ $0.changes.count == 2 }) || flips.count == 0 else {
        continue
      }
      let singles = neighbours(of: situation)
      var expected = 0
      for (place, first) in singles.enumerated() {
        for second in singles[(place + 1)...] {
          var answers = first.answers
          if first.question != second.question {
            answers[second.question] = second.answers[second.question]
          } else if case .choices(let one)? = first.answers[first.question],
            case .choices(let other)? = second.answers[first.question],
            case .choices(let selection)? = situation.answers[first.question]
          {
            answers[first.question] = .choices(one ^ other ^ selection)
          } else {
            continue
          }
          let result = situation.compiled.advise(answers).decisions[0]
          let isOther =
            result.verdict != situation.decision.verdict
            || result.evaluation.option != situation.evaluation.option
          if isOther { expected += 1 }
        }
      }
      let hasSingle = singles.contains { single in
        let result = situation.compiled.advise(single.answers).decisions[0]
        return result.verdict != situation.decision.verdict
          || result.evaluation.option != situation.evaluation.option
      }
      if !hasSingle { #expect(flips.count == expected) }
    }
  }

  @Test func pairsAreLookedForOnlyWhereNoSingleChangeIsEnough() throws {
    // Two answers of a selection, each of which keeps the first option ahead by itself.
    let knowledge = KnowledgeBase.simple(
      questions: [.choices("q", answers: ["a", "b"]), .choice("other", answers: ["x", "y"])],
      factors: [
        .simple(
          "f", weight: 5000, [(.any([.includes(0, 0), .includes(0, 1)]), [5000, 0]), (nil, [0, 5000])])
      ])
    let compiled = try CompiledKnowledge(knowledge)
    var answers = Answers(questionCount: 2)
    answers[0] = .choices(0b11)
    answers[1] = .choice(0)
    let flips = compiled.advise(answers).answerFlips()[0]
    #expect(flips.count == 1)
    #expect(flips.flips.first?.changes == [AnswerChange(question: 0, value: .choices(0))])
    #expect(flips.flips.first?.option == 1)
  }

  @Test func aChangeThatWorksThroughAnEarlierDecisionIsListedThereAlone() throws {
    let yes = Condition.oneOf(0, [0])
    var second = Decision.simple(
      "second", options: ["three", "four"], factors: [.constant("s", weight: 5000, [5000, 3000])])
    second.options[0].implies = ["one"]
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["yes", "no"])],
      decisions: [
        .simple("first", factors: [.simple("f", weight: 5000, [(yes, [5000, 0]), (nil, [0, 5000])])]), second,
      ])
    let compiled = try CompiledKnowledge(knowledge)
    var answers = Answers(questionCount: 1)
    answers[0] = .choice(0)
    let flips = compiled.advise(answers).answerFlips()
    #expect(flips.map(\.count) == [1, 0])
    answers[0] = .choice(1)
    #expect(compiled.advise(answers).decisions[1].evaluation.option == 1)
  }

  @Test func numbersChangeToOneOfEachIntervalThatTheDataTellApart() throws {
    let knowledge = KnowledgeBase.simple(
      questions: [.number("n", 0...100)],
      factors: [
        .simple(
          "f", weight: 5000,
          [(.within(0, 0...9), [5000, 0]), (.within(0, 10...49), [0, 5000]), (nil, [0, 4000])])
      ])
    var answers = Answers(questionCount: 1)
    answers[0] = .number(3)
    let flips = try CompiledKnowledge(knowledge).advise(answers).answerFlips()[0]
    #expect(flips.flips.map(\.changes) == [10, 50].map { [AnswerChange(question: 0, value: .number($0))] })
  }
}
