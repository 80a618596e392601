package import Engine
import StrictJSON

/// What became of the scenarios of a knowledge base, as text and as JSON.
package struct ScenarioReport {
  private let results: [ScenarioResult]
  private let coverage: CoverageReport?
  private let knowledge: KnowledgeBase
  private let wording: MismatchWording
  private let conditions: ConditionWording

  /// - Parameter coverage: nil where only the results are wanted.
  package init(_ results: [ScenarioResult], coverage: ScenarioCoverage?, of knowledge: KnowledgeBase) {
    self.results = results
    self.coverage = coverage.map { CoverageReport($0, of: knowledge) }
    self.knowledge = knowledge
    wording = MismatchWording(knowledge)
    conditions = ConditionWording(knowledge)
  }

  /// Whether there was any scenario and all came out as expected.
  package var hasPassed: Bool { !results.isEmpty && failures.isEmpty }

  private var failures: [ScenarioResult] { results.filter { !$0.hasPassed } }

  // MARK: Text

  /// A line for each scenario that passed, all about each that failed, and the count.
  ///
  /// - Parameter isQuiet: leaves out those that passed.
  package func text(isQuiet: Bool, usesColor: Bool) -> String {
    var layout = TextLayout(usesColor: usesColor)
    for result in results {
      if !result.hasPassed {
        add(result, to: &layout)
      } else if !isQuiet {
        // One line each, so that other tools can pick them out; ids are harmless.
        layout.line("passed \(name(of: result)): \(summary(of: result))")
      }
    }
    layout.paragraph(count, hasPassed ? .good : .bad)
    coverage?.add(to: &layout)
    return layout.text
  }

  private var count: String {
    guard !results.isEmpty else { return "There is no scenario, so nothing was tested." }
    let passed = "\(results.count - failures.count) of \(results.count) scenarios passed"
    return failures.isEmpty ? passed : "\(passed), \(failures.count) failed"
  }

  private func name(of result: ScenarioResult) -> String {
    result.scenario.id + (result.scenario.contest == nil ? "" : " (contested)")
  }

  private func summary(of result: ScenarioResult) -> String {
    (result.expectations.map { expectation in
      let others = expectation.outcomes.filter { $0 != expectation.given }
      return "\(knowledge.decisions[expectation.decision].id) \(given(expectation))"
        + (others.isEmpty ? "" : " (or \(others.joined(last: "or")))")
    }
      + result.additions.map { "addition \(option($0).id)" }).joined(separator: ", ")
  }

  private func given(_ expectation: ScenarioResult.Expectation) -> String {
    guard let given = expectation.given else { return "does not apply" }
    return given + (expectation.isStated ? " (stated)" : "")
  }

  private func option(_ addition: ScenarioResult.ExpectedAddition) -> Option {
    knowledge.decisions[addition.decision].options[addition.option]
  }

  private func add(_ result: ScenarioResult, to layout: inout TextLayout) {
    layout.paragraph("failed \(name(of: result))", .bad)
    layout.paragraph(result.scenario.situation, indent: "  ")
    for expectation in result.expectations { add(expectation, of: result.advice, to: &layout) }
    for addition in result.additions { add(addition, of: result.advice, to: &layout) }
    if let contest = result.scenario.contest {
      layout.paragraph(
        "Contested by \(contest.conflicts.joined(last: "and")). The side taken: \(contest.side)",
        indent: "  ", hanging: "    ")
    }
  }

  private func add(
    _ expectation: ScenarioResult.Expectation, of advice: Advice, to layout: inout TextLayout
  ) {
    let decision = knowledge.decisions[expectation.decision]
    let expected = "expected \(expectation.outcomes.joined(last: "or"))"
    let given = given(expectation)
    guard !expectation.isMet else {
      return layout.paragraph("\(decision.id): \(given), as expected", indent: "  ", hanging: "    ")
    }
    let outcome = expectation.given == nil ? "it does not apply" : "the outcome is \(given)"
    layout.paragraph("\(decision.id): \(expected), but \(outcome)", indent: "  ", hanging: "    ", .strong)
    for sentence in wording.sentences(on: expectation, of: advice) {
      layout.paragraph(sentence, indent: "    ")
    }
    guard case .points(let comparison) = expectation.cause else { return }
    let names = (decision.options[comparison.best].id, decision.options[comparison.other].id)
    guard !comparison.factors.isEmpty else {
      return layout.paragraph("No factor tells \(names.0) and \(names.1) apart.", indent: "    ")
    }
    layout.paragraph("What each factor gives to \(names.0) more than to \(names.1):", indent: "    ")
    for share in comparison.factors {
      layout.paragraph(
        conditions.describe(case: share.place, of: decision.factors[share.factor]),
        indent: "    " + share.points.signed.leftPadded(to: 5) + "  ", hanging: "           ")
    }
  }

  private func add(
    _ addition: ScenarioResult.ExpectedAddition, of advice: Advice, to layout: inout TextLayout
  ) {
    let id = option(addition).id
    guard !addition.isMet else { return layout.paragraph("addition \(id), as expected", indent: "  ") }
    layout.paragraph("addition \(id): expected, but not listed", indent: "  ", .strong)
    for sentence in wording.sentences(on: addition, of: advice) { layout.paragraph(sentence, indent: "    ") }
  }

  // MARK: JSON

  /// The results in JSON, version 1, with a line feed at the end.
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("passed", hasPassed)
      writer.member("tested", results.count)
      writer.member("failed", failures.count)
      writer.member("scenarios") { writer in
        writer.array(results) { writer, result in write(result, &writer) }
      }
      writer.member("coverage") { writer in
        if let coverage { coverage.write(to: &writer) } else { writer.null() }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ result: ScenarioResult, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", result.scenario.id)
      writer.member("situation", result.scenario.situation)
      writer.member("passed", result.hasPassed)
      writer.member("contested") { writer in
        guard let contest = result.scenario.contest else { return writer.null() }
        writer.object { writer in
          writer.member("conflicts", contest.conflicts)
          writer.member("side", contest.side)
        }
      }
      writer.member("decisions") { writer in
        writer.array(result.expectations) { writer, expectation in
          write(expectation, of: result.advice, &writer)
        }
      }
      writer.member("additions") { writer in
        writer.array(result.additions) { writer, addition in
          writer.object { writer in
            writer.member("decision", knowledge.decisions[addition.decision].id)
            writer.member("option", option(addition).id)
            writer.member("passed", addition.isMet)
            writer.member("why", addition.isMet ? [] : wording.sentences(on: addition, of: result.advice))
          }
        }
      }
    }
  }

  private func write(
    _ expectation: ScenarioResult.Expectation, of advice: Advice, _ writer: inout JSONWriter
  ) {
    let decision = knowledge.decisions[expectation.decision]
    var comparison: OutcomeCause.Comparison?
    if !expectation.isMet, case .points(let found) = expectation.cause { comparison = found }
    writer.object { writer in
      writer.member("decision", decision.id)
      writer.member("expected", expectation.outcomes)
      writer.member("given", expectation.given)
      writer.member("stated", expectation.isStated)
      writer.member("passed", expectation.isMet)
      writer.member("why", expectation.isMet ? [] : wording.sentences(on: expectation, of: advice))
      writer.member("compared", comparison.map { [$0.best, $0.other].map { decision.options[$0].id } } ?? [])
      writer.member("factors") { writer in
        writer.array(comparison?.factors ?? []) { writer, share in
          let factor = decision.factors[share.factor]
          writer.object { writer in
            writer.member("id", factor.id)
            writer.member("case", share.place + 1)
            writer.member("condition", factor.cases[share.place].condition.map { conditions.describe($0) })
            writer.member("points", share.points)
          }
        }
      }
    }
  }
}
