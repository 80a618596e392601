import Engine

extension Proposal {
  /// What the answers say about the project, and what the report does not decide.
  var context: [Document.Block] {
    var blocks: [Document.Block] = [.heading("Context")]
    let wording = AnswerWording(material.knowledge)
    let answered = Set(material.answeredQuestions)
    let topics = material.knowledge.wording.topics
    let placed = Set(topics.flatMap(\.questions))
    let rest = material.knowledge.questions.indices.filter { !placed.contains($0) }
    let groups =
      topics.map { ($0.title, $0.questions) } + [(topics.isEmpty ? "The project" : "Further", rest)]
    for (title, questions) in groups {
      let clauses = questions.filter(answered.contains).compactMap { question in
        material.situation.answers[question].map { wording.clause($0, to: question) }
      }
      guard !clauses.isEmpty else { continue }
      blocks.append(.paragraph("\(strong: title + ".") \(Self.sentences(clauses))"))
    }
    if blocks.count == 1 { blocks.append(.paragraph("No question has been answered yet.")) }
    return blocks + undecided
  }

  /// Clauses as sentences of two, so that facts do not come one by one.
  private static func sentences(_ clauses: [String]) -> String {
    stride(from: 0, to: clauses.count, by: 2).map { place in
      let pair = clauses[place..<min(place + 2, clauses.count)]
      // A clause that lists several things already is easier to follow alone.
      return pair.contains { $0.contains(" and ") } || pair.count == 1
        ? pair.map(\.asSentence).joined(separator: " ")
        : "\(pair.first ?? ""), and \(pair.last ?? "")".asSentence
    }
    .joined(separator: " ")
  }

  private var undecided: [Document.Block] {
    let applied = Set(material.advice.decisions.map(\.place))
    let others = material.knowledge.decisions.indices.filter { !applied.contains($0) }
      .map { material.knowledge.decisions[$0].title }
    var sentences = material.knowledge.wording.scope
    if !others.isEmpty {
      sentences.append(
        "It leaves out what does not apply after the other decisions, or cannot be told yet: "
          + "\(others.joined(last: "and")).")
    }
    guard !sentences.isEmpty else { return [] }
    return [.subheading("What this report does not decide"), .list(sentences.map { Phrase($0) })]
  }

  /// The constraints that hold, and those that missing answers could still make hold.
  var constraints: [Document.Block] {
    var items: [Phrase] = []
    for decision in material.advice.decisions {
      let title = decision.decision.title
      for place in decision.evaluation.rulings {
        let ruling = decision.decision.rulings[place]
        items.append(
          Phrase([.strong("\(title):"), .plain(" \(ruling.reason)")]).citing(
            material.citation(ruling.evidence)))
      }
      for (place, option) in decision.decision.options.enumerated() {
        guard let companion = decision.missingCompanion(of: place) else { continue }
        items.append(
          Phrase([
            .strong("\(title):"),
            .plain(
              " \(option.title) is out, because it needs \(companion.title) and something else is advised there."
            ),
          ]))
      }
    }
    let pending = material.advice.decisions.filter { material.openQuestions($0).contains(where: \.canFireRuling) }
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
      blocks.append(.paragraph("An answer to these questions could still settle a decision outright:"))
      blocks.append(.list(list))
    }
    return blocks
  }
}
