import Reports

/// Turns frames into what a terminal has to be sent, which is only what differs from the frame before.
package struct Painter: Sendable {
  /// What one column of a row shows; the second column of a wide character shows nothing of its own.
  private struct Cell: Equatable {
    var text: String
    var style: Style

    static let blank = Cell(text: " ", style: [])
    static let covered = Cell(text: "", style: [])
  }

  /// The rows that the terminal shows; nil where nothing is known of it.
  private var shown: [[Cell]]?
  private var size = ScreenSize.usual
  private var cursor: Frame.Cursor?

  /// Keeps rows from running over, so that a character that is wider than expected spoils no other row.
  package static let opening = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25l"
  package static let closing = "\u{1B}[0m\u{1B}[?25h\u{1B}[?2004l\u{1B}[?7h\u{1B}[?1049l"

  package init() {}

  /// Has the next frame drawn in full.
  package mutating func forget() { shown = nil }

  /// What has to be sent so that the terminal shows the frame.
  package mutating func paint(_ frame: Frame, _ size: ScreenSize) -> String {
    if size != self.size { shown = nil }
    self.size = size
    var output = ""
    if shown == nil { output += "\u{1B}[0m\u{1B}[2J" }
    let before = shown ?? Array(repeating: blankRow, count: size.rows)
    var rows: [[Cell]] = []
    for place in 0..<size.rows {
      rows.append(place < frame.lines.count ? cells(of: frame.lines[place]) : blankRow)
      output += changes(from: before[place], to: rows[place], row: place)
    }
    output += cursorChanges(to: frame.cursor, isMoved: !output.isEmpty, isNew: shown == nil)
    shown = rows
    cursor = frame.cursor
    return output
  }

  private var blankRow: [Cell] { Array(repeating: .blank, count: size.columns) }

  /// The cells of a line; what goes beyond the last column is left out.
  private func cells(of line: Line) -> [Cell] {
    var cells: [Cell] = []
    for span in line.spans {
      for character in span.text {
        let width = DisplayWidth.columns(character)
        if width == 0 {
          // What stands on no column of its own belongs to the character before.
          if let last = cells.lastIndex(where: { $0 != .covered }) { cells[last].text.append(character) }
          continue
        }
        guard cells.count + width <= size.columns else { break }
        cells.append(Cell(text: String(character), style: span.style))
        if width == 2 { cells.append(.covered) }
      }
    }
    return cells + Array(repeating: .blank, count: size.columns - cells.count)
  }

  private func changes(from old: [Cell], to new: [Cell], row: Int) -> String {
    guard var first = new.indices.first(where: { new[$0] != old[$0] }),
      var last = new.indices.last(where: { new[$0] != old[$0] })
    else { return "" }
    // A terminal may take more columns for a character than expected, and spoil what follows it.
    if new[first...last].contains(where: { $0.text.utf8.count > 1 }) { last = new.count - 1 }
    while first > 0, new[first] == .covered || old[first] == .covered { first -= 1 }
    var output = "\u{1B}[\(row + 1);\(first + 1)H"
    var style = Style()
    // To erase the rest of a row is shorter than to write blanks.
    let content = new.lastIndex { $0 != .blank }.map { $0 + 1 } ?? 0
    let erases = content <= last
    var column = first
    while column < (erases ? max(content, first) : last + 1) {
      let cell = new[column]
      if cell != .covered {
        if cell.style != style { output += Self.sequence(for: cell.style) }
        style = cell.style
        output += cell.text
        // Where terminals differ in the width of a character, the next one stands where it belongs all the same.
        if cell.text.utf8.count > 1 {
          output += "\u{1B}[\(min(nextColumn(after: column, new) + 1, size.columns))G"
        }
      }
      column += 1
    }
    if style != [] { output += Self.sequence(for: []) }
    if erases { output += "\u{1B}[K" }
    return output
  }

  private func nextColumn(after column: Int, _ cells: [Cell]) -> Int {
    var next = column + 1
    while next < cells.count, cells[next] == .covered { next += 1 }
    return next
  }

  private func cursorChanges(to new: Frame.Cursor?, isMoved: Bool, isNew: Bool) -> String {
    guard let new else { return cursor != nil || isNew ? "\u{1B}[?25l" : "" }
    let shows = cursor == nil || isNew ? "\u{1B}[?25h" : ""
    guard new != cursor || isMoved || isNew else { return shows }
    return "\u{1B}[\(new.row + 1);\(min(new.column, size.columns - 1) + 1)H" + shows
  }

  private static func sequence(for style: Style) -> String {
    var codes = ["0"]
    if style.contains(.bold) { codes.append("1") }
    if style.contains(.underlined) { codes.append("4") }
    if style.contains(.reversed) { codes.append("7") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
