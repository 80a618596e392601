import StrictJSON

extension BriefReport {
  /// The report as plain text of at most 80 columns.
  package func text(usesColor: Bool = false) -> String {
    var layout = TextLayout(usesColor: usesColor)
    layout.heading(title)
    layout.paragraph(identity.joined(separator: " · "), .weak)
    for part in parts { Self.add(part, to: &layout) }
    if !sources.isEmpty {
      layout.blankLine()
      layout.heading("Sources")
      for source in sources {
        layout.paragraph(
          "\(source.id): \(source.description) (\(source.claims.joined(separator: ", ")))", indent: "  ",
          hanging: "    ")
      }
      layout.paragraph("`stack-advisor explain ID` shows any claim, factor or question in full.", .weak)
    }
    for note in notes {
      layout.blankLine()
      layout.paragraph(note)
    }
    return layout.text
  }

  private static func add(_ part: Part, to layout: inout TextLayout) {
    layout.blankLine()
    layout.paragraph("\(part.title): \(part.headline)", .strong)
    for sentence in part.basis { layout.paragraph(sentence, indent: "  ") }
    addScores(part.scores, to: &layout)
    if let subject = part.subject {
      addReasons("For \(subject)", part.reasonsFor, to: &layout)
      addReasons("Against \(subject)", part.reasonsAgainst, to: &layout)
      if part.omittedReasons > 0 {
        layout.paragraph("(\(part.omittedReasons) lesser reasons are left out here)", indent: "  ", .weak)
      }
    }
    addRemarks("In addition", part.additions, to: &layout)
    addRemarks("Mind", part.warnings, to: &layout)
    if !part.openQuestions.isEmpty {
      layout.blankLine()
      layout.paragraph("Still open", indent: "  ", .strong)
      for question in part.openQuestions { layout.paragraph(question, indent: "    ", hanging: "      ") }
    }
    if !part.conflicts.isEmpty {
      layout.blankLine()
      layout.paragraph("The sources disagree on: \(part.conflicts.joined(separator: "; ")).", indent: "  ")
    }
  }

  private static func addScores(_ scores: [Score], to layout: inout TextLayout) {
    layout.blankLine()
    let width = scores.map(\.option.withVisibleControls.count).max() ?? 0
    for score in scores {
      let range =
        score.lowest == score.highest
        ? "" : "  (from \(score.lowest) to \(score.highest) once all is answered)"
      let note = score.note.map { "  \($0)" } ?? ""
      let name = score.option.withVisibleControls.padded(to: width)
      layout.line("  \(name)  \(score.score.leftPadded(to: 5))\(range)\(note)")
    }
  }

  private static func addReasons(_ title: String, _ reasons: [Reason], to layout: inout TextLayout) {
    guard !reasons.isEmpty else { return }
    layout.blankLine()
    layout.paragraph(title, indent: "  ", .strong)
    for reason in reasons {
      layout.paragraph(
        "\(reason.factor): \(reason.reason) \(reason.citation)",
        indent: "  " + reason.points.leftPadded(to: 5) + "  ", hanging: "         ")
    }
  }

  private static func addRemarks(_ title: String, _ remarks: [Remark], to layout: inout TextLayout) {
    guard !remarks.isEmpty else { return }
    layout.blankLine()
    layout.paragraph(title, indent: "  ", .strong)
    for remark in remarks {
      layout.paragraph("\(remark.text) \(remark.citation)", indent: "  - ", hanging: "    ")
    }
  }
}

extension BriefReport.Reason {
  /// The claims in brackets, those that point the other way apart.
  var citation: String {
    guard !evidence.isEmpty || !contraryEvidence.isEmpty else { return "" }
    func list(_ claims: [String]) -> String {
      claims.map { discounted.contains($0) ? "\($0) (claimed)" : $0 }.joined(separator: ", ")
    }
    let contrary = contraryEvidence.isEmpty ? "" : "contrary: " + list(contraryEvidence)
    return "[\([list(evidence), contrary].filter { !$0.isEmpty }.joined(separator: "; "))]"
  }
}

extension BriefReport.Remark {
  var citation: String { evidence.isEmpty ? "" : "[\(evidence.joined(separator: ", "))]" }
}
