/// A bar drawn with characters, so that it shows wherever text does.
package struct Bar: Sendable, Equatable {
  /// How much of the half or the whole is filled, from 0 to 1.
  private let share: Double
  private let isNegative: Bool
  /// Whether there is room for values below zero.
  private let isTwoSided: Bool

  /// The cells of one side.
  private static let length = 10
  private static let shortLength = 6

  /// - Parameter scale: what all bars of a table are drawn against; their lengths can be compared only within it.
  package init(_ value: Double, in scale: Scale) {
    share = scale.largest > 0 ? min(1, abs(value) / scale.largest) : 0
    isNegative = value < 0
    isTwoSided = scale.hasNegative
  }

  /// The values that bars of one table stand for.
  package struct Scale: Sendable {
    fileprivate let largest: Double
    fileprivate let hasNegative: Bool

    /// - Parameter isTwoSided: whether there is room below zero even where no value lies there.
    package init(_ values: [Double], isTwoSided: Bool = false) {
      largest = values.map(abs).max() ?? 0
      hasNegative = isTwoSided || values.contains { $0 < 0 }
    }
  }

  /// The bar as characters of one width each.
  package var text: String {
    guard isTwoSided else { return Self.cells(share, of: Self.length) }
    let empty = Self.cells(0, of: Self.shortLength)
    let filled = Self.cells(share, of: Self.shortLength)
    return isNegative ? String(filled.reversed()) + "│" + empty : empty + "│" + filled
  }

  /// At least one cell for whatever is not nothing.
  private static func cells(_ share: Double, of length: Int) -> String {
    let filled = share == 0 ? 0 : max(1, Int((share * Double(length)).rounded()))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
  }
}
