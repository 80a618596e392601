/// Finds lines and columns without scanning a text from its start each time.
struct LineIndex: Sendable {
  private static let blockSize = 1 << 14
  /// The positions at which the blocks after the first begin, as far as they were asked for.
  private var blocks: [SourcePosition] = []

  /// The position of a byte offset; `bytes` must be the same text each time.
  mutating func position(of offset: Int, in bytes: TextBytes) -> SourcePosition {
    bytes.withBytes { text in
      let offset = min(offset, text.count)
      let block = offset / Self.blockSize
      while blocks.count < block {
        let first = blocks.count * Self.blockSize
        let start = blocks.last ?? SourcePosition(line: 1, column: 1)
        blocks.append(start.advanced(over: text[first..<first + Self.blockSize]))
      }
      let start = block == 0 ? SourcePosition(line: 1, column: 1) : blocks[block - 1]
      return start.advanced(over: text[offset / Self.blockSize * Self.blockSize..<offset])
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
