/// The share of all weightings under which a weighted sum is above zero.
///
/// Weightings are the points of the simplex, all equally likely. With the positive differences as `x`, the negated
/// negative ones as `y` and zeros left out, Varsi's recurrence gives it exactly:
/// `F(i,0) = 1`, `F(0,j) = 0`, `F(i,j) = (x_i F(i,j-1) + y_j F(i-1,j)) / (x_i + y_j)`.
/// Every step is a mean of two values, so nothing is lost to cancellation. (G. Varsi, "The multidimensional content of
/// the frustum of the simplex", Pacific Journal of Mathematics 46, 1973.)
///
/// - Complexity: O(p q) for p positive and q negative differences.
/// - Returns: from 0 to 1; nil where all differences are zero.
func shareOfWeightings(_ differences: [Double]) -> Double? {
  let positive = differences.filter { $0 > 0 }
  let negative = differences.filter { $0 < 0 }.map { -$0 }
  guard !positive.isEmpty || !negative.isEmpty else { return nil }
  // One row at a time: F(i,0), F(i,1) and so on.
  var row = [1.0] + Array(repeating: 0.0, count: negative.count)
  for x in positive {
    for (place, y) in negative.enumerated() {
      row[place + 1] = (x * row[place] + y * row[place + 1]) / (x + y)
    }
  }
  return row[negative.count]
}

extension LeadDifferences {
  var shareOfWeightings: Double? { Engine.shareOfWeightings(terms.map { Double($0.difference) }) }

  /// The share among the weightings that keep the factors in their order of weight, equal weights staying equal.
  ///
  /// Such weightings are mixtures of a few: for each distinct weight the one that is even over all factors down to it.
  /// So the share is that of the means of the differences down to the end of each block of equal weights.
  var shareInStatedOrder: Double? {
    let sorted = terms.sorted { $0.weight > $1.weight }
    var means: [Double] = []
    var sum: Int64 = 0
    for (place, term) in sorted.enumerated() {
      sum += term.difference
      let isEndOfBlock = place + 1 == sorted.count || sorted[place + 1].weight != term.weight
      if isEndOfBlock { means.append(Double(sum) / Double(place + 1)) }
    }
    return Engine.shareOfWeightings(means)
  }
}
