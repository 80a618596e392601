import Engine
import Testing

@Suite struct ConflictNamingTests {
  @Test func theReportOnAContestedScenarioNamesADisagreementThatContestsIt() throws {
    let data = try ShippedData()
    let contested = try data.scenarioNames().compactMap { name in
      try data.scenario(name).scenario?.contest.map { (name, $0.conflicts) }
    }
    #expect(contested.count > 20)
    for (name, conflicts) in contested {
      let advice = try data.advice(name)
      let named = advice.decisions.flatMap { advice.conflicts(behind: $0, in: data.evidence) }.map(\.id)
      #expect(!Set(named).isDisjoint(with: conflicts), "\(name): \(conflicts)")
    }
  }
}
