/// What a condition over answers and outcomes comes to: a table over answers for every way in which the decisions can
/// come out, as far as the condition tells those apart.
struct OutcomeTables {
  private let tables: [FirstHitTable]

  /// The most tables for one condition, and the most entries that they may have in all.
  private static let (maximumTables, maximumEntries) = (256, 4 * FirstHitTable.maximumEntries)

  /// Nil where that would be too much.
  ///
  /// - Parameter space: laid out for the condition.
  init?(_ condition: Condition, _ knowledge: KnowledgeBase, _ space: VariableSpace) {
    var tests: [OutcomeTest] = []
    condition.forEachOutcomeTest { tests.append($0) }
    // For every way to come out, the tests that hold.
    var ways: [[OutcomeTest]] = [[]]
    for decision in Set(tests.map(\.decision)).sorted() {
      let own = tests.filter { $0.decision == decision }.uniqued
      let possible = knowledge.decisions[decision].possibleOutcomes.map { own.filter($0.satisfies) }.uniqued
      guard ways.count * possible.count <= Self.maximumTables else { return nil }
      ways = ways.flatMap { way in possible.map { way + $0 } }
    }
    var tables: [FirstHitTable] = []
    var entryCount = 0
    for way in ways {
      let decided = condition.decidingOutcomes(way.contains)
      guard
        let table = try? FirstHitTable(
          [decided, nil], questions: knowledge.questions, space: space, isSame: { _, _ in false })
      else { return nil }
      entryCount += table.entries.count
      guard entryCount <= Self.maximumEntries else { return nil }
      tables.append(table)
    }
    self.tables = tables
  }

  /// Whether some answers and outcomes make the condition hold.
  var canHold: Bool { tables.contains { !$0.unreachable.contains(0) } }

  /// The variables whose answer alone can decide whether the condition holds.
  var decidingVariables: Set<Int> { Set(tables.flatMap { $0.decidingVariables() }) }
}

extension Decision {
  /// Everything that can come out, by advice or because it is stated.
  fileprivate var possibleOutcomes: [Outcome] {
    let applicable = Verdict.allCases.flatMap { verdict in
      verdict != .recommend
        ? [Outcome(verdict: verdict, options: 0)]
        : options.indices.filter { !options[$0].isAdditionOnly }
          .map { Outcome(verdict: verdict, options: 1 << UInt64($0)) }
    }
    return within == nil ? applicable : [.notApplicable] + applicable
  }
}
