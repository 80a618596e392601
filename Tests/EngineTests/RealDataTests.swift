import Foundation
import StrictJSON
import Testing

@testable import Engine

@Suite struct RealDataTests {
  @Test func theShippedKnowledgeBaseStandsUpToFullScrutiny() throws {
    let folder = try RealData.folder()
    do throws(DataFaults) {
      let (knowledge, warnings) = try KnowledgeBase.read(
        folder, scrutiny: .full, reservedFlags: RealData.reservedFlags)
      #expect(warnings.map(\.line) == [])
      #expect(!knowledge.decisions.isEmpty)
    } catch {
      Issue.record("\(error.diagnostics.map(\.line).joined(separator: "\n"))")
    }
  }

  @Test func everyFileIsStrictJSONWithAPlainName() throws {
    let files = try RealData.files(below: "Data")
    #expect(files.count > 5)
    for (path, bytes) in files {
      let words = path.split(separator: "/").joined(separator: "-").split(whereSeparator: {
        "-.".contains($0)
      })
      #expect(path.hasSuffix(".json"), "\(path)")
      #expect(words.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) } }, "\(path)")
      var diagnostics: [Diagnostic] = []
      _ = JSONDocument.parse(bytes, file: path, into: &diagnostics)
      #expect(diagnostics.map(\.line) == [])
      #expect(bytes.last == UInt8(ascii: "\n"), "\(path)")
    }
  }

  @Test func aBlankQuestionnaireIsUndecided() throws {
    let knowledge = try RealData.knowledge()
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: knowledge.questions.count))
    #expect(!advice.decisions.isEmpty)
    for decision in advice.decisions {
      #expect(decision.verdict == .undecided, "\(decision.decision.id)")
      #expect(!decision.isSettled)
      #expect(!decision.openQuestions.isEmpty)
    }
  }

  @Test func everyCaseThatRatesCitesEvidence() throws {
    for decision in try RealData.knowledge().decisions {
      for factor in decision.factors {
        for (place, factorCase) in factor.cases.enumerated()
        where factorCase.ratings.contains(where: { $0.count != 0 }) {
          #expect(!factorCase.evidence.isEmpty, "\(factor.id), case \(place)")
        }
      }
    }
  }

  @Test func everyFactorCitesEvidence() throws {
    for factor in try RealData.knowledge().decisions.flatMap(\.factors) {
      #expect(factor.cases.contains { !$0.evidence.isEmpty }, "\(factor.id)")
    }
  }

  @Test func everyClaimIsEitherUsedOrLeftOutWithAReason() throws {
    let evidence = try Evidence.read(try RealData.folder())
    let used = try RealData.knowledge().citedClaims.union(evidence.conflicts.flatMap(\.claims))
    for claim in evidence.claims { #expect(used.contains(claim.id) == (claim.leftOut == nil), "\(claim.id)") }
    #expect(used.isSubset(of: evidence.claims.map(\.id)))
  }
}

/// The situations that the knowledge base keeps as its own tests.
@Suite struct ShippedScenarioTests {
  @Test func everyScenarioPasses() throws {
    let knowledge = try RealData.knowledge()
    let scenarios = try RealData.folder().readScenarios(knowledge, try RealData.evidence())
    let results = try CompiledKnowledge(knowledge).results(of: scenarios)
    #expect(results.count == (try RealData.files(below: "Data/scenarios").count))
    #expect(results.count >= 80)
    #expect(results.filter { !$0.hasPassed }.map(\.scenario.id) == [])
  }

  /// Judges the files by what stands in them, without the reader of scenarios and what runs them.
  @Test func everyScenarioComesOutAsItsFileSays() throws {
    let knowledge = try RealData.knowledge()
    let compiled = try CompiledKnowledge(knowledge)
    for (path, bytes) in try RealData.files(below: "Data/scenarios") {
      var diagnostics: [Diagnostic] = []
      let document = try #require(JSONDocument.parse(bytes, file: path, into: &diagnostics))
      let scenario = try #require(document.root["scenario"], "\(path)")
      let project = try ProjectFile.read(bytes, file: path, for: knowledge)
      let decisions = compiled.advise(project.answers, stack: project.stack).decisions
      let expected = try #require(scenario["expected"]).members.map { ($0.string, words($1)) }
      #expect(!expected.isEmpty, "\(path)")
      for (id, outcomes) in expected {
        let given = decisions.first { $0.decision.id == id }.map(outcome) ?? "not applicable"
        #expect(outcomes.contains(given), "\(path): \(id)")
      }
      let additions = decisions.flatMap { decision in
        decision.additions.map { decision.decision.options[$0.option].id }
      }
      for addition in scenario["additions"].map(words) ?? [] {
        #expect(additions.contains(addition), "\(path)")
      }
    }
  }

  private func words(_ value: JSONValue) -> [String] {
    value.kind == .string ? [value.string] : value.elements.map(\.string)
  }

  /// The stated option, the recommended one, or the verdict.
  private func outcome(_ advice: DecisionAdvice) -> String {
    if let stated = advice.decision.options(in: advice.given).first { return stated.id }
    return advice.evaluation.option.map { advice.decision.options[$0].id } ?? advice.verdict.rawValue
  }
}
