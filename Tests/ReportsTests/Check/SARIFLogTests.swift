import Foundation
import StrictJSON
import Testing

@testable import Reports

@Suite struct SARIFLogTests {
  private func text(_ findings: [Finding]) -> String { SARIFLog(CheckSample.outcome(findings)).text }

  private func run(_ findings: [Finding]) throws -> JSONValue {
    try #require(try StrictReading.root(text(findings))["runs"]?[0])
  }

  private func results(_ findings: [Finding]) throws -> [JSONValue] {
    try #require(try run(findings)["results"]).elements.map { $0 }
  }

  private func place(_ result: JSONValue?) -> JSONValue? { result?["locations"]?[0]?["physicalLocation"] }

  @Test func aFindingIsAResult() {
    #expect(
      text([CheckSample.waived]) == """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "stack-advisor",
                  "version": "1.0.0",
                  "rules": [
                    {
                      "id": "ruled-out",
                      "name": "RuledOut",
                      "shortDescription": {
                        "text": "A hard constraint rules a stated option out"
                      },
                      "fullDescription": {
                        "text": "Hard constraints come before weights: what the answers say leaves the option no place."
                      },
                      "help": {
                        "text": "Hard constraints come before weights: what the answers say leaves the option no place. Choose another option, or correct the answer that the constraint rests on."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "ruled-out",
                  "ruleIndex": 0,
                  "level": "note",
                  "message": {
                    "text": "A hard constraint rules One out.\\nWhy: It applies.\\nRemedy: Choose another option."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "stack-advisor.json",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "findingAndFile/v1": "967a877b6e10589e",
                    "primaryLocationLineHash": "967a877b6e10589e:1"
                  },
                  "suppressions": [
                    {
                      "kind": "external",
                      "status": "accepted",
                      "justification": "Agreed with the client. Owner: Ada. Last day: 2027-01-31."
                    }
                  ],
                  "properties": {
                    "finding": "main.one.ruled-out",
                    "level": "error",
                    "decision": "main",
                    "option": "one",
                    "evidence": [],
                    "numbers": []
                  }
                }
              ],
              "properties": {
                "outcome": "Passed (1 waived)",
                "dataVersion": "1.0.0",
                "dataDate": "2026-11-20",
                "dataDigest": "0123456789abcdef"
              }
            }
          ]
        }

        """)
  }

  @Test func resultsSayWhatTheFindingsSay() throws {
    let results = try results(CheckSample.all)
    #expect(results.map { $0["level"]?.string } == ["error", "note", "warning", "note"])
    #expect(results.map { $0["properties"]?["level"]?.string } == ["error", "error", "warning", "note"])
    #expect(
      results[0]["message"]?["text"]?.string
        == "Two falls 3 points short.\nWhy: Speed matters.\nEvidence: C1, C2.\nRemedy: Take One.")
    #expect(place(results[0])?["artifactLocation"]?["uri"]?.string == "app/stack-advisor.json")
    #expect(results.map { place($0)?["region"]?["startLine"]?.double } == [7, 1, 1, 1])
    #expect(results.map { $0["suppressions"] == nil } == [true, false, true, true])
  }

  @Test func aCheckWithoutFindingsHasEmptyResults() throws {
    let run = try run([])
    #expect(run["results"]?.kind == .array)
    #expect(try results([]).isEmpty)
    #expect(run["tool"]?["driver"]?["rules"]?.elements.map { $0 }.isEmpty == true)
  }

  @Test func nothingJudgedIsAResult() throws {
    let log = SARIFLog(CheckSample.outcome([], isUndecided: true, hasJudged: false))
    let result = try StrictReading.root(log.text)["runs"]?[0]?["results"]?[0]
    #expect(result?["level"]?.string == "warning")
    #expect(result?["ruleId"]?.string == "unjudged")
  }

  @Test func rulesComeInTheOrderOfTheirFirstResult() throws {
    let findings = [
      CheckSample.note, CheckSample.error, CheckSample.warning, CheckSample.error, CheckSample.note,
    ]
    let run = try run(findings)
    let rules = try #require(run["tool"]?["driver"]?["rules"]).elements.map { $0["id"]?.string }
    #expect(rules == ["either", "deficit", "waiver-unused"])
    let results = try results(findings)
    #expect(results.map { $0["ruleIndex"]?.double } == [0, 1, 2, 1, 0])
    #expect(results.map { $0["ruleId"]?.string } == findings.map(\.kind))
  }

  @Test func fingerprintsKnowNoLines() throws {
    let prints = { (result: JSONValue) in
      result["partialFingerprints"]?.members.map { "\($0.key.string) \($0.value.string)" } ?? []
    }
    let results = try results([CheckSample.at("a", 1), CheckSample.at("b", 1), CheckSample.at("a", 9)])
    let moved = try self.results([CheckSample.at("a", 5), CheckSample.at("b", 6), CheckSample.at("a", 7)])
    #expect(results.map(prints) == moved.map(prints))
    #expect(Set(results.map(prints)).count == 3)
    #expect(results.map { prints($0).count } == [2, 2, 2])
  }

  // MARK: Addresses

  @Test(arguments: [
    ("a/b.json", "a/b.json"), ("a b.json", "a%20b.json"), ("100%.json", "100%25.json"), ("%20", "%2520"),
    ("ä.json", "%C3%A4.json"), ("a#b?c", "a%23b%3Fc"), ("c:/d", "c%3A/d"), (#"c\d"#, "c%5Cd"),
    ("a\nb\u{1}", "a%0Ab%01"), ("[x](y)", "%5Bx%5D(y)"), ("@a/+b,c=d;e~f", "@a/+b,c=d;e~f"),
    ("a|b`c\"<>^{}", "a%7Cb%60c%22%3C%3E%5E%7B%7D"), ("🙂", "%F0%9F%99%82"),
    ("//host/x", "stack-advisor.json"),
    ("./a", "a"), ("\u{7F}", "%7F"),
  ])
  func pathsAreRelativeReferences(_ path: String, _ uri: String) throws {
    let result = try results([CheckSample.at(path)]).first
    #expect(place(result)?["artifactLocation"]?["uri"]?.string == uri)
  }

  @Test(arguments: CheckSample.hostileFiles) func pathsComeBack(_ file: String) throws {
    let output = text([CheckSample.at(file)])
    #expect(output.isHarmless)
    let uri = try #require(
      place(try results([CheckSample.at(file)]).first)?["artifactLocation"]?["uri"]?.string)
    #expect(uri.wholeMatch(of: /([A-Za-z0-9\-._~!$&'()*+,;=@\/]|%[0-9A-F]{2})+/) != nil)
    #expect(uri.removingPercentEncoding == file)
  }

  // MARK: Texts

  @Test(arguments: CheckSample.hostileTexts) func hostileTextIsText(_ hostile: String) throws {
    let findings = [CheckSample.saying(hostile), CheckSample.saying(hostile, waived: true)]
    #expect(text(findings).isHarmless)
    let results = try results(findings)
    let message = try #require(results[0]["message"]?["text"]?.string)
    #expect(message.isHarmless)
    // As a reader undoes the escapes; only links are broken up.
    let read = message.replacing("{{", with: "{").replacing("}}", with: "}")
    #expect(read == findings[0].sentences.joined(separator: "\n").replacing("](", with: "] ("))
    #expect(!message.contains("]("))
    #expect(results[0]["properties"]?["finding"]?.string == hostile)
    let suppression = results[1]["suppressions"]?[0]
    #expect(suppression?["kind"]?.string == "external")
    #expect(suppression?["status"]?.string == "accepted")
    let justification = try #require(suppression?["justification"]?.string)
    #expect(justification.isHarmless)
    #expect(justification.contains(" Owner: \(hostile.visibleLine). Last day: 2027-01-31."))
  }

  @Test func placeholdersAreNone() throws {
    var finding = CheckSample.error
    finding.message = "{0} of [a](1) {x}"
    let message = try results([finding])[0]["message"]?["text"]?.string
    #expect(message?.hasPrefix("{{0}} of [a] (1) {{x}}.\n") == true)
  }

  @Test func allOfManyAreThere() throws {
    let results = try results(CheckSample.many)
    #expect(results.count == 10_000)
    let fingerprints = results.compactMap { $0["partialFingerprints"]?["findingAndFile/v1"]?.string }
    #expect(Set(fingerprints).count == 10_000)
    for (number, result) in results.enumerated() {
      let message = result["message"]?["text"]?.string ?? ""
      if !message.hasPrefix("finding \(number) of many.\n") { Issue.record("\(number): \(message)") }
    }
  }
}
