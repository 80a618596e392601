import Testing

@testable import Interview

@Suite struct KeyDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var bytes: String
    var keys: [Key]

    var testDescription: String { bytes.debugDescription }
  }

  static let cases = [
    Case(bytes: "j", keys: [.character("j")]),
    Case(bytes: "\r", keys: [.enter]), Case(bytes: "\n", keys: [.enter]), Case(bytes: "\t", keys: [.tab]),
    Case(bytes: "\u{7F}", keys: [.backspace]), Case(bytes: "\u{8}", keys: [.backspace]),
    Case(bytes: "\u{4}", keys: [.endOfInput]), Case(bytes: "\u{3}", keys: [.interrupt]),
    Case(bytes: "\u{C}", keys: [.redraw]), Case(bytes: "\u{15}", keys: [.clear]),
    Case(bytes: "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", keys: [.up, .down, .right, .left]),
    Case(bytes: "\u{1B}OA\u{1B}OB\u{1B}OH\u{1B}OF\u{1B}OM", keys: [.up, .down, .home, .end, .enter]),
    Case(
      bytes: "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      keys: [.home, .end, .home, .end, .home, .end]),
    Case(bytes: "\u{1B}[5~\u{1B}[6~\u{1B}[3~", keys: [.pageUp, .pageDown, .delete]),
    // With Control or Shift held.
    Case(bytes: "\u{1B}[1;5A\u{1B}[5;2~", keys: [.up, .pageUp]),
    // What is not known is left out whole.
    Case(
      bytes: "\u{1B}[15~x\u{1B}[?62;1cx\u{1B}[<0;3;4Mx",
      keys: [.character("x"), .character("x"), .enter, .character("x")]),
    Case(bytes: "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}x", keys: [.character("x")]),
    Case(bytes: "\u{1B}]11;rgb:ffff\u{1B}\\x", keys: [.character("x")]),
    Case(bytes: "\u{1B}P1$r0m\u{1B}\\x", keys: [.character("x")]),
    Case(bytes: "é漢🙂", keys: [.character("é"), .character("漢"), .character("🙂")]),
    Case(bytes: "\u{1B}[200~a\nb\u{1B}[31m\u{1B}[201~x", keys: [.pasted("ab[31m"), .character("x")]),
    Case(bytes: "\u{1B}j", keys: [.escape, .character("j")]),
    Case(bytes: "\u{1B}\u{1B}[A", keys: [.escape, .up]),
  ]

  @Test(arguments: cases) func bytesInOnePieceOrOneByOneAreTheSameKeys(_ sample: Case) {
    var whole = KeyDecoder()
    #expect(whole.feed(sample.bytes.utf8) == sample.keys)
    var torn = KeyDecoder()
    #expect(sample.bytes.utf8.flatMap { torn.feed([$0]) } == sample.keys)
    #expect(torn.patience == nil)
  }

  @Test func anEscapeAloneIsAKeyOnceNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 400)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.flush() == [])
  }

  /// On a slow line the rest of an arrow can come after the escape has been taken for itself.
  @Test func whatComesLateStillMakesAnArrow() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    #expect(decoder.flush() == [.escape])
    #expect(decoder.feed("[".utf8) == [])
    #expect(decoder.feed("B".utf8) == [.down])
    #expect(decoder.feed("[".utf8) == [.character("[")])
  }

  /// Alt together with a bracket begins a text for the terminal, of which nobody sends the end.
  @Test(arguments: [
    "\u{1B}]", "\u{1B}P", "\u{1B}X", "\u{1B}^", "\u{1B}_", "\u{1B}[200~", "\u{1B}[", "\u{1B}O",
  ])
  func whatHasNoEndIsGivenUp(_ bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [])
    #expect(decoder.patience != nil)
    #expect(decoder.flush() == [])
    #expect(decoder.feed("q".utf8) == [.character("q")])
  }

  @Test func whatIsNoUTF8IsLeftOut() {
    var decoder = KeyDecoder()
    #expect(
      decoder.feed([0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x78, 0x80, 0xED, 0xA0, 0x80]) == [
        .character("("), .character("x"),
      ])
  }

  @Test func anythingEndsInKeysAndNoState() {
    var generator = SeededGenerator(seed: 1)
    var decoder = KeyDecoder()
    for _ in 0..<200_000 { _ = decoder.feed([UInt8.random(in: 0...255, using: &generator)]) }
    _ = decoder.feed("\u{1B}[201~".utf8)
    _ = decoder.feed([0x07])
    _ = decoder.flush()
    #expect(decoder.feed("j".utf8) == [.character("j")])
  }

  @Test func aPasteWithoutEndTakesNoMoreThanItsLimit() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~".utf8)
    _ = decoder.feed(repeatElement(UInt8(ascii: "a"), count: 100_000))
    let keys = decoder.feed("\u{1B}[201~j".utf8)
    #expect(keys.count == 2)
    #expect(keys.last == .character("j"))
  }
}
