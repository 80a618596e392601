import Testing

@testable import Engine
@testable import Reports

@Suite struct BriefReportTests {
  /// One situation for each verdict; nil is the blank questionnaire.
  static let situations: [(name: String, scenario: String?)] = [
    ("recommended", "own-device-fleet"), ("either", "own-two-strong-facts-cancel"),
    ("hybrid", "own-ai-meeting-room"), ("neither", "own-multiplayer-shooter"), ("undecided", nil),
  ]

  @Test(arguments: situations) func textIsAsRecorded(_ name: String, _ scenario: String?) throws {
    let data = try ShippedData()
    try Golden.expect(try data.brief(try data.advice(scenario)).text(), equals: "\(name).txt")
  }

  @Test(arguments: situations) func markdownIsAsRecorded(_ name: String, _ scenario: String?) throws {
    let data = try ShippedData()
    try Golden.expect(try data.brief(try data.advice(scenario)).markdown, equals: "\(name).md")
  }

  @Test(arguments: situations) func linesOfTextHaveAtMost80Columns(_ name: String, _ scenario: String?) throws
  {
    let data = try ShippedData()
    let text = try data.brief(try data.advice(scenario)).text()
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.hasSuffix("\n"))
  }

  @Test func colorAddsNothingButEscapeSequences() throws {
    let data = try ShippedData()
    let brief = try data.brief(try data.advice("own-device-fleet"))
    let colored = brief.text(usesColor: true)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == brief.text())
  }

  @Test func sourcesPastTheirReviewAreNoted() throws {
    let data = try ShippedData()
    let advice = try data.advice("own-device-fleet")
    #expect(try data.brief(advice, date: "0001-01-01").notes == [])
    let late = try data.brief(advice, date: "9999-12-31")
    let note = try #require(late.notes.first)
    #expect(data.evidence.sources.allSatisfy { note.contains("\($0.id) by \($0.reviewBy)") })
    #expect(late.text().contains("Due for review: "))
  }

  // MARK: Hostile text

  @Test(arguments: Hostile.texts) func hostileTextIsHarmlessInText(_ hostile: String) throws {
    for text in try reports(saying: hostile).map({ $0.text() }) {
      #expect(text.isHarmless)
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: Hostile.texts) func hostileTextIsLiteralInMarkdown(_ hostile: String) throws {
    for markdown in try reports(saying: hostile).map(\.markdown) {
      #expect(markdown.isHarmless)
      let blocks = markdown.split(separator: "\n\n").map(String.init)
      for (place, block) in blocks.enumerated() {
        #expect(LiveMarkdown.faults(of: block, after: Array(blocks[..<place].suffix(2))) == [])
      }
    }
  }

  private func reports(saying text: String) throws -> [BriefReport] {
    var data = try ShippedData()
    data.knowledge = data.knowledge.saying(text)
    data.evidence = data.evidence.saying(text)
    return try Self.situations.map { try data.brief(try data.advice($0.scenario), date: "9999-12-31") }
  }
}

/// Finds what a Markdown renderer would take for markup although it is the data's text.
enum LiveMarkdown {
  /// - Parameter before: the one or two blocks before it.
  static func faults(of block: String, after before: [String]) -> [String] {
    var faults: [String] = []
    let lines = block.split(separator: "\n").map { line in
      // What is escaped is literal; an own line of the report is the only one with code in it.
      line.replacing(/\\[!-\/:-@\[-`{-~]/, with: "x").replacing("`stack-advisor explain ID`", with: "x")
    }
    for line in lines {
      if line.contains(/[<\[\]~&_$`]/) { faults.append("markup in \(line)") }
      if line.replacing("**", with: "").contains("*") { faults.append("emphasis in \(line)") }
      if line.hasPrefix("|"), line.count(where: { $0 == "|" }) != 4 { faults.append("a column in \(line)") }
      if !line.hasPrefix("|"), line.contains("|") { faults.append("a bar in \(line)") }
      if line.dropFirst(line.hasPrefix("> ") ? 2 : 0).contains(">") {
        faults.append("a quotation in \(line)")
      }
      // The items of a list, and the steps in one of them, start with markers of the report's own.
      let marker = line.prefixMatch(of: /(?:-|  [1-9][0-9]?\.)\s/)?.range
      let content = line[(marker?.upperBound ?? line.startIndex)...]
      if content.contains(/^(?: |[-+] |[-+]$|[0-9]{1,9}[.)](?: |$)|---+$)/) {
        faults.append("a marker in \(line)")
      }
    }
    let isList = block.hasPrefix("- ")
    // A list follows its heading, with at most a note between the two.
    let isAnnounced =
      before.last?.hasPrefix("#") == true || before.first?.hasPrefix("## ") == true && before.count == 2
    if isList, !isAnnounced { faults.append("a list: \(block)") }
    if isList, !lines.allSatisfy({ $0.contains(/^(?:- |  [1-9][0-9]?\. )/) }) {
      faults.append("a line in a list: \(block)")
    }
    return faults
  }
}
