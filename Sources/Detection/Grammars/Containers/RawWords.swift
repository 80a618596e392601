/// Splits text at the blanks outside of quotation marks and leaves the words as they are written.
enum RawWords {
  static func split(_ text: ArraySlice<UInt8>, escape: UInt8) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var (start, position) = (text.startIndex, text.startIndex)
    var quote: UInt8?
    while position < text.endIndex {
      let byte = text[position]
      if byte == escape, quote != .singleQuote {
        position += 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == .doubleQuote || byte == .singleQuote {
        quote = byte
      } else if quote == nil, byte.isBlank {
        if start < position { words.append(text[start..<position]) }
        start = position + 1
      }
      position += 1
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }
}
