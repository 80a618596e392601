/// Exact decimal numbers as whole numbers of a smallest unit, such as thousandths.
package enum ScaledDecimal {
  /// The number written in `text`, times ten to the power of `places`.
  ///
  /// Nil when the text is no number in JSON's notation, has more digits after the point than `places`
  /// (trailing zeros aside), or is too large for the result.
  package static func parse(_ text: some Sequence<UInt8>, places: Int) -> Int64? {
    text.withContiguousStorageIfAvailable { parse($0, places: places) }
      ?? Array(text).withUnsafeBufferPointer { parse($0, places: places) }
  }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>, places: Int) -> Int64? {
    guard let notation = DecimalNotation(text) else { return nil }
    guard notation.magnitude != 0 else { return 0 }
    // Whatever the overflow, as many digits as that fit in no result.
    let (exponent, overflow) = notation.exponent.addingReportingOverflow(places)
    guard !overflow, (0...20).contains(exponent), let magnitude = notation.magnitude else { return nil }
    var value = magnitude
    for _ in 0..<exponent {
      guard let longer = value.appending(digit: 0) else { return nil }
      value = longer
    }
    return notation.isNegative ? Int64(exactly: -Int128(value)) : Int64(exactly: value)
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

/// A number in JSON's notation taken apart: `magnitude` without zeros at its end, times ten to the power of
/// `exponent`.
private struct DecimalNotation {
  var isNegative = false
  /// Nil when there are more digits than 64 bits can hold.
  var magnitude: UInt64? = 0
  var exponent = 0

  private var rest: UnsafeBufferPointer<UInt8>.SubSequence
  /// The zeros that count only if another digit follows.
  private var pendingZeros = 0

  /// Nil when the text is no such number.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    rest = text[...]
    isNegative = skip(UInt8(ascii: "-"))
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let digits = readDigits()
    guard digits > 0, !startsWithZero || digits == 1 else { return nil }
    if skip(UInt8(ascii: ".")) {
      let digits = readDigits()
      guard digits > 0 else { return nil }
      exponent = -digits
    }
    exponent += pendingZeros
    guard readExponent(), rest.isEmpty else { return nil }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func readDigits() -> Int {
    let start = rest.startIndex
    while let digit = rest.first.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
      rest.removeFirst()
      if digit == 0 {
        pendingZeros += magnitude == 0 ? 0 : 1
      } else {
        append(digit)
      }
    }
    return rest.startIndex - start
  }

  /// Appends a digit and the zeros before it.
  private mutating func append(_ digit: UInt8) {
    while pendingZeros > 0, magnitude != nil {
      magnitude = magnitude?.appending(digit: 0)
      pendingZeros -= 1
    }
    pendingZeros = 0
    magnitude = magnitude?.appending(digit: digit)
  }

  /// Reads the exponent, if there is one; false when it is malformed.
  private mutating func readExponent() -> Bool {
    guard skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) else { return true }
    let isNegative = skip(UInt8(ascii: "-"))
    if !isNegative { _ = skip(UInt8(ascii: "+")) }
    let start = rest.startIndex
    var power = 0
    while let digit = rest.first.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
      rest.removeFirst()
      // More than any text has digits to make up for, and far from overflow.
      power = min(power * 10 + Int(digit), 1 << 50)
    }
    exponent += isNegative ? -power : power
    return rest.startIndex > start
  }
}

extension UInt64 {
  /// The number with one more decimal digit at its end; nil when that does not fit.
  fileprivate func appending(digit: UInt8) -> UInt64? {
    let (product, overflow) = multipliedReportingOverflow(by: 10)
    let (sum, overflowToo) = product.addingReportingOverflow(UInt64(digit))
    return overflow || overflowToo ? nil : sum
  }
}
