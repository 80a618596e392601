import Reports
import Testing

@testable import Interview

@Suite struct WrappingTests {
  @Test(arguments: [
    "", "a", "two words", "Donaudampfschifffahrtsgesellschaft und mehr", "漢字かな交じり文 と 空白",
    "e\u{301}a\u{308} 👩‍👩‍👧 🇨🇭 flags",
    "tabs\tand\u{1B}[31m escapes\u{202E}", String(repeating: "x", count: 500),
  ])
  func noRowIsTooWideAndNothingIsLost(_ text: String) {
    for width in [1, 2, 3, 7, 20, 80] {
      let rows = Wrapping.rows(text, width: width)
      for row in rows {
        // A character wider than the row has to stand somewhere.
        #expect(DisplayWidth.columns(row) <= max(width, 2))
        #expect(!row.unicodeScalars.contains { $0.value < 0x20 })
        #expect(row == "" || row.first != " ")
      }
      let visible = text.unicodeScalars.filter { $0.value >= 0x20 && $0 != " " && $0.value != 0x202E }
      let shown = rows.joined().unicodeScalars.filter { $0 != " " }
      // What steers a terminal is written out instead.
      if visible.count == text.unicodeScalars.filter({ $0 != " " }).count {
        #expect(shown.elementsEqual(visible))
      }
    }
  }

  @Test func aRowThatIsTooLongSaysSo() {
    #expect(Wrapping.row("short", width: 10) == "short")
    #expect(Wrapping.row("rather long text", width: 10) == "rather ...")
    #expect(Wrapping.row("漢字漢字漢字", width: 10) == "漢字漢...")
    #expect(Wrapping.row("abcdef", width: 3) == "abc")
  }

  @Test(arguments: [
    ("plain", 5), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("🙂", 2), ("👩‍👩‍👧", 2), ("🇨🇭", 2),
    ("❤\u{FE0F}", 2),
    ("한글", 4), ("\u{200B}", 0), ("ﾊﾝｶｸ", 4), ("…–", 2), ("✓", 1),
  ])
  func textTakesSoManyColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }
}
