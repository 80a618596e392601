import Testing

@testable import Engine

@Suite struct ScenarioResultTests {
  private typealias Trip = ScenarioKnowledge

  /// A scenario that expects something of the trip, and whether it gets it.
  struct Case: Sendable, CustomTestStringConvertible {
    var file: ScenarioFile
    var given: String
    var hasPassed: Bool

    init(_ file: ScenarioFile, _ given: String, _ hasPassed: Bool) {
      (self.file, self.given, self.hasPassed) = (file, given, hasPassed)
    }

    var testDescription: String { "\(file.scenario.expected) of \(given)" }
  }

  @Test(arguments: [
    Case(Trip.scenario(Trip.clear, expecting: ["trip": ["walk"]]), "walk", true),
    Case(Trip.scenario(Trip.clear, expecting: ["trip": ["drive"]]), "walk", false),
    Case(Trip.scenario(Trip.clear, expecting: ["trip": ["drive", "walk"]]), "walk", true),
    Case(Trip.scenario(nil, expecting: ["trip": ["undecided"]]), "undecided", true),
    Case(Trip.scenario(nil, expecting: ["trip": ["walk", "either"]]), "undecided", false),
    Case(
      Trip.scenario(Trip.mist, miles: 3, Trip.noObstacle, expecting: ["trip": ["walk"]]), "walk", true),
    Case(Trip.scenario(Trip.clear, Trip.river, expecting: ["trip": ["neither"]]), "neither", true),
    Case(Trip.scenario(Trip.clear, Trip.tent, expecting: ["trip": ["walk"]]), "hybrid", false),
    // The stated choice counts, whatever the advice on it.
    Case(Trip.scenario(Trip.clear, stack: [0b10, 0], expecting: ["trip": ["drive"]]), "drive", true),
    Case(Trip.scenario(Trip.clear, stack: [0b10, 0], expecting: ["trip": ["walk"]]), "drive", false),
    Case(Trip.scenario(Trip.clear, stack: [0b11, 0], expecting: ["trip": ["hybrid"]]), "hybrid", true),
    // Weights that the file states are the ones that count.
    Case(
      Trip.scenario(
        Trip.clear, miles: 30, weights: ["weather": Thousandths(0)], expecting: ["trip": ["drive"]]),
      "drive", true),
  ])
  func theStatedChoiceElseTheAdviceIsHeldAgainstWhatIsExpected(_ item: Case) throws {
    let result = try Trip.result(item.file)
    #expect(result.expectations.map(\.given) == [item.given])
    #expect(result.expectations.map(\.isStated) == [item.file.project.stack[0] != 0])
    #expect(result.hasPassed == item.hasPassed)
  }

  @Test func whatDoesNotApplyMeetsNoExpectation() throws {
    let words = ["boots", "trainers", "gaiters"] + Verdict.allCases.map(\.rawValue)
    let result = try Trip.result(
      Trip.scenario(Trip.rain, expecting: ["trip": ["drive"], "shoes": words], additions: ["gaiters"]))
    #expect(result.expectations.map(\.decision) == [0, 1])
    #expect(result.expectations.map(\.given) == ["drive", nil])
    #expect(result.expectations.map(\.isMet) == [true, false])
    #expect(result.additions.map(\.isMet) == [false])
    #expect(!result.hasPassed)
    guard case .notApplicable = result.expectations[1].cause else {
      Issue.record("\(result.expectations[1].cause)")
      return
    }
  }

  @Test func anExpectedAdditionHasToBeListed() throws {
    let earned = try Trip.result(Trip.scenario(Trip.clear, Trip.mud, additions: ["gaiters"]))
    #expect(earned.additions.map(\.isMet) == [true])
    #expect(earned.additions[0].candidates.map(\.holds) == [.no, .yes])
    #expect(earned.hasPassed)

    let unknown = try Trip.result(Trip.scenario(Trip.clear, additions: ["gaiters", "boots"]))
    #expect(unknown.additions.map(\.isMet) == [false, false])
    #expect(unknown.additions[0].candidates.map(\.holds) == [.no, .unknown])
    #expect(unknown.additions[1].candidates.isEmpty)
    #expect(!unknown.hasPassed)
  }

  // MARK: Causes

  private func cause(_ file: ScenarioFile) throws -> OutcomeCause {
    try Trip.result(file).expectations[0].cause
  }

  @Test func pointsAreComparedFactorByFactorWeightiestFirst() throws {
    let file = Trip.scenario(Trip.clear, miles: 30, Trip.noObstacle, expecting: ["trip": ["drive"]])
    guard case .points(let comparison) = try cause(file) else {
      Issue.record("the points decide")
      return
    }
    #expect(comparison.best == 0)
    #expect(comparison.other == 1)
    #expect(comparison.factors.map(\.factor) == [0, 1])
    #expect(comparison.factors.map(\.place) == [0, 0])
    #expect(comparison.factors.map(\.points.signed) == ["+5.0", "-2.0"])
  }

  @Test func whereAVerdictIsExpectedTheTwoBestAreCompared() throws {
    guard case .points(let comparison) = try cause(Trip.scenario(Trip.clear, expecting: ["trip": ["either"]]))
    else {
      Issue.record("the points decide")
      return
    }
    #expect([comparison.best, comparison.other] == [0, 1])
    #expect(comparison.factors.map(\.factor) == [0])
  }

  @Test func theRulingThatSettlesTheMatterIsTheCause() throws {
    for (obstacles, expected, ruling) in [
      (Trip.river, "walk", 0), (Trip.barrier, "drive", 1), (Trip.tent, "walk", 2),
      // The first that settles the matter; what is put out before it is beside the point.
      (AnswerValue.choices(0b110), "walk", 2),
    ] {
      let file = Trip.scenario(Trip.clear, obstacles, expecting: ["trip": [expected]])
      guard case .rulings(let rulings) = try cause(file) else {
        Issue.record("\(expected): a ruling decides")
        continue
      }
      #expect(rulings == [ruling])
    }
  }

  @Test func aStatedChoiceIsItsOwnCause() throws {
    let file = Trip.scenario(Trip.clear, Trip.river, stack: [0b10, 0], expecting: ["trip": ["walk"]])
    guard case .stated = try cause(file) else {
      Issue.record("the stack states it")
      return
    }
  }

  @Test func whatARulingPutsOutIsNotComparedByPoints() throws {
    let knowledge = KnowledgeBase.simple(
      questions: [], options: ["bus", "tram", "bike"],
      factors: [.constant("speed", weight: 5000, [0, 5000, 2000])],
      rulings: [.simple("snow", .not(.any([])), .exclude(0b100))])
    func cause(expecting outcomes: [String]) throws -> OutcomeCause {
      let file = ScenarioFile(
        scenario: Scenario(
          id: "one", situation: "A ride.", source: Scenario.ownSource, basis: [],
          expected: ["main": outcomes],
          additions: [], contest: nil), project: ProjectFile(for: knowledge))
      return try CompiledKnowledge(knowledge).results(of: [file])[0].expectations[0].cause
    }
    guard case .rulings(let rulings) = try cause(expecting: ["bike"]) else {
      Issue.record("the bike is out")
      return
    }
    #expect(rulings == [0])
    guard case .points(let comparison) = try cause(expecting: ["bike", "bus"]) else {
      Issue.record("the bus is not")
      return
    }
    #expect([comparison.best, comparison.other] == [1, 0])
  }
}
