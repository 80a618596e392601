package import Engine

/// The factors that tell the option spoken for apart from the one it is held against, weightiest first.
package struct DecisionReasons: Sendable {
  package struct Reason: Sendable {
    package var factor: Int
    /// How much more the factor gives to the option that it speaks for.
    package var points: Points
    package var statement: FactorStatement
  }

  /// The option spoken for, and its strongest rival.
  package let subject: Int
  package let rival: Int
  package private(set) var forSubject: [Reason] = []
  package private(set) var forRival: [Reason] = []

  /// Nil where fewer than two options are left, or nothing fits.
  package init?(_ advice: DecisionAdvice) {
    guard advice.verdict != .neither, let pair = advice.comparedOptions else { return nil }
    (subject, rival) = pair
    for factor in advice.closedFactors {
      let difference = advice.contribution(factor, to: subject) - advice.contribution(factor, to: rival)
      guard difference != .zero, let statement = advice.statement(of: factor) else { continue }
      let reason = Reason(factor: factor, points: difference.magnitude, statement: statement)
      if difference > .zero { forSubject.append(reason) } else { forRival.append(reason) }
    }
    forSubject.sort(by: Self.comesFirst)
    forRival.sort(by: Self.comesFirst)
  }

  private static func comesFirst(_ left: Reason, _ right: Reason) -> Bool {
    (right.points, left.factor) < (left.points, right.factor)
  }

  /// All of them, weightiest first.
  package var all: [Reason] { (forSubject + forRival).sorted(by: Self.comesFirst) }
}
