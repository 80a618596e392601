import Testing

@testable import Engine

/// Comparisons of made-up situations, checked by adding up points without the engine.
@Suite struct RandomComparisonTests {
  /// One side: a made-up knowledge base with answers and what adding up says of them.
  private struct Side {
    let oracle: Oracle
    let answers: Answers
    let expected: Oracle.Result
    let advice: Advice

    init(_ oracle: Oracle, _ answers: Answers) throws {
      self.oracle = oracle
      self.answers = answers
      expected = oracle.result(of: oracle.completions(of: answers))
      advice = try CompiledKnowledge(oracle.knowledge).advise(answers)
    }

    /// For each factor, by id, the units that it gives to one option more than to another; nil where it is open.
    func differences(_ subject: String, _ rival: String) throws -> [String: Int64?] {
      let (subject, rival) = (
        try #require(oracle.decision.optionIndex(subject)), try #require(oracle.decision.optionIndex(rival))
      )
      return Dictionary(
        uniqueKeysWithValues: zip(oracle.decision.factors, expected.chosen).map { factor, chosen in
          (
            factor.id,
            chosen.map {
              Int64(oracle.contribution(factor, $0, subject) - oracle.contribution(factor, $0, rival))
            }
          )
        })
    }
  }

  private func check(_ before: Side, _ after: Side) throws -> Comparison {
    let comparison = Comparison(before.advice, after.advice)
    let decision = try #require(comparison.decisions.first)
    #expect(comparison.decisions.count == 1)
    if !decision.hasChanged {
      #expect(before.expected.scores == after.expected.scores)
      #expect(before.expected.verdict == after.expected.verdict)
      #expect(before.expected.option == after.expected.option)
      #expect(before.expected.rulings == after.expected.rulings)
    }
    guard let difference = decision.difference else { return comparison }
    let (subject, rival) = (difference.subject.id, difference.rival.id)
    #expect(subject != rival)
    let (old, new) = (
      try before.differences(subject, rival), try after.differences(subject, rival)
    )
    // Whatever differs is listed, and nothing else is.
    let ids = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    #expect(Set(difference.factors.map(\.factor.id)) == ids)
    for factor in difference.factors {
      let (before, after) = (old[factor.factor.id], new[factor.factor.id])
      #expect(factor.before?.points?.units == before ?? nil)
      #expect(factor.after?.points?.units == after ?? nil)
      #expect((factor.before == nil) == (before == nil))
      #expect((factor.after == nil) == (after == nil))
      #expect((factor.before?.reason == nil) == (factor.before?.points == nil))
      #expect((factor.after?.reason == nil) == (factor.after?.points == nil))
      let change: FactorShift.Change =
        switch (before, after) {
        case (nil, _): .appeared
        case (_, nil): .vanished
        case (.some(nil), _): .closed
        case (_, .some(nil)): .opened
        default: .shifted
        }
      #expect(factor.change == change)
    }
    // The shifts add up to the change of the difference, which is that of the scores.
    func total(_ differences: [String: Int64?]) -> Int64 { differences.values.reduce(0) { $0 + ($1 ?? 0) } }
    #expect(difference.before.units == total(old))
    #expect(difference.after.units == total(new))
    #expect(difference.factors.reduce(Points.zero) { $0 + $1.shift } == difference.shift)
    #expect(difference.shift == difference.after - difference.before)
    let sizes = difference.factors.map(\.shift.magnitude)
    #expect(sizes == sizes.sorted(by: >))
    return comparison
  }

