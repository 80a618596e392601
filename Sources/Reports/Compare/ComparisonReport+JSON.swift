import Engine
import StrictJSON

extension ComparisonReport {
  /// The comparison in JSON, version 1, with a line feed at the end.
  package var json: String {
    let files = subject.files
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.program(identities.after)
      writer.member("before") { $0.origin(files.before, identities.before) }
      writer.member("after") { $0.origin(files.after, identities.after) }
      writeInputs(&writer)
      writer.member("decisions") { writer in
        writer.array(comparison.decisions) { writer, decision in Self.write(decision, &writer) }
      }
    }
    return writer.text + "\n"
  }

  // MARK: Inputs

  private func writeInputs(_ writer: inout JSONWriter) {
    func write(_ given: AnswerDifference.Given?, _ writer: inout JSONWriter) {
      if let given { writer.answer(given.value, to: given.question) } else { writer.null() }
    }
    writer.member("answers") { writer in
      writer.array(comparison.answers) { writer, difference in
        writer.object { writer in
          writer.member("question", difference.question.id)
          writer.member("before") { write(difference.before, &$0) }
          writer.member("after") { write(difference.after, &$0) }
        }
      }
    }
    writer.member("weights") { writer in
      writer.array(comparison.weights) { writer, difference in
        writer.object { writer in
          writer.member("factor", difference.factor.id)
          writer.member("before", difference.before)
          writer.member("after", difference.after)
        }
      }
    }
    writer.member("stack") { writer in
      writer.array(comparison.stack) { writer, difference in
        writer.object { writer in
          writer.member("decision", difference.decision.id)
          writer.member("before", difference.before.map(\.id))
          writer.member("after", difference.after.map(\.id))
        }
      }
    }
  }

  // MARK: Decisions

  private static func write(_ decision: DecisionComparison, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", decision.decision.id)
      writer.member("changed", decision.hasChanged)
      writer.member("before") { write(decision.before, &$0) }
      writer.member("after") { write(decision.after, &$0) }
      write(decision.difference, &writer)
      writer.member("rulings", decision.rulings) { writer, ruling in
        writer.member("id", ruling.id)
        writer.member("reason", ruling.reason)
      }
      writer.member("optionsWithoutRoom", decision.optionsWithoutRoom) { $0.member("option", $1.id) }
      writer.member("additions", decision.additions) { writer, addition in
        writer.member("option", addition.option.id)
        writer.member("reason", addition.reason)
      }
      writer.member("warnings", decision.warnings) { writer, warning in
        writer.member("id", warning.id)
        writer.member("text", warning.text)
      }
      writer.member("options", decision.options) { $0.member("option", $1.id) }
      writer.member("thresholds") { writer in
        writer.array(decision.thresholds) { writer, difference in
          writer.object { writer in
            writer.member("threshold", difference.line.rawValue)
            writer.member("before", difference.before)
            writer.member("after", difference.after)
          }
        }
      }
    }
  }

  private static func write(_ side: DecisionComparison.Side?, _ writer: inout JSONWriter) {
    guard let side else { return writer.null() }
    let (advice, options) = (side.advice, side.advice.decision.options)
    writer.object { writer in
      writer.member("given", advice.given != 0)
      writer.member("verdict", advice.verdict.rawValue)
      writer.member("option", advice.evaluation.option.map { options[$0].id })
      writer.member("options", advice.decision.options(in: advice.evaluation.hybrid).map(\.id))
      writer.member("strength", advice.strength?.word)
      writer.member("settled", advice.isSettled)
      writer.member("lead", advice.evaluation.lead)
      writer.member("coverage") { $0.number(advice.evaluation.coverage.value) }
      writer.member("scores") { writer in
        writer.object { writer in
          for (option, score) in zip(options, advice.evaluation.scores) { writer.member(option.id, score) }
        }
      }
      writer.member("excluded", advice.decision.options(in: advice.evaluation.excluded).map(\.id))
      writer.member("robustness") { writer in
        guard let robustness = side.robustness else { return writer.null() }
        writer.object { $0.members(of: robustness, in: advice.decision) }
      }
    }
  }

  private static func write(_ difference: DifferenceShift?, _ writer: inout JSONWriter) {
    writer.member("comparedOptions") { writer in
      guard let difference else { return writer.null() }
      writer.strings([difference.subject.id, difference.rival.id])
    }
    writer.member("difference") { writer in
      guard let difference else { return writer.null() }
      writer.object { writer in
        writer.member("before", difference.before)
        writer.member("after", difference.after)
        writer.member("shift", difference.shift)
      }
    }
    writer.member("factors") { writer in
      writer.array(difference?.factors ?? []) { writer, factor in
        writer.object { writer in
          writer.member("id", factor.factor.id)
          writer.member("change", factor.change.rawValue)
          writer.member("before") { $0.points(orNull: factor.before?.points) }
          writer.member("after") { $0.points(orNull: factor.after?.points) }
          writer.member("shift", factor.shift)
          writer.member("reasonBefore", factor.before?.reason)
          writer.member("reasonAfter", factor.after?.reason)
        }
      }
    }
  }
}

extension ComparisonReport.Subject {
  /// The answers files of both sides.
  fileprivate var files: (before: String, after: String) {
    switch self {
    case .files(let before, let after): (before, after)
    case .changes(let file), .knowledge(let file, _, _): (file, file)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func origin(_ file: String, _ identity: ProgramIdentity) {
    object { writer in
      writer.member("file", file)
      writer.data(identity)
    }
  }

  fileprivate mutating func member(_ key: String, _ number: Thousandths) {
    member(key) { $0.number(written: number.text) }
  }

  fileprivate mutating func points(orNull points: Points?) {
    if let points { number(written: points.text) } else { null() }
  }

  fileprivate mutating func member<Element>(
    _ key: String, _ turnover: Turnover<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    member(key) { writer in
      writer.object { writer in
        for (name, elements) in [("came", turnover.came), ("went", turnover.went)] {
          writer.member(name) { writer in
            writer.array(elements) { writer, element in writer.object { write(&$0, element) } }
          }
        }
      }
    }
  }
}
