import Testing

@testable import Engine

@Suite struct ThousandthsTests {
  @Test(arguments: [
    ("0", 0, "0"), ("1", 1000, "1"), ("1.5", 1500, "1.5"), ("-0.125", -125, "-0.125"), ("2.50", 2500, "2.5"),
    ("1e1", 10_000, "10"), ("0.001", 1, "0.001"), ("-5", -5000, "-5"), ("1.2340", 1234, "1.234"),
  ])
  func readsAndWritesDecimals(_ text: String, _ count: Int64, _ written: String) {
    #expect(Thousandths(text) == Thousandths(count))
    #expect(Thousandths(count).text == written)
  }

  @Test(arguments: [
    "", "-", "1.2345", ".", "1,5", "one", "0.0001", "99999999999999999999", "1e-4", "NaN", "+1",
  ])
  func refusesWhatIsNoDecimalOfThreePlaces(_ text: String) {
    #expect(Thousandths(text) == nil)
  }
}
