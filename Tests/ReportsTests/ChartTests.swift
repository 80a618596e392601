import Testing

@testable import Reports

@Suite struct ChartTests {
  // MARK: Numbers

  @Test(arguments: [
    (0.0, "0.0", "0"), (-0.0, "0.0", "0"), (-0.04, "0.0", "0"), (0.05, "0.1", "0.1"), (-0.05, "-0.1", "-0.1"),
    (1.45, "1.5", "1.5"), (7, "7.0", "7"), (-12.34, "-12.3", "-12.3"), (432.96, "433.0", "433"),
    (-0.5, "-0.5", "-0.5"), (Double.nan, "0.0", "0"), (-Double.infinity, "0.0", "0"),
    (1e300, "1000000000000.0", "1000000000000"),
  ])
  func numbersHaveAtMostOneDecimal(_ value: Double, _ tenths: String, _ shortest: String) {
    #expect(value.tenths == tenths)
    #expect(value.shortestTenths == shortest)
  }

  // MARK: Drawings

  static let charts: [Chart] = {
    let many = (0..<62).map { (place: Int) -> (Double, Double, Double) in
      let score = Double(place * 13 - 300)
      return (score, score - Double(place), score + 40.5)
    }
    var charts = [
      scores([(12.3, 8, 18), (4, -2, 11), (-3, -6, -1)]), scores([(5, 5, 5)]),
      scores([(0, 0, 0), (0, 0, 0)]),
      scores([(-5, -5, -5), (-700.25, -912, -433.3)]), scores([(0, -3, 0), (0, 0, 3)]),
      scores(many),
      scores([(.nan, .infinity, -.infinity), (.infinity, 0, 1)]),
      contributions([5.6, 3.2, 0.04, 0, -0.5, -4.8]), contributions([0, 0]), contributions([-812.5]),
      contributions([0.001, -0.001]),
      flips([(7, 3.2), (5, 5.4), (0, 10), (10, 0), (6, 6), (0, 0), (10, 10), (9.8, 10)]),
    ]
    let labels = [
      String(repeating: "W", count: 60), String(repeating: "漢字", count: 30),
      "A label of sixty characters, which is what a title may take up", "\u{1B}[2J\u{202E}<b>&\"'",
    ]
    for label in labels {
      charts += [
        scores([(1, 0, 2), (3, 3, 3)], label), contributions([1, -1], label), flips([(1, 9)], label),
      ]
    }
    return charts
  }()

  private static func scores(_ values: [(Double, Double, Double)], _ label: String = "Option") -> Chart {
    let scores = values.enumerated().map { place, value in
      let note = place % 3 == 1 ? "ruled out: \(label)" : nil
      return Chart.Score(
        option: "\(label) \(place)", score: value.0, lowest: value.1, highest: value.2, note: note)
    }
    return Chart(title: "Title", description: "Description", content: .scores(scores))
  }

  private static func contributions(_ points: [Double], _ label: String = "Factor") -> Chart {
    let contributions = points.map { Chart.Contribution(factor: label, points: $0) }
    return Chart(
      title: "Title", description: "Description",
      content: .contributions(contributions, left: label, right: label))
  }

  private static func flips(_ weights: [(Double, Double)], _ label: String = "Factor") -> Chart {
    let flips = weights.map { Chart.WeightFlip(factor: label, weight: $0.0, level: $0.1) }
    return Chart(title: "Title", description: "Description", content: .weightFlips(flips))
  }

