import Commands
import Testing

/// Results as pages, whose own renderer is tested elsewhere: here it is what commands put into them.
@Suite struct PageTests: ComparisonTesting {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "</title></h1><img src=x>", "a & b &lt; c",
    "\u{1B}[2J\u{202E}x",
    "me@here.org [l](http://x) `c` **b**", "two\nlines",
  ]

  /// What is seen of a text in a page.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("\n", with: " ").replacing("\u{1B}", with: "\\u{1B}")
      .replacing("\u{202E}", with: "\\u{202E}")
  }

  private func report(saying text: String) -> CommandResult {
    advise([
      "report", "--mood", "tired", "--format", "html", "--title", text, "--client", text, "--author", text,
      "--owner", "taste=\(text)", "--date", "2026-11-20",
    ])
  }

  @Test(arguments: [
    "<a><b></a></b>", "<a>", "</a>", "<a></b>", "x<a></a>", "<a>x & y</a>", "<a>&nbsp;</a>", "<a b=\"c></a>",
    "<a b=\"c\"d></a>", "<a <b></b></a>", "<a b='c'></a>", "<a", "<a>x <  y</a>",
  ])
  func theCheckFindsWhatIsNotWellFormed(_ text: String) {
    #expect(throws: MarkupCheck.Fault.self) { try MarkupCheck.elements(of: text) }
  }

  @Test func aReportIsTheSamePageTwice() throws {
    let result = report(saying: "Words")
    #expect((result.status, result.messages) == (.success, ""))
    #expect(result.output == report(saying: "Words").output)
    #expect(result.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(result.output.hasSuffix("</html>\n"))
    let elements = try MarkupCheck.elements(of: result.output)
    // Nothing speaks for tea, so that no weight turns the order: scores and reasons are all there is to draw.
    #expect(elements.count { $0.hasPrefix("svg ") } == 2)
    #expect(elements.count { $0 == "h1" } == 1)
  }

  @Test(arguments: hostile) func whatFlagsSayIsTextInAReport(_ text: String) throws {
    let result = report(saying: text)
    #expect(result.status == .success)
    try #expect(
      MarkupCheck.elements(of: result.output) == MarkupCheck.elements(of: report(saying: "Words").output))
    let seen = Self.escaped(text)
    #expect(result.output.contains("<h1>\(seen)</h1>"))
    #expect(result.output.contains("<title>\(seen)</title>"))
    #expect(result.output.contains("Prepared for \(seen), by \(seen), 20 November 2026"))
    #expect(result.output.contains(">\(seen)</th>"))
    #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func aComparisonIsTheSamePageTwice() throws {
    try withFiles { folder in
      let arguments = ["compare", "\(folder)/a.json", "\(folder)/b.json", "--format", "html"]
      let result = advise(arguments)
      #expect((result.status, result.messages) == (.success, ""))
      #expect(result.output == advise(arguments).output)
      #expect(result.output.contains("<h1>Comparison: Tea or coffee</h1>"))
      #expect(result.output.contains("<h2 id=\"drink\">Drink</h2>"))
      try #expect(MarkupCheck.elements(of: result.output).contains("table"))
    }
  }

  @Test(arguments: hostile) func whatFilesAreCalledIsTextInAComparison(_ text: String) throws {
    // The name of a file holds no slash.
    let name = text.replacing("/", with: "|")
    try withFiles([(name, Self.tired), ("b.json", Self.calm), ("a.json", Self.tired)]) { folder in
      func page(_ name: String) throws -> String {
        let result = advise("compare", "\(folder)/\(name)", "\(folder)/b.json", "--format", "html")
        #expect(result.status == .success)
        return result.output
      }
      let hostile = try page(name)
      // Words of code are kept whole by elements of their own.
      func elements(_ page: String) throws -> [String] {
        try MarkupCheck.elements(of: page).filter { $0 != "span" }
      }
      try #expect(elements(hostile) == elements(page("a.json")))
      let code = hostile.replacing("<span>", with: "").replacing("</span>", with: "")
      #expect(code.contains("<code>\(folder)/\(Self.escaped(name))</code>"))
      #expect(!hostile.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
