import Engine
import StrictJSON

/// The findings of a check, as text and as JSON.
package struct CheckReport {
  private let judgement: Judgement
  private let allowsUndecided: Bool

  package init(_ judgement: Judgement, allowsUndecided: Bool) {
    self.judgement = judgement
    self.allowsUndecided = allowsUndecided
  }

  /// The findings in JSON, version 1, with a line feed at the end.
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("passed", judgement.hasPassed(allowingUndecided: allowsUndecided))
      writer.member("undecided", judgement.isUndecided)
      writer.member("findings") { writer in
        writer.array(judgement.findings) { writer, finding in
          writer.object { writer in
            writer.member("id", finding.id)
            writer.member("level", finding.level.rawValue)
            writer.member("decision", finding.decision)
            writer.member("option", finding.option)
            writer.member("message", finding.message)
            writer.member("reason", finding.reason)
            writer.member("evidence", finding.evidence)
            writer.member("remedy", finding.remedy)
            writer.member("file", finding.place?.file)
            writer.member("line") { writer in
              if let line = finding.place?.line { writer.integer(line) } else { writer.null() }
            }
            writer.member("waived", finding.isWaived)
          }
        }
      }
    }
    return writer.text + "\n"
  }

  /// The findings as text, a summary at the end unless only findings are wanted.
  ///
  /// - Parameter explains: whether the numbers behind each finding are shown.
  package func text(isQuiet: Bool, explains: Bool = false, usesColor: Bool) -> String {
    var layout = TextLayout(usesColor: usesColor)
    for finding in judgement.findings {
      let level = finding.isWaived ? "waived \(finding.level.rawValue)" : finding.level.rawValue
      layout.paragraph(
        "\(level): \(finding.message) [\(finding.id.withVisibleControls)]", hanging: "  ",
        emphasis(of: finding))
      let evidence = finding.evidence.isEmpty ? "" : " [\(finding.evidence.joined(separator: ", "))]"
      if let place = finding.place {
        let line = place.line.map { ":\($0)" } ?? ""
        layout.paragraph("At: \(place.file.withVisibleControls)\(line)", indent: "  ", hanging: "    ")
      }
      layout.paragraph("Why: \(finding.reason)\(evidence)", indent: "  ", hanging: "    ")
      layout.paragraph("Remedy: \(finding.remedy)", indent: "  ", hanging: "    ")
      if let waiver = finding.waiver {
        layout.paragraph(
          "Waived: until \(waiver.until.text) by \(waiver.owner): \(waiver.reason)", indent: "  ",
          hanging: "    ")
      }
      if explains {
        for number in finding.numbers {
          layout.paragraph("Behind it: \(number)", indent: "  ", hanging: "    ")
        }
      }
    }
    if !isQuiet {
      layout.paragraph(summary, judgement.hasPassed(allowingUndecided: allowsUndecided) ? .good : .bad)
    }
    return layout.text
  }

  private func emphasis(of finding: Finding) -> TextLayout.Emphasis? {
    finding.level == .error && !finding.isWaived ? .bad : finding.level == .note ? .weak : nil
  }

  /// The outcome in one sentence.
  var summary: String {
    var counts = [Finding.Level.error, .warning, .note]
      .map { level in (level, judgement.findings.count { $0.level == level && !$0.isWaived }) }
      .filter { $0.1 > 0 }
      .map { "\($0.1) \($0.0.rawValue)\($0.1 == 1 ? "" : "s")" }
    let waived = judgement.findings.count(where: \.isWaived)
    if waived > 0 { counts.append("\(waived) waived") }
    let list = counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
    if judgement.hasFailed { return "Failed\(list)" }
    if judgement.hasPassed(allowingUndecided: allowsUndecided) { return "Passed\(list)" }
    return (judgement.hasJudged ? "Undecided" : "Nothing judged") + list
  }
}
