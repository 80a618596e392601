import StrictJSON
import Testing

@Suite struct JSONParserTests {
  // MARK: What is accepted

  @Test(arguments: JSONCase.accepted)
  func acceptsValidText(_ text: JSONCase) { #expect(diagnostics(of: text.bytes) == []) }

  @Test(arguments: JSONCase.refusedForSafety)
  func refusesRepeatedKeys(_ text: JSONCase) { #expect(diagnostics(of: text.bytes).count == 1) }

  @Test(arguments: JSONCase.refused)
  func refusesInvalidText(_ text: JSONCase) { #expect(diagnostics(of: text.bytes) != []) }

  @Test(arguments: JSONCase.unsettledAccepted)
  func acceptsWhatLosesOnlyPrecision(_ text: JSONCase) { #expect(diagnostics(of: text.bytes) == []) }

  @Test(arguments: JSONCase.unsettledRefused)
  func refusesWhatLosesMeaning(_ text: JSONCase) { #expect(diagnostics(of: text.bytes) != []) }

  @Test func casesHaveDifferentNames() {
    let names = (JSONCase.accepted + JSONCase.refused).map(\.id)
    #expect(Set(names).count == names.count)
    #expect(JSONCase.accepted.count >= 60)
    #expect(JSONCase.refused.count >= 60)
    #expect(JSONCase.unsettledAccepted.count + JSONCase.unsettledRefused.count >= 25)
  }

  // MARK: What is said

  @Test func reportsAllFaultsOfATextTogether() {
    #expect(
      lines("{\"a\": 01,\n \"b\": [1,],\n \"c\": tru, // no\n \"d\" 5}") == [
        "f.json:1:7: error: invalid number \"01\"",
        "f.json:2:9: error: a comma after the last element is not allowed",
        "f.json:3:7: error: expected a JSON value, found \"tru\"; did you mean \"true\"?",
        "f.json:3:12: error: comments are not allowed in JSON",
        "f.json:4:6: error: expected a colon after the key, found \"5\"",
      ])
  }

  @Test(arguments: [
    ("", "1:1: error: expected a JSON value, found nothing"),
    ("[1", "1:3: error: expected \"]\" before the end of the file"),
    ("{", "1:2: error: expected \"}\" before the end of the file"),
    ("[1}", "1:3: error: expected a comma or \"]\", found \"}\""),
    ("[1 2]", "1:4: error: expected a comma before \"2\""),
    ("{\"a\":1 \"b\":2}", "1:8: error: expected a comma before \"\"\""),
    ("{\"a\":1,}", "1:7: error: a comma after the last member is not allowed"),
    ("{a:1}", "1:2: error: expected a key in double quotes, found \"a\""),
    ("{\"a\"}", "1:5: error: expected a colon after the key, found \"}\""),
    ("{\"a\"", "1:5: error: expected a colon after the key, found the end of the file"),
    ("{\"a\":", "1:6: error: expected a value after the key, found the end of the file"),
    ("[\"a", "1:2: error: the string is not closed before the end of the file"),
    ("[1] 2", "1:5: error: expected the end of the file after the value, found \"2\""),
    ("[1e999]", "1:2: error: number out of range \"1e999\""),
    ("[NaN]", "1:2: error: expected a JSON value, found \"NaN\""),
    ("[Null]", "1:2: error: expected a JSON value, found \"Null\"; did you mean \"null\"?"),
    ("[\u{1}]", "1:2: error: expected a JSON value, found \"\\u{1}\""),
    ("[\u{202E}]", "1:2: error: expected a JSON value, found \"\\u{202E}\""),
    ("{\"k\":1,\"k\":2}", "1:8: error: the key \"k\" is repeated"),
    ("[\"\t\"]", "1:3: error: a control character (0x09) in a string must be written as an escape"),
    ("[\"\\x\"]", "1:3: error: invalid escape; valid ones are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"),
    ("[\"\\u12\"]", "1:3: error: expected four hexadecimal digits after \\u"),
    ("[\"a\\uDC00\"]", "1:4: error: half of a surrogate pair stands alone"),
    ("\u{FEFF}[]", "1:1: error: a byte-order mark is not allowed; save the file as UTF-8 without it"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ message: String) {
    #expect(lines(text) == ["f.json:" + message])
  }

  @Test func reportsEveryInvalidByte() {
    let bytes = Array("[\"é".utf8) + [0xFF, 0x41, 0xC3] + Array("\"]".utf8)
    #expect(
      diagnostics(of: bytes).map(\.line) == [
        "f.json:1:4: error: invalid UTF-8 (byte 0xFF)", "f.json:1:6: error: invalid UTF-8 (byte 0xC3)",
      ])
  }

  @Test func goesOnWithAnExaminationAfterFaultsThatItSteppedOver() throws {
    var diagnostics: [Diagnostic] = []
    let text = "{\"a\": 01, \"b\": [1 2,], \"b\": \"\\q\"}"
    let document = JSONDocument.parse(Array(text.utf8), file: "f.json", into: &diagnostics)
    let members = try #require(document).root.members.map { "\($0.key.string): \($0.value.kind)" }
    #expect(members == ["a: faulty", "b: array", "b: string"])
    #expect(diagnostics.count == 5)
  }

  @Test func quotesLittleOfALongText() {
    let word = String(repeating: "x", count: 1000)
    #expect(lines("[\(word)]") == ["f.json:1:2: error: expected a JSON value, found \"\(word.prefix(40))…\""])
    let key = String(repeating: "é", count: 1000)
    #expect(
      lines("{\"\(key)\":1,\"\(key)\":1}") == [
        "f.json:1:1007: error: the key \"\(key.prefix(40))…\" is repeated"
      ])
  }

  // MARK: Repeated keys

  @Test(arguments: [2, 24, 25, 1000])
  func findsRepeatedKeysInObjectsOfAnySize(_ count: Int) {
    let keys = (0..<count).map { "\"key \($0)\":\($0)" }
    #expect(lines("{" + keys.joined(separator: ",") + "}") == [])
    let escaped = keys.map { $0.replacingFirst("k", with: "\\u006B") }
    #expect(lines("{" + escaped.joined(separator: ",") + "}") == [])
    let again = keys + [escaped[count / 2]]
    #expect(
      lines("{" + again.joined(separator: ",\n") + "}").map { $0.dropFirst(7) } == [
        "\(count + 1):1: error: the key \"\\u006Bey \(count / 2)\" is repeated"
      ])
    let twice = keys + keys[...1]
    #expect(
      lines("{" + twice.joined(separator: ",\n") + "}").map { $0.dropFirst(7) } == [
        "\(count + 1):1: error: the key \"key 0\" is repeated",
        "\(count + 2):1: error: the key \"key 1\" is repeated",
      ])
  }

  @Test(arguments: [2, 30])
  func tellsKeysApartThatOnlyLookEqual(_ count: Int) {
    let others = (2..<max(count, 2)).map { "\"\($0)\":0" }
    let keys = ["\"\u{E9}\":0", "\"e\u{301}\":0"] + others
    #expect(lines("{" + keys.joined(separator: ",") + "}") == [])
  }

  // MARK: Limits

  @Test func refusesTooManyBytes() {
    #expect(
      lines("[1, 2]", limits: JSONLimits(bytes: 5)) == [
        "f.json:1:1: error: 6 bytes are more than the limit of 5"
      ])
    #expect(lines("[1,2]", limits: JSONLimits(bytes: 5)) == [])
  }

  @Test func refusesTooManyLevels() {
    #expect(lines("[{\"a\":[]}]", limits: JSONLimits(depth: 3)) == [])
    #expect(
      lines("[{\"a\":[[]]}]", limits: JSONLimits(depth: 3)) == [
        "f.json:1:8: error: more than 3 arrays and objects inside one another"
      ])
  }

