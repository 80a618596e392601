import Detection
import Testing

@Suite struct TOMLReaderTests {
  private func read(_ text: String) throws -> TOMLTable { try TOMLReader.read(Array(text.utf8)) }

  @Test func readsAProjectFile() throws {
    let document = try read(
      """
      [build-system]
      requires = ["hatchling"]

      [project]
      name = "shop" # the name
      dependencies = [
        "fastapi>=0.110", # web
        'uvicorn[standard]',
      ]
      [tool.poetry.group.dev.dependencies]
      pytest = {version = "^8", optional = true}
      python = 3.12
      """)
    let project = try #require(document["project"]?.table)
    #expect(project.line == 4)
    #expect(project.members.map(\.key) == ["name", "dependencies"])
    #expect(project.members.map(\.keyLine) == [5, 6])
    #expect(
      project["dependencies"]
        == .array([.string("fastapi>=0.110", line: 7), .string("uvicorn[standard]", line: 8)], line: 6))
    let poetry = document["tool"]?.table?["poetry"]?.table
    let development = poetry?["group"]?.table?["dev"]?.table?["dependencies"]?.table
    #expect(development?["pytest"]?.table?["optional"] == .other("true", line: 11))
    #expect(development?["python"] == .other("3.12", line: 12))
    #expect(development?["none"] == nil)
  }

  @Test func headersInDoubleBracketsMakeArrays() throws {
    let document = try read("[[a.b]]\nx = 1\n[[a.b]]\n[a.b.c]\ny = '''\n2'''\n")
    let elements = try #require(document["a"]?.table?["b"]?.array)
    #expect(elements.map(\.line) == [1, 3])
    #expect(elements[1].table?["c"]?.table?["y"] == .string("2", line: 5))
  }

  @Test func keysAreToldApartByTheirBytes() throws {
    let document = try read("\"e\u{301}\" = 1\n\"\u{E9}\" = 2\n")
    #expect(document.members.count == 2)
    #expect(document["\u{E9}"]?.line == 2)
  }

  @Test(arguments: [
    ("a = 1\na = 2", 2, #""a" is already defined on line 1; expected a key that is not"#),
    ("[a]\n[b]\n[a]", 3, #""a" is already defined on line 1; expected a key that is not"#),
    ("a = {b = 1}\na.c = 2", 2, #""a" is already defined on line 1; expected a key that is not"#),
    ("a = [1\n2]", 2, #"expected "," or "]" after an element of the array, found "2]""#),
    ("a = [\n1,", 1, "the array is not closed before the end of the file"),
    ("a = \"x", 1, "the string is not closed before the end of the line"),
    ("a = '''\nx", 1, "the string is not closed before the end of the file"),
    (
      "a = {b = 1\n}", 1,
      #"expected "," or "}" on the same line after a member of the table, found the end of the line"#
    ),
    ("\n= 1", 2, #"expected a key, found "=""#),
    ("a", 1, #"expected "=" after the key, found the end of the file"#),
    ("a = 1 b = 2", 1, #"expected the end of the line, found "b""#),
    ("a = yes", 1, #"expected a string, number, date, true or false, found "yes""#),
    ("a = $", 1, #"expected a value, found "$""#),
    ("[a", 1, #"expected "]" after the name of the table, found the end of the file"#),
    ("a = \"\\e\"", 1, #"unknown escape "\e"; expected one of \b \t \n \f \r \" \\ \u \U"#),
    ("a = \"\\uD800\"", 1, #"expected 4 hexadecimal digits of a character, found "D800"""#),
    ("a = '\u{1}'", 1, #"a control character in a string, found "\u{1}""#),
    ("a = 1\rb = 2", 1, "a carriage return without line feed; expected a line feed at the end of the line"),
    (
      "a = " + String(repeating: "x", count: 50), 1,
      "expected a string, number, date, true or false, found \"" + String(repeating: "x", count: 40) + "…\""
    ),
  ])
  func reportsTheFirstFault(_ text: String, _ line: Int, _ message: String) {
    #expect(fault(of: TOMLReader.read, text) == GrammarFault(line: line, message: message))
  }

  @Test(arguments: ["[", "{a=", "{a.a=[", "["])
  func nestingEndsAtALimit(_ opening: String) {
    let text = "a = " + String(repeating: opening, count: 200)
    #expect(fault(of: TOMLReader.read, text)?.message.hasPrefix("more than 128 tables") == true)
  }

  @Test func keysNestAsWell() throws {
    let keys = String(repeating: "a.", count: 127) + "a"
    #expect(try read("[\(keys)]").members.count == 1)
    #expect(fault(of: TOMLReader.read, "[\(keys).a]")?.line == 1)
    #expect(fault(of: TOMLReader.read, "[\(keys)]\nb.c = 1")?.line == 2)
    #expect(fault(of: TOMLReader.read, "\n\(keys) = [[]]")?.line == 2)
  }
}
