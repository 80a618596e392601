/// Draws charts as SVG, without scripts and without anything that would have to be fetched.
package enum SVGDrawing {
  /// Narrow enough to be read on a phone, where the drawing shrinks to the width of the screen.
  private static let inlineWidth = 400.0
  private static let fileWidth = 640.0
  private static let fileMargin = 24.0

  /// A chart as an element within an HTML document, whose style sheet contains that of charts.
  ///
  /// - Parameters:
  ///   - title: the id of the title within the drawing, unique in the document.
  ///   - description: the id of the description.
  /// - Returns: nil where there is nothing to draw.
  static func fragment(_ chart: Chart, title: String, description: String) -> Markup? {
    guard !chart.isEmpty else { return nil }
    var canvas = ChartCanvas(width: inlineWidth)
    canvas.draw(chart.content)
    return """
      <svg class="chart" role="img" aria-labelledby="\(title) \(description)" \
      viewBox="0 0 \(canvas.width) \(canvas.height)" width="\(canvas.width)" height="\(canvas.height)">
      <title id="\(title)">\(chart.title)</title>
      <desc id="\(description)">\(chart.description)</desc>
      \(canvas.marks)</svg>

      """
  }

  /// All charts, one below the other, as the contents of a file.
  ///
  /// - Returns: nil where there is nothing to draw.
  package static func file(_ charts: [Chart], title: String) -> String? {
    let charts = charts.filter { !$0.isEmpty }
    guard !charts.isEmpty else { return nil }
    var canvas = ChartCanvas(width: fileWidth - 2 * fileMargin)
    for (place, chart) in charts.enumerated() {
      if place > 0 { canvas.skip(32) }
      canvas.paragraph(chart.title, .title)
      canvas.skip(8)
      canvas.draw(chart.content)
    }
    let height = canvas.height + 2 * fileMargin
    let description = charts.map { "\($0.title): \($0.description)" }.joined(separator: " ")
    let file: Markup = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" \
      viewBox="0 0 \(fileWidth) \(height)" width="\(fileWidth)" height="\(height)">
      <title id="title">\(title)</title>
      <desc id="description">\(description)</desc>
      <style>
      \(ChartStyle.sheet)</style>
      <rect class="chart-sheet" width="\(fileWidth)" height="\(height)" rx="6"/>
      <g transform="translate(\(fileMargin) \(fileMargin))">
      \(canvas.marks)</g>
      </svg>

      """
    return file.text
  }
}

extension Chart {
  /// Whether there is nothing to draw.
  package var isEmpty: Bool {
    switch content {
    case .scores(let scores): scores.isEmpty
    case .contributions(let contributions, _, _): contributions.isEmpty
    case .weightFlips(let flips): flips.isEmpty
    }
  }
}

extension ChartCanvas {
  fileprivate mutating func draw(_ content: Chart.Content) {
    switch content {
    case .scores(let scores): draw(scores)
    case .contributions(let contributions, let left, let right): draw(contributions, left: left, right: right)
    case .weightFlips(let flips): draw(flips)
    }
  }
}
