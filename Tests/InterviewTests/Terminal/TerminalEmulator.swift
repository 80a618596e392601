/// A terminal without a window: it interprets what a program writes, and tells what a person would see.
///
/// It shares no code with the program, so that both can hardly be wrong in the same way. It knows the sequences
/// that practically every terminal knows; whatever else it meets changes nothing and is listed in
/// `unsupported`, which a test expects to be empty.
struct TerminalEmulator: Sendable {
  /// How the columns of a character are counted, about which the terminals that people use disagree.
  enum Measure: Sendable {
    /// Every code point for itself, as xterm and tmux do: a family of three joined emoji has six columns.
    case scalars
    /// Every grapheme cluster as a whole, as kitty and Ghostty do: the same family has two columns.
    case clusters
  }

  /// A place on the screen; both numbers start at 0.
  struct Position: Equatable, Sendable {
    var row: Int
    var column: Int
  }

  private enum State {
    case text
    case escape
    case controlSequence
    case string
    case escapeInString
  }

  let measure: Measure
  private(set) var isCursorVisible = true
  private(set) var isAlternateScreen = false
  private(set) var isAutowrapOn = true
  private(set) var isBracketedPasteOn = false
  /// Whether the arrow keys send what an application asked for in place of what moves a cursor.
  private(set) var areCursorKeysForApplication = false
  private(set) var bells = 0
  /// What was not understood, in order, with `ESC` for the escape character.
  private(set) var unsupported: [String] = []

  private var screen: Screen
  /// The main screen while the alternate one is shown, and the other way round.
  private var hiddenScreen: Screen
  private var style = Style()
  private var state = State.text
  /// The bytes of the sequence so far, without the escape character.
  private var sequence: [UInt8] = []
  /// The bytes of a character that is not complete yet.
  private var character: [UInt8] = []

  init(columns: Int, rows: Int, measure: Measure = .scalars) {
    self.measure = measure
    screen = Screen(columns: columns, rows: rows)
    hiddenScreen = screen
  }

  // MARK: What is to be seen

  var columns: Int { screen.columns }
  var rows: Int { screen.rows }
  /// Where the next character goes; past the last column it waits on it.
  var cursor: Position { screen.cursor }
  /// Every row of the screen without the blanks at its end.
  var lines: [String] { screen.cells.map(Screen.text) }
  /// The lines down to the last one that is not empty.
  var text: String {
    let lines = lines
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return lines[..<end].joined(separator: "\n")
  }
  /// The lines that left the main screen at its top, oldest first.
  var scrolledLines: [String] { isAlternateScreen ? hiddenScreen.scrolledLines : screen.scrolledLines }
  /// Whether the last byte was in the middle of a sequence or character, where no program may stop.
  var isIncomplete: Bool { state != .text || !character.isEmpty }

  /// What stands in a cell; the right half of a wide character is empty.
  func character(row: Int, column: Int) -> String { screen.cells[row][column].text }

  func style(row: Int, column: Int) -> Style { screen.cells[row][column].style }

  /// The first place where a text stands within one row.
  func position(of text: String) -> Position? {
    for (row, cells) in screen.cells.enumerated() {
      for column in cells.indices where !cells[column].isRightHalf {
        if cells[column...].lazy.map(\.text).joined().hasPrefix(text) {
          return Position(row: row, column: column)
        }
      }
    }
    return nil
  }

  // MARK: What happens to it

  /// Interprets what was written; a sequence or character may go on in the next call.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  mutating func feed(_ text: String) { feed(text.utf8) }

