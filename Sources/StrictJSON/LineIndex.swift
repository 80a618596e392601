/// Finds lines and columns without scanning a text from its start each time.
struct LineIndex: Sendable {
  private static let blockSize = 1 << 14
  /// The positions at which the blocks of the text begin, as far as they were asked for.
  private var blocks = [SourcePosition(line: 1, column: 1)]

  /// The position of a byte offset; `bytes` must be the same text each time.
  mutating func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(offset, bytes.count)
    return bytes.withUnsafeBufferPointer { text in
      while let last = blocks.last, blocks.count * Self.blockSize <= offset {
        let end = blocks.count * Self.blockSize
        blocks.append(last.advanced(over: text[end - Self.blockSize..<end]))
      }
      let block = offset / Self.blockSize
      return blocks[block].advanced(over: text[block * Self.blockSize..<offset])
    }
  }
}

extension SourcePosition {
  /// The position after a text that begins at this one.
  fileprivate func advanced(over bytes: Slice<UnsafeBufferPointer<UInt8>>) -> SourcePosition {
    var position = self
    var rest = bytes
    if let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      for byte in bytes where byte == UInt8(ascii: "\n") { position.line += 1 }
      position.column = 1
      rest = bytes[(end + 1)...]
    }
    // Every scalar has one byte that continues no other.
    for byte in rest where byte & 0b1100_0000 != 0b1000_0000 { position.column += 1 }
    return position
  }
}
