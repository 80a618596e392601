import Testing

@testable import Engine
@testable import Reports

/// The small parts that reports are put together from.
@Suite struct DocumentPartTests {
  // MARK: Bars

  @Test(arguments: [
    (10.0, "██████████"), (5, "█████░░░░░"), (7.4, "███████░░░"), (7.6, "████████░░"), (0, "░░░░░░░░░░"),
    // Whatever is not nothing shows.
    (0.001, "█░░░░░░░░░"), (9.9, "██████████"),
    // What lies beyond the scale fills it.
    (11, "██████████"),
  ])
  func aBarIsAsLongAsItsShare(_ value: Double, _ cells: String) {
    #expect(Bar(value, in: Bar.Scale([10, 2])).text == cells)
  }

  @Test(arguments: [
    (6.0, "░░░░░░│██████"), (-6, "██████│░░░░░░"), (3, "░░░░░░│███░░░"), (-2, "░░░░██│░░░░░░"),
    (0, "░░░░░░│░░░░░░"), (-0.01, "░░░░░█│░░░░░░"), (0.01, "░░░░░░│█░░░░░"), (-60, "██████│░░░░░░"),
  ])
  func valuesBelowZeroGrowToTheLeft(_ value: Double, _ cells: String) {
    #expect(Bar(value, in: Bar.Scale([2, -6])).text == cells)
    #expect(Bar(value, in: Bar.Scale([2, 6], isTwoSided: true)).text == cells)
  }

  @Test func aScaleOfNothingHasEmptyBars() {
    #expect(Bar(0, in: Bar.Scale([])).text == "░░░░░░░░░░")
    #expect(Bar(0, in: Bar.Scale([0, 0])).text == "░░░░░░░░░░")
    #expect(Bar(0, in: Bar.Scale([0], isTwoSided: true)).text == "░░░░░░│░░░░░░")
  }

  // MARK: Phrases

  @Test func whatIsPutIntoAPhraseKeepsItsKind() {
    let inner: Phrase = "an \(strong: "inner") one"
    let phrase: Phrase = "Use \(strong: "tea") \(3) times: \("**text**"), \(code: "--flag") and \(inner)."
    #expect(
      phrase.runs == [
        .plain("Use "), .strong("tea"), .plain(" "), .plain("3"), .plain(" times: "), .plain("**text**"),
        .plain(", "), .code("--flag"), .plain(" and "), .plain("an "), .strong("inner"), .plain(" one"),
        .plain("."),
      ])
    #expect(phrase.text == "Use tea 3 times: **text**, `--flag` and an inner one.")
  }

  @Test func emptyTextLeavesNoRun() {
    let phrase: Phrase = "\("")a\("")"
    #expect(phrase.runs == [.plain("a")])
    let nothing: Phrase = ""
    #expect(nothing.isEmpty)
    #expect(nothing == Phrase())
  }

  @Test func phrasesAreJoinedWithoutEmptyOnes() {
    let phrases: [Phrase] = ["", "a", "", .strong("b"), ""]
    #expect(phrases.joined(separator: "; ").runs == [.plain("a"), .plain("; "), .strong("b")])
    #expect([Phrase]().joined(separator: "; ").isEmpty)
  }

  @Test func aPhraseNamesTheClaimsThatItCites() {
    let citation = Citation(["A1", "B2"], contrary: ["C3"], in: .sample)
    #expect(Phrase("So it is").citing(citation).text == "So it is [A1, B2 (claimed); contrary: C3]")
    #expect(Phrase("So it is").citing(citation).claims == ["A1", "B2", "C3"])
    #expect(Phrase("So it is").citing(Citation([], in: .sample)) == "So it is")
    #expect(Phrase("").citing(Citation([], contrary: ["C3"], in: .sample)).text == " [contrary: C3]")
  }

  // MARK: Numbers

  @Test(arguments: [
    (0.0, "0%"), (1e-300, "less than 1%"), (0.0049, "less than 1%"), (0.0051, "1%"), (0.01, "1%"),
    (0.125, "13%"), (0.5, "50%"), (0.97, "97%"), (0.994, "99%"), (0.9951, "more than 99%"),
    (0.9999999999, "more than 99%"), (1, "100%"),
  ])
  func aPercentageSaysNoMoreThanThereIs(_ share: Double, _ text: String) {
    #expect(Percentage.text(share) == text)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (12_000, "12,000"), (100_000, "100,000"),
    (999_999, "999,999"), (1_000_000, "1,000,000"), (1_020_003, "1,020,003"), (-1, "-1"), (-999, "-999"),
    (-1000, "-1,000"), (-123_456, "-123,456"), (Int.max, "9,223,372,036,854,775,807"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func digitsStandInGroupsOfThree(_ number: Int, _ text: String) { #expect(number.grouped == text) }

  @Test(arguments: [
    (0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (-1, "-1"), (2000, "2,000"),
  ])
  func smallNumbersAreWords(_ number: Int, _ text: String) { #expect(number.inWords == text) }
}
