/// What the advice on one decision says.
package enum Verdict: String, CaseIterable, Sendable {
  case recommend, either, hybrid, neither, undecided
}

/// How firm a recommendation is.
package enum Strength: Int, Comparable, Sendable {
  case slight, clear, strong

  package var word: String { "\(self)" }

  package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
}
