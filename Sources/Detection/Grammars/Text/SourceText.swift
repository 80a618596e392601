/// The text of a file as lines, however the file writes it.
///
/// Files come in UTF-8 with or without a byte-order mark, or in UTF-16 with one, and end their lines with a line
/// feed, a carriage return, or both.
package struct SourceText: Equatable, Sendable {
  /// The text in UTF-8 without byte-order mark; only line feeds end lines.
  package let bytes: [UInt8]
  /// The first line that a carriage return ends without a line feed.
  let firstLineEndedByReturn: Int?

  /// Decodes the bytes of a file.
  ///
  /// - Throws: a fault with the line of the first byte that belongs to no character.
  package init(_ file: [UInt8]) throws(GrammarFault) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      self.init(valid: try UTF16Text.decoded(file)[...])
    } else {
      let text = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file[...]
      if let fault = UTF8Text.fault(in: text) { throw fault }
      self.init(valid: text)
    }
  }

  private init(valid text: ArraySlice<UInt8>) {
    guard text.contains(.carriageReturn) else {
      (bytes, firstLineEndedByReturn) = (Array(text), nil)
      return
    }
    var (bytes, line) = ([UInt8](), 1)
    var firstLineEndedByReturn: Int?
    bytes.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      var byte = text[position]
      position += 1
      if byte == .carriageReturn {
        byte = .lineFeed
        if position < text.endIndex, text[position] == .lineFeed {
          position += 1
        } else {
          firstLineEndedByReturn = firstLineEndedByReturn ?? line
        }
      }
      if byte == .lineFeed { line += 1 }
      bytes.append(byte)
    }
    (self.bytes, self.firstLineEndedByReturn) = (bytes, firstLineEndedByReturn)
  }

  /// The lines without what ends them; the end of the last line begins no further one.
  package var lines: [String] { byteLines.map(\.string) }

  var byteLines: [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
