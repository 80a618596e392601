import StrictJSON

/// Examines bytes that should be UTF-8.
enum UTF8Text {
  /// The first byte that belongs to no character, with its line; nil when there is none.
  static func fault(in text: ArraySlice<UInt8>) -> GrammarFault? {
    text.withUnsafeBufferPointer(fault)
  }

  private static func fault(in text: UnsafeBufferPointer<UInt8>) -> GrammarFault? {
    var (position, line) = (0, 1)
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
      let length = UTF8Sequence.length(at: position, in: text)
      guard length > 0 else {
        let shown = String(byte, radix: 16, uppercase: true)
        return GrammarFault(line: line, message: "invalid UTF-8 (byte 0x\(shown)); expected a text file")
      }
      position += length
    }
    return nil
  }
}