  /// Keeps what fits, at the top left; a main screen gives lines away at its top before it loses its cursor.
  mutating func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows, keepsCursorLine: !isAlternateScreen)
    hiddenScreen.resize(columns: columns, rows: rows, keepsCursorLine: isAlternateScreen)
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .text: feedText(byte)
    case .escape: feedEscape(byte)
    case .controlSequence: feedControlSequence(byte)
    case .string: feedString(byte)
    case .escapeInString: endString(byte)
    }
  }

  // MARK: Text

  private mutating func feedText(_ byte: UInt8) {
    if !character.isEmpty, byte & 0xC0 != 0x80 { endCharacter() }
    switch byte {
    case 0x1B: (state, sequence) = (.escape, [])
    case ..<0x20, 0x7F: control(byte)
    case ..<0x80: write(Unicode.Scalar(byte))
    default:
      character.append(byte)
      if character.count >= Self.length(ofCharacterFrom: character[0]) { endCharacter() }
    }
  }

  /// How many bytes a character has that starts with this one; 1 where none does.
  private static func length(ofCharacterFrom byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private mutating func endCharacter() {
    if String(validating: character, as: UTF8.self) == nil { report("invalid UTF-8 \(character)") }
    for scalar in String(decoding: character, as: UTF8.self).unicodeScalars { write(scalar) }
    character = []
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .control { return report(Self.name(of: scalar)) }
    let width = Self.width(of: scalar)
    if measure == .clusters, screen.continuesCluster(scalar) {
      let isWide = width == 2 || screen.becomesWide(by: scalar)
      screen.join(scalar, isWide: isWide, wraps: isAutowrapOn)
    } else if width > 0 {
      screen.put(scalar, width: width, style: style, wraps: isAutowrapOn)
    } else if !screen.join(scalar, isWide: false, wraps: isAutowrapOn) {
      // Without a character before it, each terminal does something else.
      report("stray \(Self.name(of: scalar))")
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: screen.move(column: cursor.column - 1)
    case 0x09: screen.move(column: (cursor.column / 8 + 1) * 8)
    case 0x0A: screen.lineFeed(style)
    case 0x0D: screen.move(column: 0)
    default: report(Self.name(of: Unicode.Scalar(byte)))
    }
  }

  // MARK: Sequences

  private mutating func report(_ what: String) { unsupported.append(what) }

  private mutating func endSequence(isUnderstood: Bool) {
    if !isUnderstood { report("ESC" + String(decoding: sequence, as: UTF8.self)) }
    state = .text
  }

  /// Gives a sequence up that was broken off by a byte which cannot be part of it.
  private mutating func abandonSequence(by byte: UInt8) {
    endSequence(isUnderstood: false)
    feed(byte)
  }

  private mutating func feedEscape(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return abandonSequence(by: byte) }
    sequence.append(byte)
    let command = String(decoding: sequence, as: UTF8.self)
    switch command {
    case "[": state = .controlSequence
    case "]", "P", "X", "^", "_": state = .string
    default:
      // A byte below 0x30 announces that another one follows.
      if byte >= 0x30 { endSequence(isUnderstood: escape(command)) }
    }
  }

  private mutating func escape(_ command: String) -> Bool {
    switch command {
    case "7": screen.save(style)
    case "8": style = screen.restore()
    case "D": screen.lineFeed(style)
    case "M": screen.reverseLineFeed(style)
    default: return false
    }
    return true
  }

  private mutating func feedString(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escapeInString
    case 0x07: endString(UInt8(ascii: "\\"))
    default: sequence.append(byte)
    }
  }

  /// Ends a string at the byte after an escape character; only a command of the operating system is expected.
  private mutating func endString(_ byte: UInt8) {
    endSequence(isUnderstood: sequence.first == UInt8(ascii: "]"))
    // Any other byte means that the escape character began a sequence of its own.
    if byte != UInt8(ascii: "\\") {
      (state, sequence) = (.escape, [])
      feed(byte)
    }
  }

  private mutating func feedControlSequence(_ byte: UInt8) {
    guard (0x20...0x7E).contains(byte) else { return abandonSequence(by: byte) }
    sequence.append(byte)
    guard byte >= 0x40 else { return }
    var body = String(decoding: sequence.dropFirst(), as: UTF8.self)
    let command = body.removeLast()
    let isPrivate = body.first == "?"
    if isPrivate { body.removeFirst() }
    let parameters = body.isEmpty ? [] : body.split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parameters.compactMap { $0.isEmpty ? 0 : UInt16($0).map(Int.init) }
    let isUnderstood =
      numbers.count == parameters.count
      && (isPrivate ? setModes(numbers, command) : control(command, numbers))
    endSequence(isUnderstood: isUnderstood)
  }

  private mutating func control(_ command: Character, _ parameters: [Int]) -> Bool {
    // Where a place or a distance is left out or 0, it is 1.
    let first = max(parameters.first ?? 1, 1)
    let second = max(parameters.dropFirst().first ?? 1, 1)
    switch command {
    case "A": screen.move(row: cursor.row - first)
    case "B": screen.move(row: cursor.row + first)
    case "C": screen.move(column: cursor.column + first)
    case "D": screen.move(column: cursor.column - first)
    case "G": screen.move(column: first - 1)
    case "d": screen.move(row: first - 1)
    case "H", "f": screen.move(row: first - 1, column: second - 1)
    case "J": return screen.eraseDisplay(parameters.first ?? 0, style)
    case "K": return screen.eraseLine(parameters.first ?? 0, style)
    case "m": return style.apply(parameters)
    default: return false
    }
    return true
  }

  // MARK: Modes

  private mutating func setModes(_ modes: [Int], _ command: Character) -> Bool {
    guard command == "h" || command == "l", !modes.isEmpty else { return false }
    return modes.map { setMode($0, command == "h") }.allSatisfy { $0 }
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) -> Bool {
    switch mode {
    case 1: areCursorKeysForApplication = isOn
    case 7: isAutowrapOn = isOn
    case 25: isCursorVisible = isOn
    case 1049: showAlternateScreen(isOn)
    case 2004: isBracketedPasteOn = isOn
    default: return false
    }
    return true
  }

  private mutating func showAlternateScreen(_ isShown: Bool) {
    if isShown {
      if !isAlternateScreen {
        screen.save(style)
        // The cursor stays where it is.
        hiddenScreen.move(row: cursor.row, column: cursor.column)
        swap(&screen, &hiddenScreen)
      }
      _ = screen.eraseDisplay(2, style)
    } else {
      if isAlternateScreen { swap(&screen, &hiddenScreen) }
      // Asking twice is no fault, but takes the cursor back twice, as in xterm.
      style = screen.restore()
    }
    isAlternateScreen = isShown
  }
}

extension TerminalEmulator: CustomStringConvertible {
  /// The screen within a frame, for expectations that fail.
  var description: String {
    let edge = "+" + String(repeating: "-", count: columns) + "+"
    return ([edge] + lines.map { "|\($0)" } + [edge]).joined(separator: "\n")
  }
}
