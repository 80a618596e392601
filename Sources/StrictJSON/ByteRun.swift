/// Finds where runs of bytes that need no thought end, eight bytes at a time.
enum ByteRun {
  /// The first place from `start` on that is not plain text of a JSON string: a quotation mark, a backslash,
  /// a control character, a byte beyond ASCII, or the end.
  static func endOfPlainText(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position + 8 <= text.count {
      let block = eightBytes(at: position, in: text)
      let special =
        zeroBytes(block ^ repeated("\"")) | zeroBytes(block ^ repeated("\\")) | controls(block) | block
      // A borrow can mark bytes wrongly, but only above the lowest mark, and the first byte is the lowest.
      let marks = special & highBits
      guard marks == 0 else { return position + marks.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x80...0xFF: return position
      default: position += 1
      }
    }
    return position
  }

  /// The first place from `start` on that is no blank in the sense of JSON.
  static func endOfBlanks(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        position = endOfSpaces(from: position + 1, in: text)
      default: return position
      }
    }
    return position
  }

  @inline(__always)
  private static func endOfSpaces(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position + 8 <= text.count {
      let others = eightBytes(at: position, in: text) ^ repeated(" ")
      guard others == 0 else { return position + others.trailingZeroBitCount / 8 }
      position += 8
    }
    return position
  }

  /// The first place from `start` on that is no decimal digit.
  static func endOfDigits(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    return position
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func eightBytes(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    // Callers have checked that eight bytes follow; the first becomes the lowest on every platform.
    let bytes = UnsafeRawBufferPointer(text)
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  @inline(__always)
  private static func repeated(_ letter: Unicode.Scalar) -> UInt64 { UInt64(letter.value) &* lowBits }

  /// Sets the high bit of every byte of `block` that is zero.
  @inline(__always)
  private static func zeroBytes(_ block: UInt64) -> UInt64 { (block &- lowBits) & ~block & highBits }

  /// Sets the high bit of every byte of `block` below 0x20.
  @inline(__always)
  private static func controls(_ block: UInt64) -> UInt64 {
    (block &- repeated(" ")) & ~block & highBits
  }
}
