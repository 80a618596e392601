/// Writes a document as one HTML file that needs nothing but itself: no scripts, nothing to be fetched.
package struct HTMLRenderer {
  package static func render(_ document: Document) -> String {
    var renderer = HTMLRenderer(document)
    renderer.addPage(document)
    return renderer.html.text
  }

  private var html = Markup()
  private var names = AnchorNames()
  /// For each claim that can be reached in the document its anchor.
  private var claimAnchors: [String: String] = [:]
  /// The claims whose rows have not been met yet; a name can be given only once.
  private var awaitedClaims: Set<String> = []
  /// The anchors of the headings of level 2, in their order.
  private var headings: [(anchor: String, text: String)] = []
  private var headingsDone = 0

  private init(_ document: Document) {
    // Claims come first, since their anchors have to be called what they are called.
    for claim in document.explainedClaims where claimAnchors[claim] == nil {
      claimAnchors[claim] = names.claim(claim)
    }
    awaitedClaims = Set(claimAnchors.keys)
    for case .heading(2, let text) in document.blocks {
      headings.append((names.name(for: text), text))
    }
  }

  // MARK: Page

  private mutating func addPage(_ document: Document) {
    html += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
      <meta name="referrer" content="no-referrer">
      <title>\(document.title)</title>
      <style>
      \(HTMLStyle.sheet)\(ChartStyle.sheet)</style>
      </head>
      <body>
      <header>
      <h1>\(document.title)</h1>

      """
    addProperties(document.properties)
    // What stands before the first heading is what a reader has to know first.
    let introduction = document.blocks.prefix { block in
      if case .heading = block { false } else { true }
    }
    for block in introduction { add(block) }
    html += "</header>\n"
    addContents()
    html += "<main>\n"
    for block in document.blocks.dropFirst(introduction.count) { add(block) }
    html += headingsDone > 0 ? "</section>\n</main>\n</body>\n</html>\n" : "</main>\n</body>\n</html>\n"
  }

  private mutating func addProperties(_ properties: [Document.Property]) {
    guard !properties.isEmpty else { return }
    html += "<dl class=\"properties\">\n"
    for property in properties {
      html += "<div><dt>\(property.name)</dt><dd>\(property.value)</dd></div>\n"
    }
    html += "</dl>\n"
  }

  /// A table of contents, where there is more than one place to go to.
  private mutating func addContents() {
    guard headings.count > 1 else { return }
    let name = names.name(for: "contents")
    html += "<nav aria-labelledby=\"\(name)\">\n<p id=\"\(name)\">Contents</p>\n<ol>\n"
    for heading in headings {
      html += "<li><a href=\"#\(heading.anchor)\">\(heading.text)</a></li>\n"
    }
    html += "</ol>\n</nav>\n"
  }

  // MARK: Blocks

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(2, _): startSection()
    case .heading(let level, let text):
      let level = min(max(level, 3), 6)
      html += "<h\(level)>\(text)</h\(level)>\n"
    case .paragraph(let phrase): html += "<p>\(markup(phrase))</p>\n"
    case .remark(let phrase): html += "<aside class=\"remark\"><p>\(markup(phrase))</p></aside>\n"
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .chart(let chart): add(chart)
    // Charts stand in the page itself; a picture in another file could not be shown.
    case .picture: break
    }
  }

  private mutating func startSection() {
    if headingsDone > 0 { html += "</section>\n" }
    let heading = headings[headingsDone]
    headingsDone += 1
    html += """
      <section aria-labelledby="\(heading.anchor)">
      <h2 id="\(heading.anchor)">\(heading.text)</h2>

      """
  }

  private mutating func add(_ list: Document.List) {
    guard !list.items.isEmpty else { return }
    html += "<ul>\n"
    for item in list.items {
      html += "<li>\(markup(item.phrase))"
      if !item.steps.isEmpty {
        html += list.numbersSteps ? "\n<ol>\n" : "\n<ul>\n"
        for step in item.steps { html += "<li>\(markup(step))</li>\n" }
        html += list.numbersSteps ? "</ol>\n" : "</ul>\n"
      }
      html += "</li>\n"
    }
    html += "</ul>\n"
  }

  private mutating func add(_ chart: Chart) {
    let (title, description) = (names.name(for: "chart-title"), names.name(for: "chart-description"))
    guard let drawing = SVGDrawing.fragment(chart, title: title, description: description) else { return }
    html += "<figure>\n<figcaption>\(chart.title)</figcaption>\n\(drawing)</figure>\n"
  }

  // MARK: Tables

  private mutating func add(_ table: Document.Table) {
    let caption = names.name(for: "table")
    let kinds = table.columns.indices.map { HTMLColumn(table, $0).attribute }
    // Whoever has no mouse can scroll the box only when it can be reached with the keyboard.
    html += """
      <div class="table" role="region" aria-labelledby="\(caption)" tabindex="0">
      <table>
      <caption><span id="\(caption)">\(table.caption)</span></caption>
      <thead>
      <tr>
      """
    for (column, kind) in zip(table.columns, kinds) {
      html += "<th scope=\"col\"\(kind)>\(column.title)</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows { add(row, kinds) }
    html += "</tbody>\n</table>\n</div>\n"
  }

  private mutating func add(_ row: [Phrase], _ kinds: [Markup]) {
    if let claim = row.first?.onlyText, awaitedClaims.remove(claim) != nil, let anchor = claimAnchors[claim] {
      html += "<tr id=\"\(anchor)\">"
    } else {
      html += "<tr>"
    }
    for (column, (cell, kind)) in zip(row, kinds).enumerated() {
      let content = markup(cell)
      html += column == 0 ? "<th scope=\"row\"\(kind)>\(content)</th>" : "<td\(kind)>\(content)</td>"
    }
    html += "</tr>\n"
  }

  // MARK: Phrases

  private func markup(_ phrase: Phrase) -> Markup {
    var markup = Markup()
    for run in phrase.runs {
      switch run {
      case .plain(let text): markup.addLiteral(text)
      case .strong(let text): markup += "<strong>\(text)</strong>"
      case .code(let text): markup += code(text)
      case .bar(let bar): markup += "<span class=\"bar\" aria-hidden=\"true\">\(bar.text)</span>"
      case .citation(let citation): markup += self.markup(citation)
      }
    }
    return markup
  }

  /// The text as code; flags and the like are not parted at their hyphens.
  private func code(_ text: String) -> Markup {
    guard text.utf8.contains(UInt8(ascii: "-")), text.utf8.contains(UInt8(ascii: " ")) else {
      return "<code>\(text)</code>"
    }
    var markup: Markup = "<code>"
    for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { markup += " " }
      markup += word.contains("-") ? "<span>\(String(word))</span>" : "\(String(word))"
    }
    markup += "</code>"
    return markup
  }

  private func markup(_ citation: Citation) -> Markup {
    var markup: Markup = "<span class=\"citation\">"
    for part in citation.parts {
      switch part {
      case .words(let text): markup.addLiteral(text)
      case .claim(let id):
        if let anchor = claimAnchors[id] {
          markup += "<a href=\"#\(anchor)\">\(id)</a>"
        } else {
          markup.addLiteral(id)
        }
      }
    }
    markup += "</span>"
    return markup
  }
}

extension Document {
  /// The claims that are named and have a row of a table to themselves, in the order of the rows.
  fileprivate var explainedClaims: [String] {
    let cited = citedClaims
    guard !cited.isEmpty else { return [] }
    return blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.compactMap { $0.first?.onlyText }.filter(cited.contains)
    }
  }
}

extension Phrase {
  /// The text of a phrase that consists of nothing else.
  fileprivate var onlyText: String? {
    switch runs.first {
    case .plain(let text), .strong(let text), .code(let text): runs.count == 1 ? text : nil
    default: nil
    }
  }
}
