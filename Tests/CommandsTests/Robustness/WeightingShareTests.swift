import Foundation
import Testing

/// The shares of weightings in the JSON result, worked out again from its ratings, importances and weights alone.
@Suite struct WeightingShareTests {
  /// What the integral is held against: shares that can be told by hand.
  @Test(
    arguments: [
      ([1, -1], 0.5), ([3, -1], 0.75), ([5], 1), ([-5, -2], 0), ([2, 2, -1], 8.0 / 9), ([1, -1, -1], 0.25),
      (Array(repeating: 1, count: 30) + [-20], 1 - pow(20.0 / 21, 30)), (Array(repeating: 3, count: 40), 1),
    ] as [([Double], Double)])
  func theIntegralGivesSharesThatAreKnown(_ differences: [Double], _ share: Double) throws {
    let integral = try #require(WeightingShare.integrated(differences))
    #expect(abs(integral - share) < 1e-13)
  }

  @Test(arguments: AdvisedScenario.ids) func sharesAreThoseOfTheIntegral(id: String) throws {
    for contest in try AdvisedScenario.named(id).decisions.compactMap(Contest.init) {
      let blocks = contest.blocks
      var means: [Double] = []
      var (sum, count) = (0.0, 0.0)
      for block in blocks {
        sum += block.reduce(0, +)
        count += Double(block.count)
        means.append(sum / count)
      }
      let robustness = contest.robustness
      for (stated, differences) in [
        (robustness.shareOfWeightings, blocks.flatMap(\.self)), (robustness.shareInStatedOrder, means),
      ] {
        let integral = WeightingShare.integrated(differences)
        #expect((stated == nil) == (integral == nil), "\(contest.decision.id)")
        #expect(abs((stated ?? 0) - (integral ?? 0)) < 1e-12, "\(contest.decision.id) \(differences)")
      }
    }
  }

  @Test(arguments: AdvisedScenario.ids) func sharesAreThoseOfASample(id: String) throws {
    for (place, contest) in try AdvisedScenario.named(id).decisions.compactMap(Contest.init).enumerated() {
      let blocks = contest.blocks
      for (stated, blocks, isOrdered) in [
        (contest.robustness.shareOfWeightings, blocks.flatMap { $0.map { [$0] } }, false),
        (contest.robustness.shareInStatedOrder, blocks, true),
      ] {
        guard let stated else { continue }
        // A certainty needs no more than a few draws to be refuted.
        let count = stated > 0 && stated < 1 ? 1000 : 50
        let sampled = WeightingShare.sampled(
          blocks, isOrdered: isOrdered, count: count, seed: UInt64(place))
        #expect(
          abs(stated - sampled) <= tolerance(stated, count), "\(contest.decision.id) \(isOrdered)")
      }
    }
  }

  /// What a sample strays from a share less than once in a million times, by Bernstein's inequality.
  private func tolerance(_ share: Double, _ count: Int) -> Double {
    let variance = share * (1 - share)
    guard variance > 0 else { return 0 }
    let odds = log(2e6)
    return (2 * odds * variance / Double(count)).squareRoot() + 2 * odds / (3 * Double(count))
  }
}

extension Contest {
  /// The differences of the factors of each weight, weightiest first.
  fileprivate var blocks: [[Double]] {
    Dictionary(grouping: terms, by: \.weight).sorted { $0.key > $1.key }.map { block in
      block.value.map { Double($0.difference) }
    }
  }
}
