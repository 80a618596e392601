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
      func isKnown(_ condition: Condition) -> Bool {
        oracle.known(condition, situation.answers) { test in
          // One half of a hybrid is not the outcome.
          expected.option.map(test.options.members.contains) == true
            || test.verdicts.contains(expected.verdict)
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
