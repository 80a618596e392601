import Reports
import StrictJSON
import Testing

@testable import Engine

@Suite struct TeamTests {
  private static let knowledge = KnowledgeBase.simple(
    questions: [
      .choice("mood", answers: ["tired", "calm"]), .choices("extras", answers: ["milk", "sugar"]),
      .number("cups", 0...20),
    ],
    decisions: [
      .simple("drink", options: ["tea", "coffee"], factors: [.constant("taste", weight: 2000, [1000, 0])]),
      brew,
    ])

  private static let brew: Decision = {
    var brew = Decision.simple(
      "brew", options: ["teapot", "espresso"], factors: [.constant("effort", weight: 3000, [0, 1000])])
    (brew.options[0].implies, brew.options[1].implies) = (["tea"], ["coffee"])
    return brew
  }()

  private func project(
    _ answers: [AnswerValue?] = [nil, nil, nil], weights: [String: Int64] = [:], stack: String = ""
  ) throws -> ProjectFile {
    var project = ProjectFile(for: Self.knowledge)
    project.answers.values = answers
    project.weights = weights.mapValues { Thousandths($0) }
    if !stack.isEmpty { try StackText.parse(stack, into: &project.stack, Self.knowledge) }
    return project
  }

  /// A team whose members are called after their places.
  private func team(_ projects: ProjectFile...) -> Team {
    Team(projects.enumerated().map { Team.Member(name: "m\($0)", project: $1) }, Self.knowledge)
  }

  // MARK: Answers

  @Test func whoIsNotSureTakesNoSide() throws {
    let team = try team(
      project([.choice(1), nil, .number(3)]), project([nil, nil, .number(3)]),
      project([.choice(1), .choices(0b01), nil]))
    #expect(team.answers.isEmpty)
    #expect(team.combined.answers.values == [.choice(1), .choices(0b01), .number(3)])
  }

  @Test func whatMembersAnswerDifferentlyIsDisputedAndCountsAsUnanswered() throws {
    let team = try team(
      project([.choice(0), .choices(0), .number(3)]), project([.choice(1), nil, .number(4)]),
      project([.choice(0), .choices(0b10), nil]), project([nil, .choices(0), .number(3)]))
    #expect(team.answers.map(\.subject) == [0, 1, 2])
    #expect(team.answers[0].positions.map(\.value) == [.choice(0), .choice(1)])
    #expect(team.answers[0].positions.map(\.members) == [[0, 2], [1]])
    // None of the answers is an answer, which is another than one of them.
    #expect(team.answers[1].positions.map(\.value) == [.choices(0), .choices(0b10)])
    #expect(team.answers[1].positions.map(\.members) == [[0, 3], [2]])
    #expect(team.answers[2].positions.map(\.members) == [[0, 3], [1]])
    #expect(team.combined.answers.values == [nil, nil, nil])
  }

  // MARK: Weights

  @Test func whoSetsNoWeightStandsForThatOfTheKnowledgeBase() throws {
    let disputed = try team(project(weights: ["taste": 5000]), project())
    #expect(disputed.weights.map(\.subject) == ["taste"])
    #expect(disputed.weights[0].positions.map(\.value.count) == [5000, 2000])
    #expect(disputed.weights[0].positions.map(\.members) == [[0], [1]])
    #expect(disputed.combined.weights == [:])
    // To set the ordinary weight is to agree with it.
    let agreed = try team(project(weights: ["taste": 2000]), project())
    #expect(agreed.weights.isEmpty)
    #expect(agreed.combined.weights == [:])
  }

  @Test func aWeightOnWhichAllAgreeCounts() throws {
    let team = try team(
      project(weights: ["taste": 5000, "effort": 1000]), project(weights: ["taste": 5000, "effort": 0]))
    #expect(team.combined.weights == ["taste": Thousandths(5000)])
    #expect(team.weights.map(\.subject) == ["effort"])
  }

  // MARK: Stated choices

  @Test func whoStatesNoChoiceTakesNoSide() throws {
    let team = try team(project(stack: "teapot"), project(), project(stack: "tea"))
    #expect(team.stacks.isEmpty)
    #expect(team.combined.stack == [0b01, 0b01])
  }

  @Test func differentChoicesAreDisputedAndCountAsNotStated() throws {
    let team = try team(project(stack: "tea"), project(stack: "coffee"), project(stack: "tea"))
    #expect(team.stacks.map(\.subject) == [0])
    #expect(team.stacks[0].positions.map(\.value) == [0b01, 0b10])
    #expect(team.stacks[0].positions.map(\.members) == [[0, 2], [1]])
    #expect(team.combined.stack == [0, 0])
  }

  /// A teapot implies tea, so who disputes tea would never come to a teapot.
  @Test func aChoiceThatImpliesADisputedOneIsNotStatedEither() throws {
    let team = try team(project(stack: "teapot"), project(stack: "coffee"))
    #expect(team.stacks.map(\.subject) == [0])
    #expect(team.combined.stack == [0, 0])
  }

