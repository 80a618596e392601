import Commands
import Engine
import Testing

@Suite struct ExplainCommandTests {
  @Test func withoutAnIdAllIdsAreListed() {
    let result = advise("explain")
    #expect(result.status == .success)
    #expect(result.output.contains("Factors\n  alertness, taste, effort\n"))
  }

  @Test(arguments: ["alertness", "coffee", "drink", "mood", "cups", "grocer", "T1"])
  func everyKindOfThingIsShown(_ id: String) {
    let result = advise("explain", id)
    #expect(result.status == .success)
    #expect(result.messages == "")
    #expect(result.output.contains(id))
  }

  @Test func severalThingsAreShownOneAfterTheOther() {
    #expect(
      advise("explain", "T1", "mood").output
        == advise("explain", "T1").output + "\n" + advise("explain", "mood").output)
  }

  @Test(arguments: [
    FaultyCall(["explain", "alertnes"], "nothing has the id \"alertnes\"; did you mean \"alertness\"?"),
    FaultyCall(["explain", "t1"], "nothing has the id \"t1\"; did you mean \"T1\"?"),
    FaultyCall(
      ["explain", "mood", "x-ray", "cofee"],
      "nothing has the id \"x-ray\"; `stack-advisor explain` lists all ids",
      "nothing has the id \"cofee\"; did you mean \"coffee\"?"),
  ])
  func unknownIdsAreReportedTogether(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test func everyShippedIdCanBeExplained() throws {
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    let evidence = try Evidence.read(.embedded)
    let ids =
      knowledge.questions.map(\.id)
      + knowledge.decisions.flatMap { $0.factors.map(\.id) + $0.options.map(\.id) }
      + evidence.claims.map(\.id) + evidence.sources.map(\.id) + evidence.conflicts.map(\.id)
    let result = advise(["explain"] + ids, data: .embedded)
    #expect(result.status == .success)
    #expect(result.messages == "")
  }
}
