import Engine
import Testing

@testable import Reports

@Suite struct CheckOutcomeTests {
  private func fingerprints(_ findings: [Finding]) -> [String] {
    CheckSample.outcome(findings).entries.map(\.fingerprint)
  }

  @Test func fingerprintsGoByIdAndFileAlone() {
    var other = CheckSample.at("a.json", 3)
    (other.message, other.reason, other.level, other.waiver) = ("Else", "", .note, CheckSample.waiver)
    let same = fingerprints([CheckSample.at("a.json", 3)])
    #expect(fingerprints([CheckSample.at("a.json", 900)]) == same)
    #expect(fingerprints([CheckSample.at("./a.json", nil)]) == same)
    #expect(fingerprints([other]) == same)
    #expect(fingerprints([CheckSample.note, CheckSample.at("a.json", 3)]).last == same.last)
    #expect(fingerprints([CheckSample.at("b.json", 3)]) != same)
    other.id = "else"
    #expect(fingerprints([other]) != same)
  }

  @Test func fingerprintsAreHexadecimal() {
    for fingerprint in fingerprints(CheckSample.all) {
      #expect(fingerprint.count == 16)
      #expect(fingerprint.allSatisfy { "0123456789abcdef".contains($0) })
    }
  }

  @Test func idAndFileDoNotRunIntoEachOther() {
    var (left, right) = (CheckSample.at("bc"), CheckSample.at("c"))
    (left.id, right.id) = ("a", "ab")
    #expect(fingerprints([left]) != fingerprints([right]))
  }

  @Test func repeatedFindingsAreToldApart() {
    let entries = CheckSample.outcome([
      CheckSample.at("a", 1), CheckSample.at("a", 2), CheckSample.at("a", 3),
    ])
    .entries
    #expect(entries.map(\.repetition) == [0, 1, 2])
    #expect(Set(entries.map(\.fingerprint)).count == 3)
    #expect(Set(fingerprints(CheckSample.many)).count == 10_000)
  }

  @Test(arguments: [
    ("a/b.json", "a/b.json"), ("./a//b.json", "a/b.json"), ("/a", "stack-advisor.json"),
    ("../a", "stack-advisor.json"),
    ("", "stack-advisor.json"), ("./", "stack-advisor.json"),
  ])
  func placesNameTheirFile(_ file: String, _ plain: String) {
    #expect(CheckSample.outcome([CheckSample.at(file)]).entries.map(\.place.file) == [plain])
  }

  @Test(arguments: [(nil, 1), (0, 1), (-4, 1), (1, 1), (42, 42)] as [(Int?, Int)])
  func linesStartAtOne(_ line: Int?, _ shown: Int) {
    #expect(CheckSample.outcome([CheckSample.at("a", line)]).entries.map(\.line) == [shown])
  }

  @Test func whatKeepsACheckFromPassingIsAFailure() {
    var waivedUndecided = CheckSample.undecided
    waivedUndecided.waiver = CheckSample.waiver
    let outcome = { (allowed: Bool) in
      CheckSample.outcome(
        CheckSample.all + [CheckSample.undecided, waivedUndecided], isUndecided: true,
        allowsUndecided: allowed)
    }
    #expect(outcome(false).entries.map(\.isFailure) == [true, false, false, false, true, false])
    #expect(outcome(true).entries.map(\.isFailure) == [true, false, false, false, false, false])
  }

  @Test func aCheckThatJudgedNothingHasAFinding() {
    let outcome = CheckSample.outcome([CheckSample.note], isUndecided: true, hasJudged: false)
    #expect(outcome.entries.map(\.finding.id) == ["main.either", "check.unjudged"])
    #expect(outcome.entries.map(\.isFailure) == [false, true])
    #expect(outcome.summary == "Nothing judged (1 warning, 1 note)")
    let allowed = CheckSample.outcome([], isUndecided: true, hasJudged: false, allowsUndecided: true)
    #expect(allowed.entries.map(\.finding.level) == [.warning])
    #expect(allowed.entries.map(\.isFailure) == [false])
  }

  @Test func sentencesSayEverythingOnALineEach() {
    #expect(
      CheckSample.error.sentences == [
        "Two falls 3 points short.", "Why: Speed matters.", "Evidence: C1, C2.", "Remedy: Take One.",
      ])
    #expect(CheckSample.note.sentences == ["no option leads.", "Why: The answers do not separate them."])
    var finding = CheckSample.error
    (finding.message, finding.reason) = ("a\r\nb\t\u{1B}c!", "\u{202E}\n")
    #expect(finding.sentences.prefix(2) == ["a b \\u{1B}c!", "Why: \\u{202E}."])
    #expect(
      CheckSample.waived.waiverSentence == "Agreed with the client. Owner: Ada. Last day: 2027-01-31.")
    #expect(CheckSample.error.waiverSentence == nil)
  }
}
