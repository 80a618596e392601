import StrictJSON

/// Writes a document as plain text of at most 80 columns.
package struct TextRenderer {
  package static func render(_ document: Document, usesColor: Bool = false) -> String {
    var layout = TextLayout(usesColor: usesColor)
    layout.heading(document.title)
    if !document.properties.isEmpty {
      layout.blankLine()
      for property in document.properties { layout.entry(property.name, property.value) }
    }
    for block in document.blocks { add(block, to: &layout) }
    return layout.text
  }

  private static func add(_ block: Document.Block, to layout: inout TextLayout) {
    if case .chart = block { return }
    layout.blankLine()
    switch block {
    case .heading(let level, let text):
      layout.heading(level == 2 ? text.uppercased() : text)
    case .paragraph(let phrase): layout.paragraph(phrase.text)
    case .remark(let phrase): layout.paragraph(phrase.text, indent: "  | ")
    case .list(let list):
      for item in list.items {
        layout.paragraph(item.phrase.text, indent: "  - ", hanging: "    ")
        for (place, step) in item.steps.enumerated() {
          let mark = list.numbersSteps ? "\(place + 1). " : "- "
          layout.paragraph(
            step.text, indent: "    " + mark, hanging: String(repeating: " ", count: 4 + mark.count))
        }
      }
    case .table(let table): TextTable(table).add(to: &layout)
    case .chart: break
    case .picture(let file, let description): layout.paragraph("\(description): \(file)")
    }
  }
}

extension Phrase {
  /// The phrase without emphasis.
  package var text: String {
    runs.map { run in
      switch run {
      case .plain(let text), .strong(let text): text
      case .code(let text): "`\(text)`"
      case .bar(let bar): bar.text
      case .citation(let citation): citation.text
      }
    }
    .joined()
  }
}
