import Engine
import StrictJSON

extension Finding {
  /// What is found.
  var statement: String { message.endedLine }

  /// What is found, why, by what evidence and what to do, each without line ends.
  var sentences: [String] {
    var sentences = [statement]
    if !reason.isEmpty { sentences.append("Why: \(reason.endedLine)") }
    if !evidence.isEmpty { sentences.append("Evidence: \(evidence.joined(separator: ", ").endedLine)") }
    if !remedy.isEmpty { sentences.append("Remedy: \(remedy.endedLine)") }
    return sentences
  }

  /// Why it may pass, who answers for that and how long; nil where it is not waived.
  var waiverSentence: String? {
    guard let waiver else { return nil }
    return "\(waiver.reason.endedLine) Owner: \(waiver.owner.visibleLine). Last day: \(waiver.until.text)."
  }
}

extension String {
  /// The text with a blank for line ends and tabs, and everything visible that could act on a reader.
  var visibleLine: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
    let words = unicodeScalars.split { "\n\r\t".unicodeScalars.contains($0) }
    return words.map { String($0) }.joined(separator: " ").withVisibleControls
  }

  /// The text on one line, with a point at the end unless it has an ending of its own.
  fileprivate var endedLine: String {
    let line = visibleLine
    return line.isEmpty || ".!?".contains(line[line.index(before: line.endIndex)]) ? line : "\(line)."
  }
}
