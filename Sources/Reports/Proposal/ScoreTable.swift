import Engine

/// The scores of a decision's options as a table with bars.
enum ScoreTable {
  static func hasRanges(_ advice: DecisionAdvice) -> Bool {
    advice.verdict != .hybrid
      && rows(advice).contains { advice.ranges.lowest[$0] != advice.ranges.highest[$0] }
  }

  /// What the range means, where there is one.
  static func explanation(_ advice: DecisionAdvice) -> [Document.Block] {
    guard hasRanges(advice) else { return [] }
    return [
      .paragraph(
        advice.ranges.isExact
          ? "The points count what is known; the range is where they will lie once every question is answered."
          : "The points count what is known; once every question is answered they will lie within the range.")
    ]
  }

  private static func rows(_ advice: DecisionAdvice) -> [Int] {
    advice.decision.options.indices.filter { !advice.decision.options[$0].isAdditionOnly }
  }

  static func table(_ advice: DecisionAdvice, caption: String) -> Document.Table {
    let rows = rows(advice)
    let scores = advice.evaluation.scores
    let scale = Bar.Scale(rows.map { scores[$0].value })
    let hasRanges = hasRanges(advice)
    let columns =
      [Document.Table.Column("Option"), Document.Table.Column("Points", .trailing)]
      + (hasRanges ? [Document.Table.Column("Range")] : []) + [Document.Table.Column("Bar")]
    return Document.Table(
      caption, columns,
      rows.map { option in
        let range = "\(advice.ranges.lowest[option].rounded) to \(advice.ranges.highest[option].rounded)"
        let note = note(option, advice)
        return [
          Phrase(advice.decision.options[option].title), Phrase(scores[option].rounded),
        ] + (hasRanges ? [Phrase(range)] : [])
          + [Phrase.bar(Bar(scores[option].value, in: scale)) + Phrase(note.map { " \($0)" } ?? "")]
      })
  }

  /// What there is to say on an option beside its points.
  static func note(_ option: Int, _ advice: DecisionAdvice) -> String? {
    if let companion = advice.missingCompanion(of: option) { return "needs \(companion.title)" }
    if advice.evaluation.isExcluded(option) { return "ruled out" }
    if advice.advised.holds(option) { return "advised" }
    return advice.given.holds(option) ? "stated" : nil
  }
}
