import Testing

@testable import Reports

@Suite struct StepSummaryTests {
  private func text(_ findings: [Finding]) -> String { StepSummary(CheckSample.outcome(findings)).text }

  @Test func findingsStandInATableAndWaivedOnesApart() {
    #expect(
      text([CheckSample.note, CheckSample.warning, CheckSample.waived, CheckSample.error]) == """
        ## stack-advisor: Failed (1 error, 1 warning, 1 note, 1 waived)

        | Level | What | Where | Remedy |
        | --- | --- | --- | --- |
        | error | Two falls 3 points short (`main.two.deficit`) | `app/stack-advisor.json:7` | Take One. |
        | warning | the waiver of x is idle (`waiver.x.unused`) | `stack-advisor.json:1` | Remove it. |
        | note | no option leads (`main.either`) | `stack-advisor.json:1` |  |

        ### Waived

        | Level | What | Where | Reason | Owner | Last day |
        | --- | --- | --- | --- | --- | --- |
        | error | A hard constraint rules One out (`main.one.ruled-out`) | `stack-advisor.json:1` | Agreed with the client | Ada | 2027-01-31 |

        stack-advisor 1.0.0, data 1.0.0 of 2026-11-20

        """)
  }

  @Test func aCheckWithoutFindingsIsTheVerdict() {
    #expect(
      text([]) == """
        ## stack-advisor: Passed

        stack-advisor 1.0.0, data 1.0.0 of 2026-11-20

        """)
  }

  @Test func anUndecidedCheckSaysSo() {
    let outcome = CheckSample.outcome([CheckSample.undecided], isUndecided: true)
    #expect(StepSummary(outcome).text.hasPrefix("## stack-advisor: Undecided (1 warning)\n"))
    let nothing = StepSummary(CheckSample.outcome([], isUndecided: true, hasJudged: false)).text
    #expect(nothing.hasPrefix("## stack-advisor: Nothing judged (1 warning)\n"))
    #expect(nothing.contains("| warning | nothing was judged: no option is stated (`check.unjudged`) |"))
  }

  @Test(.enabled(if: CommonMark.isInstalled), arguments: CheckSample.hostileTexts)
  func hostileTextStaysInItsCell(_ hostile: String) throws {
    let output = text([CheckSample.saying(hostile), CheckSample.saying(hostile, waived: true)])
    #expect(output.isHarmless)
    let plain = text([CheckSample.saying("plain"), CheckSample.saying("plain", waived: true)])
    #expect(try CommonMark.elements(of: output) == CommonMark.elements(of: plain))
    #expect(output.split(separator: "\n").count == plain.split(separator: "\n").count)
  }

  @Test(.enabled(if: CommonMark.isInstalled), arguments: CheckSample.hostileFiles)
  func hostileFilesStayInTheirCell(_ file: String) throws {
    let output = text([CheckSample.at(file)])
    #expect(output.isHarmless)
    #expect(try CommonMark.elements(of: output) == CommonMark.elements(of: text([CheckSample.at("plain")])))
  }

  @Test(arguments: [
    ("@octocat", "`@octocat`"), ("a|b", #"a\|b"#), ("<script>", #"\<script\>"#), ("`x`", #"\`x\`"#),
    ("a\nb", "a b"), ("#12", "`#12`"), ("\u{202E}x", #"\\u{202E}x"#),
  ])
  func cellsShowTextAsItIs(_ text: String, _ cell: String) {
    var finding = CheckSample.note
    (finding.message, finding.remedy) = (text, text)
    #expect(
      self.text([finding]).contains("| note | \(cell) (`main.either`) | `stack-advisor.json:1` | \(cell) |\n")
    )
  }

  // MARK: The limit

  @Test func tenThousandFindingsAreThere() {
    let lines = text(CheckSample.many).split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.count == 10_002)
    #expect(Set(lines).count == 10_002)
    #expect(!text(CheckSample.many).contains("more finding"))
  }

  @Test func whatHasNoRoomIsCounted() throws {
    let many = CheckSample.many.map { finding in
      var finding = finding
      finding.remedy = String(repeating: "Mend it. ", count: 40)
      return finding
    }
    let output = text(many + [CheckSample.waived])
    #expect(output.utf8.count <= StepSummary.largestSize)
    #expect(output.utf8.count > StepSummary.largestSize - 5_000)
    let shown = output.matches(of: /\n\| (error|warning|note) \| finding/).map { $0.output.1 }
    #expect(shown.prefix(2_000).allSatisfy { $0 == "error" })
    let remark = try #require(
      output.firstMatch(
        of:
          /\n(\d+) more findings had no room in this summary. All of them stand in what `stack-advisor check --format json` gives.\n/
      ))
    #expect(Int(remark.output.1) == 10_000 - shown.count)
  }

  @Test func oneFindingWithoutRoomHidesNoOther() {
    var huge = CheckSample.error
    huge.message = String(repeating: "x", count: 2_000_000)
    let output = text([huge, CheckSample.warning])
    #expect(output.utf8.count < StepSummary.largestSize)
    #expect(output.contains("\n1 more finding had no room in this summary."))
    #expect(output.contains("| warning | the waiver of x is idle "))
    huge.waiver = CheckSample.waiver
    #expect(
      text([huge]).contains(
        "### Waived\n\n1 more waived finding had no room in this summary. All of them stand in what `"))
  }
}
