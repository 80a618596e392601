import Commands
import Engine
import Foundation
import StrictJSON
import Testing

/// What to look for in a repository is data: another subject has its own.
@Suite struct RepositoryDataTests {
  private static let signs = """
    {
      "folders": {"skipped": ["vendor"], "hidden": [".shelf"]},
      "development": ["dev"],
      "ecosystems": [{"id": "crates", "option": "rust"}, {"id": "modules", "option": "go"}],
      "manifests": [
        {"files": ["Cargo.toml"], "grammar": "toml", "ecosystem": "crates", "lists": ["dependencies"]},
        {"files": ["mods.json"], "grammar": "json", "ecosystem": "modules", "lists": ["require"]}
      ],
      "containers": ["Dockerfile*"],
      "images": [{"names": ["golang"], "option": "go"}, {"names": ["rust*"], "option": "rust"}],
      "packages": [
        {"ecosystem": "modules", "names": ["spf13/cobra"], "role": "framework", "options": ["cobra"]},
        {"ecosystem": "crates", "names": ["clap"], "role": "framework", "options": ["rust"],
         "tells": [{"question": "own-format", "answers": ["no"], "because": "It parses no format."}]}
      ],
      "hints": [{"files": ["*.yml"], "begins": ["uses: setup-go"], "options": ["go"]}]
    }
    """

  private func check(_ knowledge: String, _ folder: String, _ flags: String...) throws -> [String] {
    let result = advise(["check", "--data", knowledge, "--repo", folder, "--format", "json"] + flags)
    #expect([.success, .failure, .undecided].contains(result.status), "\(result.messages)")
    let findings = try JSONResult.parse(result.output).root["findings"]?.elements.map { finding in
      let place = finding["file"]?.string ?? ""
      let line = finding["line"]?.double.map { ":\(Int($0))" } ?? ""
      return "\(finding["level"]?.string ?? "") \(finding["id"]?.string ?? "") \(place)\(line)"
    }
    let kinds = [
      ".drift", ".undeclared", ".seen", ".hint", ".unclear", ".contradicted", ".unreadable", ".unanswered",
    ]
    return (findings ?? []).filter { finding in kinds.contains { finding.contains($0) } }
  }

  @Test func anotherSubjectIsRecognisedByItsOwnData() throws {
    try OtherSubject.withCopy { knowledge in
      try withScratchFolder { folder in
        try write(Self.signs, to: "\(knowledge)/repository.json")
        try write("[dependencies]\nclap = \"4\"\n", to: "\(folder)/Cargo.toml")
        #expect(try check(knowledge, folder, "--stack", "rust", "--own-format", "no") == [])
        #expect(
          try check(knowledge, folder, "--stack", "go", "--own-format", "yes") == [
            "error language.go.drift Cargo.toml:2", "warning own-format.contradicted.clap Cargo.toml:2",
          ])
        // Both at the top: nothing is guessed, and what is declared stands beside the other.
        try write(#"{"require": {"spf13/cobra": "1"}}"#, to: "\(folder)/mods.json")
        #expect(
          try check(knowledge, folder, "--own-format", "no") == ["note language.unclear Cargo.toml:2"])
        #expect(
          try check(knowledge, folder, "--stack", "rust", "--own-format", "no") == [
            "warning language.go.undeclared mods.json:1", "note argument-parser.cobra.seen mods.json:1",
          ])
        // What it runs on comes first.
        try write("FROM golang:1.23\n", to: "\(folder)/Dockerfile")
        #expect(
          try check(knowledge, folder, "--own-format", "no") == ["note language.rust.seen Cargo.toml:2"])
        // A folder of its own is held to the declared stack as well; development, hidden and skipped ones are not.
        for name in ["svc", "vendor", ".hidden"] {
          try FileManager.default.createDirectory(
            atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
          try write("[dependencies]\nclap = \"4\"\n", to: "\(folder)/\(name)/Cargo.toml")
        }
        try write("FROM rust:1\n", to: "\(folder)/Dockerfile.dev")
        try FileManager.default.removeItem(atPath: "\(folder)/Cargo.toml")
        #expect(
          try check(knowledge, folder, "--stack", "go", "--own-format", "no") == [
            "error language.rust.drift.svc svc/Cargo.toml:2", "note argument-parser.cobra.seen mods.json:1",
          ])
        try write("a: b\n  - uses: \"setup-go\"\n", to: "\(folder)/x.yml")
        #expect(
          try check(knowledge, "\(folder)/svc", "--stack", "rust", "--own-format", "no") == [])
        try write("[dependencies\n", to: "\(folder)/svc/Cargo.toml")
        #expect(
          try check(knowledge, folder, "--stack", "go", "--own-format", "no") == [
            "error repository.unreadable.svc/Cargo.toml svc/Cargo.toml:1",
            "note argument-parser.cobra.seen mods.json:1",
          ])
      }
    }
  }

  @Test func faultsInTheDataAreNamedWithTheirPlace() throws {
    try OtherSubject.withCopy { knowledge in
      let text = """
        {
          "ecosystems": [{"id": "crates", "option": "rsut"}],
          "manifests": [{"files": ["a"], "grammar": "yaml", "ecosystem": "crates"}],
          "packages": [{"ecosystem": "crate", "names": ["x"], "role": "driver"}],
          "hint": []
        }
        """
      try write(text, to: "\(knowledge)/repository.json")
      let result = advise("data", "validate", knowledge)
      #expect(result.status == .failure)
      let lines = result.output.split(separator: "\n").filter { $0.contains("repository.json") }
      let expected = [
        "2:45: error: unknown option \"rsut\"; did you mean \"rust\"?",
        "3:45: error: expected one of json, toml, requirements, found \"yaml\"",
        "4:30: error: unknown ecosystem \"crate\"; did you mean \"crates\"?",
        "5:3: error: unknown key \"hint\"; did you mean \"hints\"?",
      ]
      for part in expected { #expect(lines.contains { $0.contains(part) }, "\(part)\n\(result.output)") }
      for (key, value, fault) in [
        ("containers", #"["/a"]"#, "expected a relative path"),
        ("containers", #"["../a"]"#, "expected a relative path"),
        ("folders", #"{"skipped": ["a/b"]}"#, "expected a name and no path"),
      ] {
        try write("{\"\(key)\": \(value)}", to: "\(knowledge)/repository.json")
        #expect(advise("data", "validate", knowledge).output.contains(fault), "\(value)")
      }
      try write(Self.signs, to: "\(knowledge)/repository.json")
      #expect(advise("data", "validate", knowledge).status == .success)
    }
  }
}
