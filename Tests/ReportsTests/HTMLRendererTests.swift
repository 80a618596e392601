import StrictJSON
import Testing

@testable import Engine
@testable import Reports

@Suite struct HTMLRendererTests {
  private static let texts =
    Hostile.texts + [
      "", " ", "plain", "\" onload=\"alert(1)", "' x='", "</style><script>", "</title>", "]]>", "<!--",
      "&#x3C;b&#x3E;",
      "me@here.org https://a.org/?b=1&c=2 javascript:alert(1)", "\u{FFFE}\u{FFFF}", "漢字 \u{1F680} e\u{301}",
      "#claim-A1", "Contents", "chart-title", String(repeating: "long ", count: 200),
    ]

  @Test(arguments: texts) func noTextChangesTheStructure(_ text: String) throws {
    let html = HTMLRenderer.render(.saying(text))
    let page = try MarkupReader.read(html)
    let calm = try MarkupReader.read(HTMLRenderer.render(.saying("calm")))
    #expect(html.isHarmless)
    #expect(page.withoutDrawings == calm.withoutDrawings)
    let seen = text.asSeen
    #expect(page.all("h1").map(\.text) == [seen])
    #expect(page.all("title").first?.text == seen)
    #expect(page.all("dd").map(\.text) == [seen])
  }

