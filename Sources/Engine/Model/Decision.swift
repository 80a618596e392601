/// One thing to decide, with everything that bears on it.
package struct Decision: Sendable {
  package var id: String
  package var title: String
  /// The decision as a question.
  package var question: String
  /// The outcomes of earlier decisions in which this one applies; nil when it always does.
  package var within: Condition?
  package var options: [Option]
  package var thresholds: Thresholds
  package var factors: [Factor]
  package var rulings: [Ruling]
  package var warnings: [Warning]
  package var additions: [Addition]

  /// The words for what can come out: the ids of the options, then the verdicts that advise no single one.
  package var outcomeNames: [String] {
    options.map(\.id) + Verdict.allCases.filter { $0 != .recommend }.map(\.rawValue)
  }

  package func optionIndex(_ id: String) -> Int? { options.firstIndex { $0.id == id } }
  package func factorIndex(_ id: String) -> Int? { factors.firstIndex { $0.id == id } }

  /// The most options that a decision can have: sets of them are held in the bits of one word.
  package static let maximumOptions = 62
}

/// One of the things that a decision chooses between.
package struct Option: Sendable {
  package var id: String
  package var title: String
  package var description: String
  /// The options of earlier decisions that come with this one.
  package var implies: [String]
  /// Whether the option can only accompany another one.
  package var isAdditionOnly: Bool
}

/// Where a decision draws its lines.
package struct Thresholds: Sendable {
  /// What a strength asks for at least.
  package struct Demand: Sendable {
    package var radius: Thousandths
    /// The lead, in margins.
    package var margins: Thousandths
  }

  /// The lead from which an option is recommended, in points.
  package var margin: Thousandths
  /// The part of all weight that must be known before "either" may be said, from 0 to 1.
  package var minimumCoverage: Thousandths
  /// The difference of contributions from which one factor counts as decisive, in points.
  package var decisive: Thousandths
  package var clear: Demand
  package var strong: Demand
}
