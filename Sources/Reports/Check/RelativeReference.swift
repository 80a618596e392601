/// Writes paths as relative references by RFC 3986.
enum RelativeReference {
  /// The path with every byte written as `%XX` that has or could have a meaning of its own in an address.
  ///
  /// Colons are among them: one in the first part would make the name of a scheme of what precedes it.
  static func text(of path: String) -> String {
    guard !path.utf8.allSatisfy(isLiteral) else { return path }
    var text = ""
    for byte in path.utf8 {
      if isLiteral(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += byte < 0x10 ? "%0" : "%"
        text += String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: literalSigns.contains(byte)
    }
  }

  private static let literalSigns = Array("/-._~!$&'()*+,;=@".utf8)
}
