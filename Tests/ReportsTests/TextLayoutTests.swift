import Reports
import Testing

@Suite struct TextLayoutTests {
  private func text(_ build: (inout TextLayout) -> Void) -> String {
    var layout = TextLayout()
    build(&layout)
    return layout.text
  }

  @Test func aParagraphIsWrappedAt80ColumnsWithItsIndents() {
    let words = Array(repeating: "four", count: 32).joined(separator: " ")
    let lines = text { $0.paragraph(words, indent: "  - ", hanging: "    ") }.split(separator: "\n")
    #expect(lines.map(\.count) == [78, 78, 13])
    #expect(lines[0].hasPrefix("  - four"))
    #expect(lines[1].hasPrefix("    four"))
  }

  @Test func aLineOfExactly80ColumnsIsNotWrapped() {
    let line = String(repeating: "a", count: 39) + " " + String(repeating: "b", count: 40)
    #expect(text { $0.paragraph(line) } == line + "\n")
    #expect(text { $0.paragraph(line + "b") }.split(separator: "\n").count == 2)
  }

  @Test func whiteSpaceOfTheContentIsOnlyAPlaceToBreak() {
    #expect(text { $0.paragraph("  a\n\n b\tc\u{2028}d\u{85}e  ") } == "a b c d e\n")
  }

  @Test func whatWouldSteerATerminalIsWrittenOut() {
    #expect(text { $0.paragraph("a\u{1B}[2J\u{202E}b") } == "a\\u{1B}[2J\\u{202E}b\n")
  }

  @Test func anEmptyParagraphIsNoLine() {
    #expect(text { $0.paragraph(" \n ", indent: "  ") } == "")
  }

  @Test func colorSurroundsWholeLines() {
    var layout = TextLayout(usesColor: true)
    layout.paragraph("a", .good)
    layout.paragraph("b")
    #expect(layout.text == "\u{1B}[32;1ma\u{1B}[0m\nb\n")
  }
}
