import Testing

@testable import Engine

@Suite struct ObstacleTests {
  /// A made-up knowledge base with all complete answers to it.
  private struct Situations {
    let oracle: Oracle
    let compiled: CompiledKnowledge
    let results: [Oracle.Result]

    /// Nil where there are too many.
    init?(seed: Int) throws {
      var random = RandomKnowledge(seed: seed)
      oracle = Oracle(knowledge: random.knowledgeBase())
      guard oracle.assignmentCount <= 3000 else { return nil }
      compiled = try CompiledKnowledge(oracle.knowledge)
      results = oracle.completions(of: Answers(questionCount: oracle.knowledge.questions.count))
        .map(oracle.result)
    }

    var primaryOptions: [Int] {
      oracle.decision.options.indices.filter { !oracle.decision.options[$0].isAdditionOnly }
    }

    func obstacles(limit: Int) -> [Obstacle?] {
      compiled.decisions[0].obstacles(at: 0, in: compiled, limit: limit)
    }

    /// Whether an obstacle is what it is said to be.
    func confirm(_ obstacle: Obstacle, to option: Int) -> Bool {
      guard !results.contains(where: { $0.option == option }) else { return false }
      let inPlay = results.filter {
        ![.neither, .hybrid].contains($0.verdict) && !$0.excluded.contains(option)
      }
      switch obstacle {
      case .rulings: return inPlay.isEmpty
      case .rivals: return true
      case .rival(let rival, let highestLead):
        return rival != option && highestLead < compiled.decisions[0].margin
          && inPlay.allSatisfy { result in
            !result.excluded.contains(rival)
              && result.scores[option] - result.scores[rival] <= Int128(highestLead.units)
          }
      }
    }
  }

  @Test func whereAllSituationsCanBeLookedAtEveryHopelessOptionIsFoundAndNoOther() throws {
    var hopelessCount = 0
    for seed in 0..<250 {
      guard let situations = try Situations(seed: seed) else { continue }
      let obstacles = situations.obstacles(limit: 4096)
      for option in situations.oracle.decision.options.indices {
        let isHopeless =
          situations.primaryOptions.contains(option)
          && !situations.results.contains { $0.option == option }
        #expect((obstacles[option] != nil) == isHopeless, "seed \(seed), option \(option)")
        if let obstacle = obstacles[option] {
          #expect(situations.confirm(obstacle, to: option), "seed \(seed)")
        }
        if isHopeless { hopelessCount += 1 }
      }
    }
    #expect(hopelessCount > 150)
  }

  /// With the situations taken for too many, only bounds are left; they may miss something and never claim too much.
  @Test(arguments: [(0, 80), (4, 80), (40, 95)])
  func whereThereAreTooManySituationsMostHopelessOptionsAreFoundAndNoOther(limit: Int, percent: Int) throws {
    var (hopelessCount, foundCount) = (0, 0)
    for seed in 0..<250 {
      guard let situations = try Situations(seed: seed) else { continue }
      let obstacles = situations.obstacles(limit: limit)
      for option in situations.primaryOptions {
        if !situations.results.contains(where: { $0.option == option }) { hopelessCount += 1 }
        guard let obstacle = obstacles[option] else { continue }
        foundCount += 1
        #expect(situations.confirm(obstacle, to: option), "seed \(seed), option \(option): \(obstacle)")
      }
    }
    #expect(foundCount * 100 >= hopelessCount * percent, "\(foundCount) of \(hopelessCount)")
  }

  /// Thirteen questions in a chain of factors form one group of 8192 completions, which is only bounded.
  @Test(arguments: [(0, 0), (2000, 4), (2500, nil)] as [(Int64, Int64?)])
  func theLeadInALargeGroupIsBoundedFactorByFactor(rating: Int64, tenths: Int64?) throws {
    let questions = (0..<13).map { Question.choice("q\($0)", answers: ["yes", "no"]) }
    let factors = (1..<13).map { place in
      Factor.simple(
        "f\(place)", weight: 1000,
        [(.all([.oneOf(place - 1, [0]), .oneOf(place, [1])]), [0, 0]), (nil, [0, 500])])
    }
    let last = Factor.simple("last", weight: 1000, [(.oneOf(12, [0]), [rating, 0]), (nil, [-500, 0])])
    let compiled = try CompiledKnowledge(
      .simple(
        questions: questions, factors: factors + [last],
        thresholds: Thresholds(
          margin: Thousandths(500), minimumCoverage: Thousandths(0), decisive: Thousandths(0),
          clear: Thresholds.simple.clear, strong: Thresholds.simple.strong)))
    #expect(
      compiled.decisions[0].obstacles(at: 0, in: compiled) == [
        tenths.map { .rival(1, highestLead: Points(Thousandths($0 * 100))) }, nil,
      ])
  }
}
