import Testing

@testable import Reports

@Suite struct FindingKindTests {
  @Test func everyKindIsDescribed() {
    #expect(
      FindingKind.all.map(\.id).sorted() == [
        "against", "contradicted", "contradiction", "deficit", "drift", "either", "half-of-hybrid", "hint",
        "moved", "not-in-hybrid", "ruled-out", "seen", "unanswered", "unclear", "undecided", "undeclared",
        "unearned", "unjudged", "unreadable", "unseen", "unsettled", "waiver-expired", "waiver-unused",
        "warning",
      ])
  }

  @Test(arguments: FindingKind.all.map(\.id)) func textsAreWhole(_ id: String) throws {
    let kind = try #require(FindingKind.all.first { $0.id == id })
    #expect(kind.name.wholeMatch(of: /([A-Z][a-z]+)+/) != nil)
    #expect(kind.title.wholeMatch(of: /[A-Z][^.\n]+[a-z]/) != nil)
    #expect(kind.explanation.wholeMatch(of: /[A-Z][^\n]+\./) != nil)
    #expect(kind.remedy.wholeMatch(of: /[A-Z][^\n]+\./) != nil)
    #expect(kind.title.utf8.count < 100)
  }

  @Test func namesAreInPascalCase() {
    var finding = CheckSample.error
    let names = ["ruled-out", "deficit", "not-in-hybrid", "quite-new", "a.b c"].map { id in
      finding.kind = id
      return FindingKind(of: finding).name
    }
    #expect(names == ["RuledOut", "Deficit", "NotInHybrid", "QuiteNew", "ABC"])
    #expect(Set(FindingKind.all.map(\.name)).count == FindingKind.all.count)
  }

  @Test func anUnknownKindIsDescribedByItsName() {
    var finding = CheckSample.warning
    finding.kind = "quite-new"
    let kind = FindingKind(of: finding)
    #expect(kind.id == "quite-new")
    #expect(kind.level == .warning)
    #expect(kind.title == "A finding of the kind \"quite-new\"")
  }
}