  @Test(arguments: [0, 1, 3])
  func stopsAfterTooManyFaults(_ limit: Int) {
    let found = lines("[01, 02, 03, 04, 05]", limits: JSONLimits(faults: limit))
    #expect(found.count == max(limit, 1) + 1)
    #expect(found.last?.hasSuffix("error: too many faults; the rest of the file is not read") == true)
  }

  @Test(arguments: [
    JSONCase("bare brackets", String(repeating: "[", count: 5_000_000)),
    JSONCase("equal keys", "{" + String(repeating: "\"key\":0,", count: 200_000) + "\"key\":0}"),
    JSONCase(
      "equal keys with escapes", "{" + String(repeating: "\"\\u006Bey\":0,", count: 50_000) + "\"key\":0}"),
    JSONCase("control characters", bytes: [0x22] + [UInt8](repeating: 1, count: 3_000_000)),
    JSONCase("invalid bytes", bytes: [0x22] + [UInt8](repeating: 0xFF, count: 3_000_000)),
    JSONCase("backslashes", bytes: [UInt8](repeating: 0x5C, count: 3_000_000)),
    JSONCase("backslashes in a string", bytes: [0x22] + [UInt8](repeating: 0x5C, count: 3_000_000)),
    JSONCase("comments", String(repeating: "//\n", count: 300_000)),
    JSONCase("open comment", "[/*" + String(repeating: "*", count: 3_000_000)),
    JSONCase("digits", String(repeating: "7", count: 1_000_000)),
    JSONCase("digits of an exponent", "1e" + String(repeating: "7", count: 1_000_000)),
    JSONCase("commas", "[" + String(repeating: ",", count: 1_000_000)),
    JSONCase("words", "[" + String(repeating: "word ", count: 200_000)),
  ])
  func survivesHostileRepetition(_ text: JSONCase) {
    let found = diagnostics(of: text.bytes)
    #expect((1...101).contains(found.count))
    #expect(found.allSatisfy { $0.line.utf8.count < 300 })
  }

