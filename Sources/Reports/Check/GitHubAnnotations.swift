import StrictJSON

/// The findings of a check as workflow commands, which GitHub shows beside the lines of a change.
///
/// Every finding is there, although GitHub shows only the first few of a step beside the lines; its log has them all.
package struct GitHubAnnotations: Sendable {
  private let outcome: CheckOutcome

  package init(_ outcome: CheckOutcome) { self.outcome = outcome }

  /// One command a line, and nothing else.
  package var text: String {
    var text = ""
    for entry in outcome.entries { text += command(for: entry) + "\n" }
    return text
  }

  private func command(for entry: CheckOutcome.Entry) -> String {
    let finding = entry.finding
    let properties = [
      ("file", entry.place.file), ("line", String(entry.line)),
      ("title", "\(outcome.program.name): \(finding.id.visibleLine)"),
    ]
    let waived = finding.waiverSentence.map { ["Waived: \($0)"] } ?? []
    return "::\(Self.word(for: entry)) "
      + properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
      + "::\(Self.escaped((finding.sentences + waived).joined(separator: "\n")))"
  }

  private static func word(for entry: CheckOutcome.Entry) -> String {
    guard !entry.finding.isWaived else { return "notice" }
    return switch entry.finding.level {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  // MARK: Escapes

  /// The text of a command, in which GitHub undoes just these escapes.
  private static func escaped(_ text: String) -> String { escape(text, with: ["%", "\n", "\r"]) }

  private static func escapedProperty(_ text: String) -> String {
    escape(text, with: ["%", "\n", "\r", ":", ","])
  }

  /// What GitHub would not give back must not act on the reader of a log, so it is made visible.
  private static func escape(_ text: String, with signs: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) {
        escaped += scalar.value < 0x10 ? "%0" : "%"
        escaped += String(scalar.value, radix: 16, uppercase: true)
      } else {
        escaped += String(scalar).withVisibleControls
      }
    }
    return escaped
  }
}
