/// One decision on both sides.
package struct DecisionComparison: Sendable {
  /// The advice on one side, with what takes some working out.
  package struct Side: Sendable {
    package var advice: DecisionAdvice
    package var robustness: Robustness?
  }

  /// As it stands afterwards, or before where it is gone.
  package let decision: Decision
  /// Nil where the decision does not apply, or is not there.
  package let before: Side?
  package let after: Side?
  /// How two options stand to each other; nil where no two can be held against each other on both sides.
  package let difference: DifferenceShift?
  /// The rulings that hold.
  package let rulings: Turnover<Ruling>
  /// The options that earlier outcomes leave no room for, as far as they are still known.
  package let optionsWithoutRoom: Turnover<Option>
  package let additions: Turnover<AdvisedAddition>
  package let warnings: Turnover<Warning>
  /// The options that the two knowledge bases know.
  package let options: Turnover<Option>
  /// The lines that the two knowledge bases draw differently.
  package let thresholds: [ThresholdDifference]
  /// Whether anything about the decision differs that is told apart here.
  package let hasChanged: Bool

  /// Nil where the decision applies on neither side.
  ///
  /// - Parameters:
  ///   - known: the decision as both knowledge bases have it, if they do.
  init?(
    _ knownBefore: Decision?, _ knownAfter: Decision?, _ before: DecisionAdvice?, _ after: DecisionAdvice?
  ) {
    guard let decision = knownAfter ?? knownBefore, before != nil || after != nil else { return nil }
    self.decision = decision
    self.before = before.map { Side(advice: $0, robustness: $0.robustness) }
    self.after = after.map { Side(advice: $0, robustness: $0.robustness) }
    difference = before.flatMap { before in after.flatMap { DifferenceShift.between(before, $0) } }
    rulings = Turnover(before?.heldRulings ?? [], after?.heldRulings ?? [], by: \.id)
    // An option that is gone has not found room.
    optionsWithoutRoom = Turnover(
      (before?.optionsWithoutRoom ?? []).filter { knownAfter?.optionIndex($0.id) != nil },
      after?.optionsWithoutRoom ?? [], by: \.id)
    additions = Turnover(before?.advisedAdditions ?? [], after?.advisedAdditions ?? [], by: \.option.id)
    warnings = Turnover(before?.warnings ?? [], after?.warnings ?? [], by: \.id)
    options = Turnover(
      knownBefore?.options ?? decision.options, knownAfter?.options ?? decision.options, by: \.id)
    thresholds = ThresholdDifference.all(knownBefore?.thresholds, knownAfter?.thresholds)
    hasChanged =
      self.before.map(Standing.init) != self.after.map(Standing.init)
      || difference?.factors.isEmpty == false || !rulings.isEmpty || !optionsWithoutRoom.isEmpty
      || !additions.isEmpty || !warnings.isEmpty || !options.isEmpty || !thresholds.isEmpty
  }
}

/// An option that is advised beside the main one, with the reason for it.
package struct AdvisedAddition: Sendable {
  package var option: Option
  package var reason: String
}

extension DecisionAdvice {
  fileprivate var heldRulings: [Ruling] { evaluation.rulings.map { decision.rulings[$0] } }
  fileprivate var optionsWithoutRoom: [Option] { decision.options(in: evaluation.unavailable) }
  fileprivate var advisedAdditions: [AdvisedAddition] {
    additions.map { AdvisedAddition(option: decision.options[$0.option], reason: $0.reason) }
  }
}

/// A line that a decision draws, by two knowledge bases.
package struct ThresholdDifference: Sendable {
  package enum Line: String, CaseIterable, Sendable {
    case margin, minimumCoverage, decisive, clearRadius, clearMargins, strongRadius, strongMargins

    fileprivate func value(in thresholds: Thresholds) -> Thousandths {
      switch self {
      case .margin: thresholds.margin
      case .minimumCoverage: thresholds.minimumCoverage
      case .decisive: thresholds.decisive
      case .clearRadius: thresholds.clear.radius
      case .clearMargins: thresholds.clear.margins
      case .strongRadius: thresholds.strong.radius
      case .strongMargins: thresholds.strong.margins
      }
    }
  }

  package var line: Line
  package var before: Thousandths
  package var after: Thousandths

  static func all(_ before: Thresholds?, _ after: Thresholds?) -> [ThresholdDifference] {
    guard let before, let after else { return [] }
    return Line.allCases.compactMap { line in
      let change = ThresholdDifference(
        line: line, before: line.value(in: before), after: line.value(in: after))
      return change.before == change.after ? nil : change
    }
  }
}

/// What a decision came to, in words and numbers that mean the same in two knowledge bases.
private struct Standing: Equatable {
  private let verdict: Verdict
  private let advised: Set<String>
  private let given: Set<String>
  private let excluded: Set<String>
  private let strength: Strength?
  private let isSettled: Bool
  private let lead: Points
  private let coverage: Fraction
  private let scores: [String: Points]
  private let rival: String?
  private let radius: Fraction?
  private let shares: [Double?]

  init(_ side: DecisionComparison.Side) {
    let (advice, decision) = (side.advice, side.advice.decision)
    func ids(_ options: UInt64) -> Set<String> { Set(decision.options(in: options).map(\.id)) }
    verdict = advice.verdict
    advised = ids(advice.advised)
    given = ids(advice.given | advice.givenAdditions)
    excluded = ids(advice.evaluation.excluded)
    strength = advice.strength
    isSettled = advice.isSettled
    lead = advice.evaluation.lead
    coverage = advice.evaluation.coverage
    scores = Dictionary(
      zip(decision.options.map(\.id), advice.evaluation.scores), uniquingKeysWith: { first, _ in first })
    rival = side.robustness.map { decision.options[$0.rival].id }
    radius = side.robustness?.radius
    shares = [side.robustness?.shareOfWeightings, side.robustness?.shareInStatedOrder]
  }
}
