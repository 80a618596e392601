import Commands
import Engine
import Foundation
import Testing

/// The knowledge is data: no source may know what it is about.
@Suite struct SubjectFreeSourcesTests {
  /// The shipped data as they stand in their folder, so that the test grows with them.
  private static let words = Result {
    try SubjectWords(DataFolder.onDisk(packageFolder.appendingPathComponent("Data").path))
  }

  /// Words that are ids of the data and yet mean something else in one part of the sources.
  ///
  /// A parsed text is a tree, and the word for what a tree is made of leaves no choice. Nor do the names of the C
  /// library: the flag that has calls begin again after a signal is `SA_RESTART`.
  private static let ownMeanings: [String: Set<String>] = ["StrictJSON": ["node"], "TerminalState": ["REST"]]

  private func sources() throws -> [(path: String, text: String)] {
    let folder = packageFolder.appendingPathComponent("Sources")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return
      try names
      // The list of the embedded files names the files of the data.
      .filter { name in
        [".swift", ".c", ".h"].contains { name.hasSuffix($0) } && !name.hasSuffix("/EmbeddedData.c")
      }
      .map { ($0, try contents(of: folder.appendingPathComponent($0).path)) }
  }

  @Test func noSourceKnowsAnIdOfTheData() throws {
    let words = try Self.words.get()
    let sources = try sources()
    #expect(sources.count > 100)
    for (path, text) in sources {
      #expect(words.literals(in: text) == [], "\(path): ids as literals")
      let folder = path.split(separator: "/").first.map(String.init) ?? ""
      let found = Set(words.words(in: text)).subtracting(Self.ownMeanings[folder] ?? [])
      #expect(found == [], "\(path): ids in the text")
    }
  }

  /// The rule for ordinary words must leave enough to look for.
  @Test func someOptionOfEveryShippedDecisionIsDistinctive() throws {
    let words = try Self.words.get()
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    for decision in knowledge.decisions {
      #expect(decision.options.contains { words.distinctive.contains($0.id) }, "\(decision.id)")
    }
  }

  @Test func whatIsPlantedInASourceIsFound() throws {
    let words = try Self.words.get()
    let (path, text) = try #require(try sources().first { $0.path.hasSuffix("Help.swift") })
    let (literal, word) = (
      try #require(words.ids.sorted().first), try #require(words.distinctive.sorted().first)
    )
    #expect(words.literals(in: text + "let id = \"\(literal)\"\n") == [literal], "\(path)")
    #expect(words.words(in: text + "// Ask for \(word).\n").contains(word), "\(path)")
  }

  // MARK: The search

  /// A text with something in it of which the knowledge base on command-line tools speaks, and what is found there.
  struct Planted: Sendable, CustomTestStringConvertible {
    var text: String
    var literals: [String] = []
    var words: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Planted(text: "if option.id == \"rust\" {", literals: ["rust"], words: ["rust"]),
    Planted(text: "let hint = \"targets\"", literals: ["targets"]),
    Planted(text: #"let text = "say \"hello\", " + "reach" + "\(name)""#, literals: ["reach"]),
    Planted(text: ##"let json = #"{"extras": []}"#"##, literals: ["extras"]),
    Planted(text: #"print("{\"subcommands\": 1}")"#, literals: ["subcommands"]),
    Planted(
      text: "cite(\"GO01\") // from \"crab-fixture\"", literals: ["GO01", "crab-fixture"],
      words: ["crab-fixture"]),
    Planted(text: "/// Rust is a language.", words: ["rust"]),
    Planted(text: "// as in Rust-like enums, see `Cobra`", words: ["cobra", "rust"]),
    Planted(text: "case rustSkill, isGo, flag_package", words: ["go", "rust"]),
    Planted(text: "// `--team-skill none` (own-format)", words: ["own-format", "team-skill"]),
    Planted(text: "/* K01-build-times- */", words: ["k01-build-times"]),
    Planted(text: "/// What Go's flag package does.", words: ["Go's flag package", "go"]),
    // Words that everybody uses, and longer ones.
    Planted(text: "let language = reach.targets; trust(rusty, gopher, teamSkill)"),
    Planted(text: "say(\"a reach of targets\")"),
  ])
  func whatIsPlantedIsFound(_ planted: Planted) throws {
    let words = try SubjectWords(OtherSubject.folder())
    #expect(words.literals(in: planted.text) == planted.literals)
    #expect(words.words(in: planted.text) == planted.words)
  }

  @Test func aKeyOfTheFormatsIsNoSubject() throws {
    var folder = try OtherSubject.folder()
    let schema = #"{"$defs": [{"properties": {"targets": {}}}], "const": "reach"}"#
    folder.files.append(DataFolder.File(path: "schemas/any.schema.json", bytes: Array(schema.utf8)))
    #expect(try SubjectWords(folder).literals(in: #"read("targets", "reach")"#) == ["reach"])
  }
}
