extension Condition {
  /// Holds under no answers.
  static let never = Condition.any([])
  /// Holds under all answers.
  static let always = Condition.all([])

  /// The condition with every test on an outcome replaced by whether it holds.
  func decidingOutcomes(_ holds: (OutcomeTest) -> Bool) -> Condition {
    switch self {
    case .all(let parts): .all(parts.map { $0.decidingOutcomes(holds) })
    case .any(let parts): .any(parts.map { $0.decidingOutcomes(holds) })
    case .not(let part): .not(part.decidingOutcomes(holds))
    case .answer: self
    case .outcome(let test): holds(test) ? .always : .never
    }
  }
}
