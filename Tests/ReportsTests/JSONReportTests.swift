import StrictJSON
import Testing

@testable import Engine
@testable import Reports

@Suite struct JSONReportTests {
  private func document(
    _ scenario: String?, stack: String? = nil, weights: [String: Thousandths] = [:]
  ) throws -> (root: JSONValue, advice: Advice) {
    let data = try ShippedData()
    var project = try scenario.map { try data.scenario($0) } ?? ProjectFile(for: data.knowledge)
    if let stack { try StackText.parse(stack, into: &project.stack, data.knowledge) }
    let advice = try CompiledKnowledge(data.knowledge, weights: weights)
      .advise(project.answers, stack: project.stack)
    let text = JSONReport(advice, identity: .sample, weights: weights, evidence: data.evidence).text
    #expect(text.hasSuffix("}\n"))
    var diagnostics: [Diagnostic] = []
    let document = JSONDocument.parse(Array(text.utf8), file: "report.json", into: &diagnostics)
    #expect(diagnostics.map(\.line) == [])
    return (try #require(document).root, advice)
  }

  private func keys(_ value: JSONValue?) -> [String] { value?.members.map(\.key.string) ?? [] }

  @Test(arguments: Situations.all)
  func theShapeIsTheOneThatScriptsRelyOn(_ name: String, _ scenario: String?) throws {
    let (root, advice) = try document(scenario)
    #expect(
      keys(root) == [
        "schemaVersion", "program", "data", "answers", "unanswered", "weights", "decisions", "guidance",
      ])
    #expect(root["schemaVersion"]?.written == "1")
    #expect(keys(root["program"]) == ["name", "version"])
    #expect(keys(root["data"]) == ["version", "date", "digest"])
    let decisions = try #require(root["decisions"]).elements.map { $0 }
    #expect(decisions.count == advice.decisions.count)
    for decision in decisions {
      #expect(
        keys(decision).filter { !$0.hasPrefix("answerFlip") } == [
          "id", "given", "verdict", "option", "options", "strength", "settled", "lead", "margin", "coverage",
          "scores", "ranges", "rangesExact", "factors", "openFactors", "tension", "ruling", "additions",
          "warnings", "robustness", "openQuestions",
        ])
      for factor in try #require(decision["factors"]).elements {
        #expect(
          keys(factor) == [
            "id", "title", "weight", "importance", "ratings", "contributions", "reason", "evidence",
            "contraryEvidence",
          ])
      }
      if let ruling = decision["ruling"], ruling.kind != .null {
        #expect(keys(ruling) == ["id", "verdict", "excluded", "alternatives", "reason", "evidence"])
      }
      if let robustness = decision["robustness"], robustness.kind != .null {
        #expect(keys(robustness).prefix(2) == ["rival", "radius"])
      }
      for addition in try #require(decision["additions"]).elements {
        #expect(keys(addition) == ["option", "reason", "evidence"])
      }
      for warning in try #require(decision["warnings"]).elements {
        #expect(keys(warning) == ["id", "text", "evidence"])
      }
      for open in try #require(decision["openQuestions"]).elements {
        #expect(keys(open) == ["question", "canFireRuling", "swing"])
      }
    }
  }

  @Test(arguments: Situations.all)
  func theNumbersAreThoseOfTheAdvice(_ name: String, _ scenario: String?) throws {
    let (root, advice) = try document(scenario)
    for (value, decision) in zip(try #require(root["decisions"]).elements, advice.decisions) {
      #expect(value["id"]?.string == decision.decision.id)
      #expect(value["verdict"]?.string == decision.verdict.rawValue)
      #expect(value["settled"]?.boolean == decision.isSettled)
      #expect(value["lead"]?.written == decision.evaluation.lead.text)
      #expect(value["coverage"]?.double == decision.evaluation.coverage.value)
      let options = decision.decision.options
      #expect(keys(value["scores"]) == options.map(\.id))
      #expect(
        value["scores"]?.members.map(\.value.written) == decision.evaluation.scores.map(\.text))
      let ranges = value["ranges"]?.members.map { $0.value.elements.map(\.written) }
      #expect(
        ranges == options.indices.map { [decision.ranges.lowest[$0].text, decision.ranges.highest[$0].text] })
      #expect(
        value["factors"]?.elements.map { $0["id"]?.string }
          == decision.closedFactors.map {
            decision.decision.factors[$0].id
          })
      let open = decision.openQuestions.map { advice.knowledge.questions[$0.question].id }
      #expect(value["openQuestions"]?.elements.map { $0["question"]?.string } == open)
      #expect(value["strength"]?.string == decision.strength?.word ?? "")
    }
  }

  @Test func contributionsInTheFileAddUpToTheScores() throws {
    let (root, advice) = try document("own-device-fleet")
    let decision = try #require(root["decisions"]?[0])
    for option in try #require(advice.decisions.first).decision.options {
      let parts = try #require(decision["factors"]).elements.compactMap { factor in
        factor["contributions"]?.members.first { $0.key.string == option.id }?.value.scaled(places: 10)
      }
      let score = decision["scores"]?.members.first { $0.key.string == option.id }?.value.scaled(places: 10)
      #expect(parts.reduce(0, +) == score)
    }
  }

  @Test func answersAreWrittenAsInAnAnswersFile() throws {
    let (root, advice) = try document("own-device-fleet")
    let data = try ShippedData()
    let text = "{\"answers\": \(try #require(root["answers"]).written)}"
    let again = try ProjectFile.read(Array(text.utf8), file: "again.json", for: data.knowledge)
    #expect(again.answers == advice.situation.answers)
    let questions = data.knowledge.questions
    let open = advice.situation.openQuestions.map { questions[$0].id }
    #expect(root["unanswered"]?.elements.map(\.string) == open)
  }

  @Test func aStatedChoiceIsMarkedAndTheAdviceStays() throws {
    let option = try #require(try ShippedData().knowledge.decisions.first?.options.first?.id)
    let (root, _) = try document("own-device-fleet", stack: option)
    let (open, _) = try document("own-device-fleet")
    #expect(root["decisions"]?[0]?["given"]?.boolean == true)
    #expect(open["decisions"]?[0]?["given"]?.boolean == false)
    #expect(root["decisions"]?[0]?["option"]?.string == open["decisions"]?[0]?["option"]?.string)
  }

  @Test func onlyOverriddenWeightsAreListed() throws {
    let factor = try #require(try ShippedData().knowledge.decisions.first?.factors.first?.id)
    let (root, _) = try document(nil, weights: [factor: Thousandths(2500)])
    #expect(keys(root["weights"]) == [factor])
    #expect(root["weights"]?.members.map(\.value.written) == ["2.5"])
    #expect(keys(try document(nil).root["weights"]) == [])
  }

  @Test(arguments: Hostile.texts) func hostileTextSurvivesTheWayThereAndBack(_ hostile: String) throws {
    var data = try ShippedData()
    data.knowledge = data.knowledge.saying(hostile)
    let text = JSONReport(
      try data.advice("own-device-fleet"), identity: .sample, weights: [:], evidence: data.evidence
    ).text
    #expect(text.isHarmless)
    var diagnostics: [Diagnostic] = []
    let document = JSONDocument.parse(Array(text.utf8), file: "report.json", into: &diagnostics)
    #expect(diagnostics.map(\.line) == [])
    #expect(document?.root["decisions"]?[0]?["factors"]?[0]?["title"]?.string == hostile)
  }
}