  @Test(arguments: 0..<150) func shiftsUnderOneKnowledgeBaseAddUp(seed: Int) throws {
    var random = RandomKnowledge(seed: seed)
    let oracle = Oracle(knowledge: random.knowledgeBase())
    let sides = try (0..<3).map { _ in try Side(oracle, random.answers(for: oracle)) }
    for (before, after) in [(sides[0], sides[1]), (sides[1], sides[2]), (sides[2], sides[0])] {
      let comparison = try check(before, after)
      let changed = oracle.knowledge.questions.indices.filter { before.answers[$0] != after.answers[$0] }
      #expect(comparison.answers.map(\.question.id) == changed.map { oracle.knowledge.questions[$0].id })
      #expect(comparison.weights.isEmpty)
      if let difference = comparison.decisions[0].difference, let old = before.expected.best {
        #expect(difference.subject.id == oracle.decision.options[old].id)
        if let new = after.expected.best, new != old {
          #expect(difference.rival.id == oracle.decision.options[new].id)
        }
      }
    }
    let same = try check(sides[0], sides[0])
    #expect(!same.changesInputs)
    #expect(!same.decisions[0].hasChanged)
    #expect(same.decisions[0].difference?.factors.isEmpty != false)
  }

  @Test(arguments: 0..<150) func shiftsUnderTwoKnowledgeBasesAddUp(seed: Int) throws {
    var random = RandomKnowledge(seed: seed)
    let oracle = Oracle(knowledge: random.knowledgeBase())
    var generator = SeededGenerator(seed: seed)
    let other = Oracle(knowledge: Self.altered(oracle.knowledge, &generator))
    for _ in 0..<2 {
      let answers = random.answers(for: oracle)
      let comparison = try check(Side(oracle, answers), Side(other, answers))
      #expect(comparison.answers.isEmpty)
      let weights = Dictionary(
        uniqueKeysWithValues: oracle.decision.factors.map { ($0.id, $0.weight) })
      #expect(
        comparison.weights.map(\.factor.id)
          == other.decision.factors.filter { $0.weight != weights[$0.id] ?? $0.weight }.map(\.id))
      #expect(
        comparison.decisions[0].options.went.map(\.id)
          == oracle.decision.options.map(\.id).filter { other.decision.optionIndex($0) == nil })
    }
  }

  /// What is added up means nothing where all that is made up is alike.
  @Test func madeUpComparisonsAreOfEveryKind() throws {
    var changes: [FactorShift.Change: Int] = [:]
    for seed in 0..<100 {
      var random = RandomKnowledge(seed: seed)
      let oracle = Oracle(knowledge: random.knowledgeBase())
      var generator = SeededGenerator(seed: seed)
      let other = Oracle(knowledge: Self.altered(oracle.knowledge, &generator))
      let comparison = try check(
        Side(oracle, random.answers(for: oracle)), Side(other, random.answers(for: oracle)))
      for factor in comparison.decisions[0].difference?.factors ?? [] {
        changes[factor.change, default: 0] += 1
      }
    }
    for change in [FactorShift.Change.shifted, .closed, .opened, .appeared, .vanished] {
      #expect(changes[change] ?? 0 > 20, "\(change)")
    }
  }

  /// The same with other weights, other ratings, factors that come and go, another order and perhaps an option less.
  private static func altered(
    _ knowledge: KnowledgeBase, _ generator: inout SeededGenerator
  ) -> KnowledgeBase {
    var knowledge = knowledge
    var decision = knowledge.decisions[0]
    var fresh = decision.factors[0]
    fresh.id = "fresh"
    decision.factors.append(fresh)
    decision.factors.shuffle(using: &generator)
    if generator.chance(50) { decision.factors.removeLast() }
    for place in decision.factors.indices where generator.chance(40) {
      decision.factors[place].weight = Thousandths(Int64(generator.number(0...10_000)))
    }
    for place in decision.factors.indices where generator.chance(30) {
      decision.factors[place].cases[0].ratings[0] = Thousandths(Int64(generator.number(-5000...5000)))
    }
    if generator.chance(50) {
      let gone = generator.number(0...decision.options.count - 1)
      decision.options.remove(at: gone)
      for place in decision.factors.indices {
        for number in decision.factors[place].cases.indices {
          decision.factors[place].cases[number].ratings.remove(at: gone)
        }
      }
      // They know options by their place.
      (decision.rulings, decision.warnings, decision.additions) = ([], [], [])
    }
    knowledge.decisions = [decision]
    return knowledge
  }
}
