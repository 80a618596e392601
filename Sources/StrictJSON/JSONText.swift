/// Turns the bytes of a JSON string into text.
enum JSONText {
  /// The text of a string node, escapes resolved.
  ///
  /// Broken escapes and bytes, which the parser has reported, become replacement characters.
  static func decode(_ node: JSONNode, in text: UnsafeBufferPointer<UInt8>) -> String {
    let content = text[Int(node.start) + 1..<Int(node.end) - 1]
    guard node.kind == .stringWithEscapes else { return String(decoding: content, as: UTF8.self) }
    var units: [UInt16] = []
    var plain = content.startIndex
    var result = ""
    var position = content.startIndex
    while position < content.endIndex {
      guard content[position] == UInt8(ascii: "\\"), position + 1 < content.endIndex else {
        position += 1
        continue
      }
      result += String(decoding: content[plain..<position], as: UTF8.self)
      if content[position + 1] == UInt8(ascii: "u") {
        units.removeAll()
        while let unit = unicodeEscape(at: position, in: content) {
          units.append(unit)
          position += 6
        }
        if units.isEmpty {
          result += "\u{FFFD}"
          position += 2
        }
        result += String(decoding: units, as: UTF16.self)
      } else {
        result.unicodeScalars.append(simpleEscape(content[position + 1]))
        position += 2
      }
      plain = position
    }
    return result + String(decoding: content[plain...], as: UTF8.self)
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

  private static func simpleEscape(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: Unicode.Scalar(byte)
    }
  }
}
