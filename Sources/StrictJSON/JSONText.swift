/// Turns the bytes of a JSON string into text.
enum JSONText {
  /// The text of a string node, escapes resolved.
  ///
  /// Broken escapes and bytes, which the parser has reported, become replacement characters.
  static func decode(_ node: JSONNode, in text: UnsafeBufferPointer<UInt8>) -> String {
    let content = text[Int(node.start) + 1..<Int(node.end) - 1]
    guard node.kind == .stringWithEscapes else { return String(decoding: content, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count)
    var position = content.startIndex
    while position < content.endIndex {
      guard content[position] == UInt8(ascii: "\\"), position + 1 < content.endIndex else {
        bytes.append(content[position])
        position += 1
        continue
      }
      if content[position + 1] == UInt8(ascii: "u") {
        let escape = scalar(at: position, in: content)
        bytes.append(contentsOf: escape.scalar.utf8)
        position += escape.length
      } else if let byte = simpleEscape(content[position + 1]) {
        bytes.append(byte)
        position += 2
      } else {
        bytes.append(contentsOf: replacement.utf8)
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The character of one `\uXXXX`, or of two that form a surrogate pair.
  private static func scalar(
    at position: Int, in text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    guard let unit = unicodeEscape(at: position, in: text) else { return (replacement, 2) }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    guard UTF16.isLeadSurrogate(unit), let second = unicodeEscape(at: position + 6, in: text),
      UTF16.isTrailSurrogate(second)
    else { return (replacement, 6) }
    return (UTF16.decode(UTF16.EncodedScalar([unit, second])), 12)
  }

  private static func unicodeEscape(at position: Int, in text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    guard position + 6 <= text.endIndex, text[position] == UInt8(ascii: "\\"),
      text[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in text[position + 2..<position + 6] {
      guard let digit = JSONParser.hexadecimalDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func simpleEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "r"): UInt8(ascii: "\r")
    case UInt8(ascii: "t"): UInt8(ascii: "\t")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    default: nil
    }
  }
}
