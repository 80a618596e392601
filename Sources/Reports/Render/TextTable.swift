import StrictJSON

/// Sets a table in columns, cells wrapped where the line has no room for them.
struct TextTable {
  private let table: Document.Table
  /// For each row its cells as text.
  private let rows: [[String]]
  private let titles: [String]
  private let widths: [Int]

  private static let gap = "  "
  /// Below this a column of words cannot be read.
  private static let leastWidth = 12

  init(_ table: Document.Table) {
    self.table = table
    titles = table.columns.map { $0.title.withVisibleControls }
    rows = table.rows.map { $0.map { $0.text.withVisibleControls } }
    widths = Self.widths(titles, rows)
  }

  /// The width of each column: what its longest cell needs, less where that is more than the line holds.
  private static func widths(_ titles: [String], _ rows: [[String]]) -> [Int] {
    var widths = titles.indices.map { column in
      ([titles[column]] + rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let room = TextLayout.width - gap.count * (titles.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > leastWidth
    {
      widths[widest] -= 1
    }
    return widths
  }

  func add(to layout: inout TextLayout) {
    let room = TextLayout.width - Self.gap.count * (widths.count - 1)
    guard widths.reduce(0, +) <= room else { return addAsEntries(to: &layout) }
    add(titles, to: &layout)
    layout.line(widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap))
    for row in rows { add(row, to: &layout) }
  }

  private func add(_ cells: [String], to layout: inout TextLayout) {
    let lines = zip(cells, widths).map { TextLayout.wrap($0, to: $1) }
    for number in 0..<(lines.map(\.count).max() ?? 0) {
      let line = lines.indices.map { column in
        let content = number < lines[column].count ? lines[column][number] : ""
        return table.columns[column].alignment == .trailing
          ? content.leftPadded(to: widths[column]) : content.padded(to: widths[column])
      }
      layout.line(line.joined(separator: Self.gap).withoutBlanksAtEnd)
    }
  }

  /// One cell under the other, where so many columns do not fit.
  private func addAsEntries(to layout: inout TextLayout) {
    for (place, row) in rows.enumerated() {
      if place > 0 { layout.blankLine() }
      for (column, cell) in zip(table.columns, row) {
        layout.paragraph("\(column.title): \(cell)", indent: "  ", hanging: "    ")
      }
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
