import Engine

extension Proposal {
  /// How many factors and options are compared one by one.
  private static let shownFactors = 10
  private static let shownOptions = 4

  /// The scores of the options, and what each factor gives to them.
  var comparison: [Document.Block] {
    guard main.verdict != .neither, main.evaluation.best != nil else { return [] }
    var blocks: [Document.Block] = [.heading("Comparison")]
    blocks += pictureBlock
    blocks.append(.table(ScoreTable.table(main, caption: "Points of each option")))
    if main.verdict == .hybrid {
      blocks.append(
        .paragraph("Points do not decide here: a hard constraint does, and it comes before them."))
    }
    blocks += ScoreTable.explanation(main)
    blocks += chart(DecisionCharts.scores(main))
    blocks += contributions
    blocks += chart(DecisionCharts.contributions(main, names))
    return blocks
  }

  /// The options that are compared: those that can be advised, best first.
  private var compared: [Int] {
    main.decision.options.indices.filter { main.compiled.canBeAdvised($0, main.evaluation) }
      .sorted { (main.evaluation.scores[$1], $0) < (main.evaluation.scores[$0], $1) }
  }

  private var contributions: [Document.Block] {
    guard let reasons = material.reasons(main), !reasons.all.isEmpty else { return [] }
    let options = Array(compared.prefix(Self.shownOptions))
    let shown = reasons.all.prefix(Self.shownFactors)
    let difference = { (factor: Int) in
      main.contribution(factor, to: reasons.subject) - main.contribution(factor, to: reasons.rival)
    }
    let scale = Bar.Scale(shown.map { difference($0.factor).value }, isTwoSided: true)
    var rows = shown.map { reason -> [Phrase] in
      [Phrase(main.decision.factors[reason.factor].title)]
        + options.map { Phrase(main.contribution(reason.factor, to: $0).signed) }
        + [.bar(Bar(difference(reason.factor).value, in: scale))]
    }
    let rest = main.closedFactors.filter { factor in !shown.contains { $0.factor == factor } }
    if options.contains(where: { option in rest.contains { main.contribution($0, to: option) != .zero } }) {
      rows.append(
        ["All other factors"]
          + options.map { option in
            Phrase(rest.reduce(Points.zero) { $0 + main.contribution($1, to: option) }.signed)
          } + [Phrase()])
    }
    rows.append(
      [.strong("Total")] + options.map { .strong(main.evaluation.scores[$0].rounded) } + [Phrase()])
    let (subject, rival) = (names.option(reasons.subject), names.option(reasons.rival))
    return [
      .table(
        Document.Table(
          "What each factor gives, in points",
          [Document.Table.Column("Factor")]
            + options.map { Document.Table.Column(names.option($0), .trailing) }
            + [Document.Table.Column("\(subject) less \(rival)")],
          rows)),
      .paragraph(
        "Points are rounded to one decimal. A bar to the right of the line counts for \(subject), one to the left for "
          + "\(rival)."),
    ]
  }
}

extension Points {
  /// The nearest double, for drawings.
  var value: Double { Double(units) / Double(Points.unitsPerPoint) }
}
