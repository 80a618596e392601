import StrictJSON

/// Text of an HTML or SVG document in the making.
///
/// What stands literally in the source of the program is markup; every string put into it is shown as it is, in
/// content as well as between quotation marks. So nothing that a user wrote can become part of the structure.
struct Markup: Sendable {
  private var bytes: [UInt8] = []

  init() {}

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  static func += (left: inout Markup, right: Markup) { left.bytes += right.bytes }

  /// Adds text, with white space of any kind as blanks and everything that could act on a reader made visible.
  mutating func addLiteral(_ text: String) {
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes += text.utf8
    } else {
      escape(text.replacingLineEnds.withVisibleControls)
    }
  }

  /// Whether a byte stands for itself, whatever surrounds it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      // XML knows no such characters, written out or not.
      case "\u{FFFE}", "\u{FFFF}": bytes += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8
      default: bytes += scalar.utf8
      }
    }
  }
}

extension Markup: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = Markup()

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    mutating func appendLiteral(_ literal: String) { markup.bytes += literal.utf8 }
    mutating func appendInterpolation(_ text: String) { markup.addLiteral(text) }
    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    /// A length or place in a drawing.
    mutating func appendInterpolation(_ number: Double) { appendLiteral(number.shortestTenths) }
    mutating func appendInterpolation(_ part: Markup) { markup += part }
  }

  init(stringLiteral markup: String) { bytes = Array(markup.utf8) }
  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.markup }
}

extension String {
  /// The text with a blank for each line end and tab, as in every other form of a report.
  fileprivate var replacingLineEnds: String {
    guard utf8.contains(where: { (0x09...0x0D).contains($0) }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append("\n\r\t".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    return text
  }
}
