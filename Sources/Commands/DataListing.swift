import Engine
import Reports
import StrictJSON

/// Lists what scripts and people may ask for: the questions with their answers, the decisions with their options.
enum DataListing {
  static func json(_ knowledge: KnowledgeBase) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("questions") { writer in
        writer.array(knowledge.questions) { write($1, &$0) }
      }
      writer.member("decisions") { writer in
        writer.array(knowledge.decisions) { writer, decision in
          writer.object { writer in
            writer.member("id", decision.id)
            writer.member("options", decision.options.map(\.id))
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private static func write(_ question: Question, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", question.id)
      writer.member("prompt", question.prompt)
      switch question.kind {
      case .choice, .choices:
        writer.member("kind", question.kind == .choice ? "choice" : "choices")
        writer.member("answers", question.answers.map(\.id))
      case .number(let range, _):
        writer.member("kind", "number")
        writer.member("minimum", range.lowerBound)
        writer.member("maximum", range.upperBound)
      }
    }
  }

  static func text(_ knowledge: KnowledgeBase) -> String {
    var layout = TextLayout()
    layout.heading("Questions")
    for question in knowledge.questions {
      layout.paragraph("--\(question.id): \(question.prompt)", indent: "  ", hanging: "    ")
      switch question.kind {
      case .choice: layout.paragraph("one of: \(list(question))", indent: "    ", hanging: "      ")
      case .choices: layout.paragraph("any of: \(list(question)); or none", indent: "    ", hanging: "      ")
      case .number(let range, let unit):
        layout.paragraph("from \(range.lowerBound) to \(range.upperBound) \(unit)", indent: "    ")
      }
    }
    layout.blankLine()
    layout.heading("Decisions")
    for decision in knowledge.decisions {
      let options = decision.options.map(\.id).joined(separator: ", ")
      layout.paragraph("\(decision.id): \(options)", indent: "  ", hanging: "    ")
    }
    return layout.text
  }

  private static func list(_ question: Question) -> String {
    question.answers.map(\.id).joined(separator: ", ")
  }
}
