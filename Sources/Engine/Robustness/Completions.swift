/// Walks through the ways in which open questions can still be answered.
struct Completions {
  private let compiled: CompiledKnowledge
  /// The variables, in the order of the questionnaire.
  private let steps: [Step]

  /// One variable that is given a state.
  ///
  /// The walk goes by variables because the ways to answer a question that takes several answers are too many to list.
  private struct Step {
    var variable: Int
    /// States that between them stand for all.
    var states: [UInt16]
    /// When the question is asked, where that is not always.
    var gate: FirstHitTable?
  }

  /// - Parameters:
  ///   - variables: rising, and with each one all open ones that decide whether its question is asked.
  ///   - tables: what the answers are needed for; the walk tells apart what one of them tells apart.
  init(of variables: [Int], for tables: [FirstHitTable], in compiled: CompiledKnowledge) {
    self.compiled = compiled
    steps = variables.map { variable in
      Step(
        variable: variable, states: Self.states(of: variable, told: tables, in: compiled),
        gate: compiled.gates[compiled.space.variables[variable].question])
    }
  }

  /// Whether there are at most `limit` completions.
  func areAtMost(_ limit: Int, from states: [UInt16]) -> Bool {
    var product = 1
    for step in steps where product <= limit { product *= step.states.count }
    if product <= limit { return true }
    // Where questions fall away depending on others, there may be fewer completions than the product says.
    guard steps.contains(where: { $0.gate != nil }) else { return false }
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

  /// Goes on from one step in all ways; false as soon as `body` asks to stop.
  private func visit(_ place: Int, _ states: inout [UInt16], _ body: ([UInt16]) -> Bool) -> Bool {
    guard place < steps.count else { return body(states) }
    // All that decides whether the question is asked stands before it and has been answered.
    if let gate = steps[place].gate, gate.entry(states) != 0 { return visit(place + 1, &states, body) }
    let variable = steps[place].variable
    for state in steps[place].states {
      states[variable] = state
      guard visit(place + 1, &states, body) else { return false }
    }
    states[variable] = 0
    return true
  }

  /// The states of a variable that some table tells apart; one for all where no table looks at it.
  private static func states(
    of variable: Int, told tables: [FirstHitTable], in compiled: CompiledKnowledge
  ) -> [UInt16] {
    let dimensions = tables.flatMap { $0.dimensions.filter { $0.variable == variable } }
    var seen: Set<[UInt32]> = []
    return (1..<compiled.space.variables[variable].stateCount).compactMap { state in
      let classes = dimensions.map { $0.offsets[state] / UInt32($0.stride) }
      return seen.insert(classes).inserted ? UInt16(state) : nil
    }
  }
}
