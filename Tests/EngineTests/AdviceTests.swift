import Testing

@testable import Engine

@Suite struct AdviceTests {
  @Test(arguments: 0..<200) func strengthIsTheLowerOfWhatRadiusAndLeadEarn(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      #expect(situation.decision.strength == situation.oracle.strength(situation.expected))
    }
  }

  @Test(arguments: 0..<200) func decisiveFactorsOnBothSidesAreTension(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      #expect(situation.decision.tension == situation.oracle.tension(situation.expected))
    }
  }

  @Test(arguments: 0..<200) func additionsAndWarningsAreGivenWhereTheyAreKnownToHold(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      let (oracle, expected) = (situation.oracle, situation.expected)
      let advised = expected.option.map { Set([$0]) } ?? expected.hybrid
      func isKnown(_ condition: Condition) -> Bool {
        oracle.known(condition, situation.answers) { test in
          !advised.isDisjoint(with: test.options.members) || test.verdicts.contains(expected.verdict)
        } == true
      }
      #expect(
        situation.decision.warnings.map(\.id)
          == oracle.decision.warnings.filter { isKnown($0.condition) }.map(\.id))
      #expect(
        situation.decision.additions.count == oracle.decision.additions.count { isKnown($0.condition) })
    }
  }
}
