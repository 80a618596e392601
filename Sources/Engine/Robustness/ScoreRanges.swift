/// How far the scores can still move before all open questions are answered.
package struct ScoreRanges: Sendable {
  package private(set) var lowest: [Points]
  package private(set) var highest: [Points]
  /// For each pair of options the most by which the first can still come to stand above the second.
  private(set) var highestLead: [[Points]]
  /// Whether the bounds are reached; otherwise they are safe but may be too wide.
  package private(set) var isExact = true

  /// The most completions of one group of factors that are looked at one by one.
  static let maximumCompletions = 4096

  /// Works out the ranges as a sum over groups of factors that share open questions.
  init(
    _ decision: CompiledDecision, in compiled: CompiledKnowledge, evaluation: Evaluation, states: [UInt16],
    openQuestions: [Int]
  ) {
    lowest = evaluation.scores
    highest = evaluation.scores
    highestLead = evaluation.scores.map { score in evaluation.scores.map { score - $0 } }
    let openFactors = decision.decision.factors.indices.filter { evaluation.chosenCase($0) == nil }
    for group in Self.groups(openFactors, decision, compiled, openQuestions) {
      let tables = group.factors.map { decision.factorTables[$0] }
      let completions = Completions(of: group.questions, for: tables, in: compiled)
      if completions.count(from: states, limit: Self.maximumCompletions) != nil {
        add(Extremes(of: group.factors, decision, completions, from: states))
      } else {
        isExact = false
        for factor in group.factors {
          add(Extremes(boundingFactor: factor, decision, states))
        }
      }
    }
  }

  private mutating func add(_ extremes: Extremes) {
    for option in lowest.indices {
      lowest[option] += extremes.lowest[option]
      highest[option] += extremes.highest[option]
      for other in lowest.indices { highestLead[option][other] += extremes.highestLead[option][other] }
    }
  }

  // MARK: Groups

  private struct Group {
    var factors: [Int]
    /// Rising.
    var questions: [Int]
  }

  /// Puts factors together that share an open question, directly or through others.
  private static func groups(
    _ factors: [Int], _ decision: CompiledDecision, _ compiled: CompiledKnowledge, _ openQuestions: [Int]
  ) -> [Group] {
    var groups: [Group] = []
    for factor in factors {
      let questions = decision.factorTables[factor].questions(in: compiled.space).intersection(openQuestions)
      let related = groups.indices.filter { !questions.isDisjoint(with: groups[$0].questions) }
      var merged = Group(factors: [factor], questions: Array(questions))
      for place in related.reversed() {
        let group = groups.remove(at: place)
        merged.factors += group.factors
        merged.questions += group.questions
      }
      merged.questions = Set(merged.questions).sorted()
      groups.append(merged)
    }
    return groups
  }
}

/// The lowest and highest sums of contributions that some factors can come to.
private struct Extremes {
  var lowest: [Points]
  var highest: [Points]
  var highestLead: [[Points]]

  /// Looks at every completion.
  init(of factors: [Int], _ decision: CompiledDecision, _ completions: Completions, from states: [UInt16]) {
    self.init(optionCount: decision.optionCount)
    var isFirst = true
    completions.forEach(from: states) { states in
      var sums = Array(repeating: Points.zero, count: decision.optionCount)
      for factor in factors {
        let entry = decision.factorTables[factor].entry(states)
        precondition(entry != FirstHitTable.open, "a completion leaves no factor open")
        for option in sums.indices {
          sums[option] += decision.contribution(factor: factor, case: Int(entry), option: option)
        }
      }
      add(sums, isFirst: isFirst)
      isFirst = false
    }
  }

  /// Looks at the entries of one factor's own table that the open questions leave possible.
  init(boundingFactor factor: Int, _ decision: CompiledDecision, _ states: [UInt16]) {
    self.init(optionCount: decision.optionCount)
    var isFirst = true
    for entry in decision.factorTables[factor].completedEntries(states) {
      let contributions = (0..<decision.optionCount).map {
        decision.contribution(factor: factor, case: Int(entry), option: $0)
      }
      add(contributions, isFirst: isFirst)
      isFirst = false
    }
  }

  private init(optionCount: Int) {
    lowest = Array(repeating: .zero, count: optionCount)
    highest = lowest
    highestLead = Array(repeating: lowest, count: optionCount)
  }

  private mutating func add(_ sums: [Points], isFirst: Bool) {
    for option in sums.indices {
      lowest[option] = isFirst ? sums[option] : min(lowest[option], sums[option])
      highest[option] = isFirst ? sums[option] : max(highest[option], sums[option])
      for other in sums.indices {
        let lead = sums[option] - sums[other]
        highestLead[option][other] = isFirst ? lead : max(highestLead[option][other], lead)
      }
    }
  }
}
