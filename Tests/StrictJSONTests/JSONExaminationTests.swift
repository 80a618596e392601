import StrictJSON
import Testing

@Suite struct JSONExaminationTests {
  @Test func joinsFaultsOfBothPasses() {
    let found = examined("{\"a\": 01, \"b\": [1,], \"c\": \"x\", \"d\": 7}") { examination, value in
      _ = examination.object(value, "a thing") { fields in
        (fields.string("a"), fields.array("b"), fields.integer("c", in: 0...1), fields.string("missing"))
      }
    }
    #expect(
      found == [
        "f.json:1:7: error: invalid number \"01\"",
        "f.json:1:18: error: a comma after the last element is not allowed",
        "f.json:1:27: error: expected a whole number from 0 to 1, found a string \"x\" (at c)",
        "f.json:1:1: error: the key \"missing\" is missing",
        "f.json:1:32: error: unknown key \"d\"; the keys here are a, b, c, missing (at d)",
      ])
  }

  @Test func readsNothingFromATextThatCannotBeFollowed() {
    let examination = JSONExamination()
    #expect(examination.parse(Array("{\"a\"".utf8), file: "f.json") == nil)
    #expect(examination.hasErrors)
  }

  @Test(arguments: [("[]", "an array"), ("null", "null"), ("5", "a number 5"), ("\"x\"", "a string \"x\"")])
  func expectsAnObject(_ text: String, _ found: String) {
    let lines = examined(text) { $0.object($1, "a question") { _ in } }
    #expect(lines == ["f.json:1:1: error: expected a question (an object), found \(found)"])
  }

  @Test(arguments: [("0", 0), ("10", 10), ("1.0", 1), ("1e1", 10), ("-0", 0), ("70e-1", 7)])
  func readsWholeNumbers(_ text: String, _ expected: Int) {
    let lines = examined(text) { #expect($0.integer($1, in: 0...10) == expected) }
    #expect(lines == [])
  }

  @Test(arguments: [
    "11", "-1", "1.5", "1e-1", "1e400", "123456789012345678901234567890", "9223372036854775808",
  ])
  func refusesOtherNumbersAsWholeOnes(_ text: String) {
    let lines = examined(text) { #expect($0.integer($1, in: 0...10) == 0) }
    let fault =
      text == "1e400"
      ? "number out of range \"1e400\"" : "expected a whole number from 0 to 10, found \(text)"
    #expect(lines == ["f.json:1:1: error: \(fault)"])
  }

  @Test(
    arguments: [
      ("0", 0), ("2", 2000), ("-5", -5000), ("2.125", 2125), ("2.1250000000000000000000", 2125), ("1e-3", 1),
      ("0.5E1", 5000), ("-0.001", -1),
    ] as [(String, Int64)])
  func readsThousandths(_ text: String, _ expected: Int64) {
    let lines = examined(text) { #expect($0.thousandths($1, in: -5...5) == expected) }
    #expect(lines == [])
  }

  @Test(arguments: [
    ("0.1234", "expected at most three digits after the point, found 0.1234"),
    ("1e-4", "expected at most three digits after the point, found 1e-4"),
    ("4.99999999999999999999", "expected at most three digits after the point, found 4.99999999999999999999"),
    ("5.001", "expected a number from -5 to 5, found 5.001"),
    ("-6", "expected a number from -5 to 5, found -6"),
    ("\"1\"", "expected a number from -5 to 5, found a string \"1\""),
  ])
  func refusesOtherNumbersAsThousandths(_ text: String, _ message: String) {
    let lines = examined(text) { #expect($0.thousandths($1, in: -5...5) == 0) }
    #expect(lines == ["f.json:1:1: error: \(message)"])
  }

  @Test func showsLittleOfALongValue() {
    let lines = examined("\"" + String(repeating: "é", count: 100_000) + "\"") {
      _ = $0.integer($1, in: 0...1)
    }
    let shown = "\"" + String(repeating: "é", count: 59) + "…"
    #expect(lines == ["f.json:1:1: error: expected a whole number from 0 to 1, found a string \(shown)"])
  }

  @Test func showsLittleOfALongKey() {
    let lines = examined("{\"" + String(repeating: "k", count: 100_000) + "\": [[]]}") { examination, value in
      for member in value.members {
        for element in member.value.elements { _ = examination.string(element) }
      }
      _ = examination.object(value, "a thing") { _ in }
    }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.utf8.count < 250 })
  }

  @Test func leavesOutWhatIsTooMuchToRead() {
    let elements = Array(repeating: "0", count: 5000).joined(separator: ",")
    let examination = JSONExamination(limits: JSONLimits(faults: 10))
    guard let document = examination.parse(Array("[\(elements)]".utf8), file: "f.json") else { return }
    for element in document.root.elements { examination.report("remark", at: element, .note) }
    #expect(!examination.hasErrors)
    for element in document.root.elements { _ = examination.string(element) }
    #expect(examination.hasErrors)
    let lines = examination.diagnostics.map(\.line)
    #expect(lines.count == 22)
    #expect(lines[10] == "f.json:1:22: note: too many to list; those from here on are left out (at [10])")
    #expect(lines[21] == "f.json:1:22: error: too many to list; those from here on are left out (at [10])")
  }

  @Test func countsFaultsOfEachTextApart() {
    let examination = JSONExamination(limits: JSONLimits(faults: 1))
    for file in ["a", "b"] {
      guard let document = examination.parse(Array("0".utf8), file: file) else { continue }
      _ = examination.string(document.root)
    }
    #expect(
      examination.diagnostics.map(\.message)
        == Array(repeating: "expected a string, found a number 0", count: 2))
  }

  // MARK: Soundness

  /// A document with one fault at a time, and the parts of it that are sound all the same.
  @Test(arguments: [
    ("no fault", #"{"a": {"n": 1, "t": "x"}, "b": [2]}"#, ["root", "a", "b"]),
    ("a number out of range", #"{"a": {"n": 7, "t": "x"}, "b": [2]}"#, ["b"]),
    ("an empty text", #"{"a": {"n": 1, "t": ""}, "b": [2]}"#, ["root", "a", "b"]),
    ("a text of the wrong kind", #"{"a": {"n": 1, "t": 5}, "b": [2]}"#, ["root", "a", "b"]),
    ("a text left out", #"{"a": {"n": 1}, "b": [2]}"#, ["root", "a", "b"]),
    ("a number left out", #"{"a": {"t": "x"}, "b": [2]}"#, ["b"]),
    ("an unknown key", #"{"a": {"n": 1, "t": "x", "zzz": 1}, "b": [2]}"#, ["root", "a", "b"]),
    ("a mistyped key of a text", #"{"a": {"n": 1, "tt": "x"}, "b": [2]}"#, ["root", "a", "b"]),
    ("a mistyped key that may be absent", #"{"a": {"n": 1, "t": "x", "optoin": 1}, "b": [2]}"#, ["b"]),
    ("an element of the wrong kind", #"{"a": {"n": 1, "t": "x"}, "b": ["2"]}"#, ["a"]),
    ("malformed text", #"{"a": {"n": 1, "t": "x"}, "b": [02]}"#, ["a"]),
    ("a repeated key", #"{"a": {"n": 1, "t": "x", "n": 1}, "b": [2]}"#, ["b"]),
  ])
  func aFaultSpoilsWhatHoldsItAndNothingElse(_ name: String, _ text: String, _ sound: [String]) throws {
    let examination = JSONExamination()
    let root = try #require(examination.parse(Array(text.utf8), file: "f.json")).root
    _ = examination.object(root, "a thing") { fields in
      if let a = fields.required("a") {
        _ = examination.object(a, "a part") { fields in
          (fields.integer("n", in: 0...5), fields.text("t"), fields.optional("option"))
        }
      }
      for element in fields.array("b") { _ = examination.integer(element, in: 0...5) }
    }
    let parts = [("root", root), ("a", root["a"]), ("b", root["b"])]
    #expect(parts.filter { $0.1.map(examination.isSound) == true }.map(\.0) == sound)
  }

  @Test func soundnessCanBeAskedForApartFromSomeKeys() throws {
    let examination = JSONExamination()
    let text = #"{"a": [{"n": 1, "x": 1}, {"n": 1, "x": 1}]}"#
    let root = try #require(examination.parse(Array(text.utf8), file: "f.json")).root
    let elements = try Array(#require(root["a"]).elements)
    examination.report("wrong", at: try #require(elements[0]["x"]))
    #expect(!examination.isSound(root))
    #expect(examination.isSound(root, apartFrom: ["x"]))
    #expect(examination.isSound(root, apartFrom: ["a"]))
    #expect(!examination.isSound(root, apartFrom: ["n"]))
    examination.report("doubtful", at: elements[1], .warning)
    #expect(examination.isSound(elements[1]))
    examination.report("wrong as a whole", at: elements[1])
    #expect(!examination.isSound(root, apartFrom: ["x"]))
    #expect(examination.isSound(elements[0], apartFrom: ["x"]))
  }

  @Test func aDoubtSpoilsWithoutADiagnostic() throws {
    let examination = JSONExamination()
    let root = try #require(examination.parse(Array(#"{"a": 1, "b": 2}"#.utf8), file: "f.json")).root
    examination.doubt(try #require(root["a"]))
    #expect(examination.diagnostics == [])
    #expect(!examination.isSound(root))
    #expect(examination.isSound(try #require(root["b"])))
  }

  @Test func withMoreFaultsThanAreListedNothingIsSound() throws {
    let examination = JSONExamination(limits: JSONLimits(faults: 3))
    let root = try #require(examination.parse(Array("[1, 2, 3, 4, 5]".utf8), file: "f.json")).root
    let elements = Array(root.elements)
    for element in elements.prefix(3) { _ = examination.string(element) }
    #expect(examination.isSound(elements[4]))
    _ = examination.string(elements[3])
    #expect(!examination.isSound(elements[4]))
  }

  @Test func takesWarningsForNoErrors() throws {
    let examination = JSONExamination()
    let document = try #require(examination.parse(Array("1".utf8), file: "f.json"))
    examination.report("look", at: document.root, .warning)
    examination.report(Diagnostic(.note, file: "f.json", message: "hear"))
    #expect(!examination.hasErrors)
    examination.report("stop", at: document.root)
    #expect(examination.hasErrors)
  }
}
