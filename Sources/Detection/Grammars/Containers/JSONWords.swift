/// Reads an array of strings in JSON, the form of commands that no shell sees.
struct JSONWords {
  private let text: ArraySlice<UInt8>
  private var position: Int

  /// The strings; nil where the text is anything else.
  static func read(_ text: ArraySlice<UInt8>) -> [String]? {
    var reader = JSONWords(text: text, position: text.startIndex)
    return reader.readArray()
  }

  private var next: UInt8? { position < text.endIndex ? text[position] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    while next?.isBlank == true { position += 1 }
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func readArray() -> [String]? {
    guard skip(UInt8(ascii: "[")) else { return nil }
    var words: [String] = []
    if !skip(UInt8(ascii: "]")) {
      repeat {
        guard let word = readString() else { return nil }
        words.append(word)
      } while skip(.comma)
      guard skip(UInt8(ascii: "]")) else { return nil }
    }
    return text[position...].allSatisfy(\.isBlank) ? words : nil
  }

  private mutating func readString() -> String? {
    guard skip(.doubleQuote) else { return nil }
    var content: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      position += 1
      switch byte {
      case .doubleQuote: return content[...].string
      case .backslash: guard readEscape(into: &content) else { return nil }
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func readEscape(into content: inout [UInt8]) -> Bool {
    guard let byte = next else { return false }
    position += 1
    switch byte {
    case .doubleQuote, .backslash, UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(.lineFeed)
    case UInt8(ascii: "r"): content.append(.carriageReturn)
    case UInt8(ascii: "t"): content.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"):
      guard let unit = readUnit() else { return false }
      content.append(readScalar(beginningWith: unit))
    default: return false
    }
    return true
  }

  /// The scalar of one unit of UTF-16 or of a pair; a half alone counts as unknown.
  private mutating func readScalar(beginningWith unit: UInt32) -> Unicode.Scalar {
    let start = position
    if 0xD800...0xDBFF ~= unit, text[position...].hasPrefix("\\u") {
      position += 2
      if let low = readUnit(), 0xDC00...0xDFFF ~= low {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      }
      position = start
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func readUnit() -> UInt32? {
    let digits = text[position...].prefix(4).compactMap(\.hexadecimalValue)
    guard digits.count == 4 else { return nil }
    position += 4
    return digits.reduce(0) { $0 << 4 | $1 }
  }
}
