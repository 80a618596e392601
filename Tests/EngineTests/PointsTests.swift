import Testing

@testable import Engine

@Suite struct PointsTests {
  struct Sample: CustomTestStringConvertible {
    var units: Int64
    var text: String
    var rounded: String
    var signed: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(units: 0, text: "0", rounded: "0.0", signed: "0.0"),
    Sample(units: 1, text: "0.0000000002", rounded: "0.0", signed: "0.0"),
    Sample(units: -1, text: "-0.0000000002", rounded: "0.0", signed: "0.0"),
    Sample(units: 249_999_999, text: "0.0499999998", rounded: "0.0", signed: "0.0"),
    Sample(units: 250_000_000, text: "0.05", rounded: "0.1", signed: "+0.1"),
    Sample(units: -250_000_000, text: "-0.05", rounded: "-0.1", signed: "-0.1"),
    Sample(units: 5_000_000_000, text: "1", rounded: "1.0", signed: "+1.0"),
    Sample(units: -12_250_000_000, text: "-2.45", rounded: "-2.5", signed: "-2.5"),
    Sample(units: 49_749_999_999, text: "9.9499999998", rounded: "9.9", signed: "+9.9"),
    Sample(units: 49_750_000_000, text: "9.95", rounded: "10.0", signed: "+10.0"),
    Sample(units: 617_283_950_617, text: "123.4567901234", rounded: "123.5", signed: "+123.5"),
  ])
  func isWrittenExactlyAndRounded(_ sample: Sample) {
    let points = Points(units: sample.units)
    #expect(points.text == sample.text)
    #expect(points.rounded == sample.rounded)
    #expect(points.signed == sample.signed)
  }

  @Test func aContributionIsWeightTimesImportanceTimesRatingOverFive() {
    let contribution = Points(
      weight: Thousandths(7500), importance: Thousandths(250), rating: Thousandths(-3333))
    // 7.5 × 0.25 × -3.333 ÷ 5
    #expect(contribution.text == "-1.249875")
    let most = Points(weight: Thousandths(10_000), importance: Thousandths(1000), rating: Thousandths(5000))
    #expect(most == Points(Thousandths(10_000)))
  }

  @Test func smallestContributionsAddUpExactly() {
    let smallest = Points(weight: Thousandths(1), importance: Thousandths(1), rating: Thousandths(1))
    let sum = (0..<10_000).reduce(Points.zero) { sum, _ in sum + smallest }
    #expect(sum.text == "0.000002")
    #expect(sum - Points(units: 10_000) == .zero)
  }

  @Test func comparesBySize() {
    let (low, high) = (Points(units: -3), Points(units: 2))
    #expect(low < high)
    #expect(low.magnitude > high.magnitude)
    var sum = low
    sum += high
    #expect(sum == Points(units: -1))
  }
}
