import StrictJSON

/// Writes a document in Markdown, in the part of it that all renderers agree on, without HTML.
package struct MarkdownRenderer {
  package static func render(_ document: Document) -> String {
    let head = document.properties.isEmpty ? [] : [frontMatter(document.properties)]
    let blocks = ["# \(Markdown.literal(document.title))"] + document.blocks.compactMap(render)
    return (head + blocks).joined(separator: "\n\n") + "\n"
  }

  /// The properties as YAML, between lines that mark them off.
  private static func frontMatter(_ properties: [Document.Property]) -> String {
    let lines = properties.map { "\($0.name): \"\(escapedForYAML($0.value))\"" }
    return (["---"] + lines + ["---"]).joined(separator: "\n")
  }

  /// The text for double quotes in YAML.
  ///
  /// Renderers that know nothing of such a head take it for Markdown, so all that could mean something there is
  /// written by its number.
  private static func escapedForYAML(_ text: String) -> String {
    let plainMarks: Set<Unicode.Scalar> = [" ", ",", "'", "(", ")", "-", "."]
    let text = text.withVisibleControls
    let mayBeAddress = text.lowercased().contains("www")
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.value > 0x7E || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar) || (plainMarks.contains(scalar) && !(mayBeAddress && scalar == "."))
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      }
    }
    return result
  }

  private static func render(_ block: Document.Block) -> String? {
    switch block {
    case .heading(let level, let text):
      "\(String(repeating: "#", count: level)) \(Markdown.literal(text))"
    case .paragraph(let phrase): render(phrase)
    case .remark(let phrase): "> \(render(phrase))"
    case .list(let list): render(list)
    case .table(let table): render(table)
    // What a chart shows stands in tables and words as well.
    case .chart: nil
    case .picture(let file, let description):
      "![\(Markdown.literal(description, startsLine: false))](<\(address(of: file))>)"
    }
  }

  private static func render(_ list: Document.List) -> String {
    list.items.map { item in
      let steps = item.steps.enumerated().map { place, step in
        "  \(list.numbersSteps ? "\(place + 1)." : "-") \(render(step))"
      }
      return (["- \(render(item.phrase))"] + steps).joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  private static func render(_ table: Document.Table) -> String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let titles = table.columns.map { Markdown.literal($0.title) }
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let rows = table.rows.map { row($0.map { render($0, isInTable: true) }) }
    return ([row(titles), row(rules)] + rows).joined(separator: "\n")
  }

  private static func render(_ phrase: Phrase, isInTable: Bool = false) -> String {
    var text = ""
    for run in phrase.runs {
      switch run {
      case .plain(let plain): text += Markdown.literal(plain, startsLine: text.isEmpty)
      case .strong(let strong):
        let content = Markdown.literal(strong.trimmed, startsLine: text.isEmpty)
        if !content.isEmpty { text += "**\(content)**" }
      case .code(let code): text += Markdown.code(code, isInTable: isInTable)
      case .bar(let bar): text += bar.text
      case .citation(let citation): text += Markdown.literal(citation.text, startsLine: text.isEmpty)
      }
    }
    return text
  }

  /// A path as an address: everything but the plainest characters by their bytes.
  private static func address(of path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./".utf8)
    return path.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    .joined()
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
