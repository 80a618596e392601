/// Walks through the ways in which open questions can still be answered.
struct Completions {
  private let compiled: CompiledKnowledge
  /// The open questions to be answered, in the order of the questionnaire.
  private let questions: [Question]

  private struct Question {
    /// The index in the questionnaire.
    var place: Int
    var firstVariable: Int
    /// States of its variables, one way of answering after the other, that between them stand for all.
    var ways: [[UInt16]]
  }

  /// - Parameter tables: what the answers are needed for; the walk tells apart what one of them tells apart.
  init(of questions: [Int], for tables: [FirstHitTable], in compiled: CompiledKnowledge) {
    self.compiled = compiled
    self.questions = questions.map { place in
      Question(
        place: place, firstVariable: compiled.space.variables(of: place).lowerBound,
        ways: Self.ways(of: place, told: tables, in: compiled))
    }
  }

  /// Whether there are at most `limit` completions.
  func areAtMost(_ limit: Int, from states: [UInt16]) -> Bool {
    var product = 1
    for question in questions {
      product = product.multipliedReportingOverflow(by: question.ways.count).partialValue
      if product > limit || question.ways.count > limit { break }
    }
    if product <= limit { return true }
    // Where questions fall away depending on others, there may be fewer completions than the product says.
    guard questions.contains(where: { compiled.gates[$0.place] != nil }) else { return false }
    var count = 0
    var states = states
    return visit(0, &states) { _ in
      count += 1
      return count <= limit
    }
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
    // All that decides whether the question is asked stands before it and has been answered.
    if let gate = compiled.gates[questions[place].place], gate.entry(states) != 0 {
      return visit(place + 1, &states, body)
    }
    let first = questions[place].firstVariable
    for way in questions[place].ways {
      for (offset, state) in way.enumerated() { states[first + offset] = state }
      guard visit(place + 1, &states, body) else { return false }
    }
    for offset in questions[place].ways[0].indices { states[first + offset] = 0 }
    return true
  }

  /// Ways of answering that some table tells apart; variables that no table looks at keep one state for all.
  private static func ways(
    of question: Int, told tables: [FirstHitTable], in compiled: CompiledKnowledge
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
