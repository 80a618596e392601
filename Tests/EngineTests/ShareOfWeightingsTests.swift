import Foundation
import Testing

@testable import Engine

@Suite struct ShareOfWeightingsTests {
  /// A fraction in lowest terms.
  private struct Exact {
    var numerator: Int128
    var denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128 = 1) {
      var (a, b) = (numerator.magnitude, denominator.magnitude)
      while b != 0 { (a, b) = (b, a % b) }
      let divisor = Int128(max(a, 1)) * (denominator < 0 ? -1 : 1)
      (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    }

    static func + (left: Exact, right: Exact) -> Exact {
      Exact(
        left.numerator * right.denominator + right.numerator * left.denominator,
        left.denominator * right.denominator)
    }

    static func * (left: Exact, right: Exact) -> Exact {
      let first = Exact(left.numerator, right.denominator)
      let second = Exact(right.numerator, left.denominator)
      return Exact(first.numerator * second.numerator, first.denominator * second.denominator)
    }
  }

  /// The share by the closed form, which only serves for few, different numbers: the sum over the positive ones of
  /// `d^(n-1)` over the product of its distances from all others.
  private func closedForm(_ differences: [Int]) -> Double {
    var sum = Exact(0)
    for (place, own) in differences.enumerated() where own > 0 {
      var term = Exact(1)
      for (other, difference) in differences.enumerated() where other != place {
        term = term * Exact(Int128(own), Int128(own - difference))
      }
      sum = sum + term
    }
    return Double(sum.numerator) / Double(sum.denominator)
  }

  @Test(arguments: 0..<200) func itAgreesWithExactArithmetic(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let count = random.number(2...8)
    let differences = Array((-12...12).filter { $0 != 0 }.shuffled(using: &random).prefix(count))
    let share = try #require(shareOfWeightings(differences.map(Double.init)))
    #expect(abs(share - closedForm(differences)) < 1e-12, "\(differences)")
  }

  @Test func zerosChangeNothing() throws {
    #expect(shareOfWeightings([3, -2, 1]) == shareOfWeightings([0, 3, 0, -2, 1, 0]))
    #expect(shareOfWeightings([0, 0]) == nil)
    #expect(shareOfWeightings([]) == nil)
    #expect(shareOfWeightings([1, 2]) == 1)
    #expect(shareOfWeightings([-1]) == 0)
    #expect(shareOfWeightings([1, -1]) == 0.5)
  }

  @Test func fiftyFactorsLoseNothing() throws {
    // As many for as against, in mirror image: exactly one half, where the closed form has no digit left.
    let half = (1...25).map(Double.init)
    let share = try #require(shareOfWeightings(half + half.map { -$0 }))
    #expect(abs(share - 0.5) < 1e-14)
  }

  /// Weights that are uniform on the simplex: exponential numbers, divided by their sum.
  private func weighting(_ count: Int, _ random: inout SeededGenerator) -> [Double] {
    let numbers = (0..<count).map { _ in -log(Double.random(in: .leastNonzeroMagnitude..<1, using: &random)) }
    let sum = numbers.reduce(0, +)
    return numbers.map { $0 / sum }
  }

  private func sampledShare(
    _ seed: Int, _ differences: [Double], weightings: (inout SeededGenerator) -> [Double]
  ) -> Double {
    var random = SeededGenerator(seed: seed)
    let hits = (0..<20_000).count { _ in
      zip(weightings(&random), differences).reduce(0) { $0 + $1.0 * $1.1 } > 0
    }
    return Double(hits) / 20_000
  }

  @Test(arguments: 0..<20) func itAgreesWithSampledWeightings(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let differences = (0..<random.number(2...12)).map { _ in Double(random.number(-5...5)) }
    guard let share = shareOfWeightings(differences) else { return }
    let sampled = sampledShare(seed, differences) { weighting(differences.count, &$0) }
    // Five standard deviations of the sample at most.
    #expect(abs(share - sampled) < 0.018, "\(differences)")
  }

  private func advice(weights: [Int64], differences: [Int64]) throws -> DecisionAdvice {
    let factors = zip(weights, differences).enumerated().map { place, pair in
      Factor.constant("f\(place)", weight: pair.0, [max(pair.1, 0), max(-pair.1, 0)])
    }
    let knowledge = KnowledgeBase.simple(
      questions: [.choice("q", answers: ["a", "b"])],
      factors: factors + [.constant("much", weight: 10_000, [5000, 0])])
    return try CompiledKnowledge(knowledge).advise(Answers(questionCount: 1)).decisions[0]
  }

  @Test(arguments: 0..<20) func theShareInTheStatedOrderAgreesWithSampledWeightings(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    // All weights different, so that the order is one of single factors.
    let weights = Array((1...9).shuffled(using: &random).prefix(5)).map { Int64($0) * 1000 }
    let differences = weights.map { _ in Int64(random.number(-5...5)) * 1000 }
    let advice = try advice(weights: weights, differences: differences)
    guard let share = advice.robustness?.shareInStatedOrder else { return }
    let all = differences.map(Double.init) + [5000]
    let order = (weights + [10_000]).enumerated().sorted { $0.element > $1.element }.map(\.offset)
    let sampled = sampledShare(seed, order.map { all[$0] }) { weighting(all.count, &$0).sorted(by: >) }
    #expect(abs(share - sampled) < 0.018, "\(weights) \(differences)")
  }

  @Test func equalWeightsStayEqualInTheStatedOrder() throws {
    // Blocks {10}, {4, 4}: the means are 5000 and (5000 - 5000 - 5000) / 3; F = 5000 / (5000 + 5000/3) = 3/4.
    let advice = try advice(weights: [4000, 4000], differences: [-5000, -5000])
    #expect(advice.evaluation.option == 0)
    #expect(advice.robustness?.shareInStatedOrder == 0.75)
  }

  // MARK: Weight flips

  @Test(arguments: 0..<200) func atAFlipTheTwoAreExactlyLevel(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard let robustness = situation.decision.robustness, let leader = situation.evaluation.option else {
        continue
      }
      let differences = situation.differences(of: leader, over: robustness.rival)
      let decision = situation.decision
      for flip in robustness.weightFlips {
        #expect(Fraction(0, over: 1) <= flip.to && flip.to <= Fraction(10, over: 1))
        // The lead with the factor's share taken out, put in again at the new weight, over a common denominator.
        let weight = Int128(decision.compiled.weights[flip.factor].count)
        let own = differences[flip.factor]
        let rest = differences.reduce(0, +) - own
        guard weight != 0 else { continue }
        let level = rest * weight * Int128(flip.to.denominator) + own * 1000 * Int128(flip.to.numerator)
        #expect(level == 0)
      }
    }
  }

  @Test(arguments: 0..<200) func factorsWithoutAFlipCannotTurnTheOrderAlone(seed: Int) throws {
    for situation in try RandomSituation.all(seed: seed) {
      guard let robustness = situation.decision.robustness, let leader = situation.evaluation.option else {
        continue
      }
      let flipping = Set(robustness.weightFlips.map(\.factor))
      for factor in situation.decision.closedFactors where !flipping.contains(factor) {
        for weight: Int64 in [0, 5000, 10_000] {
          let weights = [situation.decision.decision.factors[factor].id: Thousandths(weight)]
          let changed = try CompiledKnowledge(situation.oracle.knowledge, weights: weights)
            .advise(situation.answers).decisions[situation.oracle.place]
          #expect(changed.evaluation.scores[leader] > changed.evaluation.scores[robustness.rival])
        }
      }
    }
  }
}
