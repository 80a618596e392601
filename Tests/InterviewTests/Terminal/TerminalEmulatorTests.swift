import Testing

@Suite struct TerminalEmulatorTests {
  /// A terminal of four rows that got this text.
  private func terminal(
    _ text: String, columns: Int = 10, measure: TerminalEmulator.Measure = .scalars
  ) -> TerminalEmulator {
    var terminal = TerminalEmulator(columns: columns, rows: 4, measure: measure)
    terminal.feed(text)
    return terminal
  }

  private func position(_ row: Int, _ column: Int) -> TerminalEmulator.Position {
    .init(row: row, column: column)
  }

  /// What is written to a terminal, and what is to be seen then.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var written: String
    var text: String
    var row: Int
    var column: Int
    var testDescription: String { name }

    init(_ name: String, _ written: String, _ text: String, _ row: Int, _ column: Int) {
      (self.name, self.written, self.text) = (name, written, text)
      (self.row, self.column) = (row, column)
    }
  }

  static let cases = [
    Case("nothing", "", "", 0, 0),
    Case("text", "abc", "abc", 0, 3),
    Case("a line feed goes straight down", "ab\ncd", "ab\n  cd", 1, 4),
    Case("a carriage return goes back", "abc\rx", "xbc", 0, 1),
    Case("a line feed at the bottom scrolls", "1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5", 3, 1),
    Case("a backspace erases nothing", "abc\u{8}\u{8}x", "axc", 0, 2),
    Case("a backspace stops at the edge", "a\u{8}\u{8}x", "x", 0, 1),
    Case("a tab goes to the next multiple of eight", "a\tb", "a       b", 0, 9),
    Case("a tab stops at the edge", "\t\t\tx", String(repeating: " ", count: 9) + "x", 0, 9),
    Case("the last column is written without leaving the line", "0123456789", "0123456789", 0, 9),
    Case("the next character wraps", "0123456789a", "0123456789\na", 1, 1),
    Case("a new line after the last column is only one", "0123456789\r\na", "0123456789\na", 1, 1),
    Case("moving forgets that a wrap was due", "0123456789\u{1B}[1;10Hx", "012345678x", 0, 9),
    Case("styles do not forget it", "0123456789\u{1B}[0mx", "0123456789\nx", 1, 1),
    Case("wrapping scrolls at the bottom", "\u{1B}[4;10Hab", "\n\n         a\nb", 3, 1),
    Case("without autowrap the last column is overwritten", "\u{1B}[?7l0123456789abc", "012345678c", 0, 9),
    Case("erasing at a due wrap takes the last character", "0123456789\u{1B}[K", "012345678", 0, 9),
    Case("a place counts from 1", "\u{1B}[2;3Hx\u{1B}[3;1fy", "\n  x\ny", 2, 1),
    Case("a place without numbers is the first", "abc\u{1B}[Hx", "xbc", 0, 1),
    Case("a place has 1 where a number is left out", "\u{1B}[;4Hx\u{1B}[2;Hy\u{1B}[0;0Hz", "z  x\ny", 0, 1),
    Case("a place stays on the screen", "\u{1B}[99;99Hx", "\n\n\n         x", 3, 9),
    Case("up and down", "\u{1B}[2Ba\u{1B}[Ab\u{1B}[9Ac\u{1B}[9Bd", "  c\n b\na\n   d", 3, 4),
    Case("right and left", "\u{1B}[2Ca\u{1B}[2Db\u{1B}[99Cc\u{1B}[99Dd", "dba      c", 0, 1),
    Case("column and row", "\u{1B}[5Ga\u{1B}[3db\u{1B}[Gc\u{1B}[dd", " d  a\n\nc    b", 0, 2),
    Case("the line from the cursor on", "abcdef\u{1B}[3G\u{1B}[K", "ab", 0, 2),
    Case("the line up to the cursor", "abcdef\u{1B}[3G\u{1B}[1K", "   def", 0, 2),
    Case("the whole line", "abcdef\u{1B}[3G\u{1B}[2Kx", "  x", 0, 3),
    Case("the screen from the cursor on", "ab\r\nabc\r\nab\u{1B}[2;2H\u{1B}[J", "ab\na", 1, 1),
    Case("the screen up to the cursor", "ab\r\nabc\r\nab\u{1B}[2;2H\u{1B}[1J", "\n  c\nab", 1, 1),
    Case("the whole screen", "ab\r\nabc\r\nab\u{1B}[2;2H\u{1B}[2Jx", "\n x", 1, 2),
    Case("index goes down and scrolls", "a\u{1B}Db\u{1B}[4;1Hc\u{1B}Dd", " b\n\nc\n d", 3, 2),
    Case("reverse index goes up and scrolls", "\r\na\u{1B}Mb\u{1B}Mc", "  c\n b\na", 0, 3),
    Case("a saved place is found again", "ab\u{1B}7\u{1B}[3;3Hx\u{1B}8c", "abc\n\n  x", 0, 3),
    Case("the place that was never saved is the first", "ab\u{1B}8c", "cb", 0, 1),
    Case("a title is not text", "a\u{1B}]0;title\u{7}b\u{1B}]2;€\u{1B}\\c", "abc", 0, 3),
    Case("wide characters", "日本x", "日本x", 0, 5),
    Case("a wide character that does not fit wraps", "123456789日x", "123456789\n日x", 1, 3),
    Case("a wide character at the edge wraps afterwards", "12345678日x", "12345678日\nx", 1, 1),
    Case("without autowrap it is not shown", "\u{1B}[?7l123456789日", "123456789", 0, 9),
    Case("the left half of a wide character is overwritten", "a日b\u{1B}[2Gx", "ax b", 0, 2),
    Case("the right half of a wide character is overwritten", "a日b\u{1B}[3Gx", "a xb", 0, 3),
    Case("a wide character over two halves", "日本\u{1B}[2G語", " 語", 0, 3),
    Case("erasing cuts a wide character", "a日b\u{1B}[3G\u{1B}[K", "a", 0, 2),
    Case("erasing up to the left half", "a日b\u{1B}[2G\u{1B}[1K", "   b", 0, 1),
    Case("a combining mark joins its letter", "e\u{301}x", "e\u{301}x", 0, 2),
    Case("a combining mark in the last column", "012345678e\u{301}x", "012345678e\u{301}\nx", 1, 1),
    Case("a combining mark without autowrap", "\u{1B}[?7l012345678e\u{301}", "012345678e\u{301}", 0, 9),
    Case("a combining mark after a wide character", "か\u{3099}x", "か\u{3099}x", 0, 3),
    Case("a mark goes along when its letter is overwritten", "e\u{301}\rx", "x", 0, 1),
    Case("a soft hyphen is shown", "a\u{AD}b", "a\u{AD}b", 0, 3),
  ]

  @Test(arguments: cases) func itShowsWhatATerminalShows(_ example: Case) {
    let whole = terminal(example.written)
    #expect(whole.text == example.text)
    #expect(whole.cursor == position(example.row, example.column))
    #expect(whole.unsupported == [])
    #expect(!whole.isIncomplete)
    // The same if every byte comes by itself.
    var pieces = TerminalEmulator(columns: 10, rows: 4)
    for byte in example.written.utf8 { pieces.feed([byte]) }
    #expect(pieces.lines == whole.lines)
    #expect(pieces.cursor == whole.cursor)
  }

  @Test func linesAreAllRowsWithoutTheirLastBlanks() {
    #expect(terminal("a b \r\n\r\n c").lines == ["a b", "", " c", ""])
  }

  @Test func linesThatScrollAwayAreKeptUntilTheyAreErased() {
    var terminal = terminal("1\r\n2 \r\n3\r\n4\r\n5\r\n6")
    #expect(terminal.scrolledLines == ["1", "2"])
    terminal.feed("\u{1B}[?1049h\r\n\r\n\r\n\r\n")
    #expect(terminal.scrolledLines == ["1", "2"])
    terminal.feed("\u{1B}[?1049l\u{1B}[3J")
    #expect(terminal.scrolledLines == [])
    #expect(terminal.text == "3\n4\n5\n6")
  }

  @Test func aTextIsFoundByItsColumn() {
    let terminal = terminal("日本 x\r\n  本y")
    #expect(terminal.position(of: "x") == position(0, 5))
    #expect(terminal.position(of: "本y") == position(1, 2))
    #expect(terminal.position(of: "z") == nil)
    #expect(terminal.character(row: 0, column: 0) == "日")
    #expect(terminal.character(row: 0, column: 1) == "")
    #expect(terminal.character(row: 3, column: 9) == " ")
  }

  // MARK: Modes

  @Test func theAlternateScreenLeavesTheMainOneAlone() {
    var terminal = terminal("ab\u{1B}[31m\u{1B}[?1049h")
    #expect(terminal.isAlternateScreen)
    #expect(terminal.text == "")
    #expect(terminal.cursor == position(0, 2))
    terminal.feed("\u{1B}[3;3H\u{1B}[0;1mxyz")
    #expect(terminal.lines[2] == "  xyz")
    terminal.feed("\u{1B}[?1049lc")
    #expect(!terminal.isAlternateScreen)
    #expect(terminal.text == "abc")
    #expect(terminal.style(row: 0, column: 2) == .init(foreground: "31"))
    terminal.feed("\u{1B}[?1049h")
    #expect(terminal.text == "")
    #expect(terminal.unsupported == [])
  }

  @Test func leavingTheAlternateScreenTwiceTakesTheCursorBackTwice() {
    #expect(terminal("a\u{1B}[?1049h\u{1B}[?1049lbc\u{1B}[?1049lx").text == "axc")
  }

  @Test func modesAreOnUntilTheyAreOff() {
    var terminal = terminal("")
    #expect(terminal.isCursorVisible && terminal.isAutowrapOn)
    #expect(!terminal.isBracketedPasteOn && !terminal.areCursorKeysForApplication)
    terminal.feed("\u{1B}[?25;7l\u{1B}[?2004h\u{1B}[?1h")
    #expect(!terminal.isCursorVisible && !terminal.isAutowrapOn)
    #expect(terminal.isBracketedPasteOn && terminal.areCursorKeysForApplication)
    terminal.feed("\u{1B}[?25h\u{1B}[?7h\u{1B}[?2004;1l\u{7}")
    #expect(terminal.isCursorVisible && terminal.isAutowrapOn)
    #expect(!terminal.isBracketedPasteOn && !terminal.areCursorKeysForApplication)
    #expect(terminal.bells == 1)
    #expect(terminal.unsupported == [])
  }

  // MARK: Styles

  @Test(arguments: [
    ("", TerminalEmulator.Style()), ("1", .init(isBold: true)), ("2", .init(isDim: true)),
    ("4", .init(isUnderlined: true)), ("7", .init(isReversed: true)), ("1;2;4;7;0", .init()),
    ("1;2;4;7;", .init()), ("1;2;4;7;22", .init(isUnderlined: true, isReversed: true)),
    ("4;7;24", .init(isReversed: true)), ("4;7;27", .init(isUnderlined: true)),
    ("31", .init(foreground: "31")), ("97;104", .init(foreground: "97", background: "104")),
    ("38;5;208;1", .init(isBold: true, foreground: "38;5;208")),
    ("48;2;1;2;3;4", .init(isUnderlined: true, background: "48;2;1;2;3")),
    ("31;42;39", .init(background: "42")), ("31;42;49", .init(foreground: "31")),
  ])
  func aStyleIsThatOfTheCharactersAfterIt(_ parameters: String, _ style: TerminalEmulator.Style) {
    let terminal = terminal("a\u{1B}[\(parameters)m日\u{1B}[mb")
    #expect(terminal.style(row: 0, column: 1) == style)
    #expect(terminal.style(row: 0, column: 2) == style)
    for column in [0, 3, 4] { #expect(terminal.style(row: 0, column: column) == .init()) }
    #expect(terminal.unsupported == [])
  }

  @Test func erasedCellsHaveTheBackgroundOnly() {
    let terminal = terminal("abc\r\u{1B}[1;7;31;44m\u{1B}[K\u{1B}[4;1H\n")
    #expect(terminal.style(row: 3, column: 5) == .init(background: "44"))
    #expect(terminal.text == "")
  }

  // MARK: Widths

  static let widths: [(width: Int, scalars: [Unicode.Scalar])] = [
    (0, ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{200B}", "\u{1160}", "\u{94D}", "\u{20E3}", "\u{E0067}"]),
    (1, ["a", "é", "→", "│", "█", "…", "•", "✓", "€", "❤", "☀", "ｱ", "ॐ", "\u{93F}", "\u{1F1E9}"]),
    (2, ["日", "한", "か", "、", "Ａ", "「", "\u{1100}", "\u{20000}", "🙂", "⌚", "⭐", "🏽", "🚀", "🥑"]),
  ]

  @Test(arguments: widths) func aCodePointHasItsWidth(_ width: Int, _ scalars: [Unicode.Scalar]) {
    for scalar in scalars { #expect(TerminalEmulator.width(of: scalar) == width, "\(scalar)") }
  }

  /// A text, and its columns by code points and by clusters.
  @Test(arguments: [
    ("e\u{301}", 1, 1), ("👩\u{200D}💻", 4, 2), ("👨\u{200D}👩\u{200D}👧", 6, 2), ("👍🏽", 4, 2), ("🇩🇪", 2, 2),
    ("🇩🇪🇫🇷", 4, 4), ("❤\u{FE0F}", 1, 2), ("❤", 1, 1), ("1\u{FE0F}\u{20E3}", 1, 2), ("a\u{FE0F}", 1, 1),
    ("\u{1112}\u{1161}\u{11AB}", 2, 2), ("हि", 2, 1),
  ])
  func aClusterHasTheColumnsOfItsPartsOrOfItsWhole(_ text: String, _ scalars: Int, _ clusters: Int) {
    for (measure, columns) in [(TerminalEmulator.Measure.scalars, scalars), (.clusters, clusters)] {
      let terminal = terminal("\(text)x", measure: measure)
      #expect(terminal.text == "\(text)x")
      #expect(terminal.position(of: "x") == position(0, columns))
      #expect(terminal.unsupported == [])
    }
  }

  @Test func aClusterThatBecomesWideInTheLastColumnsWrapsAfterwards() {
    let text = "12345678❤\u{FE0F}x"
    #expect(terminal(text, measure: .clusters).lines[..<2] == ["12345678❤\u{FE0F}", "x"])
  }

  // MARK: Size

  @Test func aSizeKeepsWhatFits() {
    var terminal = terminal("\u{1B}[?1049habc日\r\nx\r\ny\u{1B}[4;10Hz")
    terminal.resize(columns: 4, rows: 3)
    #expect(terminal.lines == ["abc", "x", "y"])
    #expect(terminal.cursor == position(2, 3))
    terminal.resize(columns: 12, rows: 5)
    #expect(terminal.lines == ["abc", "x", "y", "", ""])
    #expect(terminal.columns == 12 && terminal.rows == 5)
    terminal.feed("\u{1B}[5;12Hz")
    #expect(terminal.position(of: "z") == position(4, 11))
  }

  @Test func theMainScreenKeepsTheLineOfItsCursor() {
    var terminal = terminal("1\r\n2\r\n3\r\n4")
    terminal.resize(columns: 10, rows: 2)
    #expect(terminal.lines == ["3", "4"])
    #expect(terminal.scrolledLines == ["1", "2"])
    #expect(terminal.cursor == position(1, 1))
  }

  @Test func theMainScreenHasTheNewSizeAfterTheAlternateOne() {
    var terminal = terminal("1\r\n2\r\n3\r\n4\u{1B}[?1049h")
    terminal.resize(columns: 5, rows: 3)
    terminal.feed("\u{1B}[?1049lx")
    #expect(terminal.lines == ["2", "3", "4x"])
  }

  // MARK: Faults

  @Test(arguments: [
    ("\u{1B}[2;3r", "ESC[2;3r"), ("\u{1B}[?1000h", "ESC[?1000h"), ("\u{1B}[?7;1000h", "ESC[?7;1000h"),
    ("\u{1B}[3m", "ESC[3m"), ("\u{1B}[38;5m", "ESC[38;5m"), ("\u{1B}[38;5;256m", "ESC[38;5;256m"),
    ("\u{1B}[4:3m", "ESC[4:3m"), ("\u{1B}[4J", "ESC[4J"), ("\u{1B}[3K", "ESC[3K"), ("\u{1B}[6n", "ESC[6n"),
    ("\u{1B}[>1u", "ESC[>1u"), ("\u{1B}[2 q", "ESC[2 q"), ("\u{1B}[?h", "ESC[?h"), ("\u{1B}(B", "ESC(B"),
    ("\u{1B}c", "ESCc"), ("\u{1B}P1$r\u{1B}\\", "ESCP1$r"), ("\u{1B}[1\u{1B}[m", "ESC[1"),
    ("\u{1B}\u{1B}[m", "ESC"), ("\u{1B}[1\r", "ESC[1"), ("\u{0}", "U+0"), ("\u{7F}", "U+7F"),
    ("\u{E}", "U+E"), ("\u{9B}", "U+9B"), ("\u{301}", "stray U+301"), ("a\u{1B}[5G\u{301}", "stray U+301"),
  ])
  func whatItDoesNotKnowIsListed(_ written: String, _ unsupported: String) {
    let terminal = terminal("\(written)x")
    #expect(terminal.unsupported == [unsupported])
    #expect(terminal.position(of: "x") != nil)
  }

  @Test(arguments: [[0xFF], [0x80], [0xC3], [0xE2, 0x82], [0xC0], [0xF5]] as [[UInt8]])
  func bytesThatAreNoCharacterAreListed(_ bytes: [UInt8]) {
    var terminal = terminal("a")
    terminal.feed(bytes + Array("b".utf8))
    #expect(terminal.text == "a\u{FFFD}b")
    #expect(terminal.unsupported == ["invalid UTF-8 \(bytes)"])
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}]0;a", "\u{1B}]0;a\u{1B}", "\u{1B}("])
  func aSequenceWithoutItsEndIsIncomplete(_ text: String) {
    #expect(terminal(text).isIncomplete)
    #expect(terminal(text).unsupported == [])
  }

  @Test func aCharacterWithoutItsEndIsIncomplete() {
    var terminal = terminal("")
    terminal.feed([0xE2, 0x82])
    #expect(terminal.isIncomplete && terminal.text == "")
    terminal.feed([0xAC])
    #expect(!terminal.isIncomplete && terminal.text == "€")
  }
}
