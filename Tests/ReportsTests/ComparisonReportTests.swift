import Testing

@testable import Engine
@testable import Reports

@Suite struct ComparisonReportTests {
  /// Pairs of situations of every verdict; nil is the blank questionnaire.
  static let pairs: [(before: String?, after: String?)] = [
    ("own-device-fleet", nil), (nil, "own-device-fleet"), ("own-ai-meeting-room", "own-multiplayer-shooter"),
    ("own-multiplayer-shooter", "own-two-strong-facts-cancel"),
    ("own-two-languages-that-both-pay", "own-python-part-beside-node-shop"),
  ]

  private func report(_ data: ShippedData, _ pair: (before: String?, after: String?)) throws
    -> ComparisonReport
  {
    ComparisonReport(
      Comparison(try data.advice(pair.before), try data.advice(pair.after)),
      of: .files(before: "a.json", after: "b.json"), before: .sample, after: .sample)
  }

  @Test(arguments: pairs) func nothingIsSaidByFlagsOrIds(_ before: String?, _ after: String?) throws {
    let data = try ShippedData()
    let text = try TextRenderer.render(report(data, (before, after)).document)
    #expect(!text.contains(/\s--[a-z]/))
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    let knowledge = data.knowledge
    let ids = knowledge.questions.map(\.id) + knowledge.decisions.flatMap { $0.factors.map(\.id) }
    #expect(words.intersection(ids.filter { $0.contains("-") }) == [])
  }

  @Test(arguments: pairs) func linesOfTextHaveAtMost80Columns(_ before: String?, _ after: String?) throws {
    let text = try TextRenderer.render(report(ShippedData(), (before, after)).document)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  /// The two sides of a summary, sentence by sentence.
  @Test func theSummaryNamesWhatMovesWhatStaysAndWhatIsTheSame() throws {
    let data = try ShippedData()
    let report = try report(data, ("own-ai-meeting-room", "own-ai-meeting-room"))
    #expect(
      ComparisonSummary(report.comparison, of: report.subject).text
        == "Nothing differs: the answers, weights and stated choices are the same, and so is all that follows."
    )
    let moved = try self.report(data, (nil, "own-multiplayer-shooter"))
    let summary = ComparisonSummary(moved.comparison, of: moved.subject).text
    for decision in moved.comparison.decisions {
      #expect(summary.contains(decision.decision.title), "\(decision.decision.id)")
    }
    let headings = moved.document.blocks.compactMap { block -> String? in
      if case .heading(_, let text) = block { text } else { nil }
    }
    #expect(
      headings == ["What differs"]
        + moved.comparison.decisions.filter(\.hasChanged).map(\.decision.title))
  }

  // MARK: Hostile text

  @Test(arguments: Hostile.texts) func hostileTextIsHarmlessInText(_ hostile: String) throws {
    var data = try ShippedData()
    data.knowledge = data.knowledge.saying(hostile)
    for pair in Self.pairs.suffix(2) {
      let text = try TextRenderer.render(report(data, pair).document)
      #expect(text.isHarmless)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(try report(data, pair).json.isHarmless)
    }
  }

  @Test(arguments: Hostile.texts) func hostileTextMovesNoLineOfMarkdown(_ hostile: String) throws {
    let pairs = Self.pairs.suffix(2)
    func skeletons(saying text: String) throws -> [[String]] {
      var data = try ShippedData()
      data.knowledge = data.knowledge.saying(text)
      return try pairs.map { pair in
        let markdown = try MarkdownRenderer.render(report(data, pair).document)
        #expect(markdown.isHarmless)
        return markdown.split(separator: "\n", omittingEmptySubsequences: false).map(Self.kind)
      }
    }
    try #expect(skeletons(saying: hostile) == skeletons(saying: "Words"))
  }

  /// What a line of Markdown is, as far as its form tells.
  private static func kind(of line: Substring) -> String {
    let line = line.replacing(/\\[!-\/:-@\[-`{-~]/, with: "x")
    if line.isEmpty { return "" }
    if line.hasPrefix("|") { return "row of \(line.count { $0 == "|" })" }
    if let marker = line.prefixMatch(of: /#+ |- |> |\+ |[0-9]+[.)] |    |---+$/) {
      return String(marker.output)
    }
    return "text"
  }
}
