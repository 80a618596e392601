extension TerminalEmulator {
  /// How a cell looks.
  struct Style: Equatable, Sendable {
    var isBold = false
    var isDim = false
    var isUnderlined = false
    var isReversed = false
    /// The parameters that chose the colour, such as `31` or `38;5;208`; nil is the terminal's own.
    var foreground: String?
    var background: String?

    /// The style of a cell that was erased: of all that was chosen, terminals keep only the background.
    var erased: Style { Style(background: background) }

    /// Follows the parameters of a sequence; false if there is one that it does not know.
    mutating func apply(_ parameters: [Int]) -> Bool {
      var rest = (parameters.isEmpty ? [0] : parameters)[...]
      while let code = rest.popFirst() {
        switch code {
        case 0: self = Style()
        case 1: isBold = true
        case 2: isDim = true
        case 4: isUnderlined = true
        case 7: isReversed = true
        case 22: (isBold, isDim) = (false, false)
        case 24: isUnderlined = false
        case 27: isReversed = false
        case 39: foreground = nil
        case 49: background = nil
        default:
          guard let color = Self.color(code, &rest) else { return false }
          if (40...48).contains(code) || code >= 100 { background = color } else { foreground = color }
        }
      }
      return true
    }

    private static func color(_ code: Int, _ rest: inout ArraySlice<Int>) -> String? {
      switch code {
      case 30...37, 40...47, 90...97, 100...107: return String(code)
      case 38, 48:
        // 5 is followed by a number in the palette, 2 by red, green and blue.
        guard let kind = rest.popFirst(), let count = [5: 1, 2: 3][kind] else { return nil }
        let numbers = rest.prefix(count)
        rest = rest.dropFirst(count)
        guard numbers.count == count, numbers.allSatisfy({ $0 < 256 }) else { return nil }
        return ([code, kind] + numbers).map(String.init).joined(separator: ";")
      default: return nil
      }
    }
  }

  struct Cell: Equatable, Sendable {
    var text = " "
    var style = Style()

    /// Whether the character of the cell to the left covers this one too.
    var isRightHalf: Bool { text.isEmpty }
  }

  /// The cells of a screen, its cursor, and all that happens to them.
  struct Screen: Sendable {
    private(set) var columns: Int
    private(set) var rows: Int
    private(set) var cells: [[Cell]]
    private(set) var cursor = Position(row: 0, column: 0)
    private(set) var scrolledLines: [String] = []
    /// Whether the last column was just written, so that only the next character moves to the next line.
    private var isWrapPending = false
    /// Where the character stands that a combining mark would belong to.
    private var latest: Position?
    private var saved: (cursor: Position, isWrapPending: Bool, style: Style)

    init(columns: Int, rows: Int) {
      precondition(columns > 0 && rows > 0, "a screen has at least one cell")
      (self.columns, self.rows) = (columns, rows)
      cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
      saved = (cursor, false, Style())
    }

    /// The text of cells without the blanks at its end.
    static func text(_ cells: [Cell]) -> String {
      let end = cells.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
      return cells[..<end].map(\.text).joined()
    }

    // MARK: Cursor

    /// Moves the cursor, at most to the edge.
    mutating func move(row: Int? = nil, column: Int? = nil) {
      cursor.row = min(max(row ?? cursor.row, 0), rows - 1)
      cursor.column = min(max(column ?? cursor.column, 0), columns - 1)
      (isWrapPending, latest) = (false, nil)
    }

    mutating func save(_ style: Style) { saved = (cursor, isWrapPending, style) }

    /// Takes the cursor back to where it was saved, or to the start; returns the style of then.
    mutating func restore() -> Style {
      move(row: saved.cursor.row, column: saved.cursor.column)
      isWrapPending = saved.isWrapPending
      return saved.style
    }

    mutating func lineFeed(_ style: Style) {
      if cursor.row == rows - 1 {
        scrolledLines.append(Self.text(cells.removeFirst()))
        cells.append(Array(repeating: Cell(style: style.erased), count: columns))
      }
      move(row: cursor.row + 1)
    }

    mutating func reverseLineFeed(_ style: Style) {
      if cursor.row == 0 {
        cells.removeLast()
        cells.insert(Array(repeating: Cell(style: style.erased), count: columns), at: 0)
      }
      move(row: cursor.row - 1)
    }

    // MARK: Characters

    /// Writes a character at the cursor.
    ///
    /// A wide one that has no room goes to the next line; where lines do not wrap it is not shown at all.
    mutating func put(_ scalar: Unicode.Scalar, width: Int, style: Style, wraps: Bool) {
      if wraps, isWrapPending || cursor.column + width > columns {
        move(column: 0)
        lineFeed(style)
      }
      latest = nil
      guard cursor.column + width <= columns else { return }
      separate(cursor.row, at: cursor.column)
      separate(cursor.row, at: cursor.column + width)
      cells[cursor.row][cursor.column] = Cell(text: String(scalar), style: style)
      if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(text: "", style: style) }
      latest = cursor
      advance(to: cursor.column + width, wraps)
    }

    private mutating func advance(to column: Int, _ wraps: Bool) {
      cursor.column = min(column, columns - 1)
      isWrapPending = wraps && column >= columns
    }

    /// Blanks both halves of a wide character that stands across the left edge of a column.
    private mutating func separate(_ row: Int, at column: Int) {
      guard column < columns, cells[row][column].isRightHalf else { return }
      cells[row][column - 1].text = " "
      cells[row][column].text = " "
    }

    /// Adds to the character that was written last; false if there is none.
    ///
    /// - Parameter isWide: whether it has two columns from now on, if there is room.
    @discardableResult
    mutating func join(_ scalar: Unicode.Scalar, isWide: Bool, wraps: Bool) -> Bool {
      guard let latest else { return false }
      let (row, column) = (latest.row, latest.column)
      cells[row][column].text.unicodeScalars.append(scalar)
      if isWide, column + 1 < columns, !cells[row][column + 1].isRightHalf {
        separate(row, at: column + 2)
        cells[row][column + 1] = Cell(text: "", style: cells[row][column].style)
        advance(to: column + 2, wraps)
      }
      return true
    }

    /// Whether a scalar makes one character with what was written last.
    func continuesCluster(_ scalar: Unicode.Scalar) -> Bool {
      guard let latest else { return false }
      return (cells[latest.row][latest.column].text + String(scalar)).count == 1
    }

    /// Whether the character that was written last is shown as a wide emoji because of this scalar.
    func becomesWide(by scalar: Unicode.Scalar) -> Bool {
      if TerminalEmulator.isRegionalIndicator(scalar) { return true }
      let base = latest.flatMap { cells[$0.row][$0.column].text.unicodeScalars.first }
      return scalar.value == 0xFE0F && base?.properties.isEmoji == true
    }

    // MARK: Erasing

    /// Erases from the cursor on (0), up to it (1), everything (2) or the lines that scrolled away (3).
    mutating func eraseDisplay(_ mode: Int, _ style: Style) -> Bool {
      switch mode {
      case 0: eraseRows(cursor.row + 1..<rows, style)
      case 1: eraseRows(0..<cursor.row, style)
      case 2: eraseRows(0..<rows, style)
      case 3: scrolledLines = []
      default: return false
      }
      return mode < 2 ? eraseLine(mode, style) : true
    }

    /// Erases the line of the cursor from there on (0), up to there (1) or as a whole (2).
    mutating func eraseLine(_ mode: Int, _ style: Style) -> Bool {
      switch mode {
      // After the last column was written the cursor still stands on it, so that its character is lost.
      case 0: erase(cursor.row, cursor.column..<columns, style)
      case 1: erase(cursor.row, 0..<cursor.column + 1, style)
      case 2: erase(cursor.row, 0..<columns, style)
      default: return false
      }
      return true
    }

    private mutating func eraseRows(_ rows: Range<Int>, _ style: Style) {
      for row in rows { erase(row, 0..<columns, style) }
    }

    private mutating func erase(_ row: Int, _ range: Range<Int>, _ style: Style) {
      separate(row, at: range.lowerBound)
      separate(row, at: range.upperBound)
      for column in range { cells[row][column] = Cell(style: style.erased) }
      (isWrapPending, latest) = (false, nil)
    }

    // MARK: Size

    /// Keeps what fits at the top left.
    ///
    /// - Parameter keepsCursorLine: whether lines scroll away where the line of the cursor has no room.
    mutating func resize(columns: Int, rows: Int, keepsCursorLine: Bool) {
      precondition(columns > 0 && rows > 0, "a screen has at least one cell")
      if keepsCursorLine, cursor.row >= rows {
        let excess = cursor.row - rows + 1
        scrolledLines += cells.prefix(excess).map(Self.text)
        cells.removeFirst(excess)
        cursor.row -= excess
        saved.cursor.row -= excess
      }
      if columns < self.columns { for row in cells.indices { separate(row, at: columns) } }
      cells = cells.prefix(rows).map { row in
        Array(row.prefix(columns)) + Array(repeating: Cell(), count: max(columns - row.count, 0))
      }
      while cells.count < rows { cells.append(Array(repeating: Cell(), count: columns)) }
      (self.columns, self.rows) = (columns, rows)
      move()
    }
  }
}
