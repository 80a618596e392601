import Engine

/// How much a recommendation depends on its weights, in words.
struct RobustnessWording {
  /// How far all weights may be off.
  let radius: String
  /// How many of all weightings agree; nil where no factor tells the two options apart.
  let shares: String?
  /// What single weights can do; nil where no change of the weights can turn the order.
  let flips: String?

  /// Nil for every verdict but a recommendation over some rival.
  init?(_ advice: DecisionAdvice, _ names: DecisionNames) {
    guard let robustness = advice.robustness, let leader = advice.evaluation.option else { return nil }
    let (first, rival) = (names.phrase(leader), names.phrase(robustness.rival))
    let isOther = advice.evaluation.second != robustness.rival
    let second = advice.evaluation.second.map(names.phrase) ?? ""
    radius =
      (isOther ? "\(second.capitalized) comes second in points, but \(rival) would draw level first. " : "")
      + Self.radius(robustness.radius, first, rival)
    shares = Self.shares(robustness, first, rival)
    guard robustness.radius < Fraction(1, over: 1) else {
      flips = nil
      return
    }
    flips =
      switch robustness.weightFlips.count {
      case 0: "No single weight, set anywhere from 0 to 10, brings \(rival) level."
      case 1: "One weight, changed by itself, brings \(rival) level."
      case let count: "\(count.inWords.capitalized) weights, each changed by itself, bring \(rival) level."
      }
  }

  private static func radius(_ radius: Fraction, _ leader: String, _ rival: String) -> String {
    guard radius < Fraction(1, over: 1) else {
      return "Nothing that is known speaks for \(rival) against \(leader), so no change of the weights alone "
        + "can turn the order."
    }
    return
      "The lead of \(leader) over \(rival) holds as long as no weight is off by \(radius.percent)% or more."
  }

  private static func shares(_ robustness: Robustness, _ leader: String, _ rival: String) -> String? {
    guard let all = robustness.shareOfWeightings, let ordered = robustness.shareInStatedOrder else {
      return nil
    }
    guard all < 1 || ordered < 1 else {
      return "Whatever the weights, \(leader) does not fall behind \(rival)."
    }
    let doubt =
      ordered < 0.5
      ? " Who trusts the order of the weights more than their size should treat this choice as open." : ""
    return
      "Of all conceivable weightings \(Percentage.text(all)) put \(leader) ahead of \(rival); of those that "
      + "keep the factors in their order of weight, \(ordered < 1 ? Percentage.text(ordered) : "all") do.\(doubt)"
  }
}

extension Int {
  /// Small numbers as words, as running text has them.
  package var inWords: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(self) ? words[self] : grouped
  }
}
