import StrictJSON

extension BriefReport {
  /// The report as plain text of at most 80 columns.
  package func text(usesColor: Bool = false) -> String {
    var layout = TextLayout(usesColor: usesColor)
    layout.heading(title)
    layout.paragraph(identity.joined(separator: " · "), .weak)
    for part in parts { Self.add(part, to: &layout) }
    for section in guidance { Self.add(section, to: &layout) }
    if !sources.isEmpty {
      layout.blankLine()
      layout.heading("Sources")
      for source in sources {
        layout.paragraph(
          "\(source.id): \(source.description) (\(source.claims.joined(separator: ", ")))", indent: "  ",
          hanging: "    ")
      }
      if let caveat { layout.paragraph(caveat, indent: "  ") }
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
    for group in part.reasons { add(group, to: &layout) }
    if let omission = part.omission { layout.paragraph(omission, indent: "  ", .weak) }
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

  /// Adds a line for each option; where a name leaves no room for the numbers, they stand below it.
  private static func addScores(_ scores: [Score], to layout: inout TextLayout) {
    guard !scores.isEmpty else { return }
    layout.blankLine()
    let rows = scores.map { (name: $0.option.withVisibleControls, numbers: numbers($0)) }
    let width = rows.map(\.name.count).max() ?? 0
    let isWide = rows.contains { 4 + width + $0.numbers.count > TextLayout.width }
    for row in rows {
      if isWide {
        layout.paragraph(row.name, indent: "  ")
        layout.line("    \(row.numbers)")
      } else {
        layout.line("  \(row.name.padded(to: width))  \(row.numbers)")
      }
    }
  }

  private static func numbers(_ score: Score) -> String {
    let range = score.range.map { "  (\($0) once all is answered)" } ?? ""
    return score.score.leftPadded(to: 5) + range + (score.note.map { "  \($0)" } ?? "")
  }

  private static func add(_ group: ReasonGroup, to layout: inout TextLayout) {
    layout.blankLine()
    layout.paragraph(group.title, indent: "  ", .strong)
    for reason in group.reasons {
      layout.paragraph(
        "\(reason.factor): \(reason.reason) \(reason.citation.text)",
        indent: "  " + reason.points.leftPadded(to: 5) + "  ", hanging: "         ")
    }
  }

  private static func add(_ section: Guidance, to layout: inout TextLayout) {
    layout.blankLine()
    layout.heading(section.title)
    if let note = section.note { layout.paragraph(note, indent: "  ") }
    for item in section.items {
      layout.paragraph(
        "\(item.title): \(item.remark.text) \(item.remark.citation.text)", indent: "  - ", hanging: "    ")
      for (place, step) in item.steps.enumerated() {
        layout.paragraph(step, indent: "    \(place + 1). ", hanging: "       ")
      }
    }
  }

  private static func addRemarks(_ title: String, _ remarks: [Remark], to layout: inout TextLayout) {
    guard !remarks.isEmpty else { return }
    layout.blankLine()
    layout.paragraph(title, indent: "  ", .strong)
    for remark in remarks {
      layout.paragraph("\(remark.text) \(remark.citation.text)", indent: "  - ", hanging: "    ")
    }
  }
}
