import Testing

@testable import Engine

@Suite struct ScenarioCoverageTests {
  private typealias Trip = ScenarioKnowledge

  private func coverage(_ files: ScenarioFile...) throws -> ScenarioCoverage {
    let compiled = try CompiledKnowledge(Trip.knowledge)
    return ScenarioCoverage(of: try compiled.results(of: files), in: compiled)
  }

  @Test func nothingIsReachedWithoutScenarios() throws {
    let coverage = try coverage()
    #expect(coverage.scenarioCount == 0)
    #expect(coverage.decisions.map(\.cases) == [[[false, false, false], [false, false]], [[false]]])
    #expect(coverage.decisions.map(\.rulings) == [[false, false, false], []])
    #expect(coverage.decisions.map(\.warnings) == [[false], []])
    #expect(coverage.decisions.map(\.additions) == [[], [false, false]])
    #expect(coverage.questions.map(\.isAnswered) == [false, false, false, false])
  }

  @Test func aCaseIsReachedWhereItGivesItsPoints() throws {
    let coverage = try coverage(
      Trip.scenario(Trip.clear, expecting: ["trip": ["walk"]]),
      Trip.scenario(Trip.mist, miles: 10, expecting: ["trip": ["drive"], "shoes": ["boots"]]))
    #expect(coverage.scenarioCount == 2)
    #expect(coverage.decisions.map(\.cases) == [[[true, false, true], [true, false]], [[true]]])
    #expect(coverage.decisions.map(\.expectingScenarios) == [2, 1])
  }

  @Test func behindARulingThatSettlesTheMatterNoCaseIsReached() throws {
    let coverage = try coverage(
      Trip.scenario(Trip.clear, miles: 1, Trip.river), Trip.scenario(Trip.clear, miles: 1, Trip.tent))
    #expect(coverage.decisions.map(\.cases) == [[[false, false, false], [false, false]], [[false]]])
    #expect(coverage.decisions[0].rulings == [true, false, true])
    #expect(coverage.decisions.map(\.expectingScenarios) == [0, 0])
  }

  @Test func anExclusionLetsThePointsCount() throws {
    let coverage = try coverage(Trip.scenario(Trip.rain, miles: 1, Trip.barrier))
    #expect(coverage.decisions.map(\.cases) == [[[false, true, false], [false, true]], [[true]]])
    #expect(coverage.decisions[0].rulings == [false, true, false])
    // Driving is out, so one walks in the rain.
    #expect(coverage.decisions[0].warnings == [true])
    #expect(coverage.decisions[1].additions == [true, false])
  }

  @Test func anExpectedAdditionCountsAsAnExpectation() throws {
    let coverage = try coverage(
      Trip.scenario(Trip.clear, Trip.mud, expecting: ["trip": ["walk"]], additions: ["gaiters"]))
    #expect(coverage.decisions.map(\.expectingScenarios) == [1, 1])
    #expect(coverage.decisions[1].additions == [false, true])
  }

  @Test func anAnswerIsGivenWhereItsQuestionIsAsked() throws {
    let coverage = try coverage(
      Trip.scenario(Trip.clear, miles: 9, .choices(0b1001), umbrella: .choice(0)),
      Trip.scenario(Trip.rain, Trip.noObstacle, umbrella: .choice(1)))
    #expect(
      coverage.questions.map(\.parts) == [
        [.answer(0), .answer(1), .answer(2)], [.numbers(0...9), .numbers(10...50)],
        [.answer(0), .answer(1), .answer(2), .answer(3)], [.answer(0), .answer(1)],
      ])
    #expect(
      coverage.questions.map(\.isGiven) == [
        [true, true, false], [true, false], [true, false, false, true], [false, true],
      ])
    #expect(coverage.questions.map(\.isAnswered) == [true, true, true, true])
  }

  @Test func noneOfTheseAnswersAQuestionWithoutGivingAnyOfItsAnswers() throws {
    let coverage = try coverage(Trip.scenario(nil, Trip.noObstacle))
    #expect(coverage.questions.map(\.isAnswered) == [false, false, true, false])
    #expect(coverage.questions[2].isGiven == [false, false, false, false])
  }

  /// What the shipped scenarios reach, worked out from the conditions alone.
  @Test func theShippedScenariosReachEveryCaseThatIsKnownToDecide() throws {
    let knowledge = try RealData.knowledge()
    let scenarios = try RealData.folder().readScenarios(knowledge, try RealData.evidence())
    let compiled = try CompiledKnowledge(knowledge)
    let results = try compiled.results(of: scenarios)
    let coverage = ScenarioCoverage(of: results, in: compiled)
    var reached = 0
    for (place, decision) in knowledge.decisions.enumerated() {
      let oracle = Oracle(knowledge: knowledge, place: place)
      let judged = zip(scenarios, results).filter { _, result in
        result.advice.decisions.contains {
          $0.place == place && $0.verdict != .neither && $0.verdict != .hybrid
        }
      }
      for (number, factor) in decision.factors.enumerated() {
        let decisive = Set(
          judged.compactMap { file, _ in
            oracle.knownCase(factor, file.project.answers)
          })
        for casePlace in decisive {
          #expect(coverage.decisions[place].cases[number][casePlace], "\(factor.id), case \(casePlace + 1)")
        }
        reached += decisive.count
      }
    }
    #expect(reached > 50)
  }
}

extension Oracle {
  /// The case that holds while all before it do not; nil where that is not known.
  fileprivate func knownCase(_ factor: Factor, _ answers: Answers) -> Int? {
    for (place, factorCase) in factor.cases.enumerated() {
      guard let condition = factorCase.condition else { return place }
      guard let holds = known(condition, answers) else { return nil }
      if holds { return place }
    }
    return nil
  }
}
