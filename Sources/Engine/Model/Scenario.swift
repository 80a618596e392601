/// A situation with the verdicts expected of it: a test that the knowledge base brings along.
package struct Scenario: Sendable {
  /// That other claims point elsewhere, and which side is taken.
  package struct Contest: Sendable {
    package var conflicts: [String]
    package var side: String
  }

  package var id: String
  package var situation: String
  /// The id of the source that states the verdict, or `own`.
  package var source: String
  package var basis: [String]
  /// For each decision by its id the acceptable outcomes: ids of options and words of verdicts.
  package var expected: [String: [String]]
  /// The ids of options, of any decision, that the advice has to list as additions.
  package var additions: [String]
  package var contest: Contest?

  /// The word for scenarios that no source states.
  package static let ownSource = "own"
}
