import Engine

/// A comparison in a few sentences.
struct ComparisonSummary {
  private let comparison: Comparison
  private let subject: ComparisonReport.Subject

  init(_ comparison: Comparison, of subject: ComparisonReport.Subject) {
    self.comparison = comparison
    self.subject = subject
  }

  var text: String {
    let changed = comparison.decisions.filter(\.hasChanged)
    guard !changed.isEmpty || comparison.changesInputs else { return nothing }
    let (kept, moved) = (changed.filter(\.keepsVerdict), changed.filter { !$0.keepsVerdict })
    return
      ([inputs] + moved.map { "\($0.decision.title) \($0.move)." } + [Self.sentence(onKept: kept), rest])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var nothing: String {
    if case .knowledge = subject {
      return
        "Nothing differs: under both knowledge bases every decision comes out the same, to the last point."
    }
    return
      "Nothing differs: the answers, weights and stated choices are the same, and so is all that follows."
  }

  private var inputs: String {
    let counts = [
      (comparison.answers.count, "answer"), (comparison.weights.count, "weight"),
      (comparison.stack.count, "stated choice"),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return "" }
    let parts = counts.map { "\($0.0.inWords) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let isOne = counts.reduce(0) { $0 + $1.0 } == 1
    return (parts.joined(last: "and") + (isOne ? " differs." : " differ.")).capitalized
  }

  private static func sentence(onKept kept: [DecisionComparison]) -> String {
    let titles = kept.map(\.decision.title).joined(last: "and")
    return switch kept.count {
    case 0: ""
    case 1: "\(titles) keeps its verdict, with changes behind it."
    default: "\(titles) keep their verdicts, with changes behind them."
    }
  }

  private var rest: String {
    let unchanged = comparison.decisions.filter { !$0.hasChanged }.map(\.decision.title)
    return unchanged.isEmpty
      ? ""
      : unchanged.count == comparison.decisions.count
        ? "Nothing changes in any decision." : "Nothing changes in \(unchanged.joined(last: "and"))."
  }
}

extension DecisionComparison {
  /// Whether the verdict is the same on both sides, with the same option and strength if it has any.
  var keepsVerdict: Bool {
    guard let before, let after else { return false }
    guard before.advice.verdict == .recommend, after.advice.verdict == .recommend else {
      return before.headline == after.headline
    }
    // How much of it is known so far is no part of the verdict.
    return before.advice.recommendedOption?.id == after.advice.recommendedOption?.id
      && before.advice.strength == after.advice.strength
  }

  /// What becomes of the verdict, after the name of the decision: `moves from … to …`.
  var move: String {
    switch (before, after) {
    case (let before?, let after?):
      let (old, new) = (before.headlineInSentence, after.headlineInSentence)
      guard !keepsVerdict else { return "stays: \(new)" }
      if let option = before.advice.recommendedOption, option.id == after.advice.recommendedOption?.id,
        let first = before.advice.strength, let second = after.advice.strength
      {
        return
          "stays with \(option.title), \(second > first ? "more" : "less") firmly: \(first.word) before, "
          + "\(second.word) now"
      }
      let isOpen = old.contains(",") && !old.hasSuffix("\"")
      return "moves from \(old)\(isOpen ? "," : "") to \(new)"
    case (nil, let after?): return "applies only afterwards: \(after.headlineInSentence)"
    case (let before?, nil): return "no longer applies; before, it was \(before.headlineInSentence)"
    case (nil, nil): return "does not apply"
    }
  }
}

extension DecisionAdvice {
  fileprivate var recommendedOption: Option? { evaluation.option.map { decision.options[$0] } }
}

extension DecisionComparison.Side {
  /// The verdict in a few words.
  var headline: String { VerdictWording(advice, DecisionNames(advice.decision)).headline }

  /// The same where it stands within a sentence; what names no option is quoted.
  fileprivate var headlineInSentence: String {
    switch advice.verdict {
    case .recommend, .hybrid: headline
    case .either, .neither, .undecided: "\"\(headline.prefix(1).lowercased())\(headline.dropFirst())\""
    }
  }
}
