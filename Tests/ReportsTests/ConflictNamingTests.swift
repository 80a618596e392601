import Engine
import Testing

@Suite struct ConflictNamingTests {
  /// Disagreements about decisions that the knowledge base does not take yet.
  private let beyond: Set<String> = [
    "k22-which-python-framework", "k23-uncertain-product", "k32-scaling-a-monolith",
  ]

  @Test func theReportOnAContestedScenarioNamesADisagreementThatContestsIt() throws {
    let data = try ShippedData()
    let contested = try data.scenarioNames().compactMap { name in
      try data.scenario(name).scenario?.contest.map { (name, $0.conflicts.filter { !beyond.contains($0) }) }
    }.filter { !$0.1.isEmpty }
    #expect(contested.count > 20)
    for (name, conflicts) in contested {
      let advice = try data.advice(name)
      let named = advice.decisions.flatMap { advice.conflicts(behind: $0, in: data.evidence) }.map(\.id)
      #expect(!Set(named).isDisjoint(with: conflicts), "\(name): \(conflicts)")
    }
  }
}
