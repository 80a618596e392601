/// Where the knowledge comes from: claims, the sources that make them, and how the sources disagree.
package struct Evidence: Sendable {
  package var claims: [Claim]
  package var sources: [Source]
  package var conflicts: [Conflict]
  private let claimPlaces: [String: Int]
  private let sourcePlaces: [String: Int]
  private let conflictPlaces: [String: Int]

  package init(claims: [Claim], sources: [Source], conflicts: [Conflict]) {
    self.claims = claims
    self.sources = sources
    self.conflicts = conflicts
    claimPlaces = Self.places(claims.map(\.id))
    sourcePlaces = Self.places(sources.map(\.id))
    conflictPlaces = Self.places(conflicts.map(\.id))
  }

  package func claim(_ id: String) -> Claim? { claimPlaces[id].map { claims[$0] } }
  package func source(_ id: String) -> Source? { sourcePlaces[id].map { sources[$0] } }
  package func conflict(_ id: String) -> Conflict? { conflictPlaces[id].map { conflicts[$0] } }

  /// The sources whose review was due before that day.
  package func overdueSources(on day: CalendarDay) -> [Source] {
    sources.filter { source in CalendarDay(source.reviewBy).map { $0 < day } ?? false }
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// One statement of one source.
package struct Claim: Sendable {
  package enum Strength: String, CaseIterable, Sendable {
    case slight, moderate, strong, decisive
  }

  package enum Basis: String, CaseIterable, Sendable {
    case measured, reported, opinion
  }

  package var id: String
  package var source: String
  package var factor: String
  /// The situation for which the source says it.
  package var condition: String
  /// What it speaks for, such as an option, a practice or a draw.
  package var favours: String
  package var strength: Strength
  package var basis: Basis
  package var text: String
  package var figure: String?
  package var topic: String
  /// Why the claim is shown but never feeds a score.
  package var discount: String?
  /// Why nothing uses the claim.
  package var leftOut: String?
}

/// A published guide that claims come from.
package struct Source: Sendable {
  package var id: String
  package var title: String
  package var publisher: String
  /// As exact as is known, such as `2026-03`; nil when the source gives no date.
  package var published: String?
  /// The day after which its claims should be looked at again, as `YYYY-MM-DD`.
  package var reviewBy: String
  package var region: String
  package var kind: String
  /// What the publisher gains when the reader follows the advice.
  package var interest: String
}

/// A disagreement between sources, or of one with itself, and what is done about it.
package struct Conflict: Sendable {
  package enum Handling: String, CaseIterable, Sendable {
    /// A question tells the sides apart.
    case condition
    /// Nothing settles it; both sides are shown.
    case showBoth = "show-both"
    /// One side is unsourced or out of line; it stays visible.
    case discount
  }

  package var id: String
  package var title: String
  package var handling: Handling
  package var summary: String
  package var treatment: String
  package var claims: [String]
}
