import Testing

@testable import Engine

@Suite struct RandomSituationTests {
  /// Comparisons with exhaustion mean nothing where the situations made up are all alike.
  @Test func madeUpSituationsAreOfEveryKind() throws {
    let situations = try (0..<150).flatMap { try RandomSituation.all(seed: $0) }
    func share(_ isOfKind: (RandomSituation) -> Bool) -> Double {
      Double(situations.count(where: isOfKind)) / Double(situations.count)
    }
    for verdict in Verdict.allCases { #expect(share { $0.expected.verdict == verdict } > 0.03) }
    #expect(share { $0.expected.chosen.contains(nil) } > 0.3)
    #expect(share { $0.completions.count > 1 } > 0.4)
    #expect(share { !$0.expected.pendingRulings.isEmpty } > 0.1)
    #expect(share { !$0.expected.excluded.isEmpty } > 0.05)
    #expect(share { !$0.advice.situation.needlessAnswers.isEmpty } > 0.05)
    #expect(share { $0.decision.isSettled && $0.completions.count > 1 } > 0.05)
    #expect(share { !$0.oracle.tension($0.expected).isEmpty } > 0.05)
    for strength in [Strength.slight, .clear, .strong] {
      #expect(share { $0.oracle.strength($0.expected) == strength } > 0.02)
    }
  }
}
