import Testing

@testable import Detection
@testable import Engine

@Suite struct PackageListTests {
  private func entries(
    _ text: String, _ grammar: RepositorySigns.Grammar, _ lists: [[String]], frontEnd: [[String]] = []
  ) throws -> [PackageList.Entry] {
    let manifest = RepositorySigns.Manifest(
      files: [], grammar: grammar, ecosystem: 0, lists: lists, frontEndLists: frontEnd)
    return try PackageList(manifest, isForDevelopment: { $0 == "dev" }, isWanted: { _ in true }).entries(
      in: Array(text.utf8))
  }

  @Test func tablesGiveTheirKeysAndArraysTheirNames() throws {
    let toml = """
      [project]
      dependencies = [
        "One[extra]>=1",
        "two",
      ]
      [tool.group.dev.needs]
      three = "1"
      [tool.group.main.needs]
      four = { version = "2" }
      """
    #expect(
      try entries(toml, .toml, [["project", "dependencies"], ["tool", "group", "*", "needs"]]) == [
        .init(name: "One", line: 3), .init(name: "two", line: 4), .init(name: "four", line: 9),
      ])
    let json = "\u{FEFF}{\"needs\": {\n\"a\": \"1\",\n\"b\": \"2\", \"b\": \"3\"}, \"dev\": {\"c\": \"1\"}}"
    #expect(
      try entries(json, .json, [["needs"]], frontEnd: [["dev"]]) == [
        .init(name: "a", line: 2), .init(name: "b", line: 3), .init(name: "b", line: 3),
        .init(name: "c", line: 3, isFrontEndOnly: true),
      ])
  }

  @Test(arguments: [
    ("{\n\"needs\": \"a\"}", RepositorySigns.Grammar.json, 2), ("[]", .json, 1), ("", .json, 1),
    ("{\"needs\": {\n\"a\": 1,}}", .json, 2), ("a = 1\nneeds = 3", .toml, 2), ("needs = [", .toml, 1),
    ("a\n=b", .requirements, 2),
  ])
  func whatIsNoListIsAtFaultWhereItStands(_ text: String, _ grammar: RepositorySigns.Grammar, _ line: Int) {
    #expect {
      try entries(text, grammar, grammar == .requirements ? [] : [["needs"]])
    } throws: {
      ($0 as? GrammarFault)?.line == line
    }
  }

  @Test(arguments: [("Flask_Cors", "flask-cors"), ("zope.interface", "zope-interface"), ("a-._b", "a-b")])
  func namesAreFolded(_ name: String, _ folded: String) { #expect(name.foldedAsPackage == folded) }
}
