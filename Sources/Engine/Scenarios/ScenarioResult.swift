/// What became of one scenario.
package struct ScenarioResult: Sendable {
  /// What was expected of one decision, beside what came out.
  package struct Expectation: Sendable {
    /// The index of the decision.
    package var decision: Int
    /// The acceptable outcomes: ids of options and words of verdicts.
    package var outcomes: [String]
    /// Nil where the decision does not apply, which no expectation allows for.
    package var advice: DecisionAdvice?

    /// What came out: the stated choice where there is one, else the advice; nil where the decision does not apply.
    package var given: String? { advice?.outcomeName }
    package var isStated: Bool { advice.map { $0.given != 0 } ?? false }
    package var isMet: Bool { given.map(outcomes.contains) ?? false }
  }

  /// An option that was expected among the additions.
  package struct ExpectedAddition: Sendable {
    /// The index of the decision.
    package var decision: Int
    /// The index of the option in it.
    package var option: Int
    package var advice: DecisionAdvice?
    /// For each addition of the decision that names the option, whether its condition holds.
    package var candidates: [(addition: Addition, holds: Truth)]

    package var isMet: Bool { advice?.additions.contains { $0.option == option } ?? false }
  }

  package var scenario: Scenario
  package var advice: Advice
  /// In the order of the decisions.
  package var expectations: [Expectation]
  /// In the order of the file.
  package var additions: [ExpectedAddition]

  package var hasPassed: Bool { expectations.allSatisfy(\.isMet) && additions.allSatisfy(\.isMet) }
}

extension CompiledKnowledge {
  /// Runs scenarios and holds what comes out against what they expect, in their order.
  ///
  /// - Throws: `TableTooLarge` only where a scenario with its own weights asks for tables that cannot be built.
  package func results(of scenarios: [ScenarioFile]) throws(TableTooLarge) -> [ScenarioResult] {
    var results: [ScenarioResult] = []
    for file in scenarios {
      let weights = file.project.weights
      let compiled = weights.isEmpty ? self : try CompiledKnowledge(knowledge, weights: weights)
      results.append(compiled.result(of: file))
    }
    return results
  }

  private func result(of file: ScenarioFile) -> ScenarioResult {
    let advice = advise(file.project.answers, stack: file.project.stack)
    return ScenarioResult(
      scenario: file.scenario, advice: advice,
      expectations: knowledge.decisions.enumerated().compactMap { place, decision in
        file.scenario.expected[decision.id].map { outcomes in
          ScenarioResult.Expectation(decision: place, outcomes: outcomes, advice: advice.decision(at: place))
        }
      },
      additions: file.scenario.additions.compactMap(knowledge.option).map { place, option in
        let outcomes = advice.outcomes(through: place)
        let candidates = knowledge.decisions[place].additions.filter { $0.option == option }
        return ScenarioResult.ExpectedAddition(
          decision: place, option: option, advice: advice.decision(at: place),
          candidates: candidates.map {
            ($0, advice.situation.truth(of: $0.condition, outcomes: outcomes))
          })
      })
  }
}

extension Advice {
  /// The advice on the decision with that index; nil where it does not apply.
  package func decision(at place: Int) -> DecisionAdvice? { decisions.first { $0.place == place } }

  /// The outcomes of all decisions up to the one with that index.
  fileprivate func outcomes(through place: Int) -> [Outcome] {
    (0...place).map { decision(at: $0)?.outcome ?? .notApplicable }
  }
}
