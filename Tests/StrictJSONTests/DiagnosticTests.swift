import StrictJSON
import Testing

@Suite struct DiagnosticTests {
  private func position(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(line: line, column: column)
  }

  @Test func printsOneLine() {
    #expect(
      Diagnostic(file: "a.json", at: position(2, 7), path: "x[0]", message: "no").line
        == "a.json:2:7: error: no (at x[0])")
    #expect(
      Diagnostic(.warning, file: "a.json", at: position(1, 1), message: "old").line
        == "a.json:1:1: warning: old")
    #expect(Diagnostic(.note, file: "a.json", message: "see").line == "a.json: note: see")
  }

  @Test func printsNothingThatSteersOutput() {
    let diagnostic = Diagnostic(file: "a\u{1B}\n", at: position(1, 1), path: "\u{202E}", message: "\u{7}\r")
    #expect(diagnostic.line == "a\\u{1B}\\u{A}:1:1: error: \\u{7}\\u{D} (at \\u{202E})")
  }

  @Test func isPrintedByFileThenPlaceThenText() {
    let ordered = [
      Diagnostic(file: "a", message: "z"),
      Diagnostic(file: "a", at: position(1, 9), message: "z"),
      Diagnostic(file: "a", at: position(2, 1), message: "a"),
      Diagnostic(file: "a", at: position(2, 1), message: "b"),
      Diagnostic(file: "a", at: position(2, 1), path: "p", message: "b"),
      Diagnostic(file: "a", at: position(2, 10), message: "a"),
      Diagnostic(file: "a", at: position(10, 1), message: "a"),
      Diagnostic(file: "b", at: position(1, 1), message: "a"),
    ]
    #expect(ordered.reversed().sorted(by: Diagnostic.printedBefore) == ordered)
    for diagnostic in ordered { #expect(!Diagnostic.printedBefore(diagnostic, diagnostic)) }
  }

  @Test func ordersPositionsByLineThenColumn() {
    #expect(position(1, 9) < position(2, 1))
    #expect(position(2, 1) < position(2, 2))
    #expect(!(position(2, 2) < position(2, 2)))
  }
}
