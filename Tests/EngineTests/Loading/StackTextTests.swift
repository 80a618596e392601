import Testing

@testable import Engine

@Suite struct StackTextTests {
  private func parse(_ text: String) throws -> [UInt64] {
    let (knowledge, _) = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .trusted, reservedFlags: SmallFolder.reservedFlags)
    var stack: [UInt64] = [0, 0]
    try StackText.parse(text, into: &stack, knowledge)
    return stack
  }

  @Test(
    arguments: [
      ("racer", [0b1, 0]), ("mountain/knobbly", [0b10, 0b10]), ("mountain,knobbly", [0b10, 0b10]),
      ("racer/trailer,knobbly", [0b101, 0b10]), ("slick", [0b1, 0b1]), ("slick/mountain", [0b11, 0b1]),
      ("racer/racer", [0b1, 0]),
    ] as [(String, [UInt64])])
  func optionsAreStatedWithThoseTheyImply(_ text: String, _ stack: [UInt64]) throws {
    #expect(try parse(text) == stack)
  }

  @Test(arguments: [
    ("racr", #"unknown option "racr"; did you mean "racer"?"#),
    ("racer/", #"unknown option ""; expected one of racer, mountain, trailer, slick, knobbly"#),
    ("", #"unknown option ""; expected one of racer, mountain, trailer, slick, knobbly"#),
    (
      "racer mountain",
      #"unknown option "racer mountain"; expected one of racer, mountain, trailer, slick, knobbly"#
    ),
    ("RACER", #"unknown option "RACER"; did you mean "racer"?"#),
    (
      "\u{1B}[2Jracer",
      #"unknown option "\u{1B}[2Jracer"; expected one of racer, mountain, trailer, slick, knobbly"#
    ),
  ])
  func anUnknownOptionIsRefusedWithTheNearest(_ text: String, _ message: String) {
    let fault = #expect(throws: StackText.Fault.self) { try parse(text) }
    #expect(fault?.message == message)
  }
}
