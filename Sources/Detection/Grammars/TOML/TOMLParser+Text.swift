/// How the parser moves through the text between values.
extension TOMLParser {
  /// The byte at which the parser stands; nil at the end of the text.
  var next: UInt8? { position < text.count ? text[position] : nil }

  /// Skips spaces and tabs, the only blanks of TOML.
  mutating func skipBlanks() {
    while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  /// Skips blanks, comments and ends of lines.
  mutating func skipEmptyLines() throws(GrammarFault) {
    while true {
      skipBlanks()
      if next == .hash { try skipComment() }
      guard next == .lineFeed else { return }
      skipLineFeed()
    }
  }

  mutating func skipLineFeed() {
    position += 1
    line += 1
  }

  private mutating func skipComment() throws(GrammarFault) {
    while let byte = next, byte != .lineFeed {
      guard !Self.isControl(byte) else {
        throw fault("a control character in a comment, found \(GrammarFault.quoted(CollectionOfOne(byte)))")
      }
      position += 1
    }
  }

  mutating func readEndOfLine() throws(GrammarFault) {
    skipBlanks()
    if next == .hash { try skipComment() }
    guard let byte = next else { return }
    guard byte == .lineFeed else { throw fault("expected the end of the line, found \(found)") }
    skipLineFeed()
  }

  /// Skips blanks and then one sign that has to be there.
  mutating func expect(_ byte: UInt8, _ place: String) throws(GrammarFault) {
    skipBlanks()
    guard next == byte else {
      throw fault("expected \(GrammarFault.quoted(CollectionOfOne(byte))) \(place), found \(found)")
    }
    position += 1
  }

  /// Whether a control character stands where only a tab may.
  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F }

  func fault(_ message: String) -> GrammarFault { GrammarFault(line: line, message: message) }

  func unclosed(_ kind: String, from start: Int, before end: String = "file") -> GrammarFault {
    GrammarFault(line: start, message: "the \(kind) is not closed before the end of the \(end)")
  }

  /// What stands at the parser's place, for messages.
  var found: String {
    guard let byte = next else { return "the end of the file" }
    guard byte != .lineFeed else { return "the end of the line" }
    let word = text[position...].prefix(200).prefix { !$0.isBlank && $0 != .lineFeed }
    return GrammarFault.quoted(word.isEmpty ? text[position...position] : word)
  }
}
