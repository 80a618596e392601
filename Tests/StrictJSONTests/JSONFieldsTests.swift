import StrictJSON
import Testing

@Suite struct JSONFieldsTests {
  private enum Colour: String, CaseIterable {
    case red, green, blue
  }

  private func read<Result>(_ text: String, _ body: (inout JSONFields) -> Result) -> (Result?, [String]) {
    var result: Result?
    let lines = examined(text) { examination, value in result = examination.object(value, "a thing", body) }
    return (result, lines)
  }

  @Test func readsMembersByNameInAnyOrder() {
    let (result, lines) = read("{\"b\": 2, \"\\u0061\": \"x\", \"c\": [1]}") { fields in
      "\(fields.string("a")) \(fields.integer("b", in: 0...9)) \(fields.array("c").count)"
    }
    #expect(result == "x 2 1")
    #expect(lines == [])
  }

  @Test func namesTheNearestKeyForAnUnknownOne() {
    let (_, lines) = read("{\"titel\": \"x\", \"zzz\": 1}") { fields in
      (fields.optionalString("title"), fields.optional("weight"))
    }
    #expect(
      lines == [
        "f.json:1:2: error: unknown key \"titel\"; did you mean \"title\"? (at titel)",
        "f.json:1:16: error: unknown key \"zzz\"; the keys here are title, weight (at zzz)",
      ])
  }

  @Test func saysOnceThatAKeyIsRepeated() {
    let (_, lines) = read("{\"a\": 1, \"a\": 2}") { $0.optional("a") == nil }
    #expect(lines == ["f.json:1:10: error: the key \"a\" is repeated"])
  }

  @Test func saysWhenNoKeysAreExpected() {
    let (_, lines) = read("{\"a\": 1}") { _ in }
    #expect(lines == ["f.json:1:2: error: unknown key \"a\"; no keys are expected here (at a)"])
  }

  @Test func listsAKeyOnceThatWasAskedForTwice() {
    let (_, lines) = read("{\"zzz\": 1}") { ($0.optional("a"), $0.optional("a")) }
    #expect(lines == ["f.json:1:2: error: unknown key \"zzz\"; the keys here are a (at zzz)"])
  }

  @Test func takesOnlyTheExactKey() {
    // The sign for kelvin equals the letter K to `==`, and so does its escape.
    let (result, lines) = read("{\"\\u212A\": 1, \"\u{212A}x\": 2, \"k\": 3}") { fields in
      fields.optional("K") == nil && fields.optional("Kx") == nil
    }
    #expect(result == true)
    #expect(lines.count == 3)
  }

  @Test func reportsMissingKeys() {
    let (result, lines) = read("{}") { fields in
      "\(fields.string("a"))\(fields.text("b"))\(fields.array("c"))\(fields.integer("d", in: 3...9))"
        + "\(fields.thousandths("e", in: 1...2))\(String(describing: fields.word("f", Colour.self)))"
        + "\(fields.required("g") == nil)"
    }
    #expect(result == "[]30niltrue")
    #expect(
      lines == ["a", "b", "c", "d", "e", "f", "g"].map { "f.json:1:1: error: the key \"\($0)\" is missing" })
  }

  @Test func leavesOptionalKeysOut() {
    let (result, lines) = read("{}") { fields in
      fields.optional("a") == nil && fields.optionalString("b") == nil && fields.optionalArray("c").isEmpty
    }
    #expect(result == true)
    #expect(lines == [])
  }

  @Test func reportsWrongKinds() {
    let (_, lines) = read("{\"a\": 1, \"b\": null, \"c\": {}, \"d\": \"1\", \"e\": true, \"f\": []}") {
      fields in
      _ = fields.string("a")
      _ = fields.text("b")
      _ = fields.array("c")
      _ = fields.integer("d", in: 0...1)
      _ = fields.thousandths("e", in: 0...1)
      _ = fields.word("f", Colour.self)
    }
    #expect(
      lines == [
        "f.json:1:7: error: expected a string, found a number 1 (at a)",
        "f.json:1:15: error: expected a text, found null (at b)",
        "f.json:1:26: error: expected an array, found an object (at c)",
        "f.json:1:35: error: expected a whole number from 0 to 1, found a string \"1\" (at d)",
        "f.json:1:45: error: expected a number from 0 to 1, found a boolean true (at e)",
        "f.json:1:56: error: expected one of red, green, blue, found an array (at f)",
      ])
  }

  @Test(arguments: ["", " ", "\\n\\t\\u00A0\\u2003"])
  func refusesTextsOfNothing(_ content: String) {
    let (_, lines) = read("{\"a\": \"\(content)\"}") { $0.text("a") }
    #expect(lines == ["f.json:1:7: error: expected a text, found an empty string (at a)"])
  }

  @Test func readsWords() {
    let (result, lines) = read("{\"a\": \"gr\\u0065en\"}") { $0.word("a", Colour.self) }
    #expect(result == .green)
    #expect(lines == [])
  }

  @Test(arguments: [
    ("gren", "found \"gren\"; did you mean \"green\"?"), ("Red", "found \"Red\"; did you mean \"red\"?"),
    ("mauve", "found \"mauve\""), ("", "found \"\""), ("\\u001B[31m", "found \"\\u{1B}[31m\""),
  ])
  func namesTheWordsForAnother(_ word: String, _ message: String) {
    let (result, lines) = read("{\"a\": \"\(word)\"}") { $0.word("a", Colour.self) }
    #expect(result == .some(nil))
    #expect(lines == ["f.json:1:7: error: expected one of red, green, blue, \(message) (at a)"])
  }

  @Test func showsKeysWithoutTheirControls() {
    let (_, lines) = read("{\"a\\u001B[31m\u{202E}\": 1}") { _ in }
    #expect(
      lines == [
        "f.json:1:2: error: unknown key \"a\\u{1B}[31m\\u{202E}\"; no keys are expected here"
          + " (at [\"a\\u001B[31m\\u{202E}\"])"
      ])
  }
}
