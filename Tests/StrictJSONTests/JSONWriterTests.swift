import StrictJSON
import Testing

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return writer.text
  }

  @Test func writesMembersInTheirOrder() {
    let text = written { writer in
      writer.object { writer in
        writer.member("z", "text")
        writer.member("absent", nil as String?)
        writer.member("a", 3)
        writer.member("yes", true)
        writer.member("list", ["x", "y"])
        writer.member("none", [String]())
        writer.member("empty") { $0.object { _ in } }
        writer.member("rows") { writer in
          writer.array([1, 2]) { writer, number in writer.object { $0.member("n", number) } }
        }
        writer.member("nothing") { $0.array([Int]()) { $0.integer($1) } }
        writer.member("exact") { $0.number(written: "1.50") }
      }
    }
    #expect(
      text == """
        {
          "z": "text",
          "absent": null,
          "a": 3,
          "yes": true,
          "list": ["x", "y"],
          "none": [],
          "empty": {},
          "rows": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ],
          "nothing": [],
          "exact": 1.50
        }
        """)
  }

  @Test(arguments: [
    ("", "\"\""), ("plain / text", "\"plain / text\""), ("\"\\", "\"\\\"\\\\\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\0\u{8}\u{1F}\u{7F}", "\"\\u0000\\u0008\\u001F\\u007F\""), ("é\u{1F600}", "\"é\u{1F600}\""),
    ("\u{202E}\u{2028}", "\"\\u202E\\u2028\""), ("\u{E0041}", "\"\\uDB40\\uDC41\""),
    ("e\u{301}", "\"e\u{301}\""), ("\r\n", "\"\\r\\n\""),
  ])
  func escapesWhatSteersOutput(_ text: String, _ expected: String) {
    #expect(written { $0.string(text) }.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-2.5, "-2.5"), (0.1, "0.1"), (1e15, "1000000000000000"),
      (1e16, "1e+16"),
      (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
      (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ] as [(Double, String)])
  func writesNumbersInShort(_ number: Double, _ expected: String) {
    #expect(written { $0.number(number) } == expected)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func writesWhatReadsBackEqual(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let value = RandomJSON(depth: 5, using: &generator)
      let text = written { value.write(to: &$0) }
      let again = RandomJSON(try root(text))
      #expect(again == value)
      // `==` takes different spellings of an accent for equal; the text does not.
      #expect(written { again.write(to: &$0) }.utf8.elementsEqual(text.utf8))
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || !String($0).withVisibleControls.hasPrefix("\\u") })
    }
  }

  @Test func writesNumbersThatReadBackAsTheSameBits() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let number = RandomJSON.number(using: &generator)
      #expect(try root(written { $0.number(number) }).double?.bitPattern == number.bitPattern)
    }
  }

  @Test(arguments: [Int.min, -1, 0, Int.max])
  func writesWholeNumbers(_ number: Int) throws {
    #expect(try root(written { $0.integer(number) }).scaled(places: 0) == Int64(number))
  }

  @Test func refusesNumbersThatJSONCannotWrite() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.number(.nan)
    }
  }
}
