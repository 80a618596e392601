import Engine
import StrictJSON

/// What the scenarios leave untested, as text and as JSON.
struct CoverageReport {
  /// How many parts of a kind are reached.
  private struct Tally {
    var reached: Int
    var total: Int

    init(_ isReached: [Bool]) {
      reached = isReached.count { $0 }
      total = isReached.count
    }

    /// Nil where there is nothing to reach.
    var text: String? {
      total == 0 ? nil : "\(reached) of \(total) (\(Fraction(Int64(reached), over: Int64(total)).percent)%)"
    }
  }

  private let coverage: ScenarioCoverage
  private let knowledge: KnowledgeBase
  private let conditions: ConditionWording

  init(_ coverage: ScenarioCoverage, of knowledge: KnowledgeBase) {
    self.coverage = coverage
    self.knowledge = knowledge
    conditions = ConditionWording(knowledge)
  }

  // MARK: What is missing

  private func casesMissed(in place: Int) -> [(factor: Factor, place: Int)] {
    zip(knowledge.decisions[place].factors, coverage.decisions[place].cases).flatMap { factor, reached in
      reached.indices.filter { !reached[$0] }.map { (factor, $0) }
    }
  }

  private func missed<Element>(_ elements: [Element], _ isReached: [Bool]) -> [Element] {
    zip(elements, isReached).filter { !$1 }.map(\.0)
  }

  /// For each question that is answered, the parts that are not given, in words.
  private var answersMissed: [(question: Question, answers: [String])] {
    zip(knowledge.questions, coverage.questions).compactMap { question, found in
      let parts = missed(found.parts, found.isGiven)
      guard found.isAnswered, !parts.isEmpty else { return nil }
      return (
        question,
        parts.map { part in
          switch part {
          case .answer(let answer): question.answers[answer].id
          case .numbers(let range):
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
          }
        }
      )
    }
  }

  private var questionsMissed: [Question] {
    missed(knowledge.questions, coverage.questions.map(\.isAnswered))
  }

  // MARK: Text

  func add(to layout: inout TextLayout) {
    for place in knowledge.decisions.indices { add(place, to: &layout) }
    layout.blankLine()
    layout.heading("Coverage of the questionnaire")
    let tallies = [
      ("questions", Tally(coverage.questions.map(\.isAnswered))),
      ("answers", Tally(coverage.questions.flatMap(\.isGiven))),
    ]
    addTallies(tallies, to: &layout)
    addList(
      "Questions that no scenario answers", questionsMissed.map(\.id), to: &layout)
    addList(
      "Answers that no scenario gives",
      answersMissed.map { "\($0.question.id): \($0.answers.joined(separator: ", "))" }, to: &layout)
  }

  private func add(_ place: Int, to layout: inout TextLayout) {
    let (decision, found) = (knowledge.decisions[place], coverage.decisions[place])
    layout.blankLine()
    layout.heading("Coverage of \(decision.id)")
    layout.paragraph(
      "\(found.expectingScenarios) of \(coverage.scenarioCount) scenarios expect something of it.",
      indent: "  ")
    addTallies(tallies(of: found), to: &layout)
    addList(
      "Cases that no scenario reaches",
      casesMissed(in: place).map { conditions.describe(case: $0.place, of: $0.factor) }, to: &layout)
    addList(
      "Rulings that hold in no scenario",
      missed(decision.rulings, found.rulings).map { "\($0.id): \(conditions.describe($0.condition))" },
      to: &layout)
    addList(
      "Warnings given in no scenario",
      missed(decision.warnings, found.warnings).map { "\($0.id): \(conditions.describe($0.condition))" },
      to: &layout)
    addList(
      "Additions listed in no scenario",
      missed(decision.additions, found.additions).map {
        "\(decision.options[$0.option].id): \(conditions.describe($0.condition))"
      }, to: &layout)
  }

  private func tallies(of found: ScenarioCoverage.OfDecision) -> [(name: String, tally: Tally)] {
    [
      ("cases", Tally(found.cases.flatMap { $0 })), ("rulings", Tally(found.rulings)),
      ("warnings", Tally(found.warnings)), ("additions", Tally(found.additions)),
    ]
  }

  private func addTallies(_ tallies: [(name: String, tally: Tally)], to layout: inout TextLayout) {
    let texts = tallies.compactMap { name, tally in tally.text.map { "\(name) \($0)" } }
    layout.paragraph(texts.joined(separator: ", "), indent: "  ")
  }

  private func addList(_ title: String, _ lines: [String], to layout: inout TextLayout) {
    guard !lines.isEmpty else { return }
    layout.paragraph("\(title):", indent: "  ")
    for line in lines { layout.paragraph(line, indent: "    ", hanging: "      ") }
  }

  // MARK: JSON

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("decisions") { writer in
        writer.array(knowledge.decisions.indices) { writer, place in write(place, &writer) }
      }
      writer.member("questions") { write(Tally(coverage.questions.map(\.isAnswered)), &$0) }
      writer.member("answers") { write(Tally(coverage.questions.flatMap(\.isGiven)), &$0) }
      writer.member("questionsMissed", questionsMissed.map(\.id))
      writer.member("answersMissed") { writer in
        writer.array(answersMissed) { writer, missed in
          writer.object { writer in
            writer.member("question", missed.question.id)
            writer.member("answers", missed.answers)
          }
        }
      }
    }
  }

  private func write(_ place: Int, _ writer: inout JSONWriter) {
    let (decision, found) = (knowledge.decisions[place], coverage.decisions[place])
    writer.object { writer in
      writer.member("decision", decision.id)
      writer.member("scenarios", found.expectingScenarios)
      for (name, tally) in tallies(of: found) { writer.member(name) { write(tally, &$0) } }
      writer.member("casesMissed") { writer in
        writer.array(casesMissed(in: place)) { writer, missed in
          writer.object { writer in
            writer.member("factor", missed.factor.id)
            writer.member("case", missed.place + 1)
            writer.member(
              "condition", missed.factor.cases[missed.place].condition.map { conditions.describe($0) })
          }
        }
      }
      writer.member("rulingsMissed", missed(decision.rulings, found.rulings).map(\.id))
      writer.member("warningsMissed", missed(decision.warnings, found.warnings).map(\.id))
      writer.member("additionsMissed") { writer in
        writer.array(missed(decision.additions, found.additions)) { writer, addition in
          writer.object { writer in
            writer.member("option", decision.options[addition.option].id)
            writer.member("condition", conditions.describe(addition.condition))
          }
        }
      }
    }
  }

  private func write(_ tally: Tally, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("reached", tally.reached)
      writer.member("total", tally.total)
    }
  }
}
