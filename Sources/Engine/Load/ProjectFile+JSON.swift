package import StrictJSON

extension ProjectFile {
  /// The file as it is written: what it states and nothing else, in the order of the knowledge base.
  package func json(for knowledge: KnowledgeBase) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("data", knowledge.version)
      writeInputs(for: knowledge, to: &writer)
    }
    return writer.text + "\n"
  }

  private func writeWaivers(to writer: inout JSONWriter) {
    writer.member("waivers") { writer in
      writer.array(waivers) { writer, waiver in
        writer.object { writer in
          writer.member("finding", waiver.finding)
          writer.member("reason", waiver.reason)
          writer.member("owner", waiver.owner)
          writer.member("until", waiver.until.text)
        }
      }
    }
  }

  /// Writes the answers, and the weights, options and waivers where there are any.
  package func writeInputs(for knowledge: KnowledgeBase, to writer: inout JSONWriter) {
    writer.member("answers") { writer in
      writer.object { writer in
        for (question, value) in zip(knowledge.questions, answers.values) {
          guard let value else { continue }
          let words = AnswerText.words(value, for: question)
          switch value {
          case .choice: writer.member(question.id, words[0])
          case .choices: writer.member(question.id, words)
          case .number(let number): writer.member(question.id, number)
          }
        }
      }
    }
    if !weights.isEmpty {
      writer.member("weights") { writer in
        writer.object { writer in
          for (factor, weight) in weights.sorted(by: { $0.key < $1.key }) {
            writer.member(factor) { $0.number(written: weight.text) }
          }
        }
      }
    }
    let stated = zip(knowledge.decisions, stack).flatMap { $0.options(in: $1).map(\.id) }
    if !stated.isEmpty { writer.member("stack", stated) }
    if !waivers.isEmpty { writeWaivers(to: &writer) }
  }
}
