extension DecisionAdvice {
  /// The open questions whose answers can still make a difference between options that are in the running, in the
  /// order in which to ask them: those that can fire a ruling, then by the swing of the lead that they can cause.
  ///
  /// Fewer than `openQuestions`: an answer that only moves options which are beaten for good is not worth asking for.
  /// Where that leaves nothing although too little is known, all of those are given.
  package var decidingQuestions: [OpenQuestion] {
    guard !isSettledByItself else { return [] }
    let contenders = contenders
    let dependsOnRulingsAlone = dependsOnRulingsAlone
    let deciding = compiled.openQuestions(
      evaluation, states: states, among: unanswered, in: whole.space, rivals: contenders
    ).filter { $0.canFireRuling || $0.swing > .zero && !dependsOnRulingsAlone }
    return deciding.isEmpty && verdict == .undecided ? openQuestions : deciding
  }

  /// Whether only a ruling that ends the matter can still change the verdict, and no points can.
  private var dependsOnRulingsAlone: Bool {
    evaluation.pendingRulings.allSatisfy { decision.rulings[$0].effect.stops }
      && ranges.settleByPoints(evaluation, of: compiled)
  }

  /// The options that can still come to stand within the margin of the best, as bits.
  ///
  /// One that trails another by the margin or more however all is answered has no part in the verdict: whatever is
  /// best leads it by that much, so it is neither recommended nor keeps another from being so.
  private var contenders: UInt64 {
    let mayBeExcluded = evaluation.pendingRulings.reduce(UInt64(0)) { set, place in
      if case .exclude(let options) = decision.rulings[place].effect { set | options } else { set }
    }
    let available = decision.options.indices.filter { compiled.canBeAdvised($0, evaluation) }
    let beaten = available.filter { option in
      available.contains { other in
        other != option && !mayBeExcluded.holds(other)
          && ranges.highestLead(of: option, over: other) <= .zero - compiled.margin
      }
    }
    return available.reduce(0) { beaten.contains($1) ? $0 : $0 | 1 << UInt64($1) }
  }

  /// Whether one answer to the question, and nothing else, gives another verdict or another option.
  ///
  /// An answer may be any selection where several are taken. Where the selections that the decision tells apart are
  /// too many to be looked at, they are taken to be able to.
  package func canChange(byAnswering question: Int) -> Bool {
    let tables = compiled.factorTables + compiled.rulingTables
    let variables = Array(whole.space.variables(of: question)).filter { variable in
      tables.contains { $0.dimensions.contains { $0.variable == variable } }
    }
    let ways = Completions(of: variables, for: tables, in: whole)
    guard ways.areAtMost(ScoreRanges.maximumCompletions, from: states) else { return true }
    var canChange = false
    // Elements that no table looks at are answered too, so that the question counts as answered.
    var answered = states
    for variable in whole.space.variables(of: question) { answered[variable] = 1 }
    for variable in variables { answered[variable] = 0 }
    ways.forEach(from: answered) { states in
      guard !canChange else { return }
      let changed = compiled.evaluate(states, unavailable: evaluation.unavailable)
      canChange = changed.verdict != verdict || changed.option != evaluation.option
    }
    return canChange
  }

  /// Whether enough is known, by the data's own measure, to speak of a verdict.
  package var isKnownEnough: Bool {
    evaluation.coverage >= Fraction(decision.thresholds.minimumCoverage)
  }
}
