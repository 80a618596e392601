package import Engine
package import StrictJSON

/// The result as JSON, version 1: the shape that scripts rely on.
package struct JSONReport {
  private let advice: Advice
  private let identity: ProgramIdentity
  /// The weights that were overridden, by the id of the factor.
  private let weights: [String: Thousandths]
  /// What the sources disagree on; shown for the factors that say something.
  private let evidence: Evidence
  private let team: TeamAdvice?

  package init(
    _ advice: Advice, identity: ProgramIdentity, weights: [String: Thousandths], evidence: Evidence,
    team: TeamAdvice? = nil
  ) {
    self.advice = advice
    self.identity = identity
    self.weights = weights
    self.evidence = evidence
    self.team = team
  }

  /// The whole document with a line feed at its end.
  package var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.program(identity)
      writer.data(identity)
      writeInputs(&writer)
      writer.member("decisions") { writer in
        writer.array(zip(advice.decisions, advice.answerFlips())) { writer, entry in
          write(entry.0, entry.1, &writer)
        }
      }
      writer.member("guidance") { writer in
        writer.object { writer in
          writer.member("conflicts") { writeConflicts(&$0) }
          writer.member("sections") { $0.guidance(advice.choose(from: advice.knowledge.guidance)) }
        }
      }
      if let team { writer.member("team") { $0.team(team, advice.knowledge) } }
    }
    return writer.text + "\n"
  }

  // MARK: Inputs

  private func writeInputs(_ writer: inout JSONWriter) {
    let questions = advice.knowledge.questions
    writer.member("answers") { writer in
      writer.object { writer in
        for (question, value) in zip(questions, advice.situation.answers.values) {
          if let value { writer.member(question.id) { $0.answer(value, to: question) } }
        }
      }
    }
    writer.member("unanswered", advice.situation.openQuestions.map { questions[$0].id })
    writer.member("weights") { writer in
      writer.object { writer in
        for factor in advice.knowledge.decisions.flatMap(\.factors) {
          if let weight = weights[factor.id] { writer.member(factor.id) { $0.number(written: weight.text) } }
        }
      }
    }
  }

  private func writeConflicts(_ writer: inout JSONWriter) {
    let ids = advice.decisions.flatMap { advice.conflicts(behind: $0, in: evidence) }.map(\.id).uniqued
    writer.array(ids.compactMap(evidence.conflict)) { writer, conflict in
      writer.object { writer in
        writer.member("id", conflict.id)
        writer.member("title", conflict.title)
        writer.member("handling", conflict.handling.rawValue)
        writer.member("summary", conflict.summary)
        writer.member("treatment", conflict.treatment)
        writer.member("claims", conflict.claims)
      }
    }
  }

  // MARK: Decisions

  private func write(_ advice: DecisionAdvice, _ flips: AnswerFlips, _ writer: inout JSONWriter) {
    let decision = advice.decision
    let options = decision.options
    writer.object { writer in
      writer.member("id", decision.id)
      writer.member("given", advice.given != 0)
      writer.member("verdict", advice.verdict.rawValue)
      writer.member("option", advice.evaluation.option.map { options[$0].id })
      writer.member("options", decision.options(in: advice.evaluation.hybrid).map(\.id))
      writer.member("strength", advice.strength?.word)
      writer.member("settled", advice.isSettled)
      writer.member("lead", advice.evaluation.lead)
      writer.member("margin") { $0.number(written: decision.thresholds.margin.text) }
      writer.member("coverage") { $0.number(advice.evaluation.coverage.value) }
      writer.member("scores") { writer in
        writer.object { writer in
          for (option, score) in zip(options, advice.evaluation.scores) { writer.member(option.id, score) }
        }
      }
      writer.member("ranges") { writer in
        writer.object { writer in
          for (place, option) in options.enumerated() {
            writer.member(option.id) { writer in
              writer.numbers([advice.ranges.lowest[place].text, advice.ranges.highest[place].text])
            }
          }
        }
      }
      writer.member("rangesExact", advice.ranges.isExact)
      writer.member("factors") { writer in
        writer.array(advice.closedFactors) { write(factor: $1, of: advice, &$0) }
      }
      writer.member("openFactors", advice.openFactors.map { decision.factors[$0].id })
      writer.member("tension", advice.tension.map { decision.factors[$0].id })
      writer.member("ruling") { writeRuling(advice, &$0) }
      writeRemarks(advice, &writer)
      writer.member("robustness") { writeRobustness(advice, &$0) }
      writer.member("answerFlips") { write(flips, of: advice.decision, &$0) }
      writer.member("answerFlipCount", flips.count)
      writer.member("openQuestions") { writer in
        writer.array(advice.openQuestions) { writer, open in
          writer.object { writer in
            writer.member("question", self.advice.knowledge.questions[open.question].id)
            writer.member("canFireRuling", open.canFireRuling)
            writer.member("swing", open.swing)
          }
        }
      }
    }
  }

  private func write(factor place: Int, of advice: DecisionAdvice, _ writer: inout JSONWriter) {
    guard let casePlace = advice.evaluation.chosenCase(place), let statement = advice.statement(of: place)
    else {
      preconditionFailure("factor \(place) says something")
    }
    let factor = advice.decision.factors[place]
    let factorCase = factor.cases[casePlace]
    let options = advice.decision.options
    writer.object { writer in
      writer.member("id", factor.id)
      writer.member("title", factor.title)
      writer.member("weight") { $0.number(written: advice.compiled.weights[place].text) }
      writer.member("importance") { $0.number(written: factorCase.importance.text) }
      writer.member("ratings") { writer in
        writer.object { writer in
          for (option, rating) in zip(options, factorCase.ratings) {
            writer.member(option.id) { $0.number(written: rating.text) }
          }
        }
      }
      writer.member("contributions") { writer in
        writer.object { writer in
          for (optionPlace, option) in options.enumerated() {
            writer.member(option.id, advice.contribution(place, to: optionPlace))
          }
        }
      }
      writer.member("reason", statement.reason)
      writer.member("evidence", statement.evidence)
      writer.member("contraryEvidence", statement.contraryEvidence)
    }
  }

  private func writeRuling(_ advice: DecisionAdvice, _ writer: inout JSONWriter) {
    guard let ruling = advice.decisiveRuling else { return writer.null() }
    writer.object { writer in
      writer.member("id", ruling.id)
      writer.member("verdict", ruling.verdict?.rawValue)
      writer.member("excluded", advice.decision.options(in: advice.evaluation.excluded).map(\.id))
      writer.member("alternatives", ruling.alternatives)
      writer.member("reason", ruling.reason)
      writer.member("evidence", ruling.evidence)
    }
  }

  private func writeRemarks(_ advice: DecisionAdvice, _ writer: inout JSONWriter) {
    writer.member("additions") { writer in
      writer.array(advice.additions) { writer, addition in
        writer.object { writer in
          writer.member("option", advice.decision.options[addition.option].id)
          writer.member("reason", addition.reason)
          writer.member("evidence", addition.evidence)
        }
      }
    }
    writer.member("warnings") { writer in
      writer.array(advice.warnings) { writer, warning in
        writer.object { writer in
          writer.member("id", warning.id)
          writer.member("text", warning.text)
          writer.member("evidence", warning.evidence)
        }
      }
    }
  }

  private func write(_ flips: AnswerFlips, of decision: Decision, _ writer: inout JSONWriter) {
    let questions = advice.knowledge.questions
    writer.array(flips.flips) { writer, flip in
      writer.object { writer in
        writer.member("set") { writer in
          writer.object { writer in
            for change in flip.changes {
              let question = questions[change.question]
              writer.member(question.id) { $0.answer(change.value, to: question) }
            }
          }
        }
        writer.member("verdict", flip.verdict.rawValue)
        writer.member("option", flip.option.map { decision.options[$0].id })
      }
    }
  }

  private func writeRobustness(_ advice: DecisionAdvice, _ writer: inout JSONWriter) {
    guard let robustness = advice.robustness else { return writer.null() }
    let rival = advice.decision.options[robustness.rival].id
    writer.object { writer in
      writer.members(of: robustness, in: advice.decision)
      writer.member("weightFlips") { writer in
        writer.array(robustness.weightFlips) { writer, flip in
          writer.object { writer in
            writer.member("factor", advice.decision.factors[flip.factor].id)
            writer.member("from") { $0.number(written: flip.from.text) }
            writer.member("to") { $0.number(flip.to.value) }
            writer.member("option", rival)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  package mutating func member(_ key: String, _ points: Points) {
    member(key) { $0.number(written: points.text) }
  }

  mutating func program(_ identity: ProgramIdentity) {
    member("program") { writer in
      writer.object { writer in
        writer.member("name", identity.name)
        writer.member("version", identity.version)
      }
    }
  }

  mutating func data(_ identity: ProgramIdentity) {
    member("data") { writer in
      writer.object { writer in
        writer.member("version", identity.dataVersion)
        writer.member("date", identity.dataDate)
        writer.member("digest", identity.dataDigest)
      }
    }
  }

  /// How far a recommendation can be relied on, without the single weights that could turn it.
  mutating func members(of robustness: Robustness, in decision: Decision) {
    member("rival", decision.options[robustness.rival].id)
    member("radius") { $0.number(robustness.radius.value) }
    member("shareOfWeightings") { $0.number(orNull: robustness.shareOfWeightings) }
    member("shareInStatedOrder") { $0.number(orNull: robustness.shareInStatedOrder) }
  }

  private mutating func number(orNull value: Double?) {
    if let value { number(value) } else { null() }
  }

  /// An array of numbers on one line.
  fileprivate mutating func numbers(_ notations: [String]) {
    number(written: "[" + notations.joined(separator: ", ") + "]")
  }

  /// An answer as it stands in an answers file.
  package mutating func answer(_ value: AnswerValue, to question: Question) {
    let words = AnswerText.words(value, for: question)
    switch value {
    case .choice: string(words[0])
    case .choices: strings(words)
    case .number(let number): integer(number)
    }
  }
}
