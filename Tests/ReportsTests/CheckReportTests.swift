import Testing

@testable import Engine
@testable import Reports

@Suite struct CheckReportTests {
  private static let error = Finding(
    id: "main.two.deficit", kind: "deficit", level: .error, decision: "main", option: "two",
    message: "Two falls short",
    reason: "Speed matters.", evidence: ["C1", "C2"], remedy: "Take One.")
  private static let waived = Finding(
    id: "main.one.warning.mind", kind: "warning", level: .warning, decision: "main", option: "one",
    message: "Mind the load",
    reason: "It applies.", evidence: [], remedy: "Act on it.", waiver: CheckSample.waiver)
  private static let remark = Finding(
    id: "waiver.x.unused", kind: "waiver-unused", level: .warning, decision: nil, option: nil,
    message: "the waiver of x is idle",
    reason: "Agreed.", evidence: [], remedy: "Remove it.")

  private func report(
    _ findings: [Finding], isUndecided: Bool = false, hasJudged: Bool = true, allowsUndecided: Bool = false
  ) -> CheckReport {
    CheckReport(
      Judgement(findings: findings, isUndecided: isUndecided, hasJudged: hasJudged),
      allowsUndecided: allowsUndecided)
  }

  @Test func textNamesEachFindingWithReasonAndRemedy() {
    #expect(
      report([Self.error, Self.waived, Self.remark]).text(isQuiet: false, usesColor: false) == """
        error: Two falls short [main.two.deficit]
          Why: Speed matters. [C1, C2]
          Remedy: Take One.
        waived warning: Mind the load [main.one.warning.mind]
          Why: It applies.
          Remedy: Act on it.
          Waived: until 2027-01-31 by Ada: Agreed with the client
        warning: the waiver of x is idle [waiver.x.unused]
          Why: Agreed.
          Remedy: Remove it.
        Failed (1 error, 1 warning, 1 waived)

        """)
  }

  struct Summary: CustomTestStringConvertible {
    var findings: [Finding] = []
    var isUndecided = false
    var hasJudged = true
    var allowsUndecided = false
    var line: String
    var testDescription: String { line }
  }

  @Test(arguments: [
    Summary(line: "Passed"), Summary(findings: [waived], line: "Passed (1 waived)"),
    Summary(findings: [remark], line: "Passed (1 warning)"),
    Summary(findings: [error, error, remark], line: "Failed (2 errors, 1 warning)"),
    Summary(isUndecided: true, line: "Undecided"),
    Summary(isUndecided: true, allowsUndecided: true, line: "Passed"),
    Summary(findings: [error], isUndecided: true, line: "Failed (1 error)"),
    Summary(
      isUndecided: true, hasJudged: false,
      line: "Nothing judged (1 warning)"),
  ])
  func theLastLineSumsUp(_ summary: Summary) {
    let report = report(
      summary.findings, isUndecided: summary.isUndecided, hasJudged: summary.hasJudged,
      allowsUndecided: summary.allowsUndecided)
    let lines = report.text(isQuiet: false, usesColor: false).split(separator: "\n").map(String.init)
    #expect(lines.last == summary.line)
    #expect(report.text(isQuiet: true, usesColor: false).split(separator: "\n").count == lines.count - 1)
  }

  @Test func jsonHasTheShapeThatScriptsRelyOn() {
    #expect(
      report([Self.error, Self.remark]).json == """
        {
          "schemaVersion": 1,
          "passed": false,
          "undecided": false,
          "findings": [
            {
              "id": "main.two.deficit",
              "level": "error",
              "decision": "main",
              "option": "two",
              "message": "Two falls short",
              "reason": "Speed matters.",
              "evidence": ["C1", "C2"],
              "remedy": "Take One.",
              "file": null,
              "line": null,
              "waived": false
            },
            {
              "id": "waiver.x.unused",
              "level": "warning",
              "decision": null,
              "option": null,
              "message": "the waiver of x is idle",
              "reason": "Agreed.",
              "evidence": [],
              "remedy": "Remove it.",
              "file": null,
              "line": null,
              "waived": false
            }
          ]
        }

        """)
  }

  @Test func jsonWithoutFindingsIsWhole() {
    #expect(
      report([]).json == """
        {
          "schemaVersion": 1,
          "passed": true,
          "undecided": false,
          "findings": []
        }

        """)
  }

  @Test(arguments: [(true, false, false), (true, true, true), (false, false, true), (false, true, true)])
  func whatIsUndecidedPassesOnlyWhereItMay(_ isUndecided: Bool, _ isAllowed: Bool, _ passes: Bool) {
    let json = report([], isUndecided: isUndecided, allowsUndecided: isAllowed).json
    #expect(json.contains("\"passed\": \(passes)"))
    #expect(json.contains("\"undecided\": \(isUndecided)"))
  }

  @Test(arguments: Hostile.texts) func hostileTextIsHarmless(_ hostile: String) {
    var finding = Self.error
    (finding.id, finding.message, finding.reason, finding.remedy) = (hostile, hostile, hostile, hostile)
    finding.evidence = [hostile]
    let text = report([finding]).text(isQuiet: false, usesColor: false)
    #expect(text.isHarmless)
    #expect(report([finding]).json.isHarmless)
  }
}
