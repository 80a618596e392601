/// Makes keys of the bytes that a terminal sends, however they are cut.
///
/// The sequences are those of ECMA-48 and xterm's control sequences; what is not known is left out.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    case escape
    /// After `ESC [`, with what came since.
    case sequence([UInt8])
    /// After `ESC O`.
    case function
    /// After `ESC ]` and its kind: text for the terminal that ends with BEL or ST.
    case skippedText(isEnding: Bool)
    case paste([UInt8])
    case character([UInt8], missing: Int)
  }

  private var state = State.ground
  /// Whether the last key was an escape that was given because nothing followed in time.
  private var mayContinueEscape = false

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// The most bytes of one sequence; nothing that is known has more.
  private static let longestSequence = 32
  /// The most bytes of a paste that are kept.
  private static let longestPaste = 4096

  package init() {}

  /// How long to wait for the rest of what has begun, in milliseconds; nil where nothing has.
  package var patience: Int? {
    switch state {
    // Long enough for a slow line, on which an arrow must not count as an escape.
    case .escape: 400
    case .ground: nil
    case .sequence, .function, .character: 500
    case .paste, .skippedText: 2000
    }
  }

  /// Takes bytes in and gives the keys that are complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Ends what has begun, since nothing followed in time.
  package mutating func flush() -> [Key] {
    defer { state = .ground }
    guard case .escape = state else { return [] }
    mayContinueEscape = true
    return [.escape]
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: takeFirst(byte, &keys)
    case .escape: takeAfterEscape(byte, &keys)
    case .sequence(let bytes): takeInSequence(byte, bytes, &keys)
    case .function:
      state = .ground
      if let key = Self.key(final: byte) { keys.append(key) }
    case .skippedText(let isEnding):
      let isOver = byte == 0x07 || isEnding && byte == UInt8(ascii: "\\")
      state = isOver ? .ground : .skippedText(isEnding: byte == Self.escape)
    case .paste(let bytes): takeInPaste(byte, bytes, &keys)
    case .character(let bytes, let missing): takeInCharacter(byte, bytes, missing, &keys)
    }
  }

  private mutating func takeFirst(_ byte: UInt8, _ keys: inout [Key]) {
    let continuesEscape = mayContinueEscape
    mayContinueEscape = false
    switch byte {
    // A slow line can tear a sequence apart; nobody means a bracket right after an escape.
    case UInt8(ascii: "[") where continuesEscape: state = .sequence([])
    case UInt8(ascii: "O") where continuesEscape: state = .function
    case Self.escape: state = .escape
    case 0x0D, 0x0A: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x03: keys.append(.interrupt)
    case 0x04: keys.append(.endOfInput)
    case 0x0C: keys.append(.redraw)
    case 0x15: keys.append(.clear)
    case 0x20...0x7E: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0xC2...0xDF: state = .character([byte], missing: 1)
    case 0xE0...0xEF: state = .character([byte], missing: 2)
    case 0xF0...0xF4: state = .character([byte], missing: 3)
    default: break
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .function
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .skippedText(isEnding: false)
    case Self.escape: keys.append(.escape)
    default:
      // A key together with Alt counts as an escape and the key.
      state = .ground
      keys.append(.escape)
      takeFirst(byte, &keys)
    }
  }

  private mutating func takeInSequence(_ byte: UInt8, _ bytes: [UInt8], _ keys: inout [Key]) {
    switch byte {
    case 0x20...0x3F where bytes.count < Self.longestSequence: state = .sequence(bytes + [byte])
    case 0x40...0x7E:
      state = .ground
      if byte == UInt8(ascii: "~") {
        takeNumbered(bytes, &keys)
      } else if let key = Self.key(final: byte) {
        keys.append(key)
      }
    case Self.escape: state = .escape
    default: state = .ground
    }
  }

  private mutating func takeNumbered(_ bytes: [UInt8], _ keys: inout [Key]) {
    let number = String(decoding: bytes.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    switch number {
    case "1", "7": keys.append(.home)
    case "3": keys.append(.delete)
    case "4", "8": keys.append(.end)
    case "5": keys.append(.pageUp)
    case "6": keys.append(.pageDown)
    case "200": state = .paste([])
    default: break
    }
  }

  private static func key(final byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  private mutating func takeInPaste(_ byte: UInt8, _ bytes: [UInt8], _ keys: inout [Key]) {
    // Beyond the limit only the end is looked for.
    let kept = bytes.count < Self.longestPaste ? bytes : Array(bytes.suffix(Self.pasteEnd.count))
    let all = kept + [byte]
    guard all.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] else {
      state = .paste(all)
      return
    }
    state = .ground
    let text = String(decoding: all.dropLast(Self.pasteEnd.count), as: UTF8.self)
    let line = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    keys.append(.pasted(line))
  }

  private mutating func takeInCharacter(
    _ byte: UInt8, _ bytes: [UInt8], _ missing: Int, _ keys: inout [Key]
  ) {
    guard 0x80...0xBF ~= byte else {
      state = .ground
      return takeFirst(byte, &keys)
    }
    let all = bytes + [byte]
    guard missing == 1 else {
      state = .character(all, missing: missing - 1)
      return
    }
    state = .ground
    if let text = String(validating: all, as: UTF8.self) { keys += text.map { Key.character($0) } }
  }
}