  @Test(arguments: texts) func everyAddressLeadsToOnePlaceInThePage(_ text: String) throws {
    let page = try MarkupReader.read(HTMLRenderer.render(.saying(text)))
    let ids = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { (0x21..<0x7F).contains($0) } })
    let addresses = page.all("a").compactMap { $0.attributes["href"] }
    #expect(addresses.count == 4)
    #expect(addresses.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    for reference in page.all.compactMap({ $0.attributes["aria-labelledby"] }) {
      #expect(reference.split(separator: " ").allSatisfy { ids.contains(String($0)) })
    }
  }

  @Test func nothingIsFetchedOrRun() throws {
    let html = HTMLRenderer.render(.saying("text"))
    let page = try MarkupReader.read(html)
    let attributes = Set(page.all.flatMap(\.attributes.keys))
    #expect(attributes.isDisjoint(with: ["src", "srcset", "style", "action", "xlink:href", "poster"]))
    #expect(!attributes.contains { $0.hasPrefix("on") })
    #expect(
      Set(page.all.map(\.name)).isDisjoint(with: ["script", "link", "img", "iframe", "object", "form"]))
    let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?.attributes["content"]?.hasPrefix("default-src 'none'; style-src 'unsafe-inline';") == true)
    let style = page.all("style").map(\.text).joined()
    #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("<"))
    #expect(style.utf8.count { $0 == UInt8(ascii: "{") } == style.utf8.count { $0 == UInt8(ascii: "}") })
    #expect(page.attributes["lang"] == "en")
  }

  @Test func tablesNameTheirRowsAndColumns() throws {
    let page = try MarkupReader.read(HTMLRenderer.render(.saying("text")))
    #expect(page.all("table").count == 2)
    for table in page.all("table") {
      #expect(table.children.map(\.name) == ["caption", "thead", "tbody"])
      #expect(!table.children[0].text.isEmpty)
      #expect(table.all("thead").flatMap { $0.all("th") }.map { $0.attributes["scope"] } == ["col", "col"])
      for row in table.all("tbody").flatMap({ $0.all("tr") }) {
        #expect(row.children.map(\.name) == ["th", "td"])
        #expect(row.children[0].attributes["scope"] == "row")
      }
    }
    let bars = page.all.filter { $0.attributes["class"] == "bar" }
    #expect(bars.map(\.text) == ["░░░░░░│███░░░"])
    #expect(bars.map { $0.attributes["aria-hidden"] } == ["true"])
  }

  @Test func drawingsAreNamedAndDescribed() throws {
    let page = try MarkupReader.read(HTMLRenderer.render(.saying("text")))
    #expect(page.all("svg").count == 3)
    for drawing in page.all("svg") {
      let names = drawing.children.prefix(2)
      #expect(drawing.attributes["role"] == "img")
      #expect(names.map(\.name) == ["title", "desc"])
      #expect(names.map(\.text) == ["text", "text"])
      #expect(
        drawing.attributes["aria-labelledby"]
          == names.compactMap { $0.attributes["id"] }.joined(separator: " "))
    }
  }

  @Test func whatIsSaidStandsInItsElement() {
    let document = Document(
      title: "Tea & more", properties: [.init("status", "proposed")],
      blocks: [
        .paragraph("See \(strong: "this"): \(code: "brew --hot \"now\"")."),
        .heading("First <step>"), .remark("Mind \(3) cups."),
        .list(.init([.init("Boil", steps: ["fill", "heat"]), .init("Pour")], numbersSteps: true)),
        .subheading("Why"),
        .table(
          .init(
            "Scores", [.init("Tea"), .init("Points", .trailing)], [["Green", "1.0"], ["Black", "-2.5"]])),
        .picture(file: "chart.svg", description: "Left out"),
        .heading("First <step>"), .paragraph("Done."),
      ])
    let html = HTMLRenderer.render(document)
    let body = html.split(separator: "<body>\n", maxSplits: 1).last.map(String.init)
    #expect(
      body == """
        <header>
        <h1>Tea &amp; more</h1>
        <dl class="properties">
        <div><dt>status</dt><dd>proposed</dd></div>
        </dl>
        <p>See <strong>this</strong>: <code>brew <span>--hot</span> &quot;now&quot;</code>.</p>
        </header>
        <nav aria-labelledby="contents">
        <p id="contents">Contents</p>
        <ol>
        <li><a href="#first-step">First &lt;step&gt;</a></li>
        <li><a href="#first-step-2">First &lt;step&gt;</a></li>
        </ol>
        </nav>
        <main>
        <section aria-labelledby="first-step">
        <h2 id="first-step">First &lt;step&gt;</h2>
        <aside class="remark"><p>Mind 3 cups.</p></aside>
        <ul>
        <li>Boil
        <ol>
        <li>fill</li>
        <li>heat</li>
        </ol>
        </li>
        <li>Pour</li>
        </ul>
        <h3>Why</h3>
        <div class="table" role="region" aria-labelledby="table" tabindex="0">
        <table>
        <caption><span id="table">Scores</span></caption>
        <thead>
        <tr><th scope="col" class="short">Tea</th><th scope="col" class="number short">Points</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" class="short">Green</th><td class="number short">1.0</td></tr>
        <tr><th scope="row" class="short">Black</th><td class="number short">-2.5</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="first-step-2">
        <h2 id="first-step-2">First &lt;step&gt;</h2>
        <p>Done.</p>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func aPageWithoutPartsHasNoContents() throws {
    let html = HTMLRenderer.render(Document(title: "Title", blocks: [.paragraph("Text.")]))
    #expect(
      html.hasSuffix("<header>\n<h1>Title</h1>\n<p>Text.</p>\n</header>\n<main>\n</main>\n</body>\n</html>\n")
    )
    _ = try MarkupReader.read(html)
  }

  @Test func citationsLinkToClaimsThatThePageExplains() throws {
    let page = try MarkupReader.read(HTMLRenderer.render(.saying("text")))
    let citation = try #require(page.all.first { $0.attributes["class"] == "citation" })
    #expect(citation.text == "[A1, B2 (claimed); contrary: C3]")
    #expect(citation.all("a").map(\.text) == ["A1", "C3"])
    #expect(citation.all("a").map { $0.attributes["href"] } == ["#claim-A1", "#claim-C3"])
    let rows = page.all("tr").filter { $0.attributes["id"] != nil }
    #expect(rows.map { $0.attributes["id"] } == ["claim-A1", "claim-C3"])
    #expect(rows.map { $0.children[0].text } == ["A1", "C3"])
  }

  @Test func headingsLeaveTheAnchorsOfClaimsAlone() throws {
    let evidence = Evidence(claims: [], sources: [], conflicts: [])
    let document = Document(
      title: "Title",
      blocks: [
        .heading("Claim x1"), .paragraph(Phrase("Because").citing(Citation(["x1", "y 2"], in: evidence))),
        .table(.init("Claims", [.init("Claim")], [["x1"], ["y 2"]])),
      ])
    let page = try MarkupReader.read(HTMLRenderer.render(document))
    #expect(page.all("h2").map { $0.attributes["id"] } == ["claim-x1-2"])
    #expect(page.all("a").map { $0.attributes["href"] } == ["#claim-x1"])
    #expect(page.all("tr").compactMap { $0.attributes["id"] } == ["claim-x1"])
  }

  @Test func theSameDocumentGivesTheSamePage() {
    #expect(HTMLRenderer.render(.saying("text")) == HTMLRenderer.render(.saying("text")))
  }
}

extension MarkupElement {
  /// The shape of the page; a text decides into how many lines the labels of a drawing are broken.
  fileprivate var withoutDrawings: String {
    shape.replacing(/<text.*?<\/>/, with: "")
  }
}

extension String {
  /// The text as a reader should see it: line ends as blanks, what steers output written out.
  fileprivate var asSeen: String {
    var seen = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": seen += " "
      case "\u{FFFE}": seen += "\\u{FFFE}"
      case "\u{FFFF}": seen += "\\u{FFFF}"
      default: seen += String(scalar).withVisibleControls
      }
    }
    return seen
  }
}
