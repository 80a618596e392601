/// The verdict of one decision for one set of answers, with everything it follows from.
package struct Evaluation: Sendable {
  /// For each factor the case that decides, or nil where the factor is open.
  package func chosenCase(_ factor: Int) -> Int? {
    rows[factor] == LookupTables.openRow ? nil : Int(rows[factor] - firstRows[factor])
  }

  /// The score of each option.
  package var scores: [Points] { scoreUnits.prefix(optionCount).map(Points.init(units:)) }
  package fileprivate(set) var verdict = Verdict.undecided
  /// The recommended option; nil for every other verdict.
  package fileprivate(set) var option: Int?
  /// The option with the best score among those not excluded, the first of equals; nil when none is left.
  package fileprivate(set) var best: Int?
  /// The next best; nil when fewer than two are left.
  package fileprivate(set) var second: Int?
  /// The score of the best less that of the second; zero where there is no second.
  package fileprivate(set) var lead = Points.zero
  /// The rulings that hold and are looked at, in order.
  package fileprivate(set) var rulings: [Int] = []
  /// Rulings that unanswered questions could still make hold.
  package fileprivate(set) var pendingRulings: [Int] = []
  /// The options that rulings have put out, as bits.
  package fileprivate(set) var excludedByRulings: UInt64 = 0
  /// The options that the outcomes of earlier decisions leave no room for, as bits.
  package fileprivate(set) var unavailable: UInt64 = 0
  /// The options that are out for one reason or the other, as bits.
  package var excluded: UInt64 { excludedByRulings | unavailable }
  /// The options of a hybrid, as bits.
  package fileprivate(set) var hybrid: UInt64 = 0
  /// The option that comes closest to the recommended one when all weights may be off by the same fraction.
  package fileprivate(set) var rival: Int?
  /// The radius against the rival.
  package fileprivate(set) var radius: Fraction?
  package fileprivate(set) var coverage = Fraction(0, over: 1)

  /// For each factor the row of the case that decides.
  fileprivate var rows: [UInt32]
  /// For each factor the row of its first case.
  fileprivate let firstRows: [UInt32]
  /// For each ruling the row that decides: its first row where it holds.
  fileprivate var rulingRows: [UInt32]
  fileprivate let optionCount: Int
  /// By option, padded.
  fileprivate(set) var scoreUnits: [Int64]
  /// Room for what is worked out on the way: rows that give something, and distances between options.
  fileprivate var speakingRows: [UInt32]
  fileprivate var speakingCount = 0
  fileprivate var spreads: [Int64]

  init(for compiled: CompiledDecision) {
    rows = Array(repeating: LookupTables.openRow, count: compiled.decision.factors.count)
    firstRows = compiled.factorLookup.firstRows
    rulingRows = Array(repeating: LookupTables.openRow, count: compiled.decision.rulings.count)
    optionCount = compiled.optionCount
    scoreUnits = Array(repeating: 0, count: compiled.contributions.rowLength)
    speakingRows = rows
    spreads = scoreUnits
  }

  /// The options that the verdict comes down to, as bits.
  package var advised: UInt64 { option.map { 1 << UInt64($0) } ?? hybrid }

  /// Takes options back in that had no room.
  mutating func readmit(_ options: UInt64) { unavailable &= ~options }

  package func isExcluded(_ option: Int) -> Bool { excluded.holds(option) }
}

extension CompiledDecision {
  /// Evaluates the decision for the given states of the variables.
  ///
  /// - Parameter unavailable: the options that the outcomes of earlier decisions leave no room for, as bits.
  package func evaluate(_ states: [UInt16], unavailable: UInt64 = 0) -> Evaluation {
    var evaluation = Evaluation(for: self)
    evaluate(states, unavailable: unavailable, into: &evaluation)
    return evaluation
  }

  /// Evaluates into a result that is used again, which spares its allocation.
  package func evaluate(_ states: [UInt16], unavailable: UInt64 = 0, into evaluation: inout Evaluation) {
    evaluation.unavailable = unavailable
    factorLookup.lookUp(states, into: &evaluation.rows)
    rulingLookup.lookUp(states, into: &evaluation.rulingRows)
    let counts = contributions.gather(evaluation.rows, into: &evaluation.speakingRows)
    evaluation.speakingCount = counts.speaking
    contributions.sum(evaluation.speakingRows, first: counts.speaking, into: &evaluation.scoreUnits)
    evaluation.coverage = coverage(evaluation.rows, openCount: counts.open)
    applyRulings(&evaluation)
    rank(&evaluation)
    decide(&evaluation)
  }

