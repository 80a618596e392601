/// One decision as tables, laid out in flat arrays for the evaluation.
///
/// A class, so that it is handed around without a count for each of its arrays.
package final class CompiledDecision: Sendable {
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

  let factorLookup: LookupTables
  let rulingLookup: LookupTables
  let contributions: ContributionTable

  init(
    _ place: Int, of knowledge: KnowledgeBase, space: VariableSpace, weights overrides: [String: Thousandths],
    excesses: inout [CompiledKnowledge.TableTooLarge]
  ) {
    let decision = knowledge.decisions[place]
    self.decision = decision
    factorTables = decision.factors.enumerated().map { number, factor in
      CompiledKnowledge.table(
        factor.cases.map(\.condition), .factor(number, decision: place), knowledge, space, &excesses
      ) { factor.cases[$0].hasSameEffect(as: factor.cases[$1]) }
    }
    rulingTables = decision.rulings.enumerated().map { number, ruling in
      CompiledKnowledge.table(
        [ruling.condition, nil], .ruling(number, decision: place), knowledge, space, &excesses)
    }
    let weights = decision.factors.map { overrides[$0.id] ?? $0.weight }
    self.weights = weights
    totalWeight = weights.reduce(0) { $0 + $1.count }
    margin = Points(decision.thresholds.margin)
    primaryOptions = decision.options.indices.reduce(0) { bits, option in
      decision.options[option].isAdditionOnly ? bits : bits | 1 << UInt64(option)
    }
    factorLookup = LookupTables(factorTables, caseCounts: decision.factors.map(\.cases.count), in: space)
    rulingLookup = LookupTables(rulingTables, caseCounts: decision.rulings.map { _ in 2 }, in: space)
    contributions = ContributionTable(decision, weights: weights)
  }

  /// What a case of a factor gives to an option.
  package func contribution(factor: Int, case caseIndex: Int, option: Int) -> Points {
    contributions.contribution(row: factorLookup.firstRows[factor] + UInt32(caseIndex), option: option)
  }
}
