/// How far the scores can still move before all open questions are answered.
package struct ScoreRanges: Sendable {
  private var extremes: Extremes
  /// Whether the bounds are reached; otherwise they are safe but may be too wide.
  package private(set) var isExact = true

  /// The most completions of one group of factors that are looked at one by one.
  static let maximumCompletions = 4096

  /// Works out the ranges as a sum over groups of factors that share open questions.
  ///
  /// Groups are formed by variables, which are finer than questions: the several answers of one selection can be
  /// given independently of one another.
  init(
    _ decision: CompiledDecision, in compiled: CompiledKnowledge, evaluation: Evaluation, states: [UInt16],
    openQuestions: [Int]
  ) {
    extremes = Extremes(optionCount: decision.optionCount)
    extremes.take(evaluation.scores.map(\.units))
    let openFactors = decision.decision.factors.indices.filter { evaluation.chosenCase($0) == nil }
    for group in Self.groups(openFactors, decision, compiled, openQuestions) {
      if group.factors.count == 1 {
        // Whether questions are asked is worked into a table, so its own entries are all that can happen.
        extremes.add(Extremes(boundingFactor: group.factors[0], decision, states))
        continue
      }
      let tables = group.factors.map { decision.factorTables[$0] }
      let completions = Completions(of: group.variables, for: tables, in: compiled)
      if completions.areAtMost(Self.maximumCompletions, from: states) {
        extremes.add(Extremes(of: group.factors, decision, completions, from: states))
      } else {
        isExact = false
        for factor in group.factors { extremes.add(Extremes(boundingFactor: factor, decision, states)) }
      }
    }
  }

  /// For each option the lowest score that it can still have.
  package var lowest: [Points] { extremes.lowest.map(Points.init(units:)) }

  /// For each option the highest score that it can still have.
  package var highest: [Points] { extremes.highest.map(Points.init(units:)) }

  /// The most by which one option can still come to stand above another.
  func highestLead(of option: Int, over other: Int) -> Points {
    Points(units: extremes.highestLead[option * extremes.lowest.count + other])
  }

  // MARK: Groups

  private struct Group {
    var factors: [Int]
    /// Rising.
    var variables: [Int]
  }

  /// Puts factors together that share an open variable, directly or through others.
  private static func groups(
    _ factors: [Int], _ decision: CompiledDecision, _ compiled: CompiledKnowledge, _ openQuestions: [Int]
  ) -> [Group] {
    var isOpen = Array(repeating: false, count: compiled.knowledge.questions.count)
    for question in openQuestions { isOpen[question] = true }
    var groups: [Group] = []
    for factor in factors {
      let variables = decision.factorTables[factor].dimensions.map(\.variable).filter {
        isOpen[compiled.space.variables[$0].question]
      }
      var merged = Group(factors: [factor], variables: variables)
      for place in groups.indices.reversed()
      where variables.contains(where: groups[place].variables.contains) {
        let group = groups.remove(at: place)
        merged.factors += group.factors
        merged.variables += group.variables.filter { !merged.variables.contains($0) }
      }
      merged.variables.sort()
      groups.append(merged)
    }
    return groups
  }
}

/// The lowest and highest sums of contributions that some factors can come to, in units of points.
private struct Extremes {
  private(set) var lowest: [Int64]
  private(set) var highest: [Int64]
  /// For each pair of options, row by row, the most by which the first can stand above the second.
  private(set) var highestLead: [Int64]
  private var isEmpty = true

  init(optionCount: Int) {
    lowest = Array(repeating: 0, count: optionCount)
    highest = lowest
    highestLead = Array(repeating: 0, count: optionCount * optionCount)
  }

  /// Looks at every completion.
  init(of factors: [Int], _ decision: CompiledDecision, _ completions: Completions, from states: [UInt16]) {
    self.init(optionCount: decision.optionCount)
    var sums = lowest
    completions.forEach(from: states) { states in
      for option in sums.indices { sums[option] = 0 }
      for factor in factors {
        let entry = decision.factorTables[factor].entry(states)
        precondition(entry != FirstHitTable.open, "a completion leaves no factor open")
        for option in sums.indices {
          sums[option] += decision.contribution(factor: factor, case: Int(entry), option: option).units
        }
      }
      take(sums)
    }
  }

  /// Looks at the entries of one factor's own table that open questions leave possible.
  init(boundingFactor factor: Int, _ decision: CompiledDecision, _ states: [UInt16]) {
    self.init(optionCount: decision.optionCount)
    for entry in decision.factorTables[factor].completedEntries(states) {
      take(lowest.indices.map { decision.contribution(factor: factor, case: Int(entry), option: $0).units })
    }
  }

  /// Widens the extremes to take in one set of sums.
  mutating func take(_ sums: [Int64]) {
    let count = sums.count
    for option in 0..<count {
      lowest[option] = isEmpty ? sums[option] : min(lowest[option], sums[option])
      highest[option] = isEmpty ? sums[option] : max(highest[option], sums[option])
      for other in 0..<count {
        let lead = sums[option] - sums[other]
        let place = option * count + other
        highestLead[place] = isEmpty ? lead : max(highestLead[place], lead)
      }
    }
    isEmpty = false
  }

  /// Adds the extremes of other factors, which move independently of these.
  mutating func add(_ other: Extremes) {
    for option in lowest.indices {
      lowest[option] += other.lowest[option]
      highest[option] += other.highest[option]
    }
    for place in highestLead.indices { highestLead[place] += other.highestLead[place] }
  }
}