  @Test(arguments: charts.indices) func everyMarkLiesInTheDrawing(_ place: Int) throws {
    let chart = Self.charts[place]
    try Self.expectOrder(try MarkupReader.read(try #require(Self.fragment(chart))), offset: 0)
    try Self.expectOrder(
      try MarkupReader.read(try #require(SVGDrawing.file([chart], title: "T"))), offset: 24)
  }

  /// Expects all marks within the drawing and no two texts on top of each other.
  ///
  /// - Parameter offset: how far the marks are moved, to the right and down.
  private static func expectOrder(_ drawing: MarkupElement, offset: Double) throws {
    let box = (drawing.attributes["viewBox"] ?? "").split { $0 == " " }.compactMap { Double($0) }
    try #require(box.count == 4)
    var texts: [(y: Double, start: Double, end: Double)] = []
    for mark in drawing.all where mark.attributes["class"] != "chart-sheet" {
      let (xs, ys) = extent(of: mark)
      #expect(
        xs.allSatisfy { (0...box[2]).contains($0 + offset) }, "\(mark.name) \(mark.attributes) \(mark.text)")
      #expect(
        ys.allSatisfy { (0...box[3]).contains($0 + offset) }, "\(mark.name) \(mark.attributes) \(mark.text)")
      if mark.name == "text" { texts.append((ys[1], xs[0], xs[1])) }
      for (name, value) in mark.attributes
      where ["x", "y", "width", "height", "x1", "cx", "d"].contains(name) {
        let numbers = value.split { "ML Z".contains($0) }
        #expect(numbers.allSatisfy { Self.hasShortFraction($0) })
      }
    }
    for (place, text) in texts.enumerated() {
      for other in texts[(place + 1)...] {
        let areApart = abs(text.y - other.y) >= 12 || text.end <= other.start || other.end <= text.start
        #expect(areApart, "\(text) and \(other)")
      }
    }
  }

  private static func hasShortFraction(_ number: Substring) -> Bool {
    guard let point = number.firstIndex(of: ".") else { return true }
    return number[point...].count == 2
  }

  /// The outermost places that a mark takes up, those of text by a rough estimate.
  private static func extent(of mark: MarkupElement) -> (xs: [Double], ys: [Double]) {
    func number(_ name: String) -> Double { mark.attributes[name].flatMap { Double($0) } ?? -1e6 }
    switch mark.name {
    case "rect":
      return (
        [number("x"), number("x") + number("width")], [number("y"), number("y") + number("height")]
      )
    case "line": return ([number("x1"), number("x2")], [number("y1"), number("y2")])
    case "circle":
      return (
        [number("cx") - number("r"), number("cx") + number("r")],
        [number("cy") - number("r"), number("cy") + number("r")]
      )
    case "path":
      let places = (mark.attributes["d"] ?? "").split { "ML Z".contains($0) }.compactMap { Double($0) }
      return (
        places.indices.filter { $0 % 2 == 0 }.map { places[$0] },
        places.indices.filter { $0 % 2 == 1 }.map { places[$0] }
      )
    case "text":
      let size = mark.attributes["class"] == "chart-label" ? 14.0 : 13
      let width = mark.text.unicodeScalars.reduce(0.0) { width, scalar in
        width + size * (scalar.value > 0x2E80 ? 1 : scalar == "W" ? 0.99 : 0.52)
      }
      let x = number("x")
      let start =
        switch mark.attributes["text-anchor"] {
        case "end": x - width
        case "middle": x - width / 2
        default: x
        }
      return ([start, start + width], [number("y") - 10, number("y")])
    default: return ([], [])
    }
  }

  @Test func barsAreAsLongAsTheirScores() throws {
    let chart = Chart(
      title: "Title", description: "",
      content: .scores([
        .init(option: "A", score: 8, lowest: 6, highest: 10, note: nil),
        .init(option: "B", score: -4, lowest: -4, highest: -4, note: "ruled out"),
      ]))
    let drawing = try MarkupReader.read(try #require(Self.fragment(chart)))
    let bars = drawing.all("rect").dropFirst().map(Self.extent)
    #expect(bars.count == 2)
    #expect(abs(bars[0].xs[0] - bars[1].xs[1]) < 0.11)
    #expect(abs((bars[0].xs[1] - bars[0].xs[0]) - 2 * (bars[1].xs[1] - bars[1].xs[0])) < 0.3)
    let range = try #require(
      drawing.all("line").first { $0.attributes["class"] == "chart-range" && Self.isLong($0) })
    let perPoint = (bars[0].xs[1] - bars[0].xs[0]) / 8
    #expect(abs(Self.extent(of: range).xs[0] - bars[0].xs[0] - 6 * perPoint) < 0.3)
    #expect(abs(Self.extent(of: range).xs[1] - bars[0].xs[0] - 10 * perPoint) < 0.3)
    #expect(
      Self.words(drawing) == [
        "score in points", "where it can still come to lie", "A", "8.0", "6.0", "10.0", "B", "ruled out",
        "-4.0",
      ])
  }

  /// Whether the line is more than the sign of a legend.
  private static func isLong(_ line: MarkupElement) -> Bool {
    let xs = extent(of: line).xs
    return xs[1] - xs[0] > 25
  }

  @Test func contributionsLieOnTheirSides() throws {
    let chart = Chart(
      title: "Title", description: "",
      content: .contributions(
        [.init(factor: "A", points: 6), .init(factor: "B", points: -3)], left: "for tea", right: "for coffee")
    )
    let drawing = try MarkupReader.read(try #require(Self.fragment(chart)))
    let bars = drawing.all("rect").dropFirst(2)
    #expect(bars.map { $0.attributes["class"] } == ["chart-bar", "chart-hollow"])
    let (right, left) = (Self.extent(of: bars[2]).xs, Self.extent(of: bars[3]).xs)
    #expect(right[0] == 200 && left[1] == 200)
    #expect(abs((right[1] - right[0]) - 2 * (left[1] - left[0])) < 2)
    #expect(Self.words(drawing) == ["for tea", "for coffee", "A", "6.0", "B", "3.0"])
  }

  @Test func weightsLieOnOneScale() throws {
    let chart = Chart(
      title: "Title", description: "",
      content: .weightFlips([
        .init(factor: "A", weight: 5, level: 7.5), .init(factor: "B", weight: 10, level: 0),
      ]))
    let drawing = try MarkupReader.read(try #require(Self.fragment(chart)))
    let now = drawing.all("circle").dropFirst().map { Self.extent(of: $0).xs.reduce(0, +) / 2 }
    let level = drawing.all("path").dropFirst().map { Self.extent(of: $0).xs.reduce(0, +) / 4 }
    let ticks = drawing.all("text").suffix(3)
    #expect(ticks.map(\.text) == ["0", "5", "10"])
    let places = ticks.compactMap { $0.attributes["x"].flatMap { Double($0) } }
    #expect(places.count == 3 && now.count == 2 && level.count == 2)
    #expect(abs(now[0] - places[1]) < 0.2 && abs(now[1] - places[2]) < 0.2)
    #expect(abs(level[0] - (places[1] + places[2]) / 2) < 0.2 && abs(level[1] - places[0]) < 0.2)
    #expect(
      Self.words(drawing) == [
        "weight now", "weight at which the order turns", "A", "5", "7.5", "B", "10", "0", "0", "5", "10",
      ])
  }

  @Test func longLabelsAreBrokenAndNothingIsLost() throws {
    let label = "One language in front and behind, with types shared in one repository, 漢字漢字 and more words"
    let drawing = try MarkupReader.read(try #require(Self.fragment(.weightFlips(saying: label))))
    let lines = drawing.all("text").filter { $0.attributes["class"] == "chart-label" }.map(\.text)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == label)
    let unbroken = String(repeating: "漢", count: 60)
    let wide = try MarkupReader.read(try #require(Self.fragment(.weightFlips(saying: unbroken))))
    #expect(
      wide.all("text").filter { $0.attributes["class"] == "chart-label" }.map(\.text).joined() == unbroken)
  }

  // MARK: Files

  @Test(arguments: Hostile.texts) func aFileStandsAlone(_ text: String) throws {
    let charts: [Chart] = [.scores(saying: text), .contributions(saying: text), .weightFlips(saying: text)]
    let file = try #require(SVGDrawing.file(charts, title: text))
    let drawing = try MarkupReader.read(file)
    #expect(file.isHarmless)
    #expect(drawing.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(drawing.attributes["role"] == "img")
    #expect(drawing.children.map(\.name) == ["title", "desc", "style", "rect", "g"])
    #expect(drawing.attributes["aria-labelledby"] == "title description")
    #expect(drawing.children.prefix(2).map { $0.attributes["id"] } == ["title", "description"])
    let style = try #require(drawing.all("style").first).text
    #expect(style.contains("@media screen and (prefers-color-scheme: dark) {"))
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(
      Set(drawing.all.flatMap(\.attributes.keys)).isDisjoint(with: ["href", "xlink:href", "src", "style"]))
    #expect(file == SVGDrawing.file(charts, title: text))
  }

  @Test func withoutNumbersThereIsNoDrawing() {
    let empty: [Chart] = [
      Chart(title: "T", description: "D", content: .scores([])),
      Chart(title: "T", description: "D", content: .contributions([], left: "a", right: "b")),
      Chart(title: "T", description: "D", content: .weightFlips([])),
    ]
    for chart in empty { #expect(Self.fragment(chart) == nil) }
    #expect(SVGDrawing.file(empty, title: "T") == nil)
    #expect(SVGDrawing.file([], title: "T") == nil)
    let html = HTMLRenderer.render(Document(title: "T", blocks: empty.map { .chart($0) }))
    #expect(!html.contains("<figure") && !html.contains("<svg"))
    let both = SVGDrawing.file(empty + [.scores(saying: "x")], title: "T")
    #expect(both == SVGDrawing.file([.scores(saying: "x")], title: "T"))
  }

  private static func fragment(_ chart: Chart) -> String? {
    SVGDrawing.fragment(chart, title: "title", description: "description")?.text
  }

  private static func words(_ drawing: MarkupElement) -> [String] { drawing.all("text").map(\.text) }
}
