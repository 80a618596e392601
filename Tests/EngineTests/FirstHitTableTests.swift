import Testing

@testable import Engine

@Suite struct FirstHitTableTests {
  private func table(
    _ conditions: [Condition?], _ questions: [Question]
  ) throws -> (table: FirstHitTable, space: VariableSpace) {
    let space = VariableSpace(questions: questions, conditions: conditions.compactMap { $0 })
    return (try FirstHitTable(conditions, questions: questions, space: space) { _, _ in false }, space)
  }

  @Test(arguments: 0..<120) func gapsAndUnreachableCasesAreThoseOfExhaustion(seed: Int) throws {
    var random = RandomKnowledge(seed: seed)
    let oracle = Oracle(knowledge: random.knowledgeBase())
    let questions = oracle.knowledge.questions
    for factor in oracle.decision.factors {
      // Without the last case, which takes whatever is left, there may be a gap.
      let conditions = factor.cases.dropLast().map(\.condition)
      let all = Array(conditions + [conditions.last.flatMap { $0 }.map { .not($0) }])
      for conditions in [conditions, all] {
        let (table, space) = try table(conditions, questions)
        let tested = Set(table.dimensions.map { space.variables[$0.variable].question }).sorted()
        let assignments = oracle.assignments(of: Answers(questionCount: questions.count), to: tested)
        let hits = assignments.map { answers in
          conditions.firstIndex { $0.map { oracle.holds($0, answers) } ?? true }
        }
        #expect(table.unreachable == conditions.indices.filter { !hits.contains($0) })
        #expect((table.gap != nil) == hits.contains(nil))
        if let gap = table.gap {
          let places = assignments.indices.filter { table.index(space.states(of: assignments[$0])) == gap }
          #expect(!places.isEmpty)
          #expect(places.allSatisfy { hits[$0] == nil })
        }
      }
    }
  }

  @Test func aCaseBehindItsOwnRepetitionIsUnreachable() throws {
    let questions = [Question.choice("q", answers: ["a", "b", "c"])]
    let (table, _) = try table([.oneOf(0, [0]), .oneOf(0, [0]), .oneOf(0, [1, 2]), nil], questions)
    #expect(table.unreachable == [1, 3])
    #expect(table.gap == nil)
  }

  @Test func aCaseThatOnlyUnaskedAnswersWouldReachIsUnreachable() throws {
    let questions = [
      Question.choice("gate", answers: ["a", "b"]),
      Question.choice("gated", answers: ["a", "b"], askedWhen: .oneOf(0, [0])),
    ]
    let (table, _) = try table([.all([.oneOf(0, [1]), .oneOf(1, [0])]), nil], questions)
    #expect(table.unreachable == [0])
  }

  @Test func aTableOf65536EntriesIsTheLargest() throws {
    // Three classes of answers and "unanswered" for each of eight questions.
    let questions = (0..<8).map { Question.choice("q\($0)", answers: ["a", "b", "c"]) }
    let condition = Condition.any(questions.indices.flatMap { [.oneOf($0, [0]), .oneOf($0, [1])] })
    #expect(try table([condition, nil], questions).table.entries.count == 65_536)
  }

  @Test func aLargerTableIsRefused() {
    let questions = [Question.choices("many", answers: (0..<11).map { "a\($0)" })]
    let condition = Condition.any((0..<11).map { .includes(0, $0) })
    #expect(throws: FirstHitTable.TooLarge.self) { try table([condition, nil], questions) }
  }

  @Test func aTableBeyondAllBoundsIsRefusedAtOnce() throws {
    let answers = (0..<62).map { "a\($0)" }
    let questions = (0..<50).map { Question.choices("q\($0)", answers: answers) }
    let condition = Condition.any(
      questions.indices.flatMap { question in answers.indices.map { .includes(question, $0) } })
    let error = #expect(throws: FirstHitTable.TooLarge.self) { try table([condition, nil], questions) }
    // Given up at the first variable too many.
    #expect(error?.entries == 177_147)
  }

  @Test func answersThatNoConditionTellsApartShareAClass() throws {
    let questions = [Question.choice("q", answers: (0..<60).map { "a\($0)" }), .number("n", 0...1_000_000)]
    let (table, _) = try table([.all([.oneOf(0, [3, 7]), .within(1, 10...20)]), nil], questions)
    #expect(table.dimensions.map(\.classCount) == [3, 3])
  }

  @Test func aNumberOfManyIntervalsIsDividedByEveryTest() throws {
    let questions = [Question.number("n", 0...1_000_000)]
    let condition = Condition.any((0..<400).map { .within(0, (10 * $0)...(10 * $0 + 4)) })
    let (table, space) = try table([condition, nil], questions)
    #expect(space.variables[0].stateCount == 801)
    // Every range is a class of its own, and all that lies between them is one more.
    #expect(table.dimensions.map(\.classCount) == [402])
    for (number, entry) in [(0, 0), (4, 0), (5, 1), (9, 1), (3994, 0), (3995, 1), (1_000_000, 1)] {
      let states = space.states(of: Answers(questionCount: 1).answering(0, .number(number)))
      #expect(table.entry(states) == UInt16(entry), "\(number)")
    }
  }

  @Test func aNumberOfTooManyIntervalsIsRefused() {
    let conditions = (0..<2).map { part in
      Condition.any((0..<2000).map { .within(0, (4 * $0 + 2 * part)...(4 * $0 + 2 * part)) })
    }
    let knowledge = KnowledgeBase.simple(
      questions: [.number("n", 0...1_000_000)],
      factors: conditions.enumerated().map { place, condition in
        .simple("f\(place)", weight: 1000, [(condition, [1000, 0]), (nil, [0, 0])])
      })
    let error = #expect(throws: CompiledKnowledge.TableTooLarge.self) { try CompiledKnowledge(knowledge) }
    #expect(error?.entries == 8000)
  }
}
