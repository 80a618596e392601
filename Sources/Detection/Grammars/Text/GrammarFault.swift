/// What keeps a file from being read, with the line where it stands.
package struct GrammarFault: Error, Equatable, Sendable {
  /// Counts from 1.
  package var line: Int
  /// A fragment in lower case that quotes the offending text and says what was expected.
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

extension GrammarFault {
  /// Text in quotation marks as a message shows it: cut where it is long, with control characters written out.
  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    let limit = 40
    // No scalar is longer than four bytes, so one that the prefix cuts in two lies beyond the limit.
    let text = String(decoding: bytes.prefix(4 * limit + 4), as: UTF8.self)
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return "\"\(shown)\(text.unicodeScalars.count > limit ? "…" : "")\""
  }

  static func quoted(_ text: String) -> String { quoted(text.utf8) }
}
