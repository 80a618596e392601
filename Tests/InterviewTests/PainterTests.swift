import Testing

@testable import Interview

/// What is painted is what a terminal shows, checked by a terminal that shares no code with the painter.
@Suite struct PainterTests {
  private static let words = [
    "plain", "漢字", "e\u{301}a\u{308}", "🙂", "한글", "…", "ｆｕｌｌ", "x", "", "Ж", "a b", "❤\u{FE0F}", "👩‍👩‍👧", "🇨🇭",
  ]
  private static let styles: [Style] = [[], .bold, .reversed, [.bold, .underlined]]

  private func randomFrame(_ size: ScreenSize, simple: Bool, _ generator: inout SeededGenerator) -> Frame {
    let words = simple ? Array(Self.words.prefix(11)) : Self.words
    let lines = (0..<size.rows).map { _ -> Line in
      var line = Line()
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        let word = words[Int.random(in: 0..<words.count, using: &generator)]
        let gap = String(repeating: " ", count: Int.random(in: 0...6, using: &generator))
        line.append(gap + word, Self.styles[Int.random(in: 0..<Self.styles.count, using: &generator)])
      }
      return line
    }
    let hasCursor = Bool.random(using: &generator)
    let cursor = Frame.Cursor(
      row: Int.random(in: 0..<size.rows, using: &generator),
      column: Int.random(in: 0..<size.columns, using: &generator))
    return Frame(lines: lines, cursor: hasCursor ? cursor : nil)
  }

  /// A frame that differs from another in some lines.
  private func changed(_ frame: Frame, _ size: ScreenSize, simple: Bool, _ generator: inout SeededGenerator)
    -> Frame
  {
    let other = randomFrame(size, simple: simple, &generator)
    var changed = other
    for place in changed.lines.indices where Bool.random(using: &generator) {
      changed.lines[place] = frame.lines[place]
    }
    return changed
  }

  /// Step by step the screen is the same as if the last frame had been painted alone.
  @Test(arguments: 0..<20) func changesAddUpToTheWhole(seed: Int) {
    for measure in [TerminalEmulator.Measure.scalars, .clusters] {
      // Where a terminal counts joined characters one by one, what it shows of them cannot be foretold.
      let isSimple = measure == .scalars
      var generator = SeededGenerator(seed: seed)
      let size = ScreenSize(
        columns: Int.random(in: 1...50, using: &generator), rows: Int.random(in: 1...8, using: &generator))
      var painter = Painter()
      var terminal = TerminalEmulator(columns: size.columns, rows: size.rows, measure: measure)
      terminal.feed(Painter.opening)
      var frame = randomFrame(size, simple: isSimple, &generator)
      for _ in 0..<40 {
        terminal.feed(painter.paint(frame, size))
        var whole = TerminalEmulator(columns: size.columns, rows: size.rows, measure: measure)
        whole.feed(Painter.opening)
        var other = Painter()
        whole.feed(other.paint(frame, size))
        #expect(terminal.lines == whole.lines)
        #expect(terminal.isCursorVisible == (frame.cursor != nil))
        if let cursor = frame.cursor {
          #expect(terminal.cursor == TerminalEmulator.Position(row: cursor.row, column: cursor.column))
        }
        expectStyles(frame, terminal)
        #expect(terminal.unsupported == [])
        frame = changed(frame, size, simple: isSimple, &generator)
      }
    }
  }

  /// The text stands where the columns of what is before it say.
  private func expectStyles(_ frame: Frame, _ terminal: TerminalEmulator) {
    for (row, line) in frame.lines.enumerated() {
      var column = 0
      for span in line.spans {
        for character in span.text where character.utf8.count == 1 {
          guard span.text.utf8.allSatisfy({ $0 < 0x80 }), line.text.utf8.allSatisfy({ $0 < 0x80 }) else {
            break
          }
          guard column < terminal.columns else { return }
          #expect(terminal.character(row: row, column: column) == String(character))
          let style = terminal.style(row: row, column: column)
          #expect(style.isBold == span.style.contains(.bold))
          #expect(style.isReversed == span.style.contains(.reversed))
          #expect(style.isUnderlined == span.style.contains(.underlined))
          column += 1
        }
      }
    }
  }

  /// Rows with joined characters may look odd where a terminal knows nothing of them, but they spoil no other row.
  @Test(arguments: 0..<20) func aCharacterOfUnexpectedWidthSpoilsNoOtherRow(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let size = ScreenSize(columns: 24, rows: 6)
    var painter = Painter()
    var terminal = TerminalEmulator(columns: size.columns, rows: size.rows, measure: .scalars)
    terminal.feed(Painter.opening)
    for _ in 0..<40 {
      var frame = randomFrame(size, simple: true, &generator)
      frame.lines[2] = Line("a 👩‍👩‍👧 b ❤\u{FE0F} c 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧")
      terminal.feed(painter.paint(frame, size))
      var other = frame
      other.lines[2] = Line()
      var whole = TerminalEmulator(columns: size.columns, rows: size.rows)
      whole.feed(Painter.opening)
      var second = Painter()
      whole.feed(second.paint(other, size))
      for row in [0, 1, 3, 4, 5] { #expect(terminal.lines[row] == whole.lines[row]) }
      #expect(terminal.lines[2].hasPrefix("a "))
      #expect(terminal.scrolledLines == [])
    }
  }

  @Test func onlyWhatChangedIsWritten() {
    let size = ScreenSize(columns: 80, rows: 24)
    var painter = Painter()
    var frame = Frame(lines: (0..<24).map { Line("line \($0) of a page with some text on it") })
    _ = painter.paint(frame, size)
    #expect(painter.paint(frame, size) == "")
    frame.lines[3] = Line("line 3 of a page with more text on it")
    #expect(painter.paint(frame, size).utf8.count < 20)
    painter.forget()
    #expect(painter.paint(frame, size).utf8.count > 500)
  }

  @Test func closingLeavesNothingChanged() {
    var terminal = TerminalEmulator(columns: 20, rows: 4)
    terminal.feed("before\r\n$ ")
    let cursor = terminal.cursor
    terminal.feed(Painter.opening)
    #expect(terminal.isAlternateScreen)
    var painter = Painter()
    let size = ScreenSize(columns: 20, rows: 4)
    terminal.feed(painter.paint(Frame(lines: [Line("shown", .reversed)]), size))
    terminal.feed(Painter.closing)
    #expect(terminal.text == "before\n$")
    #expect(terminal.cursor == cursor)
    #expect(!terminal.isAlternateScreen && terminal.isCursorVisible && terminal.isAutowrapOn)
    #expect(!terminal.isBracketedPasteOn)
    terminal.feed("x")
    #expect(!terminal.style(row: 1, column: 2).isReversed)
    #expect(terminal.unsupported == [])
  }
}
