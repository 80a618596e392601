/// A hard constraint, applied before any points count.
package struct Ruling: Sendable {
  package enum Effect: Sendable, Equatable {
    /// No option fits; these others outside the set do.
    case neither(alternatives: [String])
    /// Several options are to be used together, as bits.
    case hybrid(UInt64)
    /// These options are out, as bits.
    case exclude(UInt64)

    /// The verdict that the ruling ends in; nil where it only puts options out.
    package var verdict: Verdict? {
      switch self {
      case .neither: .neither
      case .hybrid: .hybrid
      case .exclude: nil
      }
    }

    /// Whether nothing after this ruling is looked at.
    package var stops: Bool { verdict != nil }
  }

  package var id: String
  package var condition: Condition
  package var effect: Effect
  package var reason: String
  package var evidence: [String]
}

/// Something to be said in certain situations, whatever the points.
package struct Warning: Sendable {
  package var id: String
  package var condition: Condition
  package var text: String
  package var evidence: [String]
}

/// An option to be used beside the advised one where a condition earns it.
package struct Addition: Sendable, Equatable {
  package var option: Int
  package var condition: Condition
  package var reason: String
  package var evidence: [String]
}
