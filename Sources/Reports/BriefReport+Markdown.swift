extension BriefReport {
  /// The report in Markdown.
  package var markdown: String {
    var blocks = ["# \(Markdown.literal(title))", Markdown.literal(identity.joined(separator: " · "))]
    for part in parts { blocks += Self.blocks(part) }
    for section in guidance { blocks += Self.blocks(section) }
    if !sources.isEmpty {
      let lines = sources.map { source in
        "- **\(Markdown.literal(source.id))**: \(Markdown.literal(source.description)) "
          + "(\(Markdown.literal(source.claims.joined(separator: ", "))))"
      }
      blocks += ["## Sources", lines.joined(separator: "\n")]
      if let caveat { blocks.append(Markdown.literal(caveat)) }
      blocks.append("`stack-advisor explain ID` shows any claim, factor or question in full.")
    }
    blocks += notes.map { "> \(Markdown.literal($0))" }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(_ part: Part) -> [String] {
    var blocks = ["## \(Markdown.literal(part.title)): \(Markdown.literal(part.headline))"]
    blocks.append(part.basis.map { Markdown.literal($0) }.joined(separator: " "))
    if !part.scores.isEmpty { blocks.append(table(part.scores)) }
    for group in part.reasons {
      blocks += list("### \(Markdown.literal(group.title))", group.reasons.map(line))
    }
    if let omission = part.omission { blocks.append(omission) }
    blocks += list("### In addition", part.additions.map(line))
    blocks += list("### Mind", part.warnings.map(line))
    blocks += list("### Still open", part.openQuestions.map { Markdown.literal($0) })
    if !part.conflicts.isEmpty {
      blocks.append(
        "The sources disagree on: \(Markdown.literal(part.conflicts.joined(separator: "; "))).")
    }
    return blocks
  }

  private static func blocks(_ section: Guidance) -> [String] {
    let note = section.note.map { [Markdown.literal($0)] } ?? []
    return ["## \(Markdown.literal(section.title))"] + note + list(section.items.map(lines))
  }

  /// One item of a list, its steps as a list of their own.
  private static func lines(_ item: Guidance.Item) -> String {
    let steps = item.steps.enumerated().map { "  \($0 + 1). \(Markdown.literal($1))" }
    let head = "**\(Markdown.literal(item.title)):** \(line(item.remark))"
    return ([head] + steps).joined(separator: "\n")
  }

  private static func table(_ scores: [Score]) -> String {
    let rows = scores.map { score in
      let note = score.note.map { " (\($0))" } ?? ""
      let range = score.range ?? score.score
      return "| \(Markdown.literal(score.option))\(note) | \(score.score) | \(range) |"
    }
    return (["| Option | Points | Once all is answered |", "| --- | ---: | ---: |"] + rows)
      .joined(separator: "\n")
  }

  private static func list(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading] + list(lines)
  }

  private static func list(_ lines: [String]) -> [String] {
    [lines.map { "- " + $0 }.joined(separator: "\n")]
  }

  private static func line(_ reason: Reason) -> String {
    "**\(reason.points)** \(Markdown.literal(reason.factor)): \(Markdown.literal(reason.reason)) "
      + Markdown.literal(reason.citation.text)
  }

  private static func line(_ remark: Remark) -> String {
    Markdown.literal("\(remark.text) \(remark.citation.text)")
  }
}