  @Test func readsAMillionDigitsAndAHundredThousandKeys() throws {
    let digits = String(repeating: "1", count: 1_000_000)
    #expect(try root("0." + digits).double == 1.0 / 9)
    #expect(try root("1e-" + digits).double == 0)
    let keys = (0..<100_000).map { "\"key \($0)\":0" }
    #expect(
      try root("{" + keys.joined(separator: ",") + "}").members.reduce(0) { count, _ in count + 1 } == 100_000
    )
  }

  @Test func readsMoreLevelsThanAStackHasRoomFor() throws {
    let levels = 200_000
    let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    var value = try root(text, limits: JSONLimits(depth: levels))
    var depth = 1
    while let inner = Array(value.elements).first { (value, depth) = (inner, depth + 1) }
    #expect(depth == levels)
    #expect(value.path.utf8.count == 3 * (levels - 1))
  }

  // MARK: Any bytes

  @Test func refusesEveryPrefixOfAnObject() throws {
    let text = "{\"k\\u00e9y\": [\"é€\u{1D11E}\", \"\\uD834\\uDD1E\\n\", -1.5e-3, {\"a\": true}, null, \"\"]}"
    let bytes = Array(text.utf8)
    _ = try root(text)
    for length in bytes.indices {
      let found = diagnostics(of: Array(bytes[..<length]))
      #expect(!found.isEmpty, "cut after \(length) bytes")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func placesEveryFaultOfAMutatedTextInsideIt(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var writer = JSONWriter()
    RandomJSON(depth: 4, using: &generator).write(to: &writer)
    for _ in 0..<60 {
      let bytes = mutated(Array(writer.text.utf8), using: &generator)
      var diagnostics: [Diagnostic] = []
      let document = JSONDocument.parse(bytes, file: "f.json", into: &diagnostics)
      let text = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for diagnostic in diagnostics {
        let position = diagnostic.position ?? SourcePosition(line: 0, column: 0)
        guard text.indices.contains(position.line - 1) else {
          Issue.record("no such line: \(diagnostic.line)")
          continue
        }
        #expect((1...text[position.line - 1].count + 1).contains(position.column), "\(diagnostic.line)")
      }
      // Whatever is left of the document can be read without a trap.
      if let document { _ = RandomJSON(document.root) } else { #expect(!diagnostics.isEmpty) }
    }
  }

  /// The bytes with one to three places cut, overwritten or enriched.
  private func mutated(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "0", "-", "1e", ".", "tru", "//", "/*",
        "\n", "\t",
      ].map { Array($0.utf8) } + [
        [0], [0x80], [0xC0], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xFF], [0xEF, 0xBB, 0xBF],
      ]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...4, using: &generator))
      bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator) ?? [])
    }
    return bytes
  }
}

extension String {
  fileprivate func replacingFirst(_ letter: Character, with other: String) -> String {
    guard let place = firstIndex(of: letter) else { return self }
    return self[..<place] + other + self[index(after: place)...]
  }
}
