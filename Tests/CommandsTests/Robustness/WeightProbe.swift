import StrictJSON

/// Other weights for some factors, in thousandths, and how the leader should stand to the rival under them.
struct WeightProbe {
  enum Standing {
    case ahead, level, behind

    init(lead: Int64) { self = lead > 0 ? .ahead : lead < 0 ? .behind : .level }
  }

  var weights: [String: Int64]
  var expected: Standing

  var flags: [String] {
    weights.sorted { $0.key < $1.key }.flatMap {
      ["--weight", "\($0.key)=\(ScaledDecimal.text($0.value, places: 3))"]
    }
  }
}

extension Contest {
  private static let allowed: ClosedRange<Int64> = 0...10_000

  /// Weights just short of every flip, just past it and, where three decimals can say it, at it.
  var flipProbes: [WeightProbe] {
    robustness.weightFlips.flatMap { flip -> [WeightProbe] in
      let isRising = flip.to * 1000 > Double(flip.from)
      // The nearest weights with three decimals on both sides.
      let below = flip.exactTo.map { $0 - 1 } ?? Int64((flip.to * 1000).rounded(.down))
      let above = flip.exactTo.map { $0 + 1 } ?? below + 1
      var sides = [(isRising ? below : above, WeightProbe.Standing.ahead)]
      if let level = flip.exactTo { sides.append((level, .level)) }
      // A flip at the end of the range has nothing past it that may be said.
      if Self.allowed.contains(isRising ? above : below) { sides.append((isRising ? above : below, .behind)) }
      return sides.map { WeightProbe(weights: [flip.factor: $0.0], expected: $0.1) }
    }
  }

  /// All weights off by nearly the radius, and by little more, to the disadvantage of the leader.
  var radiusProbes: [WeightProbe] {
    let below = WeightProbe(weights: weights(offBy: robustness.radius * 0.999, .ahead), expected: .ahead)
    // A weight cannot be off by more than itself and stay above zero.
    guard robustness.radius * 1.001 <= 1 else { return [below] }
    return [
      below, WeightProbe(weights: weights(offBy: robustness.radius * 1.001, .behind), expected: .behind),
    ]
  }

  /// - Parameter expected: what the weights are to show; they are rounded to three decimals to favour the other side.
  private func weights(offBy fraction: Double, _ expected: WeightProbe.Standing) -> [String: Int64] {
    func weights(ofAll share: Double) -> [String: Int64] {
      var weights: [String: Int64] = [:]
      for term in terms where term.difference != 0 {
        let off = Double(term.weight) * share * (1 - fraction * Double(term.difference.signum()))
        weights[term.factor] = Int64(
          off.rounded((term.difference > 0) == (expected == .ahead) ? .up : .down))
      }
      return weights
    }
    let whole = weights(ofAll: 1)
    // Half of every weight has the same radius, and room to rise.
    return whole.values.allSatisfy(Self.allowed.contains) ? whole : weights(ofAll: 0.5)
  }
}
