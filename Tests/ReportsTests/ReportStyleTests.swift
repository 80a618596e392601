import Testing

@testable import Engine
@testable import Reports

@Suite struct ReportStyleTests {
  @Test(arguments: Situations.projects) func proposalsAreAsRecorded(_ project: String) throws {
    try expect(Self.proposal(try ShippedData().project(project)), equals: "\(project).md")
  }

  @Test(arguments: Situations.projects) func briefsAreAsRecorded(_ project: String) throws {
    let document = Brief(try ShippedData().project(project)).document
    try Golden.expect(TextRenderer.render(document), equals: "\(project).txt")
  }

  @Test(arguments: ["react-team", "trading-engine"]) func recordsAreAsRecorded(_ project: String) throws {
    var material = try ShippedData().project(project)
    material.letterhead.client = "Ada \"the countess\" Lovelace"
    let document = try #require(DecisionRecord(material)).document
    try Golden.expect(MarkdownRenderer.render(document), equals: "\(project)-record.md")
  }

  /// One screen has 24 lines, the last of which the prompt of the shell takes.
  @Test func aBriefFitsOneScreenInEveryScenario() throws {
    let data = try ShippedData()
    for scenario in try data.scenarioNames() {
      let text = TextRenderer.render(Brief(try data.material(try data.advice(scenario))).document)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 23, "\(scenario): \(lines.count) lines")
    }
  }

  @Test(arguments: Situations.all) func linesOfTextHaveAtMost80Columns(_ name: String, _ scenario: String?)
    throws
  {
    let data = try ShippedData()
    for text in try Self.documents(data.material(data.advice(scenario))).map({ TextRenderer.render($0) }) {
      let long = text.split(separator: "\n").filter { $0.count > 80 }
      #expect(long == [])
      #expect(text.hasSuffix("\n"))
    }
  }

  @Test func colorAddsNothingButEscapeSequences() throws {
    let document = Self.proposal(try ShippedData().project("ai-product"))
    let colored = TextRenderer.render(document, usesColor: true)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == TextRenderer.render(document))
  }

  @Test func sourcesPastTheirReviewAreNoted() throws {
    let data = try ShippedData()
    let advice = try data.advice("own-device-fleet")
    let early = MarkdownRenderer.render(Self.proposal(try data.material(advice, date: "0001-01-01")))
    let late = MarkdownRenderer.render(Self.proposal(try data.material(advice, date: "9999-12-31")))
    #expect(!early.contains("Due for review"))
    let note = try #require(late.split(separator: "\n").first { $0.hasPrefix("> Due for review") })
    #expect(data.evidence.sources.allSatisfy { note.contains(" by \($0.reviewBy)") })
  }

  /// Every claim that the decisions rest on can be looked up in the same report; checklists come after it.
  @Test(arguments: Situations.projects) func everyClaimThatIsNamedStandsInTheEvidence(_ project: String)
    throws
  {
    let document = Self.proposal(try ShippedData().project(project))
    let rows = document.blocks.flatMap { block -> [String] in
      if case .table(let table) = block { table.rows.compactMap { $0.first?.text } } else { [] }
    }
    let decisive = document.blocks.prefix { block in
      if case .heading(_, "Evidence") = block { false } else { true }
    }
    let cited = Document(title: "", blocks: Array(decisive)).citedClaims
    #expect(!cited.isEmpty)
    #expect(cited.subtracting(rows) == [])
  }

  @Test(arguments: Situations.projects) func theSameInputGivesTheSameBytes(_ project: String) throws {
    let first = Self.proposal(try ShippedData().project(project))
    let second = Self.proposal(try ShippedData().project(project))
    #expect(MarkdownRenderer.render(first) == MarkdownRenderer.render(second))
  }

  // MARK: Hostile text

  @Test(arguments: Hostile.texts) func hostileTextIsHarmlessInText(_ hostile: String) throws {
    for text in try documents(saying: hostile).map({ TextRenderer.render($0) }) {
      #expect(text.isHarmless)
      let long = text.split(separator: "\n").filter { $0.count > 80 }
      #expect(long == [])
    }
  }

  /// Compares the elements of a report that says something harmless everywhere with those of a hostile one.
  @Test(.enabled(if: CommonMark.isInstalled), arguments: Hostile.texts)
  func aRendererFindsNoElementThatTheReportDidNotWrite(_ hostile: String) throws {
    let plain = try documents(saying: "plain words").map { MarkdownRenderer.render($0) }
    let others = try documents(saying: hostile).map { MarkdownRenderer.render($0) }
    for (plain, other) in zip(plain, others) {
      #expect(other.isHarmless)
      let (expected, found) = (try CommonMark.elements(of: plain), try CommonMark.elements(of: other))
      #expect(expected.count > 20)
      // How much a brief says depends on the room that its texts take.
      #expect(plain.count < Self.longestBrief ? Set(found).isSubset(of: expected) : found == expected)
    }
  }

  private static let longestBrief = 2500

  private func documents(saying text: String) throws -> [Document] {
    var data = try ShippedData()
    data.knowledge = data.knowledge.saying(text)
    data.evidence = data.evidence.saying(text)
    return try ["own-device-fleet", "own-multiplayer-shooter"].flatMap { scenario in
      var material = try data.material(try data.advice(scenario), date: "9999-12-31")
      material.letterhead.title = text
      material.letterhead.client = text
      material.letterhead.author = text
      material.letterhead.owners = [data.knowledge.decisions[0].factors[0].id: text]
      return Self.documents(material)
    }
  }

  private static func documents(_ material: ReportMaterial) -> [Document] {
    [
      proposal(material), Brief(material).document, DecisionRecord(material)?.document ?? Document(title: ""),
    ]
  }

  private static func proposal(_ material: ReportMaterial) -> Document {
    Proposal(material, picture: "charts of it.svg")?.document ?? Document(title: "")
  }

  private func expect(_ document: Document, equals golden: String) throws {
    try Golden.expect(MarkdownRenderer.render(document), equals: golden)
  }
}
