import Engine

/// Why a scenario came out otherwise than it expects, in words.
struct MismatchWording {
  private let knowledge: KnowledgeBase
  private let conditions: ConditionWording

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    conditions = ConditionWording(knowledge)
  }

  // MARK: Outcomes

  /// What brought the outcome about, a sentence each; the factors, if they did, are listed apart.
  func sentences(on expectation: ScenarioResult.Expectation, of advice: Advice) -> [String] {
    let decision = knowledge.decisions[expectation.decision]
    switch expectation.cause {
    case .notApplicable: return absence(of: decision, advice)
    case .stated: return stated(expectation)
    case .rulings(let rulings): return rulings.map { sentence(on: decision.rulings[$0]) }
    case .points(let comparison):
      return expectation.advice.map { points(comparison, of: $0) + pendingRulings(expectation, $0) } ?? []
    }
  }

  private func absence(of decision: Decision, _ advice: Advice) -> [String] {
    guard let within = decision.within else { return [] }
    var tested: [Int] = []
    within.forEachOutcomeTest { tested.append($0.decision) }
    let outcomes = tested.uniqued.map { place in
      let id = knowledge.decisions[place].id
      return advice.decision(at: place).map { "the outcome of \(id) is \($0.outcomeName)" }
        ?? "\(id) does not apply either"
    }
    return ["It applies only when \(conditions.describe(within)); here \(outcomes.joined(last: "and"))."]
  }

  private func stated(_ expectation: ScenarioResult.Expectation) -> [String] {
    guard let advice = expectation.advice else { return [] }
    let stated = advice.decision.options(in: advice.given).map(\.id).joined(last: "and")
    let own = advice.evaluation.option.map { advice.decision.options[$0].id } ?? advice.verdict.rawValue
    return ["The stack of the scenario states \(stated), which counts; the advice by itself is \(own)."]
  }

  private func sentence(on ruling: Ruling) -> String {
    "The ruling \(ruling.id) holds, because \(conditions.describe(ruling.condition))."
  }

  private func points(_ comparison: OutcomeCause.Comparison, of advice: DecisionAdvice) -> [String] {
    let (decision, evaluation) = (advice.decision, advice.evaluation)
    func score(_ option: Int) -> String {
      "\(decision.options[option].id) \(evaluation.scores[option].rounded)"
    }
    let margin = decision.thresholds.margin.text
    var coverage = "\(evaluation.coverage.percent)% of the weight of all factors is known"
    if advice.verdict == .undecided {
      coverage += ", \(Fraction(decision.thresholds.minimumCoverage).percent)% are needed"
    }
    return [
      "Points: \(score(comparison.best)), \(score(comparison.other)); the margin is \(margin). \(coverage)."
    ]
  }

  /// The rulings that would end in what is expected, or could.
  private func pendingRulings(
    _ expectation: ScenarioResult.Expectation, _ advice: DecisionAdvice
  ) -> [String] {
    let wanted = [Verdict.neither, .hybrid].filter { expectation.outcomes.contains($0.rawValue) }
    guard !wanted.isEmpty else { return [] }
    let pending = advice.evaluation.pendingRulings.map { advice.decision.rulings[$0] }
      .filter { $0.effect.verdict.map(wanted.contains) ?? false }
    return ["No ruling that ends in \(wanted.map(\.rawValue).joined(last: "or")) is known to hold."]
      + pending.map { "The ruling \($0.id) could: it holds when \(conditions.describe($0.condition))." }
  }

  // MARK: Additions

  /// Why an expected addition is not listed, a sentence each.
  func sentences(on addition: ScenarioResult.ExpectedAddition, of advice: Advice) -> [String] {
    let decision = knowledge.decisions[addition.decision]
    guard addition.advice != nil else {
      return ["The decision \(decision.id) does not apply."] + absence(of: decision, advice)
    }
    guard !addition.candidates.isEmpty else { return ["The data list it nowhere as an addition."] }
    return addition.candidates.map { candidate in
      let state =
        switch candidate.holds {
        case .yes: "which holds, but the option is chosen or ruled out already"
        case .no: "which does not hold"
        case .unknown: "which is not known yet"
        }
      return "It would be listed when \(conditions.describe(candidate.addition.condition)), \(state)."
    }
  }
}
