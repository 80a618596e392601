import Engine

extension Proposal {
  /// What the answers say about the project, and what the report does not decide.
  var context: [Document.Block] {
    let paragraphs = ContextWording(material).paragraphs
    return [.heading("Context")]
      + (paragraphs.isEmpty ? [.paragraph("No question has been answered yet.")] : paragraphs) + undecided
  }

  private var undecided: [Document.Block] {
    let applied = Set(material.advice.decisions.map(\.place))
    let others = material.knowledge.decisions.indices.filter { !applied.contains($0) }
      .map { material.knowledge.decisions[$0].title }
    var sentences = material.knowledge.wording.scope
    if !others.isEmpty {
      sentences.append(
        "It leaves out what does not apply after the advice on the other decisions, or what is stated there: "
          + "\(others.joined(last: "and")).")
    }
    guard !sentences.isEmpty else { return [] }
    return [.subheading("What this report does not decide"), .list(sentences.map { Phrase($0) })]
  }

  private func effect(of ruling: Ruling, on decision: DecisionAdvice) -> String {
    guard case .exclude(let options) = ruling.effect else { return "" }
    return ", \(material.names(decision).options(options)) ruled out"
  }

  /// The constraints that hold, and those that missing answers could still make hold.
  var constraints: [Document.Block] {
    var items: [Phrase] = []
    for decision in material.advice.decisions {
      let title = decision.decision.title
      for place in decision.evaluation.rulings {
        let ruling = decision.decision.rulings[place]
        items.append(
          Phrase([.strong("\(title)\(effect(of: ruling, on: decision)):"), .plain(" \(ruling.reason)")])
            .citing(
              material.citation(ruling.evidence)))
      }
      for (place, option) in decision.decision.options.enumerated() {
        guard let companion = decision.missingCompanion(of: place) else { continue }
        items.append(
          Phrase([
            .strong("\(title):"),
            .plain(
              " \(option.title) is out, because it needs \(companion.title), which did not come out."
            ),
          ]))
      }
    }
    let pending = material.advice.decisions.filter {
      material.openQuestions($0).contains(where: \.canFireRuling)
    }
    guard !items.isEmpty || !pending.isEmpty else { return [] }
    var blocks: [Document.Block] = [.heading("Hard constraints")]
    if !items.isEmpty {
      blocks.append(.paragraph("These come before all weighing; no number of points can outweigh them."))
      blocks.append(.list(items))
    }
    if !pending.isEmpty {
      let list = pending.map { decision in
        let questions = material.openQuestions(decision).filter(\.canFireRuling).map {
          material.knowledge.questions[$0.question].prompt
        }
        return Phrase([
          .strong("\(decision.decision.title):"), .plain(" \(questions.joined(separator: " "))"),
        ])
      }
      blocks.append(
        .paragraph(
          "Answers to these questions, some of them only together, could still settle a decision outright:"))
      blocks.append(.list(list))
    }
    return blocks
  }
}
