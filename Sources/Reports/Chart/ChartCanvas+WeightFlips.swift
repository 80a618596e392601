extension ChartCanvas {
  /// For each factor a scale of weights with a mark where its weight stands and one where the order turns.
  mutating func draw(_ flips: [Chart.WeightFlip]) {
    legend([(.dot, "weight now"), (.diamond, "weight at which the order turns")])
    let margin = ChartScale.margin(flips.flatMap { [$0.weight.shortestTenths, $0.level.shortestTenths] }) + 4
    let scale = ChartScale(from: 0, to: 10, left: margin, right: margin, within: width)
    for (place, flip) in flips.enumerated() {
      if place > 0 { skip(6) }
      paragraph(flip.factor, .label)
      skip(1)
      draw(flip, scale)
    }
    for tick in [0, 5, 10] {
      text("\(tick)", .note, x: scale.x(Double(tick)), below: Role.note.size, anchor: .middle)
    }
    skip(Role.note.lineHeight)
  }

  private mutating func draw(_ flip: Chart.WeightFlip, _ scale: ChartScale) {
    func x(_ weight: Double) -> Double { scale.x(min(max(weight, 0), 10)) }
    let (now, level, middle) = (x(flip.weight), x(flip.level), 10.0)
    line(.axis, from: (scale.x(0), middle), to: (scale.x(10), middle))
    for tick in [0.0, 5, 10] {
      line(.axis, from: (scale.x(tick), middle - 5), to: (scale.x(tick), middle + 5))
    }
    line(.path, from: (now, middle), to: (level, middle))
    diamond(x: level, below: middle)
    dot(x: now, below: middle)
    // The shapes reach farther to the side than the ends of a line.
    let distance = level < now ? -4.0 : 4
    number(flip.weight.shortestTenths, beside: now - distance, isBefore: distance > 0, below: 15)
    number(flip.level.shortestTenths, beside: level + distance, isBefore: distance < 0, below: 15)
    skip(21)
  }
}
