import StrictJSON
import Testing

@testable import Reports

@Suite struct GitLabReportTests {
  private func text(_ findings: [Finding]) -> String { GitLabReport(CheckSample.outcome(findings)).text }

  @Test func findingsAreIssuesUnlessTheyAreWaived() {
    #expect(
      text(CheckSample.all) == """
        [
          {
            "description": "Two falls 3 points short. Why: Speed matters. Evidence: C1, C2. Remedy: Take One.",
            "check_name": "deficit",
            "fingerprint": "091d1f1473c6fdf4",
            "severity": "major",
            "location": {
              "path": "app/stack-advisor.json",
              "lines": {
                "begin": 7
              }
            }
          },
          {
            "description": "the waiver of x is idle. Why: Agreed. Remedy: Remove it.",
            "check_name": "waiver-unused",
            "fingerprint": "4641557a361e30c3",
            "severity": "minor",
            "location": {
              "path": "stack-advisor.json",
              "lines": {
                "begin": 1
              }
            }
          },
          {
            "description": "no option leads. Why: The answers do not separate them.",
            "check_name": "either",
            "fingerprint": "d446ecbd0eed92d6",
            "severity": "info",
            "location": {
              "path": "stack-advisor.json",
              "lines": {
                "begin": 1
              }
            }
          }
        ]

        """)
  }

  @Test func nothingFoundIsAnEmptyArray() { #expect(text([]) == "[]\n") }

  @Test func nothingJudgedIsAnIssue() throws {
    let outcome = CheckSample.outcome([], isUndecided: true, hasJudged: false)
    let root = try StrictReading.root(GitLabReport(outcome).text)
    #expect(root.elements.map { $0["severity"]?.string } == ["minor"])
    #expect(root.elements.map { $0["check_name"]?.string } == ["unjudged"])
  }

  @Test(arguments: CheckSample.hostileTexts) func hostileTextIsText(_ hostile: String) throws {
    let output = text([CheckSample.saying(hostile)])
    #expect(output.isHarmless)
    let issue = try #require(try StrictReading.root(output)[0])
    let description = try #require(issue["description"]?.string)
    #expect(description.isHarmless)
    #expect(!description.contains("\n"))
    #expect(description.hasPrefix(hostile.visibleLine))
    #expect(issue["check_name"]?.string == hostile)
  }

  @Test(arguments: CheckSample.hostileFiles) func pathsComeBack(_ file: String) throws {
    let output = text([CheckSample.at(file)])
    #expect(output.isHarmless)
    #expect(try StrictReading.root(output)[0]?["location"]?["path"]?.string == file)
  }

  @Test func allOfManyAreThere() throws {
    let issues = try StrictReading.root(text(CheckSample.many)).elements.map { $0 }
    #expect(issues.count == 10_000)
    #expect(Set(issues.compactMap { $0["fingerprint"]?.string }).count == 10_000)
    for (number, issue) in issues.enumerated() {
      let description = issue["description"]?.string ?? ""
      if !description.hasPrefix("finding \(number) of many. ") { Issue.record("\(number): \(description)") }
    }
  }
}
