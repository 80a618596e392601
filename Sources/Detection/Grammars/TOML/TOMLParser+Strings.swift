/// How the parser reads the four kinds of strings.
extension TOMLParser {
  func isTripled(_ quote: UInt8) -> Bool { text[position...].starts(with: [quote, quote, quote]) }

  mutating func readBasicString() throws(GrammarFault) -> String { try readString(.doubleQuote) }
  mutating func readLiteralString() throws(GrammarFault) -> String { try readString(.singleQuote) }
  mutating func readLongBasicString() throws(GrammarFault) -> String { try readLongString(.doubleQuote) }
  mutating func readLongLiteralString() throws(GrammarFault) -> String { try readLongString(.singleQuote) }

  /// Reads a string that ends on its line; only double quotes know escapes.
  private mutating func readString(_ quote: UInt8) throws(GrammarFault) -> String {
    position += 1
    var content: [UInt8] = []
    while true {
      try readPlainText(until: quote, into: &content)
      if next == quote { break }
      guard next == .backslash else { throw unclosed("string", from: line, before: "line") }
      try readEscape(into: &content)
    }
    position += 1
    return content[...].string
  }

  /// Reads a string between three quotation marks on either side.
  private mutating func readLongString(_ quote: UInt8) throws(GrammarFault) -> String {
    let start = line
    position += 3
    var content: [UInt8] = []
    if next == .lineFeed { skipLineFeed() }
    while true {
      try readPlainText(until: quote, into: &content)
      switch next {
      case .lineFeed:
        content.append(.lineFeed)
        skipLineFeed()
      case .backslash:
        if !skipEscapedLineEnd() { try readEscape(into: &content) }
      case quote:
        // Up to two quotation marks may stand directly before those that close the string.
        let count = text[position...].prefix(5).prefix { $0 == quote }.count
        position += count
        content += repeatElement(quote, count: count < 3 ? count : count - 3)
        if count >= 3 { return content[...].string }
      default: throw unclosed("string", from: start)
      }
    }
  }

  /// Reads what stands for itself, up to `quote`, an escape, the end of the line or that of the text.
  private mutating func readPlainText(until quote: UInt8, into content: inout [UInt8]) throws(GrammarFault) {
    let start = position
    while let byte = next, byte != quote, byte != .lineFeed {
      if byte == .backslash, quote == .doubleQuote { break }
      guard !Self.isControl(byte) else {
        throw fault("a control character in a string, found \(GrammarFault.quoted(CollectionOfOne(byte)))")
      }
      position += 1
    }
    content += text[start..<position]
  }

  /// Skips a backslash at the end of a line with all blanks and line ends that follow; false where there is none.
  private mutating func skipEscapedLineEnd() -> Bool {
    let start = position
    position += 1
    skipBlanks()
    guard next == .lineFeed else {
      position = start
      return false
    }
    while next == .lineFeed {
      skipLineFeed()
      skipBlanks()
    }
    return true
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(GrammarFault) {
    let written = text[position...].prefix(2)
    position += written.count
    switch written.last {
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "t"): content.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "n"): content.append(.lineFeed)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "r"): content.append(.carriageReturn)
    case .doubleQuote: content.append(.doubleQuote)
    case .backslash where written.count == 2: content.append(.backslash)
    case UInt8(ascii: "u"): content.append(try readScalarValue(digits: 4))
    case UInt8(ascii: "U"): content.append(try readScalarValue(digits: 8))
    default:
      throw fault(
        "unknown escape \(GrammarFault.quoted(written)); expected one of \\b \\t \\n \\f \\r \\\" \\\\ \\u \\U"
      )
    }
  }

  private mutating func readScalarValue(digits: Int) throws(GrammarFault) -> Unicode.Scalar {
    let written = text[position...].prefix(digits)
    var value: UInt32 = 0
    for byte in written {
      guard let digit = byte.hexadecimalValue else { break }
      value = value << 4 | digit
    }
    guard written.count == digits, written.allSatisfy({ $0.hexadecimalValue != nil }),
      let scalar = Unicode.Scalar(value)
    else {
      throw fault("expected \(digits) hexadecimal digits of a character, found \(found)")
    }
    position += digits
    return scalar
  }
}
