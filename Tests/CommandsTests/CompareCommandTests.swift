import Commands
import Engine
import Foundation
import StrictJSON
import Testing

@Suite struct CompareCommandTests: ComparisonTesting {
  // MARK: Answers

  @Test func twoFilesAsText() throws {
    try withFiles { folder in
      let result = advise("compare", "\(folder)/a.json", "\(folder)/b.json", "--format", "text")
      try #expect(
        body(of: result, from: "Two answers") == """
          Two answers differ. Drink moves from Coffee, strongly recommended, to Tea,
          clearly recommended. Brewing moves from Espresso, the only option left, to
          Teapot, the only option left.

          WHAT DIFFERS

          Question            Before  After
          ------------------  ------  -----
          How do you feel?    Tired   Calm
          What goes into it?  Milk    Lemon

          DRINK

          The verdict moves from Coffee, strongly recommended, to Tea, clearly
          recommended.

                                     Before                     After
          -------------------------  -------------------------  --------------------------
          Verdict                    Coffee, strongly           Tea, clearly recommended
                                     recommended
          Lead                       6.0 points, Coffee over    2.0 points, Tea over
                                     Tea                        Coffee
          Stays ahead while no       any amount                 any amount
          weight is off by as much
          as
          Share of all weightings    100%                       100%
          under which it is ahead
          The same if the order of   100%                       100%
          the weights holds
          Part of all weight that    75%                        100%
          is known
          Missing answers can        no                         no
          change it

          Coffee goes from 6.0 points ahead of Tea to 2.0 points behind it. These factors
          add up to that shift, -8.0 points:

          Factor       Before  After  Shift
          -----------  ------  -----  -----  -------------
          Alertness      +6.0    0.0   -6.0  ██████│░░░░░░
          Taste          open   -2.0   -2.0  ░░░░██│░░░░░░
          All factors    +6.0   -2.0   -8.0

            - Alertness: Nobody has to be woken. Before: Coffee wakes faster.
            - Taste: Known now: Lemon spoils coffee.

          BREWING

          The verdict moves from Espresso, the only option left, to Teapot, the only
          option left.

            - Out now: Espresso needs Coffee, and something else was decided there.
            - Possible again: Teapot, which an earlier decision had left no room for.

                                     Before                     After
          -------------------------  -------------------------  --------------------------
          Verdict                    Espresso, the only option  Teapot, the only option
                                     left                       left
          Part of all weight that    100%                       100%
          is known
          Missing answers can        no                         no
          change it

          Espresso goes from level with Teapot to 2.4 points behind it. These factors add
          up to that shift, -2.4 points:

          Factor       Before  After  Shift
          -----------  ------  -----  -----  -------------
          Effort          0.0   -2.4   -2.4  ██████│░░░░░░
          All factors     0.0   -2.4   -2.4

            - Effort: A pot takes its time. Before: Nobody cares.

          """)
    }
  }

  @Test func changesByFlagsAsMarkdown() throws {
    try withFiles { folder in
      let result = advise(
        "compare", "\(folder)/a.json", "--guest-cake", "cake", "--weight", "taste=3", "--stack", "tea")
      #expect(
        result.output.hasPrefix(
          """
          # Comparison: Tea or coffee

          stack-advisor \(Program.version) · data 2.1.0 of 2025-03-04

          Before is `\(folder)/a.json`, after is the same with changes.


          """))
      try #expect(
        body(of: result, from: "One answer,") == """
          One answer, one weight and one stated choice differ. Brewing moves from Espresso, the only \
          option left, to Teapot, the only option left. Drink keeps its verdict, with changes behind it.

          ## What differs

          | Question | Before | After |
          | --- | --- | --- |
          | Is there cake? | not sure | Yes |

          | Factor | Weight before | Weight after |
          | --- | ---: | ---: |
          | Taste | 2 | 3 |

          | Decision | Stated before | Stated after |
          | --- | --- | --- |
          | Drink | open | Tea |

          ## Drink

          The verdict stays: Coffee, strongly recommended.

          |  | Before | After |
          | --- | --- | --- |
          | Verdict | Coffee, strongly recommended | Coffee, strongly recommended |
          | Stated choice | open | Tea |
          | Lead | 6.0 points, Coffee over Tea | 4.2 points, Coffee over Tea |
          | Stays ahead while no weight is off by as much as | any amount | 53% |
          | Share of all weightings under which it is ahead | 100% | 62.5% |
          | The same if the order of the weights holds | 100% | 100% |
          | Part of all weight that is known | 75% | 100% |
          | Missing answers can change it | no | no |

          Coffee goes from 6.0 points ahead of Tea to 4.2 points ahead of it. These factors add up to \
          that shift, -1.8 points:

          | Factor | Before | After | Shift |  |
          | --- | ---: | ---: | ---: | --- |
          | Taste | open | -1.8 | -1.8 | ██████│░░░░░░ |
          | **All factors** | **+6.0** | **+4.2** | **-1.8** |  |

          - **Taste:** Known now: Cake goes with tea.

          ## Brewing

          The verdict moves from Espresso, the only option left, to Teapot, the only option left.

          - **Out now:** Espresso needs Coffee, and something else was decided there.
          - **Possible again:** Teapot, which an earlier decision had left no room for.

          |  | Before | After |
          | --- | --- | --- |
          | Verdict | Espresso, the only option left | Teapot, the only option left |
          | Part of all weight that is known | 100% | 100% |
          | Missing answers can change it | no | no |

          """)
    }
  }

  @Test func twoFilesAsJSON() throws {
    try withFiles { folder in
      let root = try json(["\(folder)/a.json", "\(folder)/b.json"])
      #expect(
        root.members.map(\.key.string) == [
          "schemaVersion", "program", "before", "after", "answers", "weights", "stack", "decisions",
        ])
      #expect(root["before"]?["file"]?.string == "\(folder)/a.json")
      #expect(root["after"]?["file"]?.string == "\(folder)/b.json")
      #expect(compact(root["before"]?["data"]) == compact(root["after"]?["data"]))
      #expect(
        compact(root["answers"]) == #"[ { "question": "mood", "before": "tired", "after": "calm" }, "#
          + #"{ "question": "extras", "before": ["milk"], "after": ["lemon"] } ]"#)
      #expect(compact(root["weights"]) == "[]")
      #expect(compact(root["stack"]) == "[]")
      let drink = try #require(decision("drink", root))
      #expect(compact(drink["id"]) == #""drink""#)
      #expect(compact(drink["changed"]) == "true")
      #expect(
        compact(drink["before"]) == #"{ "given": false, "verdict": "recommend", "option": "coffee", "#
          + #""options": [], "strength": "strong", "settled": true, "lead": 6, "coverage": 0.75, "#
          + #""scores": { "tea": 0, "coffee": 6 }, "excluded": [], "robustness": { "rival": "tea", "#
          + #""radius": 1, "shareOfWeightings": 1, "shareInStatedOrder": 1 } }"#)
      #expect(compact(drink["comparedOptions"]) == #"["coffee", "tea"]"#)
      #expect(compact(drink["difference"]) == #"{ "before": 6, "after": -2, "shift": -8 }"#)
      #expect(
        compact(drink["factors"]) == #"[ { "id": "alertness", "change": "shifted", "before": 6, "#
          + #""after": 0, "shift": -6, "reasonBefore": "Coffee wakes faster.", "#
          + #""reasonAfter": "Nobody has to be woken." }, { "id": "taste", "change": "closed", "#
          + #""before": null, "after": -2, "shift": -2, "reasonBefore": null, "#
          + #""reasonAfter": "Lemon spoils coffee." } ]"#)
      let brew = try #require(decision("brew", root))
      #expect(
        compact(brew["optionsWithoutRoom"])
          == #"{ "came": [ { "option": "espresso" } ], "went": [ { "option": "teapot" } ] }"#)
      #expect(compact(brew["robustness"]) == "")
      #expect(compact(brew["before"]?["robustness"]) == "null")
    }
  }

  @Test func weightsAndStatedChoicesOfFilesCount() throws {
    let files = [
      (name: "a.json", text: #"{"weights": {"taste": 4, "effort": 1}, "stack": ["tea"]}"#),
      (name: "b.json", text: #"{"weights": {"effort": 1}, "stack": ["coffee"]}"#),
    ]
    try withFiles(files) { folder in
      let root = try json(["\(folder)/a.json", "\(folder)/b.json"])
      #expect(compact(root["weights"]) == #"[ { "factor": "taste", "before": 4, "after": 2 } ]"#)
      #expect(
        compact(root["stack"]) == #"[ { "decision": "drink", "before": ["tea"], "after": ["coffee"] } ]"#)
      #expect(root["decisions"]?.elements.map { compact($0["before"]?["given"]) } == ["true", "false"])
    }
  }

  @Test(arguments: [
    (["--mood", "calm"], #"{ "question": "mood", "before": "tired", "after": "calm" }"#),
    (["--set", "mood=calm"], #"{ "question": "mood", "before": "tired", "after": "calm" }"#),
    (["--set", "mood="], #"{ "question": "mood", "before": "tired", "after": null }"#),
    (["--extras", "none"], #"{ "question": "extras", "before": ["milk"], "after": [] }"#),
    (["--cups", "12"], #"{ "question": "cups", "before": 3, "after": 12 }"#),
    (["--company", "nobody"], #"{ "question": "company", "before": null, "after": "nobody" }"#),
  ])
  func flagsChangeTheFile(_ flags: [String], _ expected: String) throws {
    try withFiles { folder in
      let root = try json(["\(folder)/a.json"] + flags)
      #expect(compact(root["answers"]) == "[ \(expected) ]")
      #expect(root["before"]?["file"]?.string == root["after"]?["file"]?.string)
    }
  }

  @Test func theSameIsSaidToBeTheSame() throws {
    try withFiles { folder in
      for arguments in [
        ["\(folder)/a.json", "\(folder)/a.json"],
        ["\(folder)/a.json", "--mood", "tired", "--weight", "taste=2"],
      ] {
        let sentence =
          "Nothing differs: the answers, weights and stated choices are the same, and so is all that follows.\n"
        try #expect(
          body(of: advise(["compare"] + arguments), from: "Nothing") == sentence)
        let root = try json(arguments)
        #expect(root["decisions"]?.elements.map { compact($0["changed"]) } == ["false", "false"])
        #expect(root["decisions"]?.elements.map { compact($0["factors"]) } == ["[]", "[]"])
      }
      // Another answer need not change anything.
      try #expect(
        body(of: advise("compare", "\(folder)/a.json", "--cups", "4"), from: "One answer")
          .hasPrefix("One answer differs. Nothing changes in any decision.\n"))
    }
  }

  @Test func oneOfTheFilesCanBeStandardInput() throws {
    try withFiles { folder in
      let embedded = #"{"answers": {}}"#
      try write(embedded, to: "\(folder)/c.json")
      for arguments in [["-", "\(folder)/c.json"], ["\(folder)/c.json", "-"], ["-", "--data", "Data"]] {
        let run = try BuiltProgram.run(
          ["compare"]
            + arguments.map { $0 == "Data" ? packageFolder.appendingPathComponent("Data").path : $0 },
          input: .path("\(folder)/c.json"))
        #expect(run.end == .status(0), "\(run.errorText)")
        #expect(run.outputText.contains("tandard input"))
        #expect(run.outputText.contains("Nothing differs: "))
      }
    }
  }

  // MARK: Notes and output

  @Test func notesSayOnWhichSideTheyHold() throws {
    let ignored =
      "the answer to \"guest-habit\" is ignored: under the other answers that question is not asked\n"
    let files = [
      ("a.json", #"{"answers": {"company": "nobody", "guest-habit": "tea-lovers"}}"#),
      ("b.json", #"{"answers": {"company": "guests", "guest-habit": "tea-lovers"}}"#),
    ]
    try withFiles(files) { folder in
      let (one, other) = ("\(folder)/a.json", "\(folder)/b.json")
      #expect(advise("compare", one, other).messages == "stack-advisor: warning: before: \(ignored)")
      #expect(advise("compare", other, one).messages == "stack-advisor: warning: after: \(ignored)")
      #expect(advise("compare", one, "--mood", "calm").messages == "stack-advisor: warning: \(ignored)")
      #expect(advise("compare", one, other, "--quiet").messages == "")
    }
  }

  @Test func theResultGoesToAFile() throws {
    try withFiles { folder in
      let arguments = ["compare", "\(folder)/a.json", "\(folder)/b.json"]
      let result = advise(arguments + ["-o", "\(folder)/c.md"])
      #expect((result.status, result.output, result.messages) == (.success, "", ""))
      try #expect(contents(of: "\(folder)/c.md") == advise(arguments).output)
      expectFailure(
        advise(arguments + ["-o", "\(folder)/c.md"]), .cannotCreate,
        "stack-advisor: error: \(folder)/c.md: the file exists; --force replaces it\n")
      #expect(advise(arguments + ["-o", "\(folder)/c.md", "--force"]).status == .success)
    }
  }

  @Test func onlyTextIsColored() throws {
    try withFiles { folder in
      let arguments = ["compare", "\(folder)/a.json", "\(folder)/b.json", "--color", "always", "--format"]
      #expect(advise(arguments + ["text"]).output.contains("\u{1B}[1m"))
      for format in ["markdown", "json"] {
        #expect(!advise(arguments + [format]).output.contains("\u{1B}"))
      }
    }
  }

  @Test func namesOfFilesAreShownAndNotActedOn() throws {
    let name = "a\u{1B}[31m\u{202E}`*b*` <x>.json"
    try withFiles([(name, Self.tired), ("b.json", Self.calm)]) { folder in
      for format in ["text", "markdown", "json"] {
        let output = advise("compare", "\(folder)/\(name)", "\(folder)/b.json", "--format", format).output
        #expect(!output.isEmpty)
        #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      }
      let markdown = advise("compare", "\(folder)/\(name)", "\(folder)/b.json").output
      #expect(markdown.contains(#"/a\u{1B}[31m\u{202E}`*b*` <x>.json``, after is `"#))
    }
  }

  @Test func theHelpShowsAllCallsAndAnExampleOfItsOwn() {
    let help = advise("compare", "--help").output
    for part in ["  A B  ", "  A and changes  ", "  A --data DIR  ", "  A --data OLD --data NEW\n"] {
      #expect(help.contains("\n\(part)"))
    }
    #expect(advise("compare", "-h").output.contains("\n    stack-advisor compare before.json --mood tired\n"))
  }
}
