import Testing

@testable import Engine
@testable import Reports

@Suite struct ExplanationTests {
  @Test func everyIdOfTheShippedDataIsExplained() throws {
    let data = try ShippedData()
    let explanation = Explanation(data.knowledge, evidence: data.evidence, usesColor: false)
    #expect(explanation.ids.count > 200)
    for id in explanation.ids {
      let entries = explanation.entries(id)
      #expect(!entries.isEmpty, "\(id)")
      for entry in entries {
        let lines = entry.split(separator: "\n")
        #expect(lines.count > 1, "\(id)")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(id)")
        #expect(entry.isHarmless, "\(id)")
      }
    }
  }

  @Test func theClaimsSaidToBeShownAreAllThatIsNeeded() throws {
    let data = try ShippedData()
    let whole = Explanation(data.knowledge, evidence: data.evidence, usesColor: false)
    for id in whole.ids {
      let wanted = Explanation.claims(shownFor: [id], data.knowledge, data.evidence)
      let part = Evidence(
        claims: data.evidence.claims.filter { wanted?.contains($0.id) ?? true },
        sources: data.evidence.sources,
        conflicts: data.evidence.conflicts)
      let explanation = Explanation(data.knowledge, evidence: part, usesColor: false)
      #expect(explanation.entries(id) == whole.entries(id), "\(id)")
    }
  }

  @Test func theIndexNamesEveryId() throws {
    let data = try ShippedData()
    let explanation = Explanation(data.knowledge, evidence: data.evidence, usesColor: false)
    let words = Set(
      explanation.index.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init))
    #expect(explanation.ids.filter { !words.contains($0) } == [])
  }

  @Test func anUnknownIdHasNoEntry() throws {
    let data = try ShippedData()
    let explanation = Explanation(data.knowledge, evidence: data.evidence, usesColor: false)
    #expect(explanation.entries("no-such-thing") == [])
    #expect(explanation.entries("") == [])
  }

  @Test func aFactorShowsEveryCaseWithItsEvidence() throws {
    let data = try ShippedData()
    let explanation = Explanation(data.knowledge, evidence: data.evidence, usesColor: false)
    for factor in data.knowledge.decisions.flatMap(\.factors) {
      let entry = try #require(explanation.entries(factor.id).first)
      for number in factor.cases.indices { #expect(entry.contains("Case \(number + 1): "), "\(factor.id)") }
      for claim in factor.cases.flatMap({ $0.evidence + $0.contraryEvidence }) {
        #expect(entry.contains(claim), "\(factor.id): \(claim)")
      }
    }
  }

  @Test(arguments: Hostile.texts) func hostileTextIsHarmless(_ hostile: String) throws {
    let data = try ShippedData()
    let explanation = Explanation(
      data.knowledge.saying(hostile), evidence: data.evidence.saying(hostile), usesColor: false)
    let ids = explanation.ids
    // One of each kind is enough; the kinds follow one another.
    for id in stride(from: 0, to: ids.count, by: 7).map({ ids[$0] }) {
      for entry in explanation.entries(id) {
        #expect(entry.isHarmless)
      }
    }
  }
}
