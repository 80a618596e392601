/// An exact ratio of two numbers that are not negative, such as a coverage or a radius.
package struct Fraction: Comparable, Sendable {
  package var numerator: Int64
  /// Above zero.
  package var denominator: Int64

  package init(_ numerator: Int64, over denominator: Int64) {
    precondition(numerator >= 0 && denominator > 0, "\(numerator)/\(denominator) is no ratio")
    self.numerator = numerator
    self.denominator = denominator
  }

  package init(_ value: Thousandths) { self.init(value.count, over: 1000) }

  /// The nearest double.
  package var value: Double { Double(numerator) / Double(denominator) }

  /// The whole percentage, rounded down so that it never claims more than there is.
  package var percent: Int { Int(Int128(numerator) * 100 / Int128(denominator)) }

  package static func == (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator) == Int128(right.numerator) * Int128(left.denominator)
  }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }
}
