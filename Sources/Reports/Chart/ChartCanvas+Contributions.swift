extension ChartCanvas {
  /// A bar for each factor to the side that it speaks for, filled on the right and hollow on the left.
  mutating func draw(_ contributions: [Chart.Contribution], left: String, right: String) {
    // What rounds to nothing should not look like much, even where there is nothing else.
    let reach = contributions.map { $0.points.isFinite ? $0.points.magnitude : 0 }.reduce(1, max)
    let margin = ChartScale.margin(contributions.map(\.points.magnitude.tenths))
    let scale = ChartScale(from: -reach, to: reach, left: margin, right: margin, within: width)
    sides(left: left, right: right)
    for (place, contribution) in contributions.enumerated() {
      if place > 0 { skip(8) }
      paragraph(contribution.factor, .label)
      skip(3)
      draw(contribution, scale)
    }
  }

  /// The names of both sides over the halves of the chart, each with the form of its bars.
  private mutating func sides(left: String, right: String) {
    let (middle, room) = (width / 2, width / 2 - 34)
    let leftLines = Self.lines(of: left, .label, within: room)
    let rightLines = Self.lines(of: right, .label, within: room)
    draw(.hollow, from: middle - 28, to: middle - 8)
    draw(.bar, from: middle + 8, to: middle + 28)
    for number in 0..<max(1, leftLines.count, rightLines.count) {
      if number < leftLines.count {
        text(leftLines[number], .label, x: middle - 34, below: Role.label.size, anchor: .end)
      }
      if number < rightLines.count {
        text(rightLines[number], .label, x: middle + 34, below: Role.label.size)
      }
      skip(Role.label.lineHeight)
    }
    skip(6)
  }

  private mutating func draw(_ contribution: Chart.Contribution, _ scale: ChartScale) {
    let (zero, end) = (scale.x(0), scale.x(contribution.points))
    let isLeft = contribution.points < 0
    line(.axis, from: (zero, -2), to: (zero, 16))
    if isLeft {
      // The outline lies on the edge of the bar, half of it outside.
      rectangle(.hollow, from: min(end + 0.7, zero), to: zero, below: 0.7, height: 12.6)
    } else {
      rectangle(.bar, from: zero, to: end, below: 0, height: 14)
    }
    number(contribution.points.magnitude.tenths, beside: end, isBefore: isLeft, below: 12)
    skip(16)
  }
}
