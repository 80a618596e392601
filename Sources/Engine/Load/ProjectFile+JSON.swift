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

  /// Writes the answers, and the weights, options and waivers where there are any.
  package func writeInputs(for knowledge: KnowledgeBase, to writer: inout JSONWriter) {
    writeAnswers(for: knowledge, knowledge.questions.map(\.id), to: &writer)
    if !weights.isEmpty { writeWeights(weights.keys.sorted(), to: &writer) }
    let stated = knowledge.optionIDs(in: stack)
    if !stated.isEmpty { writer.member("stack", stated) }
    if !waivers.isEmpty { writeWaivers(to: &writer) }
  }

  // MARK: Parts

  /// - Parameter order: the ids of the questions as they are to be written.
  func writeAnswers(for knowledge: KnowledgeBase, _ order: [String], to writer: inout JSONWriter) {
    writer.member("answers") { writer in
      writer.object { writer in
        for id in order {
          guard let place = knowledge.questionIndex(id), let value = answers[place] else { continue }
          let question = knowledge.questions[place]
          let words = AnswerText.words(value, for: question)
          switch value {
          case .choice: writer.member(question.id, words[0])
          case .choices: writer.member(question.id, words)
          case .number(let number): writer.member(question.id, number)
          }
        }
      }
    }
  }

  /// - Parameter order: the ids of the factors as they are to be written.
  func writeWeights(_ order: [String], to writer: inout JSONWriter) {
    writer.member("weights") { writer in
      writer.object { writer in
        for factor in order {
          guard let weight = weights[factor] else { continue }
          writer.member(factor) { $0.number(written: weight.text) }
        }
      }
    }
  }

  /// - Parameter order: the ids of the decisions as they are to be written.
  func writeDecided(for knowledge: KnowledgeBase, _ order: [String], to writer: inout JSONWriter) {
    writer.member("decided") { writer in
      writer.object { writer in
        for id in order {
          guard let place = knowledge.decisions.firstIndex(where: { $0.id == id }),
            let decided = decided[place]
          else { continue }
          writer.member(id) { writer in
            writer.object { writer in
              writer.member("verdict", decided.verdict.rawValue)
              writer.member("option", decided.option.map { knowledge.decisions[place].options[$0].id })
              writer.member("lead") { $0.number(written: decided.lead) }
            }
          }
        }
      }
    }
  }

  func writeWaivers(to writer: inout JSONWriter) {
    writer.member("waivers") { writer in
      writer.array(waivers) { Self.write($1, to: &$0) }
    }
  }

  static func write(_ waiver: Waiver, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("finding", waiver.finding)
      writer.member("reason", waiver.reason)
      writer.member("owner", waiver.owner)
      writer.member("until", waiver.until.text)
    }
  }
}

extension ProjectFile {
  /// Takes over what another file says: its answers and weights one by one, its stack if it states one, its waivers
  /// beside those that are there.
  package mutating func take(_ other: ProjectFile) {
    for (place, value) in other.answers.values.enumerated() where value != nil { answers[place] = value }
    weights.merge(other.weights) { $1 }
    if other.stack.contains(where: { $0 != 0 }) { stack = other.stack }
    waivers += other.waivers.filter { !waivers.contains($0) }
  }

  /// Records what comes out for each decision that applies.
  package mutating func record(_ advice: Advice) {
    decided = [:]
    for decision in advice.decisions {
      decided[decision.place] = Decided(
        verdict: decision.verdict,
        option: decision.verdict == .recommend ? decision.evaluation.best : nil,
        lead: decision.evaluation.lead.text)
    }
  }
}
