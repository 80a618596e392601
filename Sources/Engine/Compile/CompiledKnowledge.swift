/// A knowledge base made ready for evaluation: every factor and ruling as a table over classes of answers.
package struct CompiledKnowledge: Sendable {
  package let knowledge: KnowledgeBase
  package let space: VariableSpace
  package let decisions: [CompiledDecision]
  /// For each question that is not always asked: entry 0 where it is, 1 where it is not.
  let gates: [FirstHitTable?]

  /// - Parameter weights: weights to use instead of those in the data, by the id of the factor.
  package init(_ knowledge: KnowledgeBase, weights: [String: Thousandths] = [:]) throws(TableTooLarge) {
    self.knowledge = knowledge
    let space = VariableSpace(
      questions: knowledge.questions,
      conditions: knowledge.decisions.flatMap { decision in
        decision.factors.flatMap { $0.cases.compactMap(\.condition) } + decision.rulings.map(\.condition)
      })
    self.space = space
    var gates: [FirstHitTable?] = []
    for (place, question) in knowledge.questions.enumerated() {
      gates.append(
        try question.askedWhen.map { condition throws(TableTooLarge) in
          try Self.table([condition, nil], .question(place), knowledge, space)
        })
    }
    self.gates = gates
    var decisions: [CompiledDecision] = []
    for place in knowledge.decisions.indices {
      decisions.append(try CompiledDecision(place, of: knowledge, space: space, weights: weights))
    }
    self.decisions = decisions
  }

  /// A factor, a ruling or a question's condition tells too many classes of answers apart.
  package struct TableTooLarge: Error, Sendable {
    package enum Part: Sendable {
      case question(Int)
      case factor(Int, decision: Int)
      case ruling(Int, decision: Int)
    }

    package var part: Part
    package var entries: Int
  }
}

extension CompiledKnowledge {
  /// Builds a table; what is too large is told by the part of the knowledge base that asks for it.
  fileprivate static func table(
    _ conditions: [Condition?], _ part: TableTooLarge.Part, _ knowledge: KnowledgeBase,
    _ space: VariableSpace,
    isSame: (Int, Int) -> Bool = { _, _ in false }
  ) throws(TableTooLarge) -> FirstHitTable {
    do throws(FirstHitTable.TooLarge) {
      return try FirstHitTable(conditions, questions: knowledge.questions, space: space, isSame: isSame)
    } catch {
      throw TableTooLarge(part: part, entries: error.entries)
    }
  }
}

/// One decision as tables, laid out in flat arrays for the evaluation.
package struct CompiledDecision: Sendable {
  package let decision: Decision
  let factorTables: [FirstHitTable]
  /// Entry 0 where the ruling holds, 1 where it does not, open where it is unknown.
  let rulingTables: [FirstHitTable]
  /// The weight of each factor, overridden ones replaced.
  package let weights: [Thousandths]
  /// The sum of all weights, in thousandths.
  let totalWeight: Int64
  package let margin: Points

  /// The options that may be advised as far as no ruling puts them out, as bits.
  let primaryOptions: UInt64

  var optionCount: Int { decision.options.count }

  // The tables of all factors one after the other: `dimensionStart` has one more element than there are factors.
  let dimensionStart: [Int]
  let dimensionVariable: [Int]
  let dimensionOffsets: [Int]
  let offsets: [UInt32]
  let entryStart: [Int]
  let entries: [UInt16]
  let caseStart: [Int]
  /// For each case of each factor the points of every option, one after the other.
  let points: [Int64]

  init(
    _ place: Int, of knowledge: KnowledgeBase, space: VariableSpace, weights overrides: [String: Thousandths]
  ) throws(CompiledKnowledge.TableTooLarge) {
    let decision = knowledge.decisions[place]
    var factorTables: [FirstHitTable] = []
    for (number, factor) in decision.factors.enumerated() {
      factorTables.append(
        try CompiledKnowledge.table(
          factor.cases.map(\.condition), .factor(number, decision: place), knowledge, space
        ) { factor.cases[$0].hasSameEffect(as: factor.cases[$1]) })
    }
    var rulingTables: [FirstHitTable] = []
    for (number, ruling) in decision.rulings.enumerated() {
      rulingTables.append(
        try CompiledKnowledge.table(
          [ruling.condition, nil], .ruling(number, decision: place), knowledge, space))
    }
    self.decision = decision
    self.factorTables = factorTables
    self.rulingTables = rulingTables
    let weights = decision.factors.map { overrides[$0.id] ?? $0.weight }
    self.weights = weights
    totalWeight = weights.reduce(0) { $0 + $1.count }
    margin = Points(decision.thresholds.margin)
    primaryOptions = decision.options.indices.reduce(0) { bits, option in
      decision.options[option].isAdditionOnly ? bits : bits | 1 << UInt64(option)
    }

    var dimensionStart = [0]
    var dimensionVariable: [Int] = []
    var dimensionOffsets: [Int] = []
    var offsets: [UInt32] = []
    var entryStart: [Int] = []
    var entries: [UInt16] = []
    var caseStart: [Int] = []
    var points: [Int64] = []
    for (place, factor) in decision.factors.enumerated() {
      for dimension in factorTables[place].dimensions {
        dimensionVariable.append(dimension.variable)
        dimensionOffsets.append(offsets.count)
        offsets += dimension.offsets
      }
      dimensionStart.append(dimensionVariable.count)
      entryStart.append(entries.count)
      entries += factorTables[place].entries
      caseStart.append(points.count)
      for factorCase in factor.cases {
        for rating in factorCase.ratings {
          points.append(
            Points(weight: weights[place], importance: factorCase.importance, rating: rating).units)
        }
      }
    }
    self.dimensionStart = dimensionStart
    self.dimensionVariable = dimensionVariable
    self.dimensionOffsets = dimensionOffsets
    self.offsets = offsets
    self.entryStart = entryStart
    self.entries = entries
    self.caseStart = caseStart
    self.points = points
  }

  /// What a case of a factor gives to an option.
  package func contribution(factor: Int, case caseIndex: Int, option: Int) -> Points {
    Points(units: points[caseStart[factor] + caseIndex * optionCount + option])
  }
}