  // MARK: Made-up teams

  /// What several people say about one made-up situation, alike in much and different in some.
  private struct RandomTeam {
    let knowledge: KnowledgeBase
    let members: [ProjectFile]

    init(seed: Int) {
      var random = RandomKnowledge(seed: seed)
      let oracle = Oracle(knowledge: random.knowledgeBase())
      knowledge = oracle.knowledge
      var generator = SeededGenerator(seed: seed)
      let common = random.answers(for: oracle)
      members = (0..<generator.number(2...4)).map { _ in
        var project = ProjectFile(for: oracle.knowledge)
        for question in oracle.knowledge.questions.indices {
          let other = oracle.domain(of: question).randomElement(using: &generator)
          project.answers[question] = generator.pick(
            nil, common[question], common[question], common[question], other)
        }
        for factor in oracle.knowledge.decisions[0].factors where generator.chance(85) {
          project.weights[factor.id] = generator.pick(factor.weight, Thousandths(1500), Thousandths(1500))
        }
        project.stack = [generator.pick(0, 0b01, 0b01, 0b10)]
        return project
      }
    }

    var team: Team { Team(members.map { Team.Member(name: "m", project: $0) }, knowledge) }

    /// The answers file that somebody would write down who asks each member about each thing.
    var mergedByHand: String {
      let decision = knowledge.decisions[0]
      var answers: [String] = []
      for (place, question) in knowledge.questions.enumerated() {
        let views = Set(members.compactMap { $0.answers[place] })
        guard views.count == 1, let view = views.first else { continue }
        let text =
          switch view {
          case .choice(let answer): "\"\(question.answers[answer].id)\""
          case .choices(let bits):
            "[\(bits.members.sorted().map { "\"\(question.answers[$0].id)\"" }.joined(separator: ","))]"
          case .number(let number): "\(number)"
          }
        answers.append("\"\(question.id)\": \(text)")
      }
      var weights: [String] = []
      for factor in decision.factors {
        let views = Set(members.map { ($0.weights[factor.id] ?? factor.weight).count })
        if views == [1500] { weights.append("\"\(factor.id)\": 1.5") }
      }
      let stacks = Set(members.map { $0.stack[0] }).subtracting([0])
      let stack = stacks.count == 1 ? stacks.map { $0 == 0b01 ? "\"o0\"" : "\"o1\"" } : []
      return """
        {"answers": {\(answers.joined(separator: ", "))}, "weights": {\(weights.joined(separator: ", "))},
          "stack": [\(stack.joined())]}
        """
    }
  }

  /// All that follows from a project, word for word.
  private func result(of project: ProjectFile, _ knowledge: KnowledgeBase) throws -> String {
    let advice = try CompiledKnowledge(knowledge, weights: project.weights)
      .advise(project.answers, stack: project.stack)
    return JSONReport(
      advice,
      identity: ProgramIdentity(name: "", version: "", dataVersion: "", dataDate: "", dataDigest: ""),
      weights: [:], evidence: Evidence(claims: [], sources: [], conflicts: [])
    ).text
  }

  @Test(arguments: 0..<60) func theCombinedAdviceIsThatOfAFileMergedByHand(seed: Int) throws {
    let random = RandomTeam(seed: seed)
    let merged = try ProjectFile.read(
      Array(random.mergedByHand.utf8), file: "merged.json", for: random.knowledge)
    let combined = random.team.combined
    #expect(combined.answers == merged.answers)
    #expect(combined.stack == merged.stack)
    try #expect(result(of: combined, random.knowledge) == result(of: merged, random.knowledge))
  }

  @Test(arguments: 0..<60) func theOrderOfTheMembersChangesNothing(seed: Int) throws {
    let random = RandomTeam(seed: seed)
    let team = random.team
    var generator = SeededGenerator(seed: seed)
    for members in [team.members.reversed(), team.members.shuffled(using: &generator)] {
      let other = Team(members, random.knowledge)
      #expect(other.combined.answers == team.combined.answers)
      #expect(other.combined.weights == team.combined.weights)
      #expect(other.combined.stack == team.combined.stack)
      #expect(other.answers.map(\.subject) == team.answers.map(\.subject))
      #expect(other.weights.map(\.subject) == team.weights.map(\.subject))
      #expect(other.stacks.map(\.subject) == team.stacks.map(\.subject))
    }
  }

  /// Comparisons of made-up teams mean nothing where they agree on all or on nothing.
  @Test func madeUpTeamsAgreeAndDiffer() {
    let teams = (0..<60).map { RandomTeam(seed: $0).team }
    #expect(teams.count { !$0.answers.isEmpty } > 20)
    #expect(teams.count { $0.combined.answers.values.contains { $0 != nil } } > 20)
    #expect(teams.count { !$0.weights.isEmpty } > 20)
    #expect(teams.count { !$0.combined.weights.isEmpty } > 10)
    #expect(teams.count { !$0.stacks.isEmpty } > 10)
    #expect(teams.count { $0.combined.stack[0] != 0 } > 10)
  }
}
