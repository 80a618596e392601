extension Double {
  /// The value to one decimal, halves away from zero, like the points in tables: `3.4`, `-0.5`, `0.0`.
  var tenths: String {
    let tenths = Self.tenths(of: self)
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// The value to at most one decimal: `3.4`, `7`, `0`.
  var shortestTenths: String {
    let tenths = Self.tenths(of: self)
    return tenths % 10 == 0 ? "\(tenths / 10)" : self.tenths
  }

  /// The number of tenths, bounded so that nothing a chart could be given makes it overflow; 0 for no number.
  private static func tenths(of value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((Swift.min(Swift.max(value, -1e12), 1e12) * 10).rounded())
  }
}
