import StrictJSON

/// An exact number with three decimals, as weights, importances, ratings and thresholds are written.
package struct Thousandths: Hashable, Comparable, Sendable {
  package var count: Int64

  package init(_ count: Int64) { self.count = count }

  /// Reads a decimal number; nil when it is none or has more than three digits after the point.
  package init?(_ text: String) {
    guard let count = ScaledDecimal.parse(text.utf8, places: 3) else { return nil }
    self.count = count
  }

  /// The shortest decimal notation, the same in JSON and in prose.
  package var text: String { ScaledDecimal.text(count, places: 3) }

  package static func < (left: Thousandths, right: Thousandths) -> Bool { left.count < right.count }
}
