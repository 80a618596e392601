import StrictJSON

/// An exact number of points, the unit of contributions, scores and leads.
///
/// A contribution is weight × importance × rating ÷ 5 with three decimals each, so it is a whole multiple of
/// 1/5,000,000,000 point. Counting in that unit keeps sums exact: a tie is a tie.
package struct Points: Hashable, Comparable, Sendable {
  package var units: Int64

  package static let unitsPerPoint: Int64 = 5_000_000_000
  package static let zero = Points(units: 0)

  package init(units: Int64) { self.units = units }

  package init(_ points: Thousandths) { units = points.count * (Self.unitsPerPoint / 1000) }

  /// What one factor gives to one option: weight (0 to 10) × importance (0 to 1) × rating (-5 to 5) ÷ 5.
  package init(weight: Thousandths, importance: Thousandths, rating: Thousandths) {
    units = weight.count * importance.count * rating.count
  }

  /// The exact value in decimal notation.
  package var text: String { ScaledDecimal.text(units * 2, places: 10) }

  /// The value to one decimal for people, halves away from zero: `3.4`, `-0.5`, `0.0`.
  package var rounded: String {
    let unitsPerTenth = Self.unitsPerPoint / 10
    let tenths = (units.magnitude + UInt64(unitsPerTenth / 2)) / UInt64(unitsPerTenth)
    return (units < 0 && tenths > 0 ? "-" : "") + "\(tenths / 10).\(tenths % 10)"
  }

  /// As `rounded`, with a plus sign before what is above zero.
  package var signed: String { units > 0 && rounded != "0.0" ? "+" + rounded : rounded }

  package var magnitude: Points { Points(units: abs(units)) }

  package static func < (left: Points, right: Points) -> Bool { left.units < right.units }
  package static func + (left: Points, right: Points) -> Points { Points(units: left.units + right.units) }
  package static func - (left: Points, right: Points) -> Points { Points(units: left.units - right.units) }
  package static func += (left: inout Points, right: Points) { left.units += right.units }
}
