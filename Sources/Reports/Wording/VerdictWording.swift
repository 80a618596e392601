import Engine

/// The verdict on one decision in words.
struct VerdictWording {
  let headline: String
  /// What the verdict rests on, a sentence each.
  let basis: [String]

  /// - Parameter firstToAnswer: the question that matters most among those that could still change the verdict.
  init(_ advice: DecisionAdvice, firstToAnswer: String?) {
    let names = Names(advice)
    headline = Self.headline(advice, names)
    basis =
      Self.choiceStated(advice, names) + Self.rulings(advice) + Self.numbers(advice, names)
      + Self.tension(advice) + Self.settlement(advice, firstToAnswer)
  }

  /// The titles of a decision's options.
  private struct Names {
    let decision: Decision

    init(_ advice: DecisionAdvice) { decision = advice.decision }

    func title(_ option: Int) -> String { decision.options[option].title }
    func list(_ set: UInt64, _ word: String = "and") -> String {
      decision.options(in: set).map(\.title).joined(last: word)
    }
  }

  private static func headline(_ advice: DecisionAdvice, _ names: Names) -> String {
    switch advice.verdict {
    case .recommend:
      let option = advice.evaluation.option.map(names.title) ?? ""
      guard advice.evaluation.second != nil else { return "\(option), the only option left" }
      // The strength speaks of the weights alone; answers still missing are another matter.
      let proviso = advice.isSettled ? "" : " on what is known so far"
      let coverage = advice.evaluation.coverage
      if !advice.isSettled, coverage < Fraction(advice.decision.thresholds.minimumCoverage) {
        return "\(option), ahead on the \(coverage.percent)% that is known so far"
      }
      if advice.strength == .slight, advice.compiled.strength(advice.evaluation, hasTension: false) != .slight
      {
        return "\(option), recommended\(proviso) although decisive factors pull apart"
      }
      return switch advice.strength {
      case .strong: "\(option), strongly recommended\(proviso)"
      case .clear: "\(option), clearly recommended\(proviso)"
      default: "\(option), by a slight lead\(proviso)"
      }
    case .either:
      let set = advice.levelOptions
      return set.nonzeroBitCount == 2
        ? "Either is fine, \(names.list(set, "or"))" : "Any of these is fine, \(names.list(set, "or"))"
    case .hybrid: return "\(names.list(advice.evaluation.hybrid)), side by side"
    case .neither: return "None of the options fits"
    case .undecided: return "Undecided, too little is known"
    }
  }

  private static func choiceStated(_ advice: DecisionAdvice, _ names: Names) -> [String] {
    guard advice.given != 0 else { return [] }
    return ["The choice is stated: \(names.list(advice.given)). What follows is the advice all the same."]
  }

  private static func rulings(_ advice: DecisionAdvice) -> [String] {
    // An option without room is marked among the scores, and worth a sentence only where nothing is left.
    guard let ruling = advice.decisiveRuling, !advice.evaluation.rulings.isEmpty || ruling.verdict != nil
    else { return [] }
    let citation = ruling.evidence.isEmpty ? "" : " [\(ruling.evidence.joined(separator: ", "))]"
    var sentences = [ruling.reason + citation]
    if !ruling.alternatives.isEmpty {
      sentences.append("Outside these options, look at \(ruling.alternatives.joined(last: "or")).")
    }
    return sentences
  }

  private static func numbers(_ advice: DecisionAdvice, _ names: Names) -> [String] {
    let margin = advice.decision.thresholds.margin.text
    let coverage = "\(advice.evaluation.coverage.percent)% of the weight of all factors is known"
    switch advice.verdict {
    case .neither, .hybrid: return []
    case .recommend:
      guard let second = advice.evaluation.second, let rival = advice.evaluation.rival,
        let radius = advice.evaluation.radius
      else { return ["It is the only option left; the points are not needed."] }
      return [
        "It leads \(names.title(second)) by \(advice.evaluation.lead.rounded) points; the margin is \(margin).",
        robustness(radius, against: rival == second ? nil : names.title(rival)), coverage + ".",
      ]
    case .either:
      return [
        "They are \(advice.evaluation.lead.rounded) points apart; a recommendation needs \(margin).",
        coverage + ".",
      ]
    case .undecided:
      let needed = Fraction(advice.decision.thresholds.minimumCoverage).percent
      return [
        "\(coverage); \(needed)% are needed before \"either\" may be said.",
        "No option leads by the margin of \(margin).",
      ]
    }
  }

  /// - Parameter rival: the option that comes closest when weights change, where it is not the second.
  private static func robustness(_ radius: Fraction, against rival: String?) -> String {
    guard radius < Fraction(1, over: 1) else {
      return "No factor speaks against it, so no change of the weights alone can turn the order."
    }
    return "It stays ahead\(rival.map { " of all, \($0) too," } ?? "") while no weight is off by as much as "
      + "\(radius.percent)%."
  }

  private static func tension(_ advice: DecisionAdvice) -> [String] {
    guard !advice.tension.isEmpty else { return [] }
    let titles = advice.tension.map { "\"\(advice.decision.factors[$0].title)\"" }
    return ["Decisive factors pull apart here: \(titles.joined(last: "and"))."]
  }

  private static func settlement(_ advice: DecisionAdvice, _ firstToAnswer: String?) -> [String] {
    if advice.isSettled { return ["Settled: no answer still missing can change this."] }
    guard let id = firstToAnswer else {
      return ["Not settled: a decision that this one depends on may still come out otherwise."]
    }
    return advice.verdict == .undecided
      ? ["Answer first: --\(id)."]
      : ["Not settled: answers still missing may change this, --\(id) first of all."]
  }
}

extension [String] {
  /// The parts as an enumeration: `a`, `a and b`, `a, b and c`.
  package func joined(last word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
