import StrictJSON
import Testing

@testable import Engine

/// A fault in one part hides nothing of the others.
@Suite struct IndependenceTests {
  private static let (kind, tyres) = ("decisions/kind.json", "decisions/tyres.json")

  @Test func everythingIsReportedAtOnce() throws {
    let lines = try TidyFolder.lines(
      [
        Spoiling("", "knowledge.json", #""version": "1.2.0""#, #""version": "1.2""#),
        Spoiling("", "questions.json", #""label": "Gravel", "#, ""),
        Spoiling("", "conflicts.json", "show-both", "show-all"),
        Spoiling("", "evidence.json", #",\#n      "leftOut": "Colour decides nothing.""#, ""),
        Spoiling("", "evidence.json", #""favours": "mountain""#, #""favours": "racer""#),
        Spoiling("", Self.kind, #""weightReason": "Matters.""#, #""weightReason": """#),
        Spoiling("", Self.kind, #""importance": 0.5"#, #""importance": 5"#),
        Spoiling(
          "", Self.kind, #"{"ratings": {"racer": 0"#,
          #"{"when": {"question": "ground", "is": "forest"}, "ratings": {"racer": 0"#),
        Spoiling("", Self.kind, #""reason": "Roots"#, #""raeson": "Roots"#),
        Spoiling("", Self.kind, #"["racer", "either"]"#, #"["trailer"]"#),
        Spoiling(
          "", Self.tyres, #"{"question": "load", "includes": "shopping"}"#,
          #"{"question": "ground", "is": "road"}"#),
        Spoiling("", Self.tyres, #""knobbly": 2"#, #""knobbly": 7"#),
      ],
      adding: [
        "scenarios/commute.json": """
        {"scenario": {"id": "commute", "situation": "A commute.", "source": "own", "basis": ["C9"],
         "expected": {"kind": "racer"}}, "answers": {"grond": "road"}}
        """,
        "scenarios/bare.json": "{}", "schemas/answers.schema.json": "junk", "notes.json": "{}",
      ], on: "2027-02-01")
    #expect(
      lines == [
        #"data/conflicts.json:3:54: error: expected one of condition, show-both, discount, found "show-all" (at conflicts[0].handling)"#,
        #"data/decisions/kind.json:13:96: error: expected a text, found an empty string (at factors[0].weightReason)"#,
        #"data/decisions/kind.json:14:43: error: the cases leave a gap: none holds for ground = gravel, load without child, distance from 0 to 49 (at factors[0].cases)"#,
        #"data/decisions/kind.json:18:23: error: expected a number from 0 to 1, found 5 (at factors[0].cases[1].importance)"#,
        #"data/decisions/kind.json:25:5: error: the key "reason" is missing (at rulings[0])"#,
        #"data/decisions/kind.json:26:29: error: unknown key "raeson"; did you mean "reason"? (at rulings[0].raeson)"#,
        #"data/decisions/tyres.json:16:7: error: this case can never be reached; earlier cases take all of its answers (at factors[0].cases[1])"#,
        #"data/decisions/tyres.json:16:89: error: expected a number from -5 to 5, found 7 (at factors[0].cases[1].ratings.knobbly)"#,
        #"data/evidence.json:8:5: error: the claim is neither used nor left out with a reason (at claims[2])"#,
        #"data/knowledge.json:4:14: error: expected a version such as 1.0.0, found "1.2" (at version)"#,
        #"data/questions.json:5:7: error: the key "label" is missing (at questions[0].answers[1])"#,
        #"data/scenarios/bare.json:1:1: error: the key "scenario" is missing"#,
        #"data/scenarios/commute.json:1:86: error: unknown claim "C9"; did you mean "C1"? (at scenario.basis[0])"#,
        #"data/scenarios/commute.json:2:46: error: unknown question "grond"; did you mean "ground"? (at answers.grond)"#,
        #"data/schemas/answers.schema.json:1:1: error: expected a JSON value, found "junk""#,
        #"data/decisions/kind.json:16:77: warning: this stands as contrary evidence, but the claim favours "racer", and the case rates "racer" best (at factors[0].cases[0].contraryEvidence[0])"#,
        #"data/decisions/kind.json:29:5: warning: no combination of answers and outcomes makes this warning appear (at warnings[0])"#,
        "data/notes.json: warning: the file has no place in a knowledge base and is not used",
        #"data/questions.json:10:7: warning: the answer influences nothing: no factor, ruling or text tests it (at questions[1].answers[1])"#,
        #"data/sources.json:3:100: warning: the source "rider" was due for review by 2027-01-31 (at sources[0].reviewBy)"#,
      ])
  }

  // MARK: Consequences of a fault are left out

  @Test func aPartThatIsNoObjectShiftsNoPlace() throws {
    let lines = try TidyFolder.lines([
      Spoiling("", "questions.json", #"{"id": "ground""#, #"7, {"id": "ground""#),
      Spoiling("", "questions.json", #"{"id": "child""#, #"7, {"id": "child""#),
      Spoiling("", "evidence.json", #"{"id": "C1""#, #"7, {"id": "C1""#),
      Spoiling("", "evidence.json", #",\#n      "leftOut": "Colour decides nothing.""#, ""),
      Spoiling("", Self.kind, #"{"id": "speed""#, #"7, {"id": "speed""#),
      Spoiling("", Self.kind, #"{"id": "heavy""#, #"7, {"id": "heavy""#),
      Spoiling("", Self.kind, #"["racer", "either"]"#, #"["trailer"]"#),
      Spoiling(
        "", Self.kind, #"{"question": "ground", "is": "forest"}"#,
        #"{"not": {"question": "ground", "in": ["road", "gravel", "forest"]}}"#),
      Spoiling(
        "", Self.tyres, #"{"question": "load", "includes": "shopping"}"#,
        #"{"question": "ground", "is": "road"}"#),
    ])
    #expect(
      lines == [
        #"data/decisions/kind.json:13:5: error: expected a factor (an object), found a number 7 (at factors[0])"#,
        #"data/decisions/kind.json:25:5: error: no combination of answers makes this ruling hold (at rulings[0])"#,
        #"data/decisions/kind.json:29:5: error: expected a warning (an object), found a number 7 (at warnings[0])"#,
        #"data/decisions/tyres.json:16:7: error: this case can never be reached; earlier cases take all of its answers (at factors[0].cases[1])"#,
        #"data/evidence.json:3:5: error: expected a claim (an object), found a number 7 (at claims[0])"#,
        #"data/evidence.json:8:5: error: the claim is neither used nor left out with a reason (at claims[3])"#,
        #"data/questions.json:3:5: error: expected a question (an object), found a number 7 (at questions[0])"#,
        #"data/questions.json:9:7: error: expected an answer (an object), found a number 7 (at questions[2].answers[0])"#,
        #"data/decisions/kind.json:29:8: warning: no combination of answers and outcomes makes this warning appear (at warnings[1])"#,
        #"data/decisions/tyres.json:8:5: warning: with these weights the option can never be recommended: once all is answered, it is never ahead of "slick" (at options[1])"#,
      ])
  }

  private static let lonely = [
    Spoiling(
      "questionnaire that cannot be followed", "questions.json", #"{"id": "load""#, #""id": "load""#,
      #"data/questions.json:8:9: error: expected a comma or "]", found ":""#),
    Spoiling(
      "questionnaire without its list", "questions.json", #""questions": ["#, #""question": ["#,
      #"data/questions.json:1:1: error: the key "questions" is missing"#,
      #"data/questions.json:2:3: error: unknown key "question"; did you mean "questions"? (at question)"#),
    Spoiling(
      "decision that cannot be followed", kind, #""id": "kind","#, #""id" "kind","#,
      #"data/decisions/kind.json:2:8: error: expected a colon after the key, found """"#),
    Spoiling(
      "conflicts that cannot be followed", "conflicts.json", #"{"id": "k1-speed""#, #"{"id" "k1-speed""#,
      #"data/conflicts.json:3:11: error: expected a colon after the key, found """"#),
    Spoiling(
      "sources that cannot be followed", "sources.json", #"{"id": "rider""#, #"{"id" "rider""#,
      #"data/sources.json:3:11: error: expected a colon after the key, found """"#),
    Spoiling(
      "claims that cannot be followed", "evidence.json", #"{"id": "C1""#, #"{"id" "C1""#,
      #"data/evidence.json:3:11: error: expected a colon after the key, found """"#),
    Spoiling(
      "mistyped key of evidence", kind,
      #""contraryEvidence": ["C2"]"#,
      #""contraryEvidense": ["C2"]"#,
      #"data/decisions/kind.json:15:7: error: the key "contraryEvidence" is missing (at factors[0].cases[0])"#,
      #"data/decisions/kind.json:16:56: error: unknown key "contraryEvidense"; did you mean "contraryEvidence"? (at factors[0].cases[0].contraryEvidense)"#
    ),
    Spoiling(
      "mistyped key of a condition", kind, #"{"when": {"question": "ground", "is": "road"}, "ratings""#,
      #"{"wen": {"question": "ground", "is": "road"}, "ratings""#,
      #"data/decisions/kind.json:15:7: error: only the last case may stand without "when"; those after it are never reached (at factors[0].cases[0])"#,
      #"data/decisions/kind.json:15:8: error: unknown key "wen"; did you mean "when"? (at factors[0].cases[0].wen)"#
    ),
    Spoiling(
      "mistyped question", kind, #"{"question": "distance", "atLeast": 50}"#,
      #"{"question": "distence", "atLeast": 50}"#,
      #"data/decisions/kind.json:17:38: error: unknown question "distence"; did you mean "distance"? (at factors[0].cases[1].when.all[0].question)"#
    ),
    Spoiling(
      "mistyped conflict", kind, #"["k1-speed"]"#, #"["k1-sped"]"#,
      #"data/decisions/kind.json:14:21: error: unknown conflict "k1-sped"; did you mean "k1-speed"? (at factors[0].conflicts[0])"#
    ),
    Spoiling(
      "rating that stands for none", kind, #""importance": 0.5, "ratings": {"racer": 2,"#,
      #""ratings": {"racer": 22,"#,
      #"data/decisions/kind.json:18:30: error: expected a number from -5 to 5, found 22 (at factors[0].cases[1].ratings.racer)"#
    ),
    Spoiling(
      "repeated key", kind, #""weight": 6,"#, #""weight": 6, "weight": 7,"#,
      #"data/decisions/kind.json:13:80: error: the key "weight" is repeated"#),
  ]

  /// Neither claims that nothing cites now nor questions that nothing tests now are blamed.
  @Test(arguments: lonely) func aFaultIsReportedWithoutItsConsequences(_ spoiling: Spoiling) throws {
    let scenario = #"""
      {"scenario": {"id": "commute", "situation": "A commute.", "source": "rider", "basis": ["C1"],
       "expected": {"kind": "racer"}, "contested": {"conflicts": ["k1-speed"], "side": "The faster."}},
       "answers": {"ground": "road"}, "stack": ["racer"]}
      """#
    // The conflict is named by the factor alone, and the second claim by the conflict and one case.
    let lines = try TidyFolder.lines(
      [Spoiling("", "conflicts.json", #"["C1", "C2"]"#, #"["C2"]"#), spoiling],
      adding: ["scenarios/commute.json": scenario])
    #expect(lines == spoiling.expected)
  }

  @Test func aConditionOverALostDecisionIsNotJudged() throws {
    let lines = try TidyFolder.lines([
      Spoiling("", Self.kind, #""id": "kind","#, #""id" "kind","#),
      Spoiling(
        "", Self.tyres, #""warnings": []"#,
        #""warnings": [{"id": "w", "when": {"not": {"decision": "kind", "outcome": ["racer"]}}, "text": "T.", "evidence": []}]"#
      ),
    ])
    #expect(
      lines == [#"data/decisions/kind.json:2:8: error: expected a colon after the key, found """"#])
  }

  @Test func aClaimUnderAMistypedKeyIsNotCalledUnused() throws {
    let lines = try TidyFolder.lines([
      Spoiling("", "conflicts.json", #"["C1", "C2"]"#, #"["C1"]"#),
      Spoiling("", Self.kind, #""contraryEvidence": ["C2"]"#, #""against": ["C2"]"#),
    ])
    #expect(
      lines == [
        #"data/decisions/kind.json:15:7: error: the key "contraryEvidence" is missing (at factors[0].cases[0])"#,
        #"data/decisions/kind.json:16:56: error: unknown key "against"; the keys here are when, importance, ratings, reason, evidence, contraryEvidence (at factors[0].cases[0].against)"#,
      ])
  }

  @Test func aMistypedClaimCountsForTheOneThatWasProbablyMeant() throws {
    let lines = try TidyFolder.lines([
      Spoiling("", "conflicts.json", #"["C1", "C2"]"#, #"["C1"]"#),
      Spoiling("", Self.kind, #""contraryEvidence": ["C2"]"#, #""contraryEvidence": ["D2"]"#),
    ])
    #expect(
      lines == [
        #"data/decisions/kind.json:16:77: error: unknown claim "D2"; did you mean "C2"? (at factors[0].cases[0].contraryEvidence[0])"#
      ])
  }
}
