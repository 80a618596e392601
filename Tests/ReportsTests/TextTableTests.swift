import Testing

@testable import Reports

@Suite struct TextTableTests {
  private func text(_ columns: [Document.Table.Column], _ rows: [[Phrase]]) -> String {
    TextRenderer.render(
      Document(title: "T", blocks: [.table(.init("Caption", columns, rows)), .paragraph("After.")]))
  }

  @Test func columnsAreAsWideAsTheirLongestCell() {
    #expect(
      text(
        [.init("Drink"), .init("Points", .trailing), .init("Why")],
        [["Tea", "12.0", "It is hot."], ["Coffee", "-3.5", ""], ["", "0.0", .code("x")]]) == """
          T

          Drink   Points  Why
          ------  ------  ----------
          Tea       12.0  It is hot.
          Coffee    -3.5
                     0.0  `x`

          After.

          """)
  }

  @Test func cellsAreWrappedWhereTheLineHasNoRoom() {
    let words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    #expect(
      text(
        [.init("Name"), .init("Words"), .init("N", .trailing)],
        [["A", Phrase(words), "1"], ["B", "x", "2"]])
          == """
          T

          Name  Words                                                                    N
          ----  -----------------------------------------------------------------------  -
          A     one two three four five six seven eight nine ten eleven twelve thirteen  1
                fourteen
          B     x                                                                        2

          After.

          """)
  }

  /// The widest column gives way, be it the first.
  @Test func aWideFirstColumnIsWrapped() {
    let name = "a name that goes on and on over more than a whole line of what eighty columns can ever hold"
    let lines = text([.init("Name"), .init("Points", .trailing)], [[Phrase(name), "1.0"]])
      .split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "T", "Name" + String(repeating: " ", count: 70) + "Points",
        String(repeating: "-", count: 72) + "  " + String(repeating: "-", count: 6),
        "a name that goes on and on over more than a whole line of what eighty        1.0",
        "columns can ever hold", "After.",
      ])
  }

  @Test func aWordThatIsTooLongIsCut() {
    let word = String(repeating: "x", count: 100)
    let lines = text([.init("A"), .init("B")], [[Phrase(word), "y"]]).split(separator: "\n").map(String.init)
    #expect(lines.contains(String(repeating: "x", count: 77) + "  y"))
    #expect(lines.contains(String(repeating: "x", count: 23)))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  /// Seven columns of twelve characters and what parts them take 96.
  @Test func whereSoManyColumnsDoNotFitCellsStandBelowOneAnother() {
    let columns = (1...7).map { Document.Table.Column("Column \($0)", $0 == 2 ? .trailing : .leading) }
    let row = (1...7).map { Phrase("thirteen long \($0)") }
    #expect(
      text(columns, [row, row]) == """
        T

          Column 1: thirteen long 1
          Column 2: thirteen long 2
          Column 3: thirteen long 3
          Column 4: thirteen long 4
          Column 5: thirteen long 5
          Column 6: thirteen long 6
          Column 7: thirteen long 7

          Column 1: thirteen long 1
          Column 2: thirteen long 2
          Column 3: thirteen long 3
          Column 4: thirteen long 4
          Column 5: thirteen long 5
          Column 6: thirteen long 6
          Column 7: thirteen long 7

        After.

        """)
  }

  @Test func manyNarrowColumnsFit() {
    let columns = (0..<20).map { Document.Table.Column("\($0 % 10)\($0 % 10)") }
    let lines = text(columns, [(0..<20).map { _ in "ab" }]).split(separator: "\n")
    #expect(lines[1].count == 78)
    #expect(lines[3] == Array(repeating: "ab", count: 20).joined(separator: "  "))
  }

  @Test func whatWouldSteerATerminalIsWrittenOut() {
    let output = text([.init("A\u{1B}"), .init("B")], [["\u{202E}x", "\u{7}"]])
    #expect(output.isHarmless)
    #expect(output.contains("A\\u{1B}"))
    #expect(output.contains("\\u{202E}x  \\u{7}\n"))
  }
}
