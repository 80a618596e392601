/// How far one option is ahead of another on both sides, and what each factor has to do with the change.
package struct DifferenceShift: Sendable {
  /// The option whose points count for the difference, as it stands afterwards.
  package let subject: Option
  /// The option whose points count against it.
  package let rival: Option
  /// The score of the subject less that of the rival.
  package let before: Points
  package let after: Points
  /// The factors that give another difference, or are known on one side only; largest shift first, then in the order
  /// of the data. Their shifts add up to the change of the difference.
  package let factors: [FactorShift]

  package var shift: Points { after - before }

  /// Whether any factor moves one of the two against the other.
  fileprivate var hasMoved: Bool { factors.contains { $0.shift != .zero } }
}

/// What one factor gives to one option more than to another, on both sides.
package struct FactorShift: Sendable {
  package enum Change: String, Sendable {
    /// It gives another difference.
    case shifted
    /// It was open and is no longer, or the other way round.
    case closed, opened
    /// Only one knowledge base has it.
    case appeared, vanished
  }

  package struct Side: Sendable {
    package var weight: Thousandths
    /// Nil where the factor is open.
    package var points: Points?
    /// Why it gives these points; nil where the factor is open.
    package var reason: String?
  }

  /// As it stands afterwards, or before where it is gone.
  package let factor: Factor
  /// Nil where the knowledge base has no such factor.
  package let before: Side?
  package let after: Side?
  package let change: Change

  package var shift: Points { (after?.points ?? .zero) - (before?.points ?? .zero) }

  /// Nil where the factor is the same on both sides.
  fileprivate init?(_ factor: Factor, _ before: Side?, _ after: Side?) {
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, _): change = .appeared
    case (_, nil): change = .vanished
    case (let before?, let after?):
      guard before.points != after.points else { return nil }
      change = before.points == nil ? .closed : after.points == nil ? .opened : .shifted
    }
    self.factor = factor
    self.before = before
    self.after = after
  }
}

extension DifferenceShift {
  /// An option that both knowledge bases know, by its index in each.
  private struct SharedOption: Hashable {
    var before: Int
    var after: Int
  }

  /// Holds the best option of the first side against that of the second.
  ///
  /// Where that is the same one, it is held against the next best of the first side; if nothing moved between these
  /// two, then against the next best of the second side, which may have come up from behind. An option that one side
  /// does not know cannot be held against anything there, so others take its place: first these four, then those with
  /// the best scores, whether excluded or not.
  ///
  /// - Returns: nil where fewer than two options can be advised on both sides.
  static func between(_ before: DecisionAdvice, _ after: DecisionAdvice) -> DifferenceShift? {
    let shared = paired(
      Array(before.decision.options.enumerated()), Array(after.decision.options.enumerated()),
      by: \.element.id
    ).compactMap { pair -> SharedOption? in
      guard let before = pair.before, let after = pair.after, !before.element.isAdditionOnly,
        !after.element.isAdditionOnly
      else { return nil }
      return SharedOption(before: before.offset, after: after.offset)
    }
    let (old, new) = (before.evaluation, after.evaluation)
    let nextAfter = shared.first { $0.after == new.second }
    let foremost = [
      shared.first { $0.before == old.best }, shared.first { $0.after == new.best },
      shared.first { $0.before == old.second }, nextAfter,
    ]
    let rest = shared.enumerated().sorted { left, right in
      (old.scores[right.element.before], left.offset) < (old.scores[left.element.before], right.offset)
    }
    let options = (foremost.compactMap(\.self) + rest.map(\.element)).uniqued
    guard options.count > 1 else { return nil }
    let first = DifferenceShift(options[0], options[1], before, after)
    let keepsBest = options[0] == SharedOption(before: old.best ?? -1, after: new.best ?? -1)
    guard !first.hasMoved, keepsBest, let nextAfter, nextAfter != options[0] else { return first }
    let other = DifferenceShift(options[0], nextAfter, before, after)
    return other.hasMoved ? other : first
  }

  private init(
    _ subject: SharedOption, _ rival: SharedOption, _ before: DecisionAdvice, _ after: DecisionAdvice
  ) {
    self.subject = after.decision.options[subject.after]
    self.rival = after.decision.options[rival.after]
    let (old, new) = (before.evaluation.scores, after.evaluation.scores)
    self.before = old[subject.before] - old[rival.before]
    self.after = new[subject.after] - new[rival.after]
    let pairs = paired(
      before.entries(subject.before, rival.before), after.entries(subject.after, rival.after),
      by: \.factor.id)
    let shifts = pairs.compactMap { pair in
      (pair.after?.factor ?? pair.before?.factor).flatMap {
        FactorShift($0, pair.before?.side, pair.after?.side)
      }
    }
    factors = shifts.enumerated().sorted { left, right in
      (right.element.shift.magnitude, left.offset) < (left.element.shift.magnitude, right.offset)
    }.map(\.element)
  }
}

extension DecisionAdvice {
  /// For each factor what it gives to one option more than to another.
  fileprivate func entries(_ subject: Int, _ rival: Int) -> [(factor: Factor, side: FactorShift.Side)] {
    decision.factors.enumerated().map { place, factor in
      let isOpen = evaluation.chosenCase(place) == nil
      return (
        factor,
        FactorShift.Side(
          weight: compiled.weights[place],
          points: isOpen ? nil : contribution(place, to: subject) - contribution(place, to: rival),
          reason: statement(of: place)?.reason)
      )
    }
  }
}
