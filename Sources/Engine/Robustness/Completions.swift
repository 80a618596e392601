/// Walks through the ways in which open questions can still be answered.
struct Completions {
  let compiled: CompiledKnowledge
  /// The tables that the answers are needed for; their classes are the finest that the walk tells apart.
  let tables: [FirstHitTable]
  /// The open questions to be answered, in the order of the questionnaire.
  let questions: [Int]
  /// For each of the questions, ways to answer it that between them stand for all.
  private let answers: [[[UInt16]]]

  init(of questions: [Int], for tables: [FirstHitTable], in compiled: CompiledKnowledge) {
    self.compiled = compiled
    self.tables = tables
    self.questions = questions
    answers = questions.map { Self.answers(to: $0, told: tables, in: compiled) }
  }

  /// The number of completions, or nil when there are more than `limit`.
  func count(from states: [UInt16], limit: Int) -> Int? {
    var count = 0
    var states = states
    return visit(
      0, &states,
      { _ in
        count += 1
        return count <= limit
      }) ? count : nil
  }

  /// Calls `body` with the states of each completion.
  func forEach(from states: [UInt16], _ body: ([UInt16]) -> Void) {
    var states = states
    _ = visit(0, &states) {
      body($0)
      return true
    }
  }

  /// Answers the questions from `place` on in all ways; false as soon as `body` asks to stop.
  private func visit(_ place: Int, _ states: inout [UInt16], _ body: ([UInt16]) -> Bool) -> Bool {
    guard place < questions.count else { return body(states) }
    let question = questions[place]
    // All that decides whether the question is asked stands before it and has been answered.
    if let gate = compiled.gates[question], gate.entry(states) != 0 {
      return visit(place + 1, &states, body)
    }
    let variables = compiled.space.variables(of: question)
    for answer in answers[place] {
      states.replaceSubrange(variables, with: answer)
      guard visit(place + 1, &states, body) else { return false }
    }
    states.replaceSubrange(variables, with: repeatElement(0, count: variables.count))
    return true
  }

  /// The states of the question's variables under answers that some table tells apart.
  ///
  /// Variables that no table looks at keep one state for all.
  private static func answers(
    to question: Int, told tables: [FirstHitTable], in compiled: CompiledKnowledge
  ) -> [[UInt16]] {
    var ways: [[UInt16]] = [[]]
    for variable in compiled.space.variables(of: question) {
      let dimensions = tables.flatMap { $0.dimensions.filter { $0.variable == variable } }
      var seen: Set<[UInt32]> = []
      let states = (1..<compiled.space.variables[variable].stateCount).filter { state in
        seen.insert(dimensions.map { $0.offsets[state] / UInt32($0.stride) }).inserted
      }
      ways = ways.flatMap { way in states.map { way + [UInt16($0)] } }
    }
    return ways
  }
}
