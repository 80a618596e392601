import Commands
import StrictJSON
import Testing

/// The results of `data test` in JSON, as the help sketches them.
@Suite struct DataTestJSONTests {
  @Test func theResultInJSONHasTheShapeThatTheHelpShows() throws {
    try SpoiltScenarios.with([SpoiltScenarios.contested]) { folder in
      let result = advise("data", "test", folder, "--format", "json")
      #expect(result.status == .failure)
      let root = try JSONResult.parse(result.output).root
      #expect(
        root.members.map(\.key.string) == [
          "schemaVersion", "passed", "tested", "failed", "scenarios", "coverage",
        ])
      #expect(root["passed"]?.boolean == false)
      #expect(root["tested"]?.written == "7")
      #expect(root["failed"]?.written == "1")
      #expect(root["coverage"]?.kind == .null)
      let scenarios = try #require(root["scenarios"])
      #expect(
        scenarios.elements.map { $0["passed"]?.boolean } == [true, true, true, true, true, false, true])
      #expect(
        try #require(scenarios[5]).written
          == """
          {
            "id": "skilled-in-both",
            "situation": "A team that knows both reads gigabytes through a library and can wait a minute for a build.",
            "passed": false,
            "contested": {
              "conflicts": ["k01-build-times"],
              "side": "The first build counts, so build time still speaks for Go and the two come out level."
            },
            "decisions": [
              {
                "decision": "language",
                "expected": ["go", "rust"],
                "given": "either",
                "stated": false,
                "passed": false,
                "why": ["Points: rust 1.6, go 0.8; the margin is 1.5. 100% of the weight of all factors is known."],
                "compared": ["rust", "go"],
                "factors": [
                  {
                    "id": "memory-control",
                    "case": 2,
                    "condition": "input-size is large",
                    "points": 2.4
                  },
                  {
                    "id": "build-time",
                    "case": 2,
                    "condition": "build-seconds is from 21 to 120",
                    "points": -1.6
                  }
                ]
              }
            ],
            "additions": []
          }
          """.indented(by: "    "))
    }
  }

  @Test func additionsAndWhatDoesNotApplyStandInTheJSON() throws {
    try SpoiltScenarios.with([SpoiltScenarios.addition, SpoiltScenarios.notApplicable]) { folder in
      let root = try JSONResult.parse(advise("data", "test", folder, "--format", "json").output).root
      let many = try #require(root["scenarios"]?[2]?["additions"]?[0])
      #expect(many["decision"]?.string == "argument-parser")
      #expect(many["option"]?.string == "generated-manual")
      #expect(many["passed"]?.boolean == false)
      #expect(many["why"]?.elements.count { _ in true } == 1)
      let parser = try #require(root["scenarios"]?[3]?["decisions"]?[1])
      #expect(parser["given"]?.kind == .null)
      #expect(parser["stated"]?.boolean == false)
      #expect(parser["compared"]?.written == "[]")
      #expect(root["scenarios"]?[4]?["decisions"]?[0]?["stated"]?.boolean == true)
    }
  }

  @Test func theCoverageInJSONHasTheShapeThatTheHelpShows() throws {
    let result = advise(["data", "test", OtherSubject.path, "--coverage", "--format", "json"])
    #expect(result.status == .success)
    let coverage = try #require(try JSONResult.parse(result.output).root["coverage"])
    #expect(
      coverage.written
        == """
        {
          "decisions": [
            {
              "decision": "language",
              "scenarios": 7,
              "cases": {
                "reached": 10,
                "total": 12
              },
              "rulings": {
                "reached": 1,
                "total": 1
              },
              "warnings": {
                "reached": 0,
                "total": 1
              },
              "additions": {
                "reached": 0,
                "total": 0
              },
              "casesMissed": [
                {
                  "factor": "team-experience",
                  "case": 4,
                  "condition": null
                },
                {
                  "factor": "build-time",
                  "case": 1,
                  "condition": "build-seconds is at most 20"
                }
              ],
              "rulingsMissed": [],
              "warningsMissed": ["slow-compiler"],
              "additionsMissed": []
            },
            {
              "decision": "argument-parser",
              "scenarios": 2,
              "cases": {
                "reached": 5,
                "total": 7
              },
              "rulings": {
                "reached": 0,
                "total": 0
              },
              "warnings": {
                "reached": 0,
                "total": 0
              },
              "additions": {
                "reached": 1,
                "total": 1
              },
              "casesMissed": [
                {
                  "factor": "command-tree",
                  "case": 2,
                  "condition": "subcommands is at most 0"
                },
                {
                  "factor": "dependency-policy",
                  "case": 1,
                  "condition": "extras includes few-dependencies"
                }
              ],
              "rulingsMissed": [],
              "warningsMissed": [],
              "additionsMissed": []
            }
          ],
          "questions": {
            "reached": 7,
            "total": 7
          },
          "answers": {
            "reached": 17,
            "total": 21
          },
          "questionsMissed": [],
          "answersMissed": [
            {
              "question": "team-skill",
              "answers": ["none"]
            },
            {
              "question": "build-seconds",
              "answers": ["1 to 20"]
            },
            {
              "question": "subcommands",
              "answers": ["0"]
            },
            {
              "question": "extras",
              "answers": ["few-dependencies"]
            }
          ]
        }
        """.indented(by: "  "))
  }
}

extension String {
  /// The text as a part of a document: all lines but the first stand further in.
  fileprivate func indented(by blanks: String) -> String {
    split(separator: "\n").joined(separator: "\n" + blanks)
  }
}
