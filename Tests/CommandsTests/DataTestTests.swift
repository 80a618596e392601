import Commands
import Engine
import Foundation
import StrictJSON
import Testing

@Suite struct DataTestTests {
  @Test func everyMismatchIsShownWithItsCause() throws {
    try SpoiltScenarios.with(SpoiltScenarios.all) { folder in
      let result = advise("data", "test", folder)
      #expect(result.status == .failure)
      #expect(result.messages == "")
      #expect(
        result.output == """
          failed blank
            Nothing is known.
            language: expected neither, but the outcome is undecided
              Points: go 0.0, rust 0.0; the margin is 1.5. 0% of the weight of all factors
              is known, 40% are needed.
              No ruling that ends in neither is known to hold.
              The ruling eight-bits could: it holds when targets includes tiny-chips.
              No factor tells go and rust apart.
          failed go-team-small-tool
            A team at home in Go writes a small tool for its own servers.
            language: expected rust, but the outcome is go
              Points: go 7.8, rust -3.6; the margin is 1.5. 100% of the weight of all
              factors is known.
              What each factor gives to go more than to rust:
               +9.8  team-experience, case 1: team-skill is go
               +1.6  build-time, case 2: build-seconds is from 21 to 120
            argument-parser: flag-package, as expected
          failed many-subcommands
            A tool with a dozen subcommands for all desktops, with completion and manual
            pages.
            language: go, as expected
            argument-parser: cobra, as expected
            addition generated-manual: expected, but not listed
              It would be listed when the outcome of argument-parser is cobra and extras
              includes manual-pages, which does not hold.
          failed parser-of-a-rust-team
            A team at home in Rust parses gigabytes of a format of its own.
            language: rust, as expected
            argument-parser: expected cobra, but it does not apply
              It applies only when the outcome of language is go; here the outcome of
              language is rust.
          failed rust-by-decree
            A team at home in Go is told to write the tool in Rust.
            language: expected go, but the outcome is rust (stated)
              The stack of the scenario states rust, which counts; the advice by itself is
              go.
          failed skilled-in-both (contested)
            A team that knows both reads gigabytes through a library and can wait a minute
            for a build.
            language: expected go or rust, but the outcome is either
              Points: rust 1.6, go 0.8; the margin is 1.5. 100% of the weight of all
              factors is known.
              What each factor gives to rust more than to go:
               +2.4  memory-control, case 2: input-size is large
               -1.6  build-time, case 2: build-seconds is from 21 to 120
            Contested by k01-build-times. The side taken: The first build counts, so build
              time still speaks for Go and the two come out level.
          failed washing-machine
            The control of a washing machine on a chip of eight bits.
            language: expected go or either, but the outcome is neither
              The ruling eight-bits holds, because targets includes tiny-chips.
          0 of 7 scenarios passed, 7 failed

          """)
      #expect(advise("data", "test", "--data", folder, "-q").output == result.output)
    }
  }

  @Test func quietLeavesOutWhatPassed() throws {
    try SpoiltScenarios.with([SpoiltScenarios.ruling]) { folder in
      let loud = advise("data", "test", folder).output.components(separatedBy: "\n")
      let quiet = advise("data", "test", folder, "--quiet").output.components(separatedBy: "\n")
      #expect(loud.count == quiet.count + 6)
      #expect(quiet == loud.filter { !$0.hasPrefix("passed ") })
      #expect(quiet.first == "failed washing-machine")
      #expect(quiet.suffix(2) == ["6 of 7 scenarios passed, 1 failed", ""])
    }
  }

  @Test func theShippedScenariosPass() {
    let count = DataFolder.embedded.files.count { $0.path.hasPrefix("scenarios/") }
    let result = advise(["data", "test", "-q"], data: .embedded)
    #expect(result.output == "\(count) of \(count) scenarios passed\n")
    #expect(result.status == .success)
    #expect(result.messages == "")
  }

  // MARK: What is no pass

  @Test func withoutScenariosNothingIsTestedAndNothingPasses() throws {
    let result = advise("data", "test")
    #expect(result.status == .undecided)
    #expect(result.output == "There is no scenario, so nothing was tested.\n")
    #expect(advise("data", "test", "--quiet").output == result.output)
    let json = try JSONResult.parse(advise("data", "test", "--format", "json").output)
    #expect(json.root["passed"]?.boolean == false)
    #expect(json.root["tested"]?.written == "0")
  }

  @Test func withOneFaultyScenarioNoneCounts() throws {
    let spoilings = [
      ("blank", #""answers": {}"#, #""answer": {}"#),
      ("many-subcommands", #""generated-manual""#, #""generated-manuel""#),
      ("washing-machine", #""id": "washing-machine""#, #""id": "dish-washer""#),
    ]
    try SpoiltScenarios.with(spoilings) { folder in
      let place = "\(folder)/scenarios"
      expectFailure(
        advise("data", "test", folder), .badData,
        """
        \(place)/blank.json:12:3: error: unknown key "answer"; did you mean "answers"? (at answer)
        \(place)/many-subcommands.json:15:7: error: unknown option "generated-manuel"; did you mean \
        "generated-manual"? (at scenario.additions[0])
        \(place)/washing-machine.json:4:11: error: the id "dish-washer" is not the one that the file is named after \
        (at scenario.id)

        """)
    }
  }

  @Test func aFaultyScenarioInsideTheProgramIsItsOwnDefect() throws {
    var data = try OtherSubject.folder()
    data.files.append(DataFolder.File(path: "scenarios/bare.json", bytes: Array("{}".utf8)))
    expectFailure(
      advise(["data", "test"], data: data), .defect,
      "\(OtherSubject.path)/scenarios/bare.json:1:1: error: the key \"scenario\" is missing\n")
  }

  @Test func aFaultInTheKnowledgeItselfKeepsTheScenariosFromRunning() throws {
    try OtherSubject.withCopy { folder in
      try write("{}", to: "\(folder)/conflicts.json")
      let result = advise("data", "test", folder)
      #expect(result.status == .badData)
      #expect(result.output == "")
      #expect(result.messages.hasPrefix("\(folder)/conflicts.json:1:1: error: "))
    }
  }

  // MARK: Arguments

  @Test(arguments: [
    FaultyCall(
      ["data", "test", "a", "--data", "b"], "data test: give the folder once, as an argument or with --data"),
    FaultyCall(["data", "test", ""], "data test: the name of the folder is empty"),
    FaultyCall(["data", "test", "a", "b"], "data test takes no argument \"b\""),
    FaultyCall(["data", "tets"], "data: unknown action \"tets\"; did you mean \"test\"?"),
    FaultyCall(["data", "list", "--coverage"], "data list takes no --coverage; data test does"),
    FaultyCall(["data", "validate", "--coverage"], "data validate takes no --coverage; data test does"),
    FaultyCall(["data", "export", "x", "--coverage"], "data export takes no --coverage; data test does"),
    FaultyCall(["report", "--coverage"], "report does not take the flag --coverage"),
    FaultyCall(["data", "test", "--coverage=all"], "--coverage takes no value"),
  ])
  func wrongCallsAreReported(_ call: FaultyCall) { expectUsage(call.arguments, call.faults) }

  @Test func theResultGoesToAFileAndTheStatusStays() throws {
    try SpoiltScenarios.with([SpoiltScenarios.ruling]) { folder in
      let result = advise("data", "test", folder, "-o", "\(folder)/result.txt")
      #expect(result.status == .failure)
      #expect(result.output == "")
      try #expect(contents(of: "\(folder)/result.txt") == advise("data", "test", folder).output)
    }
  }

  @Test func failuresAreSetOffInColour() throws {
    try SpoiltScenarios.with([SpoiltScenarios.ruling]) { folder in
      let output = advise("data", "test", folder, "--color", "always").output
      #expect(output.contains("\u{1B}[31;1mfailed washing-machine\u{1B}[0m\n"))
      #expect(output.contains("\u{1B}[31;1m6 of 7 scenarios passed, 1 failed\u{1B}[0m\n"))
    }
  }

  @Test func theTextsOfAScenarioAreHarmless() throws {
    let hostile = #"\u001b[2J\u202ebad\r\n"#
    let spoilings = [
      ("skilled-in-both", "A team that knows both", hostile), ("skilled-in-both", #""either","#, #""go","#),
      ("skilled-in-both", "The first build counts", hostile),
    ]
    try SpoiltScenarios.with(spoilings) { folder in
      for format in ["text", "json"] {
        let output = advise("data", "test", folder, "--format", format).output
        #expect(output.contains("bad"))
        expectHarmless(Array(output.utf8))
      }
    }
  }

  // MARK: Coverage

  @Test func whatNoScenarioReachesIsListed() throws {
    try OtherSubject.withCopy { folder in
      for name in try names(in: "\(folder)/scenarios") where name != "blank.json" {
        try FileManager.default.removeItem(atPath: "\(folder)/scenarios/\(name)")
      }
      let output = advise("data", "test", folder, "--coverage", "-q").output
      #expect(output.hasPrefix("1 of 1 scenarios passed\n\nCoverage of language\n  1 of 1 scenarios expect"))
      for part in [
        "  cases 0 of 12 (0%), rulings 0 of 1 (0%), warnings 0 of 1 (0%)\n",
        "  Rulings that hold in no scenario:\n    eight-bits: targets includes tiny-chips\n",
        "  0 of 1 scenarios expect something of it.\n  cases 0 of 7 (0%), additions 0 of 1 (0%)\n",
        """
          Additions listed in no scenario:
            generated-manual: the outcome of argument-parser is cobra and extras
              includes manual-pages

        """,
        """
          questions 0 of 7 (0%), answers 0 of 21 (0%)
          Questions that no scenario answers:
            team-skill
            targets
            build-seconds
            input-size
            own-format
            subcommands
            extras

        """,
      ] { #expect(output.contains(part), "\(output)") }
    }
  }
}
