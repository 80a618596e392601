import Engine

extension Proposal {
  /// Everything that the verdict was worked out from.
  var answers: [Document.Block] {
    let wording = AnswerWording(material.knowledge)
    let questions = material.knowledge.questions
    let asked = questions.indices.filter { material.situation.asked[$0] != .no }
    let rows = asked.map { question -> [Phrase] in
      let answer = material.situation.answers[question]
      let label = wording.label(answer, to: question)
      return [Phrase(questions[question].prompt), answer == nil ? .strong(label) : Phrase(label)]
    }
    var blocks: [Document.Block] = [
      .heading("Assumptions and answers"),
      .paragraph(
        "The advice holds for these answers. What is marked as \"not sure\" was left open and counts for no option."
      ),
      .table(
        Document.Table(
          "Every question that applies, with its answer",
          [Document.Table.Column("Question"), Document.Table.Column("Answer")], rows)),
    ]
    let stated = material.advice.decisions.flatMap { $0.decision.options(in: $0.given | $0.givenAdditions) }
    if !stated.isEmpty {
      blocks.append(
        .paragraph("Stated as chosen beforehand: \(stated.map(\.title).joined(last: "and"))."))
    }
    return blocks + changedWeights
  }

  private var changedWeights: [Document.Block] {
    let rows = material.knowledge.decisions.flatMap(\.factors).compactMap { factor in
      material.weights[factor.id].map { [Phrase(factor.title), Phrase(factor.weight.text), Phrase($0.text)] }
    }
    guard !rows.isEmpty else { return [] }
    return [weightTable("Weights set for this project", "Knowledge base", "This project", rows)]
  }

  /// Two weights of each of some factors beside one another.
  func weightTable(
    _ caption: String, _ first: String, _ second: String, _ rows: [[Phrase]]
  ) -> Document.Block {
    .table(
      Document.Table(
        caption,
        [Document.Table.Column("Factor")]
          + [first, second].map { Document.Table.Column($0, .trailing) }, rows))
  }

  var approvals: [Document.Block] {
    let owners = material.letterhead.owners.sorted { $0.key < $1.key }
    let factors = material.knowledge.decisions.flatMap(\.factors)
    var rows: [[Phrase]] = [
      [Phrase(material.letterhead.client ?? ""), "Decides", "", ""],
      [Phrase(material.letterhead.author ?? ""), "Advises", "", ""],
    ]
    let byName = Dictionary(grouping: owners, by: \.value).sorted { $0.key < $1.key }
    for (name, weights) in byName {
      let titles = factors.filter { factor in weights.contains { $0.key == factor.id } }.map(\.title)
      rows.append([Phrase(name), Phrase("Answers for the weight of \(titles.joined(last: "and"))"), "", ""])
    }
    return [
      .heading("Approvals"),
      .table(
        Document.Table(
          "Who agrees to this decision",
          ["Name", "Part", "Date", "Signature"].map { Document.Table.Column($0) }, rows)),
    ]
  }
}
