import Engine

/// Why a recommendation is as strong as it is said to be, and no stronger.
enum StrengthWording {
  /// Nil for every verdict but a recommendation.
  static func reason(_ advice: DecisionAdvice, _ names: DecisionNames) -> String? {
    guard let strength = advice.strength, let radius = advice.evaluation.radius else {
      return advice.strength == nil ? nil : "Strong: no other option is left."
    }
    if strength == .slight, !advice.tension.isEmpty {
      return "Slight, because decisive factors pull apart: \(names.factors(advice.tension))."
    }
    let thresholds = advice.decision.thresholds
    let lead = "the lead of \(advice.evaluation.lead.rounded) points"
    switch strength {
    case .strong:
      let doubt =
        radius < Fraction(1, over: 1)
        ? "it would take errors of \(radius.percent)% in all weights at once to undo it"
        : "no change of the weights alone can undo it"
      return "Strong: \(lead) is well above the margin of \(thresholds.margin.text), and \(doubt)."
    case .clear:
      return "Clear, and not strong, because \(shortfall(advice, thresholds.strong, "strong"))."
    case .slight:
      return "Slight, and not clear, because \(shortfall(advice, thresholds.clear, "clear"))."
    }
  }

  /// What the next word would ask for and does not get.
  private static func shortfall(
    _ advice: DecisionAdvice, _ demand: Thresholds.Demand, _ word: String
  ) -> String {
    let radius = advice.evaluation.radius ?? Fraction(0, over: 1)
    var parts: [String] = []
    let needed = Points(units: advice.compiled.margin.units / 1000 * demand.margins.count)
    if advice.evaluation.lead < needed {
      parts.append("a lead of \(needed.rounded) points where there are \(advice.evaluation.lead.rounded)")
    }
    if radius < Fraction(demand.radius) {
      parts.append(
        "an order that survives errors of \(Fraction(demand.radius).percent)% in all weights at once where this one "
          + "survives \(radius.percent)%")
    }
    return parts.isEmpty
      ? "the answers do not allow more" : "\"\(word)\" takes \(parts.joined(last: "and"))"
  }
}
