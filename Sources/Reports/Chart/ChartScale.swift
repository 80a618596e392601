/// Where values lie on the width of a chart, with room for the numbers beside the outermost.
struct ChartScale {
  private let lowest: Double
  private let unitsPerValue: Double
  private let left: Double

  /// A scale that reaches from the lowest to the highest of the values and includes zero.
  ///
  /// - Parameter numbersBefore: whether numbers stand before values even where none is negative.
  init(_ values: [Double], numbersBefore: Bool, within width: Double) {
    let values = values.map { $0.isFinite ? $0 : 0 }
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    let margin = Self.margin(values.map(\.tenths))
    // What rounds to nothing should not look like much, even where there is nothing else.
    self.init(
      from: low, to: max(high, low + 1), left: numbersBefore || low < 0 ? margin : 1,
      right: margin, within: width)
  }

  init(from lowest: Double, to highest: Double, left: Double, right: Double, within width: Double) {
    self.lowest = lowest
    self.left = left
    unitsPerValue = (width - left - right) / (highest - lowest)
  }

  /// The room that the widest of the numbers needs beside its mark.
  static func margin(_ numbers: [String]) -> Double {
    8 + (numbers.map(ChartCanvas.Role.number.measure.width).max() ?? 0)
  }

  func x(_ value: Double) -> Double {
    left + ((value.isFinite ? value : 0) - lowest) * unitsPerValue
  }
}
