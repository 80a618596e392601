import Engine

/// The verdict on one decision in a few words.
struct VerdictWording {
  let headline: String

  init(_ advice: DecisionAdvice, _ names: DecisionNames) { headline = Self.headline(advice, names) }

  private static func headline(_ advice: DecisionAdvice, _ names: DecisionNames) -> String {
    switch advice.verdict {
    case .recommend:
      let option = advice.evaluation.option.map(names.option) ?? ""
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
        ? "Either is fine, \(names.options(set, "or"))" : "Any of these is fine, \(names.options(set, "or"))"
    case .hybrid: return "\(names.options(advice.evaluation.hybrid)), side by side"
    case .neither: return "None of the options fits"
    case .undecided: return "Undecided, too little is known"
    }
  }

  /// What the verdict comes down to, without how firm it is.
  static func outcome(_ advice: DecisionAdvice, _ names: DecisionNames) -> String {
    switch advice.verdict {
    case .recommend: advice.evaluation.option.map(names.option) ?? ""
    case .either: names.options(advice.levelOptions, "or")
    case .hybrid: "\(names.options(advice.evaluation.hybrid)), side by side"
    case .neither: "None of the options fits"
    case .undecided: "Undecided"
    }
  }

  /// What a decision, by its index, comes down to under some advice.
  static func outcome(of decision: Int, in advice: Advice) -> String {
    advice.decisions.first { $0.place == decision }.map { outcome($0, DecisionNames($0.decision)) }
      ?? "does not apply"
  }

  /// The outcome with what is to be used beside it.
  ///
  /// Where another choice is stated, additions go with that one and not with the advice.
  static func outcomeWithAdditions(_ advice: DecisionAdvice, _ names: DecisionNames) -> String {
    let outcome = outcome(advice, names)
    guard advice.given == 0 || advice.given == advice.advised else { return outcome }
    let additions = advice.additions.map(\.option).filter {
      !advice.levelOptions.holds($0) || advice.verdict != .either
    }
    guard !additions.isEmpty else { return outcome }
    let list = additions.map(names.option)
    return advice.verdict == .recommend
      ? ([outcome] + list).joined(separator: " + ") : "\(outcome); also \(list.joined(last: "and"))"
  }

  /// How firm the verdict is, in a few words.
  static func firmness(_ advice: DecisionAdvice) -> String {
    let proviso = advice.isSettled ? "settled" : "not settled"
    return switch advice.verdict {
    case .recommend where advice.evaluation.second == nil: "the only one left, \(proviso)"
    case .recommend: "\(advice.strength?.word ?? ""), \(proviso)"
    case .either: "level, \(proviso)"
    case .hybrid, .neither: "by a hard constraint, \(proviso)"
    case .undecided: "too little is known"
    }
  }

  /// The same where there is little room.
  static func shortFirmness(_ advice: DecisionAdvice) -> String {
    let proviso = advice.isSettled ? "settled" : "open"
    switch advice.verdict {
    case .recommend:
      return "\(advice.evaluation.second == nil ? "only one" : advice.strength?.word ?? ""), \(proviso)"
    case .either: return "level, \(proviso)"
    case .hybrid, .neither: return "ruled, \(proviso)"
    case .undecided: return "too little known"
    }
  }

  /// The lead with what it is measured by.
  static func lead(_ advice: DecisionAdvice, _ names: DecisionNames) -> String {
    let second = advice.evaluation.second.map { " over \(names.option($0))" } ?? ""
    if advice.evaluation.lead == .zero {
      return "none; a recommendation takes \(advice.decision.thresholds.margin.text) points"
    }
    return "\(advice.evaluation.lead.rounded) points\(second); a recommendation takes "
      + "\(advice.decision.thresholds.margin.text)"
  }
}

extension DecisiveRuling {
  /// The reason, with what to look at instead where it does not say so itself.
  var text: String {
    alternatives.allSatisfy(reason.contains)
      ? reason : "\(reason) Look at \(alternatives.joined(last: "or")) instead."
  }
}

extension [String] {
  /// Clauses of which each could stand alone.
  var joinedStatements: String {
    count > 1 ? dropLast().joined(separator: ", ") + ", and " + (last ?? "") : first ?? ""
  }

  /// Clauses that lead up to another; the comma before the last "and" keeps it apart from those within clauses.
  var joinedClauses: String {
    count > 2 ? dropLast().joined(separator: ", ") + ", and " + (last ?? "") : joined(last: "and")
  }

  /// The parts as an enumeration: `a`, `a and b`, `a, b and c`.
  package func joined(last word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
