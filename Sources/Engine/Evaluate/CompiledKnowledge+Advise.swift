extension CompiledKnowledge {
  /// Works out the advice on every decision that applies.
  ///
  /// - Parameter stack: the options that are stated beforehand, for each decision as bits. A stated choice fixes
  ///   the outcome for the decisions after it; the advice on it is worked out all the same.
  /// - Parameter onStatedOnly: whether advice is wanted only on decisions with a stated choice; of the others only
  ///   the outcomes are found, for those that depend on them.
  package func advise(_ answers: Answers, stack: [UInt64] = [], onStatedOnly: Bool = false) -> Advice {
    let situation = Situation(answers, questions: knowledge.questions)
    let states = space.states(of: answers)
    var outcomes: [Outcome] = []
    var advice = Advice(compiled: self, situation: situation, stack: stack, decisions: [])
    // The decisions so far that may still come out otherwise, or come to apply.
    var open: Set<Int> = []
    for place in decisions.indices {
      let stated = place < stack.count ? stack[place] : 0
      let given = stated & decisions[place].primaryOptions
      let within = decisions[place].decision.within
      let mayChangeToApply = given == 0 && within?.testsOutcome(of: open) == true
      guard given != 0 || within.map({ situation.truth(of: $0, outcomes: outcomes) == .yes }) ?? true else {
        outcomes.append(.notApplicable)
        if mayChangeToApply { open.insert(place) }
        continue
      }
      if onStatedOnly, stated == 0 {
        let evaluation = decisions[place].evaluate(
          states, unavailable: unavailableOptions(of: place, outcomes: outcomes))
        outcomes.append(Outcome(verdict: evaluation.verdict, options: evaluation.advised))
        open.insert(place)
        continue
      }
      var decision = advise(
        on: place, situation, states, outcomes: outcomes, given: given,
        givenAdditions: stated & ~decisions[place].primaryOptions)
      decision.dependsOnSettled = !mayChangeToApply && isIndependent(decision, ofDecisions: open)
      if given == 0, !decision.isSettled { open.insert(place) }
      outcomes.append(decision.outcome)
      advice.decisions.append(decision)
    }
    return advice
  }

  private func advise(
    on place: Int, _ situation: Situation, _ states: [UInt16], outcomes: [Outcome], given: UInt64,
    givenAdditions: UInt64
  ) -> DecisionAdvice {
    let compiled = decisions[place]
    let evaluation = compiled.evaluate(
      states, unavailable: unavailableOptions(of: place, outcomes: outcomes))
    let open = situation.openQuestions
    let ranges = ScoreRanges(
      compiled, in: self, evaluation: evaluation, states: states, openQuestions: open)
    let tension = compiled.tension(evaluation)
    var advice = DecisionAdvice(
      place: place, compiled: compiled, evaluation: evaluation, given: given,
      givenAdditions: givenAdditions,
      strength: compiled.strength(evaluation, hasTension: !tension.isEmpty),
      isSettledByItself: ranges.settle(evaluation, of: compiled), ranges: ranges, tension: tension,
      additions: [], warnings: [], whole: self, states: states, unanswered: open)
    let known = outcomes + [advice.outcome]
    advice.additions = additions(to: advice, situation, outcomes: known)
    advice.warnings = compiled.decision.warnings.filter {
      situation.truth(of: $0.condition, outcomes: known) == .yes
    }
    return advice
  }

  /// The additions that are earned, each option once.
  ///
  /// What is the main choice already or has been ruled out is no addition, and where nothing fits there is nothing
  /// to add to.
  private func additions(
    to advice: DecisionAdvice, _ situation: Situation, outcomes: [Outcome]
  ) -> [Addition] {
    let outcome = advice.outcome
    guard outcome.verdict != .neither else { return [] }
    var unavailable = outcome.options | advice.evaluation.excluded
    return advice.decision.additions.filter { addition in
      guard !unavailable.holds(addition.option),
        situation.truth(of: addition.condition, outcomes: outcomes) == .yes
      else { return false }
      unavailable |= 1 << UInt64(addition.option)
      return true
    }
  }
}

extension Condition {
  /// Whether the condition looks at the outcome of one of the decisions.
  fileprivate func testsOutcome(of decisions: Set<Int>) -> Bool {
    var isTested = false
    forEachOutcomeTest { isTested = isTested || decisions.contains($0.decision) }
    return isTested
  }
}

extension CompiledDecision {
  /// The decisive factors, if some speak for the best option and others for its rival.
  fileprivate func tension(_ evaluation: Evaluation) -> [Int] {
    guard evaluation.verdict != .neither, evaluation.verdict != .hybrid, let best = evaluation.best,
      let rival = evaluation.rival ?? evaluation.second
    else { return [] }
    let decisive = Points(decision.thresholds.decisive)
    let differences = decision.factors.indices.map { factor in
      evaluation.chosenCase(factor).map {
        contribution(factor: factor, case: $0, option: best)
          - contribution(factor: factor, case: $0, option: rival)
      } ?? .zero
    }
    let factors = differences.indices.filter {
      differences[$0] != .zero && differences[$0].magnitude >= decisive
    }
    let areDivided =
      factors.contains { differences[$0] > .zero } && factors.contains { differences[$0] < .zero }
    return areDivided ? factors : []
  }

  /// The lower of the strengths that the radius and the lead earn; `slight` where decisive factors pull apart.
  ///
  /// An option that is left alone because all others are ruled out has nothing to be weighed against: `strong`.
  package func strength(_ evaluation: Evaluation, hasTension: Bool) -> Strength? {
    guard evaluation.verdict == .recommend else { return nil }
    guard let radius = evaluation.radius else { return .strong }
    guard !hasTension else { return .slight }
    func earns(_ demand: Thresholds.Demand) -> Bool {
      let needed = Int128(demand.margins.count) * Int128(margin.units)
      return radius >= Fraction(demand.radius) && Int128(evaluation.lead.units) * 1000 >= needed
    }
    return earns(decision.thresholds.strong) ? .strong : earns(decision.thresholds.clear) ? .clear : .slight
  }
}
