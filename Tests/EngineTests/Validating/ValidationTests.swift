import StrictJSON
import Testing

@testable import Engine

@Suite struct ValidationTests {
  @Test func thereIsNothingToSayOnATidyFolder() throws {
    #expect(try TidyFolder.lines() == [])
  }

  @Test(arguments: Spoiling.doubts) func aDoubtIsReportedWithItsPlace(_ doubt: Spoiling) throws {
    #expect(try TidyFolder.lines([doubt]) == doubt.expected)
  }

  @Test(arguments: [("2027-01-31", false), ("2027-02-01", true)])
  func aSourceIsDueForReviewAfterItsDay(_ day: String, _ isOverdue: Bool) throws {
    let expected =
      #"data/sources.json:3:100: warning: the source "rider" was due for review by 2027-01-31 (at sources[0].reviewBy)"#
    #expect(try TidyFolder.lines(on: day) == (isOverdue ? [expected] : []))
  }

  @Test(arguments: Spoiling.all)
  func aFaultOfAnyKindIsAmongTheErrors(_ spoiling: Spoiling) throws {
    var texts = SmallFolder.texts
    try spoiling.apply(to: &texts)
    let lines = try TidyFolder.lines(of: texts)
    #expect(
      lines.filter { $0.contains(": error: ") } == spoiling.expected.filter { $0.contains(": error: ") })
  }

  @Test func errorsStandBeforeWarningsEachInTheOrderOfTheFiles() throws {
    let lines = try TidyFolder.lines(
      [
        Spoiling("", "decisions/tyres.json", #""includes": "shopping""#, #""includes": "child""#),
        Spoiling("", "sources.json", #""region": "Europe""#, #""region": """#),
        Spoiling("", "knowledge.json", #""Bikes""#, #""""#),
      ], adding: ["decisions/saddle.json": "{}"])
    #expect(
      lines == [
        "data/knowledge.json:2:12: error: expected a text, found an empty string (at title)",
        "data/sources.json:4:17: error: expected a text, found an empty string (at sources[0].region)",
        "data/decisions/saddle.json: warning: the decision is not listed in knowledge.json and is not used",
        "data/questions.json:10:7: warning: the answer influences nothing: no factor, ruling or text tests it "
          + "(at questions[1].answers[1])",
      ])
  }
}
