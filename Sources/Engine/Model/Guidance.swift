/// One section of what goes with a verdict instead of deciding it, such as estimates or a checklist.
package struct GuidanceSection: Sendable {
  /// What a section is, which tells a report where it belongs.
  package enum Kind: String, CaseIterable, Sendable {
    /// What it takes in time and money.
    case estimate
    /// Who is needed.
    case roles
    /// How to get from one outcome to another.
    case migration
    /// What to do or to have in place.
    case checklist
    /// What goes wrong in situations like this one.
    case mistakes
    /// What to build first to find out whether the choice holds; the steps are the marks that it has to reach.
    case proof
    /// When to look at the decisions again, and at what.
    case revisit
  }

  package var id: String
  package var title: String
  package var kind: Kind
  /// What holds for all of it, said once where any of it is shown.
  package var note: String?
  package var items: [GuidanceItem]

  /// The ids of all claims that its items refer to.
  package var citedClaims: Set<String> { Set(items.flatMap(\.evidence)) }
}

/// One piece of guidance.
package struct GuidanceItem: Sendable {
  package var id: String
  /// The condition under which it is shown, over answers and outcomes; nil where it always is.
  package var condition: Condition?
  package var title: String
  package var text: String
  /// What to do one after the other; empty where there is no order to keep.
  package var steps: [String]
  /// How many months after the report it falls due; nil where it has no date.
  package var months: Int?
  package var evidence: [String]

  /// The longest time after which an item can fall due: nobody plans for more than ten years.
  package static let maximumMonths = 120
}
