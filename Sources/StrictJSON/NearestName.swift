/// Finds the valid name that a mistyped one was probably meant to be.
package enum NearestName {
  /// The candidate with the fewest typing mistakes between it and `name`; the first of equals.
  ///
  /// Nil when even the nearest needs more than a third of the letters changed (at least two are allowed).
  /// A mistake is a letter added, left out or replaced, or two neighbours swapped.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    // Longer text is no mistyped name, and the comparison costs the product of both lengths.
    guard name.utf8.count <= 100 else { return nil }
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (name: String, mistakes: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let allowed = max(2, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let mistakes = mistakesBetween(wanted, letters)
      if mistakes <= allowed, mistakes < letters.count, mistakes < best?.mistakes ?? .max {
        best = (candidate, mistakes)
      }
    }
    return best?.name
  }

  /// `; did you mean "name"?`, or nothing when no candidate is near.
  package static func hint(for name: String, in candidates: some Sequence<String>) -> String {
    of(name, in: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  /// As `hint`, or where no candidate is near, `; expected` with all of them.
  package static func hintOrList(for name: String, in candidates: [String]) -> String {
    let hint = hint(for: name, in: candidates)
    let list = candidates.joined(separator: ", ")
    return !hint.isEmpty ? hint : candidates.count == 1 ? "; expected \(list)" : "; expected one of \(list)"
  }

  /// The optimal string alignment distance; O(n·m).
  private static func mistakesBetween(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
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
