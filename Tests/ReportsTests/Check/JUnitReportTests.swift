import Testing

@testable import Reports

@Suite struct JUnitReportTests {
  private func text(_ findings: [Finding]) -> String { JUnitReport(CheckSample.outcome(findings)).text }

  @Test func findingsAreTestCases() {
    #expect(
      text(CheckSample.all) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="stack-advisor" tests="4" failures="1" errors="0" time="0">
          <testsuite name="stack-advisor" tests="4" failures="1" errors="0" skipped="1" time="0">
            <properties>
              <property name="outcome" value="Failed (1 error, 1 warning, 1 note, 1 waived)"/>
              <property name="version" value="1.0.0"/>
              <property name="data" value="1.0.0"/>
            </properties>
            <testcase classname="stack-advisor.main" name="main.two.deficit" time="0">
              <failure message="Two falls 3 points short" type="deficit">error at app/stack-advisor.json:7
        Two falls 3 points short.
        Why: Speed matters.
        Evidence: C1, C2.
        Remedy: Take One.
        speed: 3 points</failure>
            </testcase>
            <testcase classname="stack-advisor.main" name="main.one.ruled-out" time="0">
              <skipped message="Waived: Agreed with the client. Owner: Ada. Last day: 2027-01-31."/>
              <system-out>error at stack-advisor.json:1
        A hard constraint rules One out.
        Why: It applies.
        Remedy: Choose another option.</system-out>
            </testcase>
            <testcase classname="stack-advisor" name="waiver.x.unused" time="0">
              <system-out>warning at stack-advisor.json:1
        the waiver of x is idle.
        Why: Agreed.
        Remedy: Remove it.</system-out>
            </testcase>
            <testcase classname="stack-advisor.main" name="main.either" time="0">
              <system-out>note at stack-advisor.json:1
        no option leads.
        Why: The answers do not separate them.</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func aCheckWithoutFindingsIsATestThatPasses() {
    #expect(
      text([]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="stack-advisor" tests="1" failures="0" errors="0" time="0">
          <testsuite name="stack-advisor" tests="1" failures="0" errors="0" skipped="0" time="0">
            <properties>
              <property name="outcome" value="Passed"/>
              <property name="version" value="1.0.0"/>
              <property name="data" value="1.0.0"/>
            </properties>
            <testcase classname="stack-advisor" name="check" time="0"/>
          </testsuite>
        </testsuites>

        """)
  }

  struct Undecided {
    var findings: [Finding] = []
    var hasJudged = true
    var allowed = false
    var failures: [String]
  }

  @Test(arguments: [
    Undecided(findings: [CheckSample.undecided], failures: ["main.undecided"]),
    Undecided(findings: [CheckSample.undecided], allowed: true, failures: []),
    Undecided(hasJudged: false, failures: ["check.unjudged"]),
    Undecided(hasJudged: false, allowed: true, failures: []),
    Undecided(findings: [CheckSample.waived], failures: []),
    Undecided(
      findings: [CheckSample.error, CheckSample.undecided], failures: ["main.two.deficit", "main.undecided"]),
  ])
  func whatIsUndecidedFailsUnlessItIsAllowed(_ check: Undecided) {
    let outcome = CheckSample.outcome(
      check.findings, isUndecided: true, hasJudged: check.hasJudged, allowsUndecided: check.allowed)
    let output = JUnitReport(outcome).text
    let failed = output.matches(of: #/name="([^"]+)" time="0">\n *<failure /#)
      .map { String($0.output.1) }
    #expect(failed == check.failures)
    #expect(output.contains(" failures=\"\(check.failures.count)\" "))
  }

  @Test func repeatedFindingsHaveNamesOfTheirOwn() {
    let output = text([CheckSample.error, CheckSample.error, CheckSample.error])
    #expect(
      output.matches(of: /name="(main[^"]*)"/).map { String($0.output.1) } == [
        "main.two.deficit", "main.two.deficit (2)", "main.two.deficit (3)",
      ])
  }

  @Test(arguments: [
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("<a> & \"b\" 'c'", "&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39;"),
    ("\u{0}\u{1B}\u{FFFE}\u{FFFF}", #"\u{0}\u{1B}\u{FFFE}\u{FFFF}"#), ("\u{202E}\u{85}", "&#8238;&#133;"),
    ("🙂ü", "🙂ü"), ("]]>", "]]&gt;"),
  ])
  func attributesAreEscaped(_ text: String, _ escaped: String) {
    #expect(XML.attribute("x", text) == " x=\"\(escaped)\"")
  }

  @Test func contentKeepsItsLines() {
    #expect(XML.content("a\n<b>\r\n\u{8}") == "a\n&lt;b&gt;&#13;\n\\u{8}")
  }

  // MARK: As another parser reads it

  @Test(.enabled(if: XMLReading.interpreter != nil), arguments: CheckSample.hostileTexts)
  func hostileTextIsText(_ hostile: String) throws {
    let findings = [CheckSample.saying(hostile), CheckSample.saying(hostile, waived: true)]
    let output = text(findings)
    #expect(output.isHarmless)
    let suites = try XMLReading(of: output)
    let cases = suites.children.flatMap { $0.children(named: "testcase") }
    #expect(cases.count == 2)
    #expect(cases.map { $0.children.map(\.name) } == [["failure"], ["skipped", "system-out"]])
    let line = hostile.visibleLine.withoutNonCharacters
    #expect(cases[0]["name"] == line)
    #expect(cases[1]["name"] == "\(line) (2)")
    #expect(cases[0].children[0]["message"] == line)
    #expect(cases[0].children[0]["type"] == line)
    let sentences = findings[0].sentences.map(\.withoutNonCharacters)
    #expect(
      cases[0].children[0].text == (["error at f:1"] + sentences + [line]).joined(separator: "\n"))
    #expect(cases[1].children[0]["message"]?.hasPrefix("Waived: \(line)") == true)
  }

  @Test(.enabled(if: XMLReading.interpreter != nil), arguments: CheckSample.hostileFiles)
  func filesComeBack(_ file: String) throws {
    let output = text([CheckSample.at(file)])
    #expect(output.isHarmless)
    let testCase = try #require(try XMLReading(of: output).children.first?.children(named: "testcase").first)
    // The published schema knows no attributes for the place.
    #expect(testCase["file"] == nil && testCase["line"] == nil)
    #expect(testCase.children[0].text.contains("\(file.visibleLine.withoutNonCharacters):3\n"))
  }

  @Test(.enabled(if: XMLReading.interpreter != nil)) func allOfManyAreThere() throws {
    let suites = try XMLReading(of: text(CheckSample.many))
    let suite = try #require(suites.children.first)
    let cases = suite.children(named: "testcase")
    #expect(cases.compactMap { $0["name"] } == CheckSample.many.map(\.id))
    #expect(suites["tests"] == "10000")
    #expect(suite["failures"] == "3334")
    #expect(cases.count { !$0.children(named: "failure").isEmpty } == 3334)
    #expect(suite["skipped"] == "0")
  }
}

extension String {
  /// The text as it comes out where XML has no such characters.
  fileprivate var withoutNonCharacters: String {
    replacing("\u{FFFE}", with: "\\u{FFFE}").replacing("\u{FFFF}", with: "\\u{FFFF}")
  }
}
