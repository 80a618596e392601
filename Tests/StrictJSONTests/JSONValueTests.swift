import StrictJSON
import Testing

@Suite struct JSONValueTests {
  @Test func tellsKinds() throws {
    let kinds = try root("[{}, [], \"\", \"\\n\", 0, true, false, null]").elements.map(\.kind)
    #expect(kinds == [.object, .array, .string, .string, .number, .boolean, .boolean, .null])
  }

  @Test func givesNothingForOtherKinds() throws {
    for value in try root("[{\"a\": 1}, [1], \"1\", 1, true, null]").elements {
      #expect(value.string.isEmpty == (value.kind != .string))
      #expect((value.boolean == nil) == (value.kind != .boolean))
      #expect((value.double == nil) == (value.kind != .number))
      #expect((value.scaled(places: 0) == nil) == (value.kind != .number))
      #expect(Array(value.elements).isEmpty == (value.kind != .array))
      #expect(Array(value.members).isEmpty == (value.kind != .object))
    }
  }

  @Test func keepsTheOrderOfTheFile() throws {
    let value = try root("{\"b\": 1, \"a\": [3, 1, 2], \"c\": {}}")
    #expect(value.members.map(\.key.string) == ["b", "a", "c"])
    #expect(value.members.flatMap { $0.value.elements.map(\.written) } == ["3", "1", "2"])
  }

  @Test(arguments: [
    ("\"\"", ""),
    ("\"plain\"", "plain"),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{08}\u{0C}\n\r\t"),
    ("\"\\u0041\\u00e9\\u20AC\"", "A\u{E9}\u{20AC}"),
    ("\"\\uD834\\uDD1E\"", "\u{1D11E}"),
    ("\"a\\ud83d\\ude00b\\uD83D\\uDE01\"", "a\u{1F600}b\u{1F601}"),
    ("\"\\u0000\"", "\0"),
    ("\"\\\\u0041\"", "\\u0041"),
    ("\"é€\u{1D11E}\\n\"", "é€\u{1D11E}\n"),
    ("\"\\uFFFF\\uE000\\uD7FF\"", "\u{FFFF}\u{E000}\u{D7FF}"),
    ("\"e\\u0301\"", "e\u{301}"),
  ])
  func decodesStrings(_ text: String, _ expected: String) throws {
    #expect(try root(text).string.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("\\uD834", "\u{FFFD}"), ("\\uD834\\u0041", "\u{FFFD}A"), ("\\uDD1E\\uD834\\uDD1E", "\u{FFFD}\u{1D11E}"),
    ("\\u12", "\u{FFFD}12"), ("\\é", "\u{FFFD}é"), ("\\q", "\u{FFFD}q"),
  ])
  func replacesWhatIsBroken(_ content: String, _ expected: String) throws {
    var diagnostics: [Diagnostic] = []
    let bytes = Array("\"\(content)\"".utf8)
    let document = try #require(JSONDocument.parse(bytes, file: "f.json", into: &diagnostics))
    #expect(document.root.string == expected)
    #expect(diagnostics.count == 1)
  }

  @Test(arguments: ["0", "-0", "1.5", "-12e3", "1E-7", "5e-324", "1.7976931348623157e308", "0.1", "1e-400"])
  func readsDoubles(_ text: String) throws {
    #expect(try root(text).double?.bitPattern == Double(text)?.bitPattern)
  }

  @Test func readsExactDecimals() throws {
    #expect(try root("-2.125").scaled(places: 3) == -2125)
    #expect(try root("2.1255").scaled(places: 3) == nil)
    #expect(try root("1e-9223372036854775808").scaled(places: 3) == nil)
  }

  @Test func givesWhatIsWritten() throws {
    let value = try root("{ \"a\\n\" : [ 1.50 , \"\\u0041\" ] }")
    #expect(value.written == "{ \"a\\n\" : [ 1.50 , \"\\u0041\" ] }")
    let written = value.members.flatMap { [$0.key.written] + $0.value.elements.map(\.written) }
    #expect(written == ["\"a\\n\"", "1.50", "\"\\u0041\""])
  }

  @Test func knowsPositionsInScalars() throws {
    let text = "{\n  \"é\": \"\u{1D11E}\", \"e\u{301}\": [\r\n\t1,\n2]}"
    let positions = try root(text).members.flatMap { [$0.key, $0.value] + Array($0.value.elements) }
      .map { "\($0.position.line):\($0.position.column)" }
    #expect(positions == ["2:3", "2:8", "2:13", "2:19", "3:2", "4:1"])
  }

  @Test func knowsPositionsFarIntoATextInAnyOrder() throws {
    // Lines of all lengths up to 700, so that line ends fall anywhere in the blocks of the index.
    var expected: [SourcePosition] = []
    var text = "["
    var (line, column) = (1, 2)
    for number in 0..<700 {
      expected.append(SourcePosition(line: line, column: column))
      text += "1," + String(repeating: "\u{20}", count: number) + (number % 3 == 0 ? "" : "\n")
      (line, column) = number % 3 == 0 ? (line, column + 2 + number) : (line + 1, 1)
    }
    let elements = Array(try root(text + "1]").elements)
    for index in expected.indices.reversed() { #expect(elements[index].position == expected[index]) }
    for index in expected.indices { #expect(elements[index].position == expected[index]) }
  }

  @Test func knowsPaths() throws {
    let value = try root("{\"a\": {\"b-c\": [0, [1], {\"d\": null}]}, \"é\": 1}")
    #expect(
      paths(value) == [
        "", "a", "a.b-c", "a.b-c[0]", "a.b-c[1]", "a.b-c[1][0]", "a.b-c[2]", "a.b-c[2].d", "é",
      ])
    #expect(value.members.map(\.key.path) == ["a", "é"])
    #expect(paths(try root("[[], [{}]]")) == ["", "[0]", "[1]", "[1][0]"])
  }

  @Test func putsStrangeKeysInBrackets() throws {
    let text =
      "{\"\": 1, \"a.b\": 2, \"[0]\": {\"c d\": 3, \"\\n\": 4}, \"\(String(repeating: "k", count: 99))\": 5}"
    #expect(
      paths(try root(text)) == [
        "", "[\"\"]", "[\"a.b\"]", "[\"[0]\"]", "[\"[0]\"][\"c d\"]", "[\"[0]\"][\"\\n\"]",
        "[\"\(String(repeating: "k", count: 60))…\"]",
      ])
  }

  @Test func knowsPathsOfManyMembersInAnyOrder() throws {
    let places = Array(stride(from: 0, to: 20_000, by: 997)) + [4095, 4096, 4097, 8191, 8192, 19_999]
    let array = Array(try root("[[" + String(repeating: "0,[1],", count: 9_999) + "0,[1]]]").elements)[0]
    let elements = Array(array.elements)
    for place in places.reversed() + places {
      let value = elements[place]
      #expect(value.path == "[0][\(place)]")
      for inner in value.elements { #expect(inner.path == "[0][\(place)][0]") }
    }
    let members = Array(
      try root("{" + (0..<20_000).map { "\"k\($0)\":[0]" }.joined(separator: ",") + "}").members)
    for place in places.reversed() + places {
      #expect(members[place].key.path == "k\(place)")
      #expect(members[place].value.elements.map(\.path) == ["k\(place)[0]"])
    }
  }

  private func paths(_ value: JSONValue) -> [String] {
    [value.path] + value.elements.flatMap(paths) + value.members.flatMap { paths($0.value) }
  }
}
