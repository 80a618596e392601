/// One consideration of a decision: what decision analysis calls a criterion.
package struct Factor: Sendable {
  package var id: String
  package var title: String
  package var description: String
  /// How much the factor can count, from 0 to 10 points either way.
  package var weight: Thousandths
  package var weightReason: String
  /// The disagreements between the sources that this factor has to do with.
  package var conflicts: [String]
  /// The first case whose condition holds decides.
  package var cases: [FactorCase]

  /// The most cases that a factor can have: tables number them in 16 bits, and nobody reads more.
  package static let maximumCases = 1000
}

/// What one class of answers means for the options.
package struct FactorCase: Sendable {
  /// Nil for a last case that takes whatever is left.
  package var condition: Condition?
  /// How much the factor matters in this case, from 0 to 1.
  package var importance: Thousandths
  /// For each option from -5, speaks strongly against it, to 5, speaks strongly for it.
  package var ratings: [Thousandths]
  package var reason: String
  package var evidence: [String]
  package var contraryEvidence: [String]

  /// Whether both cases have the same effect on every score.
  package func hasSameEffect(as other: FactorCase) -> Bool {
    importance == other.importance && ratings == other.ratings
  }
}
