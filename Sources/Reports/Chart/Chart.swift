/// A drawing of numbers, with everything that its readers need beside the drawing itself.
package struct Chart: Sendable {
  package enum Content: Sendable {
    /// The score of each option, with the range in which it can still come to lie.
    case scores([Score])
    /// What each factor gives to one side or the other.
    case contributions([Contribution], left: String, right: String)
    /// The weight of each factor as it is, and where the order turns.
    case weightFlips([WeightFlip])
  }

  package struct Score: Sendable {
    package var option: String
    package var score: Double
    package var lowest: Double
    package var highest: Double
    /// What there is to say on the option, such as that it is ruled out.
    package var note: String?
  }

  package struct Contribution: Sendable {
    package var factor: String
    /// In points; below zero for the left side.
    package var points: Double
  }

  package struct WeightFlip: Sendable {
    package var factor: String
    /// From 0 to 10.
    package var weight: Double
    package var level: Double
  }

  package var title: String
  /// What the drawing shows, in a sentence or two, for those who cannot see it.
  package var description: String
  package var content: Content
}
