/// Measures how far a mistyped word is from a valid one.
enum TypingMistakes {
  /// The letters added, left out or replaced and the neighbours swapped between two words, whatever the case.
  ///
  /// The cost is the product of the lengths, so a word that is far too long only counts as far away.
  static func count(between left: String, and right: String) -> Int {
    guard left.utf8.count <= 2 * right.utf8.count + 4 else { return left.utf8.count }
    let (left, right) = (Array(left.uppercased().utf8), Array(right.uppercased().utf8))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
