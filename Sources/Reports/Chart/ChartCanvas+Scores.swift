extension ChartCanvas {
  /// A bar for each score and, where it can still change, a line for its range below.
  mutating func draw(_ scores: [Chart.Score]) {
    let hasRanges = scores.contains { $0.lowest < $0.highest }
    let hasNotes = scores.contains { $0.note != nil }
    legend(
      [(.bar, "score in points")] + (hasRanges ? [(.range, "where it can still come to lie")] : []))
    let scale = ChartScale(
      scores.flatMap { [$0.score] + ($0.lowest < $0.highest ? [$0.lowest, $0.highest] : []) },
      numbersBefore: hasRanges, within: width)
    for (place, score) in scores.enumerated() {
      if place > 0 { skip(hasRanges || hasNotes ? 12 : 8) }
      paragraph(score.option, .label)
      if let note = score.note { paragraph(note, .note) }
      skip(3)
      draw(score, scale)
    }
  }

  private mutating func draw(_ score: Chart.Score, _ scale: ChartScale) {
    let hasRange = score.lowest < score.highest
    let depth = hasRange ? 30.0 : 14
    let (zero, end) = (scale.x(0), scale.x(score.score))
    line(.axis, from: (zero, -2), to: (zero, depth + 2))
    rectangle(.bar, from: zero, to: end, below: 0, height: 14)
    number(score.score.tenths, beside: end, isBefore: score.score < 0, below: 12)
    if hasRange {
      let (low, high) = (scale.x(score.lowest), scale.x(score.highest))
      range(from: low, to: high, below: 23)
      number(score.lowest.tenths, beside: low, isBefore: true, below: 28)
      number(score.highest.tenths, beside: high, isBefore: false, below: 28)
    }
    skip(depth + 2)
  }

  /// A number on the outer side of the mark that it belongs to.
  mutating func number(_ text: String, beside x: Double, isBefore: Bool, below: Double) {
    self.text(text, .number, x: isBefore ? x - 6 : x + 6, below: below, anchor: isBefore ? .end : .start)
  }
}