  /// The weight of the factors that are not open, as part of all weight.
  private func coverage(_ rows: [UInt32], openCount: Int) -> Fraction {
    guard openCount > 0 else { return Fraction(max(totalWeight, 1), over: max(totalWeight, 1)) }
    // Where no factor weighs anything, all is known only if none is open.
    guard totalWeight > 0 else { return Fraction(0, over: 1) }
    var openWeight: Int64 = 0
    for factor in rows.indices where rows[factor] == LookupTables.openRow {
      openWeight += weights[factor].count
    }
    return Fraction(totalWeight - openWeight, over: totalWeight)
  }

  private func applyRulings(_ evaluation: inout Evaluation) {
    evaluation.rulings.removeAll(keepingCapacity: true)
    evaluation.pendingRulings.removeAll(keepingCapacity: true)
    evaluation.excludedByRulings = 0
    evaluation.hybrid = 0
    for place in evaluation.rulingRows.indices {
      switch evaluation.rulingRows[place] {
      case rulingLookup.firstRows[place]:
        evaluation.rulings.append(place)
        switch decision.rulings[place].effect {
        case .exclude(let options): evaluation.excludedByRulings |= options
        case .hybrid(let options): evaluation.hybrid = options
        case .neither: break
        }
        if decision.rulings[place].effect.stops { return }
      case LookupTables.openRow: evaluation.pendingRulings.append(place)
      default: break
      }
    }
  }

  private func rank(_ evaluation: inout Evaluation) {
    var best: Int?
    var second: Int?
    for option in 0..<optionCount where canBeAdvised(option, evaluation) {
      if best.map({ evaluation.scoreUnits[option] > evaluation.scoreUnits[$0] }) ?? true {
        (best, second) = (option, best)
      } else if second.map({ evaluation.scoreUnits[option] > evaluation.scoreUnits[$0] }) ?? true {
        second = option
      }
    }
    evaluation.best = best
    evaluation.second = second
    evaluation.lead = .zero
    if let best, let second {
      evaluation.lead = Points(units: evaluation.scoreUnits[best] - evaluation.scoreUnits[second])
    }
  }

  /// Whether the option may be the advised one.
  package func canBeAdvised(_ option: Int, _ evaluation: Evaluation) -> Bool {
    (primaryOptions & ~evaluation.excluded).holds(option)
  }

  /// Finds the verdict, in the order in which verdicts take precedence.
  private func decide(_ evaluation: inout Evaluation) {
    evaluation.option = nil
    evaluation.rival = nil
    evaluation.radius = nil
    if let stop = evaluation.rulings.last, decision.rulings[stop].effect.stops {
      evaluation.verdict = evaluation.hybrid == 0 ? .neither : .hybrid
    } else if evaluation.best == nil {
      evaluation.verdict = .neither
    } else if evaluation.second == nil || evaluation.lead >= margin {
      evaluation.verdict = .recommend
      evaluation.option = evaluation.best
      findRival(&evaluation)
    } else if evaluation.coverage < Fraction(decision.thresholds.minimumCoverage) {
      evaluation.verdict = .undecided
    } else {
      evaluation.verdict = .either
    }
  }

  /// Finds the option with the smallest radius: of equals the second in points, else the first.
  ///
  /// The radius against one option is `D / Σ w|d|`, where a weight times `d` is the difference of contributions
  /// and `D` their sum: if no weight is off by a larger fraction than that, the leader stays ahead.
  private func findRival(_ evaluation: inout Evaluation) {
    guard let leader = evaluation.option else { return }
    contributions.spread(
      evaluation.speakingRows, first: evaluation.speakingCount, from: leader, into: &evaluation.spreads)
    for option in 0..<optionCount where option != leader && canBeAdvised(option, evaluation) {
      let radius = Fraction(
        evaluation.scoreUnits[leader] - evaluation.scoreUnits[option], over: evaluation.spreads[option])
      if evaluation.radius.map({ radius < $0 || (radius == $0 && option == evaluation.second) }) ?? true {
        evaluation.rival = option
        evaluation.radius = radius
      }
    }
  }
}
