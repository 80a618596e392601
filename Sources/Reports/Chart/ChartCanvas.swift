import StrictJSON

/// A sheet that charts are drawn on from top to bottom; it grows as they do.
struct ChartCanvas {
  /// In units of the drawing, which are pixels where it is shown in its natural size.
  let width: Double
  /// How far down the sheet is used.
  private(set) var height = 0.0
  private(set) var marks = Markup()

  init(width: Double) { self.width = width }

  /// What a text is, which decides its size and colour.
  enum Role: String {
    case title, label, number, note

    var size: Double {
      switch self {
      case .title: 16
      case .label: 14
      case .number, .note: 13
      }
    }

    var lineHeight: Double { size + 5 }

    /// What is bold is wider than its size tells.
    var measure: TextMeasure { TextMeasure(fontSize: self == .title || self == .number ? size * 1.14 : size) }
  }

  enum Anchor: String {
    case start, middle, end
  }

  mutating func skip(_ distance: Double) { height += distance }

  // MARK: Text

  /// Sets text below what is there, in as many lines as it needs.
  mutating func paragraph(_ text: String, _ role: Role) {
    for line in Self.lines(of: text, role, within: width) {
      self.text(line, role, x: 0, below: role.lineHeight - 5)
      height += role.lineHeight
    }
  }

  /// The text in lines; what readers would see is measured, so whatever could hide is written out first.
  static func lines(of text: String, _ role: Role, within width: Double) -> [String] {
    role.measure.lines(of: text.onOneLine, within: width)
  }

  /// Sets a text on a line of its own choice.
  ///
  /// - Parameter below: the distance of its base line from the used part of the sheet.
  mutating func text(_ text: String, _ role: Role, x: Double, below: Double, anchor: Anchor = .start) {
    let place: Markup = "x=\"\(x)\" y=\"\(height + below)\""
    let side: Markup =
      switch anchor {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    marks += "<text class=\"chart-\(role.rawValue)\" \(place)\(side)>\(text)</text>\n"
  }

  // MARK: Shapes

  enum Shape: String {
    /// What is counted for the one side, or at all.
    case bar
    /// What is counted for the other side: not filled.
    case hollow
    case range, axis, path
  }

  mutating func rectangle(_ shape: Shape, from start: Double, to end: Double, below: Double, height: Double) {
    let (left, right) = (min(start, end), max(start, end))
    marks += """
      <rect class="chart-\(shape.rawValue)" x="\(left)" y="\(self.height + below)" width="\(right - left)" \
      height="\(height)"/>

      """
  }

  /// A place on the sheet: from its left edge and from its used part.
  typealias Place = (x: Double, below: Double)

  mutating func line(_ shape: Shape, from start: Place, to end: Place) {
    marks += """
      <line class="chart-\(shape.rawValue)" x1="\(start.x)" y1="\(height + start.below)" x2="\(end.x)" \
      y2="\(height + end.below)"/>

      """
  }

  /// A line with ends.
  mutating func range(from start: Double, to end: Double, below: Double) {
    line(.range, from: (start, below), to: (end, below))
    for x in [start, end] { line(.range, from: (x, below - 4), to: (x, below + 4)) }
  }

  mutating func dot(x: Double, below: Double) {
    marks += "<circle class=\"chart-bar\" cx=\"\(x)\" cy=\"\(height + below)\" r=\"5.5\"/>\n"
  }

  mutating func diamond(x: Double, below: Double) {
    let (y, reach) = (height + below, 6.5)
    marks += """
      <path class="chart-hollow" d="M\(x) \(y - reach)L\(x + reach) \(y)L\(x) \(y + reach)L\(x - reach) \(y)Z"/>

      """
  }

  // MARK: Legend

  enum Sign {
    case bar, hollow, range, dot, diamond
  }

  /// What the marks of the chart mean, in words.
  mutating func legend(_ entries: [(sign: Sign, meaning: String)]) {
    let signWidth = 20.0
    var x = 0.0
    for (sign, meaning) in entries {
      let length = signWidth + 6 + Role.note.measure.width(of: meaning)
      if x > 0, x + length > width {
        height += Role.note.lineHeight
        x = 0
      }
      draw(sign, from: x, to: x + signWidth)
      text(meaning, .note, x: x + signWidth + 6, below: Role.note.size)
      x += length + 14
    }
    height += Role.note.lineHeight + 8
  }

  mutating func draw(_ sign: Sign, from start: Double, to end: Double) {
    let middle = 8.5
    switch sign {
    case .bar: rectangle(.bar, from: start, to: end, below: middle - 5, height: 10)
    case .hollow: rectangle(.hollow, from: start + 0.5, to: end - 0.5, below: middle - 4.5, height: 9)
    case .range: range(from: start + 1, to: end - 1, below: middle)
    case .dot: dot(x: (start + end) / 2, below: middle)
    case .diamond: diamond(x: (start + end) / 2, below: middle)
    }
  }
}

extension String {
  /// The text as it is seen: on one line, with whatever could hide in it written out.
  fileprivate var onOneLine: String {
    let words = unicodeScalars.split { " \n\r\t".unicodeScalars.contains($0) }
    return words.map { String($0).withVisibleControls }.joined(separator: " ")
  }
}
