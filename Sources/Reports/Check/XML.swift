import StrictJSON

/// Writes text so that XML 1.0 gives it back as it was.
enum XML {
  /// The text between tags.
  static func content(_ text: String) -> String { escape(text, keepsLines: true) }

  /// An attribute with a blank before it.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escape(value, keepsLines: false))\""
  }

  static func attribute(_ name: String, _ value: Int) -> String { " \(name)=\"\(value)\"" }

  private static func escape(_ text: String, keepsLines: Bool) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n" where keepsLines: escaped += "\n"
      // Written out, a parser would make blanks of them in an attribute and line feeds of carriage returns.
      case "\t", "\n", "\r": escaped += reference(to: scalar)
      // XML knows no such characters, not even as references.
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}":
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case _ where scalar.steersOutput: escaped += reference(to: scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  private static func reference(to scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }
}
