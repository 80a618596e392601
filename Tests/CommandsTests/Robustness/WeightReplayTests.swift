import Testing

/// Weights at which the recommended option should fall back or stay ahead, worked out from the ratings, importances
/// and weights of the JSON result alone and passed to the program.
@Suite struct WeightReplayTests {
  private func contests(of id: String) throws -> [Contest] {
    try AdvisedScenario.named(id).decisions.compactMap(Contest.init)
  }

  @Test(arguments: AdvisedScenario.ids) func scoresAreSumsOfTheFactors(id: String) throws {
    for decision in try AdvisedScenario.named(id).decisions {
      for (option, score) in decision.scores {
        // A thousandth of weight, of importance and of rating give two units, one fifth of 1/1,000,000,000 point.
        let sum = try decision.factors.reduce(Int64(0)) { sum, factor in
          try sum + 2 * factor.weight * factor.importance * #require(factor.ratings[option])
        }
        #expect(sum == score, "\(decision.id) \(option)")
      }
    }
  }

  @Test(arguments: AdvisedScenario.ids) func weightFlipsAndRadiiAreWhereTheLeadIsGone(id: String) throws {
    for contest in try contests(of: id) {
      for probe in contest.flipProbes + contest.radiusProbes {
        let standing = WeightProbe.Standing(lead: contest.lead(with: probe.weights))
        #expect(standing == probe.expected, "\(contest.decision.id) \(probe.flags)")
      }
      #expect(abs(contest.robustness.radius - Double(contest.lead()) / Double(contest.spread)) < 1e-15)
    }
  }

  @Test(arguments: AdvisedScenario.ids) func noOtherWeightAloneTurnsTheOrder(id: String) throws {
    for contest in try contests(of: id) {
      let flips = contest.robustness.weightFlips
      #expect(Set(flips.map(\.factor)).count == flips.count)
      for term in contest.terms {
        if let flip = flips.first(where: { $0.factor == term.factor }) {
          #expect(flip.from == term.weight)
        } else {
          // The lead changes evenly with a weight, so the ends of its range tell all between.
          for end: Int64 in [0, 10_000] {
            #expect(contest.lead(with: [term.factor: end]) > 0, "\(contest.decision.id) \(term.factor)")
          }
        }
      }
    }
  }

  /// One probe of every decision in each run, as weights of one decision say nothing of the scores of another.
  @Test(arguments: ["own-payment-network-over-regions"])
  func theProgramGivesSuchScoresUnderSuchWeights(id: String) throws {
    let contests = try contests(of: id).map { ($0, $0.radiusProbes + $0.flipProbes) }
    // The choices are stated, so that no decision goes where another is no longer recommended.
    let stack = contests.flatMap { ["--stack", $0.0.leader] }
    for run in 0..<(contests.map(\.1.count).max() ?? 0) {
      let probes = contests.filter { $0.1.indices.contains(run) }.map { ($0.0, $0.1[run]) }
      let decisions = try AdvisedScenario.decisions(of: id, stack + probes.flatMap(\.1.flags))
      for (contest, probe) in probes {
        let scores = try #require(decisions.first { $0.id == contest.decision.id }).scores
        let leader = try #require(scores[contest.leader])
        let rival = try #require(scores[contest.robustness.rival])
        let standing = WeightProbe.Standing(lead: leader - rival)
        #expect(standing == probe.expected, "\(contest.decision.id) \(probe.flags)")
      }
    }
  }
}
