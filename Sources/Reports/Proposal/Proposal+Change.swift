import Engine

extension Proposal {
  /// How many changes of answers are listed.
  private static let shownFlips = 8

  /// Weights and answers that would change the verdict.
  var change: [Document.Block] {
    var blocks: [Document.Block] = []
    if let robustness = RobustnessWording(main, names) {
      blocks.append(.subheading("If the weights were different"))
      blocks.append(
        .paragraph(
          Phrase(
            [robustness.radius, robustness.shares, robustness.flips].compactMap { $0 }.joined(separator: " "))
        )
      )
      blocks += weightFlips
    }
    blocks += answerFlips
    return blocks.isEmpty ? [] : [.heading("What would change the answer")] + blocks
  }

  private var weightFlips: [Document.Block] {
    guard let robustness = main.robustness, robustness.radius < Fraction(1, over: 1),
      !robustness.weightFlips.isEmpty
    else { return [] }
    let rival = names.option(robustness.rival)
    let rows = robustness.weightFlips.map { flip -> [Phrase] in
      [
        Phrase(main.decision.factors[flip.factor].title), Phrase(flip.from.text), Phrase(flip.to.rounded),
      ]
    }
    return [
      weightTable(
        "Weights at which \(rival) draws level, each changed by itself", "Weight now", "Level at", rows)
    ] + chart(DecisionCharts.weightFlips(main, names))
  }

  private var answerFlips: [Document.Block] {
    guard !material.answeredQuestions.isEmpty else { return [] }
    let flips = FlipWording(
      material.flips(main), of: main, in: material.advice, names, limit: Self.shownFlips)
    var blocks: [Document.Block] = [.subheading("If an answer were different")]
    if flips.groups.isEmpty {
      return blocks + [
        .paragraph(
          "None of the answers given, changed by itself or with one other, would change this verdict.")
      ]
    }
    if material.flips(main).flips.contains(where: { $0.changes.count > 1 }) {
      blocks.append(.paragraph("No single answer would change this verdict; two together would."))
    }
    for group in flips.groups {
      let condition = group.changes.count == 1 ? "if this were so" : "if any one of these were so"
      blocks.append(.paragraph(Phrase("\(group.result.capitalized) \(condition):")))
      blocks.append(.list(group.changes.map { Phrase($0.asSentence) }))
    }
    if flips.omitted > 0 {
      blocks.append(
        .paragraph("\(flips.omitted.inWords.capitalized) further changes of answers are not listed."))
    }
    return blocks
  }

  /// What has not been answered, and how far the answers could move the verdict.
  var openQuestions: [Document.Block] {
    let open = material.openQuestions(main)
    let unanswered = material.situation.openQuestions.count
    guard unanswered > 0 else { return [] }
    guard !open.isEmpty else {
      return [
        .heading("Unanswered questions"),
        .paragraph(
          unanswered == 1
            ? "One question is not answered; no answer to it can change the verdict on \(main.decision.title)."
            : "\(unanswered.inWords.capitalized) questions are not answered; no answer to them can change the verdict "
              + "on \(main.decision.title)."),
      ]
    }
    let rows = open.map { question -> [Phrase] in
      [
        Phrase(material.knowledge.questions[question.question].prompt),
        Phrase(
          question.canFireRuling
            ? "settle it outright" : "move the lead by up to \(question.swing.rounded) points"),
      ]
    }
    return [
      .heading("Unanswered questions"),
      .paragraph(
        "These could still matter for the verdict on \(main.decision.title), the first ones most. The right column is the "
          + "most that an answer can do; how much it does depends on the other missing answers."
      ),
      .table(
        Document.Table(
          "Unanswered questions and what their answers could do",
          [Document.Table.Column("Question"), Document.Table.Column("With others, an answer could")], rows)),
    ]
  }
}

extension Fraction {
  /// To one decimal, halves up.
  var rounded: String {
    let tenths = Int((Int128(numerator) * 20 / Int128(denominator) + 1) / 2)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
