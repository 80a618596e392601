import StrictJSON

@testable import Engine

extension KnowledgeBase {
  /// The files of a made-up knowledge base, so that what reads files can be tried on it.
  var texts: [String: String] {
    var texts = [
      "conflicts.json": #"{"conflicts": []}"#, "evidence.json": #"{"claims": []}"#,
      "sources.json": #"{"sources": []}"#,
      "questions.json": written { $0.member("questions") { $0.array(questions) { write($1, &$0) } } },
      "knowledge.json": written {
        $0.member("title", "T")
        $0.member("subject", "S")
        $0.member("version", "1.0.0")
        $0.member("date", "2026-01-01")
        $0.member("decisions", decisions.map(\.id))
        $0.member("examples") { $0.array([Int]()) { _, _ in } }
      },
    ]
    for decision in decisions {
      texts["decisions/\(decision.id).json"] = written { write(decision, &$0) }
    }
    return texts
  }

  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(body)
    return writer.text
  }

  // MARK: Questions

  private func write(_ question: Question, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", question.id)
      writer.member("prompt", "Q?")
      writer.member("why", "W.")
      switch question.kind {
      case .choice, .choices:
        writer.member("kind", question.kind == .choice ? "choice" : "choices")
        writer.member("answers") {
          $0.array(question.answers) { writer, answer in
            writer.object {
              $0.member("id", answer.id)
              $0.member("label", "A")
              $0.member("explanation", "A.")
            }
          }
        }
      case .number(let range, _):
        writer.member("kind", "number")
        writer.member("minimum", range.lowerBound)
        writer.member("maximum", range.upperBound)
        writer.member("unit", "u")
      }
      if let condition = question.askedWhen { writer.member("askedWhen") { write(condition, &$0) } }
    }
  }

  // MARK: Decisions

  private func write(_ decision: Decision, _ writer: inout JSONWriter) {
    writer.member("id", decision.id)
    writer.member("title", "D")
    writer.member("question", "D?")
    writer.member("options") {
      $0.array(decision.options) { writer, option in
        writer.object {
          $0.member("id", option.id)
          $0.member("title", "O")
          $0.member("description", "O.")
          $0.member("additionOnly") { $0.boolean(option.isAdditionOnly) }
        }
      }
    }
    let thresholds = decision.thresholds
    writer.member("thresholds") {
      $0.object {
        $0.member("margin") { $0.number(thresholds.margin) }
        $0.member("minimumCoverage") { $0.number(thresholds.minimumCoverage) }
        $0.member("decisive") { $0.number(thresholds.decisive) }
        $0.member("strength") {
          $0.object {
            $0.member("clear") { $0.demand(thresholds.clear) }
            $0.member("strong") { $0.demand(thresholds.strong) }
          }
        }
      }
    }
    writer.member("factors") { $0.array(decision.factors) { write($1, of: decision, &$0) } }
    writer.member("rulings") { $0.array(decision.rulings) { write($1, of: decision, &$0) } }
    writer.member("warnings") {
      $0.array(decision.warnings) { writer, warning in
        writer.object {
          $0.member("id", warning.id)
          $0.member("when") { write(warning.condition, &$0) }
          $0.member("text", "T.")
          $0.member("evidence", [])
        }
      }
    }
    writer.member("additions") {
      $0.array(decision.additions) { writer, addition in
        writer.object {
          $0.member("option", decision.options[addition.option].id)
          $0.member("when") { write(addition.condition, &$0) }
          $0.member("reason", "R.")
          $0.member("evidence", [])
        }
      }
    }
  }

  private func write(_ factor: Factor, of decision: Decision, _ writer: inout JSONWriter) {
    writer.object {
      $0.member("id", factor.id)
      $0.member("title", "F")
      $0.member("description", "F.")
      $0.member("weight") { $0.number(factor.weight) }
      $0.member("weightReason", "W.")
      $0.member("cases") {
        $0.array(factor.cases) { writer, factorCase in
          writer.object {
            if let condition = factorCase.condition { $0.member("when") { write(condition, &$0) } }
            $0.member("importance") { $0.number(factorCase.importance) }
            $0.member("ratings") {
              $0.object {
                for (option, rating) in zip(decision.options, factorCase.ratings) {
                  $0.member(option.id) { $0.number(rating) }
                }
              }
            }
            $0.member("reason", "R.")
            $0.member("evidence", [])
            $0.member("contraryEvidence", [])
          }
        }
      }
    }
  }

  private func write(_ ruling: Ruling, of decision: Decision, _ writer: inout JSONWriter) {
    writer.object {
      $0.member("id", ruling.id)
      $0.member("when") { write(ruling.condition, &$0) }
      switch ruling.effect {
      case .neither(let alternatives):
        $0.member("effect", "neither")
        $0.member("alternatives", alternatives)
      case .hybrid(let set):
        $0.member("effect", "hybrid")
        $0.member("options", decision.options(in: set).map(\.id))
      case .exclude(let set):
        $0.member("effect", "exclude")
        $0.member("options", decision.options(in: set).map(\.id))
      }
      $0.member("reason", "R.")
      $0.member("evidence", [])
    }
  }

  // MARK: Conditions

  private func write(_ condition: Condition, _ writer: inout JSONWriter) {
    writer.object {
      switch condition {
      case .all(let parts): $0.member("all") { write(parts, &$0) }
      case .any(let parts): $0.member("any") { write(parts, &$0) }
      case .not(let part): $0.member("not") { write(part, &$0) }
      case .answer(let test):
        let question = questions[test.question]
        $0.member("question", question.id)
        switch test.match {
        case .oneOf(let set):
          $0.member(
            "in", question.answers.indices.filter { set.hasMember($0) }.map { question.answers[$0].id })
        case .includes(let answer): $0.member("includes", question.answers[answer].id)
        case .within(let range):
          $0.member("atLeast", range.lowerBound)
          $0.member("atMost", range.upperBound)
        }
      case .outcome(let test):
        let decision = decisions[test.decision]
        $0.member("decision", decision.id)
        $0.member("outcome", decision.options(in: test.options).map(\.id) + test.verdicts.map(\.rawValue))
      }
    }
  }

  private func write(_ parts: [Condition], _ writer: inout JSONWriter) {
    // A part that stands twice is refused, and says nothing more than one.
    let parts = parts.indices.filter { !parts[..<$0].contains(parts[$0]) }.map { parts[$0] }
    writer.array(parts) { write($1, &$0) }
  }
}

extension JSONWriter {
  fileprivate mutating func number(_ value: Thousandths) { number(written: value.text) }

  fileprivate mutating func demand(_ demand: Thresholds.Demand) {
    object {
      $0.member("radius") { $0.number(demand.radius) }
      $0.member("margins") { $0.number(demand.margins) }
    }
  }
}
