import Testing

@testable import Engine

@Suite struct OpenQuestionTests {
  @Test(arguments: 0..<150) func rulingsComeFirstThenTheSwingThenTheQuestionnaire(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let questions = situation.decision.openQuestions
      for (left, right) in zip(questions, questions.dropFirst()) {
        let ranks = (
          (left.canFireRuling ? 1 : 0, left.swing.units, right.question),
          (right.canFireRuling ? 1 : 0, right.swing.units, left.question)
        )
        #expect(ranks.0 > ranks.1)
      }
    }
  }

  @Test(arguments: 0..<120) func exactlyTheQuestionsThatCanChangeSomethingAreOpen(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let influence = Influence(of: situation)
      let isStopped = [.neither, .hybrid].contains(situation.expected.verdict)
      // Nothing is asked once no answer can change the verdict.
      let candidates = situation.decision.isSettled ? [] : situation.advice.situation.openQuestions
      let expected = candidates.filter {
        influence.rulings.contains($0) || (!isStopped && influence.factors.contains($0))
      }
      #expect(situation.decision.openQuestions.map(\.question).sorted() == expected)
      for open in situation.decision.openQuestions {
        #expect(open.canFireRuling == influence.rulings.contains(open.question))
      }
    }
  }

  @Test(arguments: 0..<120) func theSwingIsNeverBelowTheLargestMovementOfTheLead(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let influence = Influence(of: situation)
      for open in situation.decision.openQuestions {
        let movement = influence.movement[open.question] ?? 0
        let isStopped = [.neither, .hybrid].contains(situation.expected.verdict)
        #expect(Int128(open.swing.units) >= (isStopped ? 0 : movement))
      }
    }
  }

  @Test(arguments: 0..<120) func theSwingIsReachedWhereOneQuestionIsOpen(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard situation.advice.situation.openQuestions.count == 1,
        let open = situation.decision.openQuestions.first,
        ![.neither, .hybrid].contains(situation.expected.verdict)
      else { continue }
      // One question can move two factors against each other, so only a single open factor is exact.
      guard situation.expected.chosen.count(where: { $0 == nil }) <= 1 else { continue }
      #expect(Int128(open.swing.units) == Influence(of: situation).movement[open.question] ?? 0)
    }
  }

  @Test func aQuestionThatTheAnswersHaveMadeIrrelevantIsNotOpen() throws {
    let knowledge = KnowledgeBase.simple(
      questions: ["a", "b", "c"].map { .choice($0, answers: ["yes", "no"]) },
      factors: [.constant("known", weight: 5000, [5000, 0])],
      rulings: [
        .simple(
          "limit", .any([.all([.oneOf(0, [0]), .oneOf(1, [0])]), .oneOf(2, [0])]), .neither(alternatives: []))
      ])
    let answers = Answers(questionCount: 3).answering(0, .choice(1))
    let advice = try CompiledKnowledge(knowledge).advise(answers).decisions[0]
    #expect(advice.openQuestions == [OpenQuestion(question: 2, canFireRuling: true, swing: .zero)])
  }
}

/// What changes when one open question is answered in another way and all others stay as they are.
private struct Influence {
  /// The questions on which an open factor depends.
  var factors: Set<Int> = []
  /// The questions on which a pending ruling depends.
  var rulings: Set<Int> = []
  /// For each question the most by which the best option's lead over any rival moves.
  var movement: [Int: Int128] = [:]

  private struct Outcome {
    var effects: [[Int64]]
    var rulings: [Bool]
    var scores: [Int128]
  }

  init(of situation: RandomSituation) {
    let (oracle, expected) = (situation.oracle, situation.expected)
    let open = situation.advice.situation.openQuestions
    let openFactors = oracle.decision.factors.indices.filter { expected.chosen[$0] == nil }
    let assignments = oracle.assignments(of: situation.answers, to: open)
    let outcomes = assignments.map { answers in
      let chosen = oracle.decision.factors.map { oracle.chosenCase($0, answers) }
      return Outcome(
        effects: openFactors.map { place in
          chosen[place].map { choice in
            let factorCase = oracle.decision.factors[place].cases[choice]
            return [factorCase.importance.count] + factorCase.ratings.map(\.count)
          } ?? []
        },
        rulings: expected.pendingRulings.map { oracle.holds(oracle.decision.rulings[$0].condition, answers) },
        scores: oracle.scores(chosen))
    }
    let rivals = oracle.decision.options.indices.filter {
      $0 != expected.best && oracle.isRival($0, expected)
    }
    for question in open {
      var contexts: [[AnswerValue?]: [Int]] = [:]
      for (place, answers) in assignments.enumerated() {
        var context = answers.values
        context[question] = nil
        contexts[context, default: []].append(place)
      }
      for members in contexts.values.map({ places in places.map { outcomes[$0] } }) {
        guard let first = members.first else { continue }
        if members.contains(where: { $0.effects != first.effects }) { factors.insert(question) }
        if members.contains(where: { $0.rulings != first.rulings }) { rulings.insert(question) }
        guard let best = expected.best else { continue }
        for rival in rivals {
          let leads = members.map { $0.scores[best] - $0.scores[rival] }
          guard let lowest = leads.min(), let highest = leads.max() else { continue }
          movement[question] = max(movement[question] ?? 0, highest - lowest)
        }
      }
    }
  }
}
