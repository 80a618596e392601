import Commands
import Engine
import Foundation
import StrictJSON
import Testing

@Suite struct InitCommandTests {
  private func initialize(_ folder: String, _ flags: String...) -> CommandResult {
    advise(["init", "--repo", folder, "-o", "\(folder)/stack-advisor.json"] + flags, data: .embedded)
  }

  private func keys(_ folder: String, _ part: StaticString? = nil) throws -> [String] {
    let root = try JSONResult.parse(try contents(of: "\(folder)/stack-advisor.json")).root
    return (part.map { root[$0] } ?? root)?.members.map(\.key.string) ?? []
  }

  @Test func whatTheRepositoryShowsBecomesTheStack() throws {
    try withScratchFolder { folder in
      try write("flask==3.0\npsycopg==3\n", to: "\(folder)/requirements.txt")
      let result = initialize(folder, "--ai-plans", "none", "--python-skill", "strong")
      #expect(result.status == .success)
      #expect(result.output == "")
      #expect(result.farewell.contains("stack: python/flask/postgresql\n"))
      #expect(result.farewell.contains("flask: seen as flask in requirements.txt:1\n"))
      #expect(try keys(folder) == ["data", "answers", "stack", "decided"])
      let check = advise(["check", "--repo", folder, "--format", "json"], data: .embedded)
      #expect(!check.output.contains("drift"))
      #expect(!check.output.contains("moved"))
    }
  }

  @Test func anUpdateKeepsTheOrderOfTheFileAndAllThatItHolds() throws {
    try withScratchFolder { folder in
      let waiver = #"{"until": "2027-01-01", "finding": "x.y", "reason": "R\u0020", "owner": "O"}"#
      try write(
        """
        {"waivers": [\(waiver)], "stack": ["fastapi"], "$schema": "a\\u0062",
         "answers": {"real-time": "none", "ai-plans": "models"}, "weights": {"real-time": 2.5}}
        """, to: "\(folder)/stack-advisor.json")
      let result = initialize(folder, "--python-skill", "strong", "--real-time", "side")
      #expect(result.status == .success, "\(result.messages)")
      #expect(result.farewell.hasPrefix("updated "))
      #expect(try keys(folder) == ["waivers", "stack", "$schema", "answers", "weights", "data", "decided"])
      #expect(try keys(folder, "answers") == ["real-time", "ai-plans", "python-skill"])
      let text = try contents(of: "\(folder)/stack-advisor.json")
      for part in [
        #""stack": ["fastapi"]"#, #""$schema": "a\u0062""#, #""real-time": "side""#, #""finding": "x.y""#,
        #""real-time": 2.5"#,
        #""reason": "R\u0020""#,
      ] { #expect(text.contains(part), "\(part)") }
      let kept = try #require(try JSONResult.parse(text).root["waivers"]?[0])
      #expect(kept.members.map(\.key.string) == ["until", "finding", "reason", "owner"])
      // Writing it again changes nothing.
      #expect(initialize(folder).status == .success)
      #expect(try contents(of: "\(folder)/stack-advisor.json") == text)
      _ = initialize(folder, "--stack", "fastapi/postgresql", "--set", "ai-plans=")
      #expect(
        try contents(of: "\(folder)/stack-advisor.json").contains(#""stack": ["fastapi", "postgresql"]"#))
      #expect(try keys(folder, "answers") == ["real-time", "python-skill"])
    }
  }

  @Test func anAnswersFileIsTakenOver() throws {
    try withScratchFolder { folder in
      try write(#"{"answers": {"real-time": "core"}, "stack": ["node"]}"#, to: "\(folder)/answers.json")
      try write(
        #"{"answers": {"ai-plans": "none", "real-time": "none"}}"#, to: "\(folder)/stack-advisor.json")
      #expect(initialize(folder, "--answers", "\(folder)/answers.json").status == .success)
      let text = try contents(of: "\(folder)/stack-advisor.json")
      #expect(text.contains(#""ai-plans": "none""#))
      #expect(text.contains(#""real-time": "core""#))
      #expect(text.contains(#""stack": ["node"]"#))
    }
  }

  @Test func aSplitRepositoryIsNotGuessed() throws {
    try withScratchFolder { folder in
      try write("django\n", to: "\(folder)/requirements.txt")
      try write(#"{"dependencies": {"express": "4"}}"#, to: "\(folder)/package.json")
      let result = initialize(folder)
      #expect(result.farewell.contains("no stack is stated\n"))
      #expect(
        result.farewell.contains(
          "language is not clear, state it with --stack: node (express in package.json:1), "
            + "python (django in requirements.txt:1)\n"))
      #expect(try keys(folder) == ["data", "answers", "decided"])
    }
  }

  @Test func aFileThatCannotBeReadIsReplacedOnlyByForce() throws {
    try withScratchFolder { folder in
      try write("{", to: "\(folder)/stack-advisor.json")
      let result = initialize(folder)
      #expect(result.status == .badData)
      #expect(try contents(of: "\(folder)/stack-advisor.json") == "{")
      #expect(initialize(folder, "--force").status == .success)
      #expect(try keys(folder) == ["data", "answers", "decided"])
    }
  }
}
