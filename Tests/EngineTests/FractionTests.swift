import Testing

@testable import Engine

@Suite struct FractionTests {
  @Test(arguments: [
    (0, 1, 0), (1, 1, 100), (1, 3, 33), (2, 3, 66), (999, 1000, 99), (1, 1000, 0), (29, 100, 29),
    (57, 100, 57),
  ])
  func percentNeverClaimsMoreThanThereIs(_ numerator: Int64, _ denominator: Int64, _ percent: Int) {
    #expect(Fraction(numerator, over: denominator).percent == percent)
  }

  @Test func equalRatiosAreEqualHoweverTheyAreWritten() {
    #expect(Fraction(1, over: 2) == Fraction(500, over: 1000))
    #expect(Fraction(Thousandths(250)) == Fraction(1, over: 4))
    #expect(Fraction(0, over: 7) == Fraction(0, over: 1))
  }

  @Test func comparesLargeRatiosWithoutOverflow() {
    let large = Int64.max - 1
    #expect(Fraction(large - 1, over: large) < Fraction(large, over: large + 1))
    #expect(!(Fraction(large, over: large) < Fraction(1, over: 1)))
    #expect(Fraction(large, over: large).percent == 100)
  }

  @Test func valueIsTheNearestDouble() {
    #expect(Fraction(1, over: 3).value == 1.0 / 3.0)
    #expect(Fraction(3, over: 4).value == 0.75)
  }
}
