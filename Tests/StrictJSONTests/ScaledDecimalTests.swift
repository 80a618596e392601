import StrictJSON
import Testing

@Suite struct ScaledDecimalTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("0.000", 0), ("7", 7000), ("-7", -7000), ("1.5", 1500), ("1.250", 1250),
      ("0.001", 1),
      ("1e3", 1_000_000), ("1E+3", 1_000_000), ("1.5e-2", 15), ("120e-4", 12), ("0e99999999999999999999", 0),
      ("0.0e-99999999999999999999", 0), ("1.00000000000000000000000000000000", 1000),
      ("9223372036854775.807", .max), ("-9223372036854775.808", .min), ("100000000000000000000000e-23", 1000),
      ("0.00000000000000000000001e23", 1000), ("1000000000000000000000e-21", 1000),
    ] as [(String, Int64)])
  func readsThousandths(_ text: String, _ expected: Int64) {
    #expect(ScaledDecimal.parse(text.utf8, places: 3) == expected)
    #expect(ScaledDecimal.parse(Array(text.utf8), places: 3) == expected)
    #expect(ScaledDecimal.parse(AnySequence(text.utf8), places: 3) == expected)
  }

  @Test(arguments: [
    "", "-", "+1", "--1", ".5", "1.", "-.5", "1.e3", "01", "-01", "00", "1e", "1e+", "1e-", "1e1.5", "1e1e1",
    "1.2.3",
    " 1", "1 ", "1,5", "0x1", "NaN", "inf", "１", "1e１", "1_000",
  ])
  func refusesWhatIsNoNumberOfJSON(_ text: String) {
    #expect(ScaledDecimal.parse(text.utf8, places: 3) == nil)
  }

  @Test(arguments: [
    "0.0001", "1e-4", "1.2345", "9223372036854775.808", "-9223372036854775.809", "1e16", "1e999", "1e-999",
    "1e9223372036854775807", "1e9223372036854775808", "1e-9223372036854775808", "18446744073709551616e-3",
    "99999999999999999999999999", "1.0000000000000000000000000000000001",
  ])
  func refusesWhatDoesNotFit(_ text: String) { #expect(ScaledDecimal.parse(text.utf8, places: 3) == nil) }

  @Test func readsAMillionDigits() {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(ScaledDecimal.parse("1.\(zeros)".utf8, places: 0) == 1)
    #expect(ScaledDecimal.parse("0.\(zeros)7e1000001".utf8, places: 0) == 7)
    #expect(ScaledDecimal.parse("7\(zeros)e-1000000".utf8, places: 0) == 7)
    #expect(ScaledDecimal.parse("7\(zeros)".utf8, places: 0) == nil)
  }

  @Test(
    arguments: [
      (0, 3, "0"), (5, 3, "0.005"), (-5, 3, "-0.005"), (1500, 3, "1.5"), (-1000, 3, "-1"),
      (1_234_567, 3, "1234.567"),
      (42, 0, "42"), (100, 0, "100"), (.max, 3, "9223372036854775.807"), (.min, 3, "-9223372036854775.808"),
      (.min, 0, "-9223372036854775808"), (10, 1, "1"), (1, 6, "0.000001"),
    ] as [(Int64, Int, String)])
  func writesInShort(_ value: Int64, _ places: Int, _ expected: String) {
    #expect(ScaledDecimal.text(value, places: places) == expected)
  }

  @Test func readsBackWhatItWrites() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let value =
        Int64.random(in: .min ... .max, using: &generator) >> Int64.random(in: 0..<63, using: &generator)
      let places = Int.random(in: 0...9, using: &generator)
      #expect(ScaledDecimal.parse(ScaledDecimal.text(value, places: places).utf8, places: places) == value)
    }
  }
}
