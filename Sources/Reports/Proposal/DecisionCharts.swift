package import Engine

/// The drawings of one decision.
package enum DecisionCharts {
  package static func all(_ advice: DecisionAdvice, _ knowledge: KnowledgeBase) -> [Chart] {
    let names = DecisionNames(advice.decision, knowledge)
    return [scores(advice), contributions(advice, names), weightFlips(advice, names)].compactMap { $0 }
  }

  static func scores(_ advice: DecisionAdvice) -> Chart? {
    guard advice.verdict != .neither else { return nil }
    let options = advice.decision.options
    let rows = options.indices.filter { !options[$0].isAdditionOnly }.map { place in
      // A hybrid does not rest on points, so nothing is said of where they may go.
      let range =
        advice.verdict == .hybrid
        ? (advice.evaluation.scores[place], advice.evaluation.scores[place])
        : (advice.ranges.lowest[place], advice.ranges.highest[place])
      return Chart.Score(
        option: options[place].title, score: advice.evaluation.scores[place].value, lowest: range.0.value,
        highest: range.1.value, note: ScoreTable.note(place, advice))
    }
    let list = rows.map { "\($0.option) \($0.score.tenths)" }.joined(separator: ", ")
    return Chart(
      title: "\(advice.decision.title): points of each option",
      description: "Points now: \(list). A line shows where the points can still come to lie.",
      content: .scores(rows))
  }

  static func contributions(_ advice: DecisionAdvice, _ names: DecisionNames) -> Chart? {
    guard let reasons = DecisionReasons(advice), !reasons.all.isEmpty else { return nil }
    let speaking = Set(reasons.forSubject.map(\.factor))
    let rows = reasons.all.prefix(shownRows).map { reason in
      Chart.Contribution(
        factor: advice.decision.factors[reason.factor].title,
        points: speaking.contains(reason.factor) ? reason.points.value : -reason.points.value)
    }
    let (subject, rival) = (names.option(reasons.subject), names.option(reasons.rival))
    return Chart(
      title: "\(advice.decision.title): what speaks for \(subject) and what for \(rival)",
      description:
        "The difference that each factor makes between \(subject) and \(rival), in points, the largest first.",
      content: .contributions(rows, left: rival, right: subject))
  }

  static func weightFlips(_ advice: DecisionAdvice, _ names: DecisionNames) -> Chart? {
    guard let robustness = advice.robustness, robustness.radius < Fraction(1, over: 1),
      !robustness.weightFlips.isEmpty
    else { return nil }
    let rival = names.option(robustness.rival)
    return Chart(
      title: "\(advice.decision.title): weights at which \(rival) draws level",
      description:
        "For each factor that can turn the order by itself: its weight now, and the weight at which "
        + "\(rival) draws level, on a scale from 0 to 10.",
      content: .weightFlips(
        robustness.weightFlips.prefix(shownRows).map { flip in
          Chart.WeightFlip(
            factor: advice.decision.factors[flip.factor].title, weight: Double(flip.from.count) / 1000,
            level: flip.to.value)
        }))
  }

  /// More cannot be taken in at a glance.
  private static let shownRows = 12
}
