/// Splits a command as a shell does, without carrying out anything.
package struct ShellWords {
  private let text: [UInt8]
  private let escape: UInt8
  private var position = 0
  private var words: [String] = []
  /// The word that is being read; nil between words.
  private var word: [UInt8]?

  private init(_ text: [UInt8], escape: UInt8) {
    self.text = text
    self.escape = escape
  }

  /// The words without quotation marks; outside of them operators such as `&&` and `;` are words of their own.
  ///
  /// A line end counts as `;`. Variables and substitutions stay as they are written.
  package static func split(_ text: String) -> [String] { split(Array(text.utf8), escape: .backslash) }

  static func split(_ text: [UInt8], escape: UInt8) -> [String] {
    var splitter = ShellWords(text, escape: escape)
    while splitter.position < text.count { splitter.step() }
    splitter.endWord()
    return splitter.words
  }

  private mutating func step() {
    let byte = text[position]
    position += 1
    switch byte {
    case .doubleQuote, .singleQuote: readQuoted(by: byte)
    case escape:
      // At the end of a line it only joins the next one.
      if let byte = next, byte != .lineFeed { add(byte) }
      position += 1
    case .lineFeed: endCommand(";")
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"): readOperator(byte)
    case .hash where word == nil:
      while let byte = next, byte != .lineFeed { position += 1 }
    case _ where byte.isBlank: endWord()
    default: add(byte)
    }
  }

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func add(_ byte: UInt8) {
    if word == nil { word = [] }
    word?.append(byte)
  }

  private mutating func endWord() {
    if let word { words.append(word[...].string) }
    word = nil
  }

  private mutating func endCommand(_ sign: String) {
    endWord()
    words.append(sign)
  }

  private mutating func readQuoted(by quote: UInt8) {
    if word == nil { word = [] }
    while let byte = next, byte != quote {
      position += 1
      if byte == escape, quote == .doubleQuote, let escaped = next,
        [quote, escape, .dollar].contains(escaped)
      {
        add(escaped)
        position += 1
      } else {
        add(byte)
      }
    }
    position += 1
  }

  /// Reads `;`, `&`, `|` or two of the same, unless the sign belongs to a redirection such as `2>&1`.
  private mutating func readOperator(_ byte: UInt8) {
    let isRedirection =
      byte == UInt8(ascii: "&")
      && (next == UInt8(ascii: ">") || word?.last == UInt8(ascii: ">") || word?.last == UInt8(ascii: "<"))
    guard !isRedirection else { return add(byte) }
    var sign = [byte]
    if next == byte {
      sign.append(byte)
      position += 1
    }
    endCommand(sign[...].string)
  }
}
