/// Examines bytes that should be UTF-8.
enum UTF8Text {
  /// The first byte that belongs to no character, with its line; nil when there is none.
  static func fault(in text: ArraySlice<UInt8>) -> GrammarFault? {
    var (position, line) = (text.startIndex, 1)
    while position < text.endIndex {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        switch byte {
        case .lineFeed: line += 1
        case .carriageReturn:
          if position == text.endIndex || text[position] != .lineFeed { line += 1 }
        default: break
        }
        continue
      }
      let length = sequenceLength(at: position, in: text)
      guard length > 0 else {
        let shown = String(byte, radix: 16, uppercase: true)
        return GrammarFault(line: line, message: "invalid UTF-8 (byte 0x\(shown)); expected a text file")
      }
      position += length
    }
    return nil
  }

  /// How many bytes the character beyond ASCII takes that begins at `position`; 0 when none does.
  private static func sequenceLength(at position: Int, in text: ArraySlice<UInt8>) -> Int {
    // The second byte is the one whose range depends on the first, against overlong forms and surrogates.
    let (length, second): (Int, ClosedRange<UInt8>)
    switch text[position] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= text.endIndex, second.contains(text[position + 1]) else { return 0 }
    for place in position + 1..<position + length where text[place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
