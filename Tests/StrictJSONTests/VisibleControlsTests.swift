import StrictJSON
import Testing

@Suite struct VisibleControlsTests {
  @Test(arguments: [
    "", "plain text", "Zürich, Ωmega, 中文, עברית, العربية", "👩‍👩‍👧 ❤️ 🇨🇭", "e\u{301}", "\u{FFFD}", "می\u{200C}خواهم",
    "\u{A0}",
  ])
  func leavesVisibleTextAsItIs(_ text: String) {
    #expect(text.withVisibleControls.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\nb\r\n", "a\\u{A}b\\u{D}\\u{A}"), ("\t", "\\u{9}"),
    ("\0", "\\u{0}"),
    ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"), ("\u{202E}gpj.exe", "\\u{202E}gpj.exe"),
    ("\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
    ("a\u{200B}b", "a\\u{200B}b"), ("\u{FEFF}", "\\u{FEFF}"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{E0041}", "\\u{E0041}"), ("\u{AD}", "\\u{AD}"), ("\u{1D173}", "\\u{1D173}"),
  ])
  func writesOutWhatSteersOutput(_ text: String, _ expected: String) {
    #expect(text.withVisibleControls == expected)
    #expect(text.withVisibleControls.withVisibleControls == expected)
  }

  @Test func leavesNoControlOrDirectionCharacter() {
    let forbidden: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x3000 || value >= 0xE000 else { continue }
      let stays = String(scalar).withVisibleControls.unicodeScalars.first == scalar
      if forbidden.contains(scalar.properties.generalCategory) || scalar.properties.isBidiControl {
        #expect(!stays, "U+\(String(value, radix: 16))")
      }
      if scalar.properties.isAlphabetic { #expect(stays, "U+\(String(value, radix: 16))") }
    }
  }
}
