package import Engine

/// Where one decision stands while the questions are still being answered, in sentences for a terminal.
package struct StandingWording: Sendable {
  private let decision: DecisionAdvice
  private let names: DecisionNames

  package init(_ decision: DecisionAdvice, in knowledge: KnowledgeBase) {
    self.decision = decision
    names = DecisionNames(decision.decision, knowledge)
  }

  /// The verdict, after the title of the decision.
  package var verdict: String {
    "\(decision.decision.title): \(VerdictWording(decision, names).headline)."
  }

  /// The outcome alone, such as the name of an option.
  package var outcome: String { VerdictWording.outcomeWithAdditions(decision, names) }

  /// How firm the verdict is, in a few words.
  package var firmness: String { VerdictWording.shortFirmness(decision) }

  /// Who is ahead by how much, in one line.
  package var line: String {
    let known = "\(decision.evaluation.coverage.percent)% known"
    switch decision.verdict {
    case .neither: return "no option fits"
    case .hybrid: return "\(names.options(decision.evaluation.hybrid)), side by side"
    case .recommend where decision.evaluation.second == nil:
      return "\(decision.evaluation.option.map(names.option) ?? ""), the only option left"
    case .recommend, .either, .undecided:
      guard let best = decision.evaluation.best, decision.evaluation.lead > .zero else {
        return decision.verdict == .undecided ? "undecided, \(known)" : "level, \(known)"
      }
      return "\(names.option(best)) \(decision.evaluation.lead.rounded) ahead, \(known)"
    }
  }

  /// The reasons of most weight: those for the best option, then those for its rival.
  ///
  /// - Parameter limit: the most that are given of each side.
  package func reasons(limit: Int) -> [String] {
    sides.flatMap { side in
      side.reasons.prefix(limit).map { reason in
        "For \(names.option(side.option)), \(reason.points.rounded): \(title(reason)). \(reason.statement.reason)"
      }
    }
  }

  /// The same by their names alone, a row for each side.
  package func reasonNames(limit: Int) -> [String] {
    sides.map { side in
      let named = side.reasons.prefix(limit).map { "\(title($0)) \($0.points.rounded)" }
      let more = side.reasons.count > limit ? " and \(side.reasons.count - limit) more" : ""
      return "For \(names.option(side.option)): \(named.joined(separator: ", "))\(more)"
    }
  }

  private func title(_ reason: DecisionReasons.Reason) -> String {
    decision.decision.factors[reason.factor].title
  }

  /// The options that have something to be said for them, the best first.
  private var sides: [(option: Int, reasons: [DecisionReasons.Reason])] {
    guard let reasons = DecisionReasons(decision) else { return [] }
    return [(reasons.subject, reasons.forSubject), (reasons.rival, reasons.forRival)].filter {
      !$0.1.isEmpty
    }
  }

  /// The reason behind a hard constraint; nil where none decides.
  package var ruling: String? {
    switch decision.verdict {
    case .neither, .hybrid: decision.decisiveRuling?.text
    case .recommend, .either, .undecided: nil
    }
  }
}
