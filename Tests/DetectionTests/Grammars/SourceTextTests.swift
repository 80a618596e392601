import Detection
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]), ("\n", [""]),
    ("\u{FEFF}é\n", ["é"]),
  ])
  func linesEndInAnyOfThreeWays(_ text: String, _ lines: [String]) throws {
    #expect(try SourceText(Array(text.utf8)).lines == lines)
  }

  @Test func decodesUTF16InBothOrders() throws {
    let units = Array("\u{FEFF}a\r\né😀\r".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try SourceText(little).lines == ["a", "é😀"])
    #expect(try SourceText(big).lines == ["a", "é😀"])
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0x0D, 0x0A, 0x0D, 0x0A, 0xC3], 3), ([0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 1), ([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8], 2), ([0xFE, 0xFF, 0x00], 1),
    ] as [([UInt8], Int)])
  func bytesOfNoCharacterAreAFault(_ bytes: [UInt8], _ line: Int) {
    #expect { try SourceText(bytes) } throws: { ($0 as? GrammarFault)?.line == line }
  }

  @Test func theMessageTellsTheByte() {
    #expect(throws: GrammarFault(line: 2, message: "invalid UTF-8 (byte 0xE9); expected a text file")) {
      try SourceText([0x0A, 0xE9, 0x0A])
    }
  }
}
