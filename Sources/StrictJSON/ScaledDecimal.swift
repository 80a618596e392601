/// Exact decimal numbers as whole numbers of a smallest unit, such as thousandths.
package enum ScaledDecimal {
  /// The number written in `text`, times ten to the power of `places`.
  ///
  /// Nil when the text is no number in JSON's notation, has more digits after the point than `places`
  /// (trailing zeros aside), or is too large for the result.
  package static func parse(_ text: some Sequence<UInt8>, places: Int) -> Int64? {
    var magnitude: Int64 = 0
    var exponent = places
    var isNegative = false
    var digits = 0
    var isFraction = false
    var rest = Substring(decoding: Array(text), as: UTF8.self).utf8
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest.removeFirst()
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if isFraction { exponent -= 1 }
        guard let longer = appending(byte - UInt8(ascii: "0"), to: magnitude) else { return nil }
        magnitude = longer
      case UInt8(ascii: "."):
        guard !isFraction, digits > 0 else { return nil }
        isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let power = Int(Substring(rest)), abs(power) < 1000 else { return nil }
        exponent += power
        rest = Substring("").utf8
      default: return nil
      }
    }
    guard digits > 0, let value = shift(magnitude, by: exponent) else { return nil }
    return isNegative ? -value : value
  }

  private static func appending(_ digit: UInt8, to magnitude: Int64) -> Int64? {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, overflowToo) = product.addingReportingOverflow(Int64(digit))
    return overflow || overflowToo ? nil : sum
  }

  private static func shift(_ magnitude: Int64, by exponent: Int) -> Int64? {
    guard magnitude != 0 else { return 0 }
    var (value, exponent) = (magnitude, exponent)
    while exponent < 0 {
      guard value % 10 == 0 else { return nil }
      value /= 10
      exponent += 1
    }
    while exponent > 0 {
      guard let longer = appending(0, to: value) else { return nil }
      value = longer
      exponent -= 1
    }
    return value
  }

  /// The shortest decimal notation of `value` units of ten to the power of minus `places`.
  package static func text(_ value: Int64, places: Int) -> String {
    var digits = String(value.magnitude)
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    var fraction = digits.suffix(places)
    let whole = digits.dropLast(places)
    while fraction.last == "0" { fraction.removeLast() }
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
