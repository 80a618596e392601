import StrictJSON
import Testing

@testable import Engine

@Suite struct KnowledgeReadingTests {
  @Test func aSoundKnowledgeBaseIsReadWhole() throws {
    let (knowledge, warnings) = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags)
    #expect(warnings == [])
    #expect(knowledge.title == "Bikes")
    #expect(knowledge.questions.map(\.id) == ["ground", "load", "distance"])
    #expect(knowledge.questions[2].kind == .number(0...200, unit: "km"))
    #expect(knowledge.questions[2].askedWhen == .oneOf(0, [0, 1]))
    #expect(knowledge.decisions.map(\.id) == ["kind", "tyres"])
    let factor = try #require(knowledge.decisions[0].factors.first)
    #expect(factor.cases.map(\.importance.count) == [1000, 500, 1000])
    #expect(factor.cases[0].ratings.map(\.count) == [4000, -1000, 0])
    #expect(factor.cases[1].condition == .all([.within(2, 50...200), .not(.includes(1, 0))]))
    #expect(factor.cases[2].condition == nil)
    #expect(knowledge.decisions[0].rulings.map(\.effect) == [.exclude(0b1)])
    #expect(
      knowledge.decisions[1].within
        == .outcome(OutcomeTest(decision: 0, options: 0b10, verdicts: [.hybrid])))
    #expect(knowledge.decisions[1].options[0].implies == ["racer"])
    #expect(knowledge.examples.map(\.arguments) == [["report", "--ground", "road"]])
    #expect(knowledge.guidance.map(\.kind) == [.checklist])
    #expect(knowledge.guidance[0].note == "From one rider.")
    #expect(knowledge.guidance[0].items.map(\.steps) == [[], ["Buy a lock.", "Use it."]])
    #expect(
      knowledge.guidance[0].items.map(\.condition)
        == [nil, .outcome(OutcomeTest(decision: 1, options: 0b01, verdicts: []))])
  }

  @Test func anOutlineHasTheQuestionsAndOptionsOfTheWhole() throws {
    let whole = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    let outline = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .trusted, reservedFlags: SmallFolder.reservedFlags, extent: .outline
    ).knowledge
    #expect("\(outline.questions)" == "\(whole.questions)")
    #expect("\(outline.decisions.map(\.options))" == "\(whole.decisions.map(\.options))")
    #expect(outline.decisions.allSatisfy { $0.factors.isEmpty && $0.rulings.isEmpty && $0.warnings.isEmpty })
  }

  @Test func guidanceIsReadOnlyWhereItIsWanted() throws {
    let without = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .trusted, reservedFlags: SmallFolder.reservedFlags, extent: .decisions)
    #expect(without.knowledge.guidance.isEmpty)
    // Under full scrutiny its faults must show, whoever asks.
    let full = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags, extent: .decisions)
    #expect(full.knowledge.guidance.count == 1)
  }

  @Test func trustedReadingGivesTheSameKnowledge() throws {
    let full = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags)
    let trusted = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .trusted, reservedFlags: SmallFolder.reservedFlags)
    #expect("\(full.knowledge)" == "\(trusted.knowledge)")
  }

  @Test(arguments: [1, 120]) func guidanceFallsDueWithinTenYears(_ months: Int) throws {
    var texts = SmallFolder.texts
    try Spoiling(
      "", "guidance/care.json", #""text": "Oil the chain.","#,
      #""text": "Oil the chain.", "months": \#(months),"#
    ).apply(to: &texts)
    let knowledge = try KnowledgeBase.read(
      DataFolder(named: "data", texts), scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    #expect(knowledge.guidance[0].items.map(\.months) == [months, nil])
  }

  @Test(arguments: Spoiling.all)
  func aFaultIsReportedWithItsPlace(_ spoiling: Spoiling) throws {
    let found = try diagnostics(of: spoiling)
    #expect(found == spoiling.expected)
  }

  @Test func faultsOfAllFilesAreReportedTogetherInTheirOrder() throws {
    let found = try diagnostics(
      of: Spoiling("", "questions.json", "\"minimum\": 0", "\"minimum\": true"),
      Spoiling("", "decisions/kind.json", "\"weight\": 6", "\"weight\": 60"),
      Spoiling("", "decisions/kind.json", "\"margin\": 1.5,", ""),
      Spoiling("", "evidence.json", "\"strength\": \"strong\"", "\"strength\": \"huge\""),
      Spoiling("", "knowledge.json", "\"version\": \"1.2.0\"", "\"version\": 1.2"))
    #expect(
      found == [
        #"data/decisions/kind.json:10:17: error: the key "margin" is missing (at thresholds)"#,
        "data/decisions/kind.json:13:77: error: expected a number from 0 to 10, found 60 (at factors[0].weight)",
        "data/evidence.json:4:19: error: expected one of slight, moderate, strong, decisive, "
          + "found \"huge\" (at claims[0].strength)",
        "data/knowledge.json:4:14: error: expected a version such as 1.0.0, found a number 1.2 (at version)",
        "data/questions.json:13:18: error: expected a whole number from -1000000000000000 to 1000000000000000, "
          + "found a boolean true (at questions[2].minimum)",
      ])
  }

  @Test func faultsOfPartsSeenTogetherAreReportedTogether() throws {
    let found = try diagnostics(
      of: Spoiling("", "evidence.json", ",\n      \"leftOut\": \"Colour decides nothing.\"", ""),
      Spoiling(
        "", "decisions/kind.json", "\"when\": {\"question\": \"ground\", \"is\": \"forest\"}",
        "\"when\": {\"not\": {\"question\": \"ground\", \"in\": [\"road\", \"gravel\", \"forest\"]}}"),
      Spoiling(
        "", "decisions/kind.json", "{\"all\": [{\"question\": \"distance\", \"atLeast\": 50}",
        "{\"all\": [{\"question\": \"ground\", \"is\": \"road\"}"))
    #expect(
      found == [
        "data/decisions/kind.json:17:7: error: this case can never be reached; earlier cases take all of its answers "
          + "(at factors[0].cases[1])",
        "data/decisions/kind.json:25:5: error: no combination of answers makes this ruling hold (at rulings[0])",
        "data/evidence.json:8:5: error: the claim is neither used nor left out with a reason (at claims[2])",
      ])
  }

  @Test(arguments: SmallFolder.texts.keys.sorted())
  func aMissingFileIsReported(_ path: String) {
    var texts = SmallFolder.texts
    texts[path] = nil
    #expect(lines(texts).contains("data/\(path): error: the file is missing"))
  }

  @Test(arguments: SmallFolder.texts.keys.sorted())
  func anEmptyFileIsReported(_ path: String) {
    var texts = SmallFolder.texts
    texts[path] = ""
    #expect(lines(texts).contains("data/\(path):1:1: error: expected a JSON value, found nothing"))
  }

  @Test func aDecisionThatIsNotListedIsAWarning() {
    var texts = SmallFolder.texts
    texts["decisions/saddle.json"] = "{}"
    let expected =
      "data/decisions/saddle.json: warning: the decision is not listed in knowledge.json and is not used"
    #expect(lines(texts) == [expected])
  }

  @Test func aFactorThatTellsTooMuchApartIsRefused() throws {
    let tests = (0..<11).map { #"{"question": "extras", "includes": "e\#($0)"}"# }
    let answers = (0..<11).map { #"{"id": "e\#($0)", "label": "E", "explanation": "E."}"# }
    let question =
      #"{"id": "extras", "prompt": "P", "why": "W", "kind": "choices", "answers": [\#(answers.joined(separator: ","))]}"#
    let found = try diagnostics(
      of: Spoiling("", "questions.json", "{\"id\": \"ground\"", "\(question),\n    {\"id\": \"ground\""),
      Spoiling(
        "", "decisions/kind.json", #"{"question": "ground", "is": "road"}"#,
        #"{"any": [\#(tests.joined(separator: ","))]}"#))
    #expect(
      found == [
        "data/decisions/kind.json:13:5: error: its conditions tell 177147 or more classes of answers apart, more than "
          + "the limit of 65536; test fewer questions or answers at once (at factors[0])"
      ])
  }

  @Test func aFactorOfMoreCasesThanAnyTableNumbersIsRefused() throws {
    let repeated = #"{"when": {"question": "ground", "is": "road"}, "ratings": {"#
    let more = Array(
      repeating: repeated + #""racer": 0, "mountain": 0, "trailer": 0}, "reason": "R.", "evidence": [], "#
        + #""contraryEvidence": []}"#, count: 70_000)
    let found = try diagnostics(
      of: Spoiling(
        "", "decisions/kind.json", repeated + "\"racer\": 4",
        more.joined(separator: ",") + "," + repeated + "\"racer\": 4"))
    #expect(
      found == [
        "data/decisions/kind.json:13:5: error: expected 1 to 1000 cases, found 70003 (at factors[0])"
      ])
  }

  @Test func hostileNamesReachDiagnosticsVisibly() throws {
    let found = try diagnostics(
      of: Spoiling("", "decisions/kind.json", "\"is\": \"road\"", #""is": "\u001b[2J\u202eroad\n""#))
    #expect(
      found == [
        #"data/decisions/kind.json:15:45: error: unknown answer "\u{1B}[2J\u{202E}road\u{A}" to "ground" "#
          + "(at factors[0].cases[0].when.is)"
      ])
  }

  private func diagnostics(of spoilings: Spoiling...) throws -> [String] {
    var texts = SmallFolder.texts
    for spoiling in spoilings { try spoiling.apply(to: &texts) }
    return lines(texts)
  }

  private func lines(_ texts: [String: String]) -> [String] {
    let folder = DataFolder(named: "data", texts)
    do throws(DataFaults) {
      return try KnowledgeBase.read(folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags)
        .warnings.map(\.line)
    } catch {
      return error.diagnostics.map(\.line)
    }
  }
}
