import Engine

extension Proposal {
  static var shownReasons: Int { 3 }

  /// What speaks most for the best option, and what most against it.
  var reasons: [Document.Block] {
    guard let reasons = material.reasons(main) else { return [] }
    let (subject, rival) = (names.option(reasons.subject), names.option(reasons.rival))
    // What speaks against one half of a hybrid speaks for the other.
    let isHybrid = main.verdict == .hybrid
    return section("What speaks for \(subject)", reasons.forSubject)
      + section(isHybrid ? "What speaks for \(rival)" : "What speaks against \(subject)", reasons.forRival)
  }

  private func section(_ title: String, _ reasons: [DecisionReasons.Reason]) -> [Document.Block] {
    guard !reasons.isEmpty else { return [] }
    let shown = reasons.prefix(Self.shownReasons)
    var blocks: [Document.Block] = [.heading(title), .list(shown.map { line($0, of: main) })]
    let rest = reasons.dropFirst(Self.shownReasons)
    if !rest.isEmpty {
      let lesser = rest.map { main.decision.factors[$0.factor].title }.joined(last: "and")
      let points = rest.reduce(Points.zero) { $0 + $1.points }
      blocks.append(
        .paragraph(
          rest.count == 1
            ? "A lesser reason on the same side: \(lesser) (\(points.rounded) points)."
            : "Lesser reasons on the same side, \(points.rounded) points together: \(lesser)."))
    }
    return blocks
  }

  func line(_ reason: DecisionReasons.Reason, of decision: DecisionAdvice) -> Phrase {
    Phrase([
      .strong("\(decision.decision.factors[reason.factor].title)"),
      .plain(" (ahead by \(reason.points.rounded)). \(reason.statement.reason)"),
    ]).citing(material.citation(reason.statement))
  }

  /// What somebody would say who wanted the option that comes second.
  var bestCaseForRival: [Document.Block] {
    guard main.verdict == .recommend, let reasons = material.reasons(main) else { return [] }
    let rival = names.option(reasons.rival)
    var sentences: [String] = []
    if reasons.forRival.isEmpty {
      sentences.append(
        "Under the answers given nothing speaks for \(rival) against \(names.option(reasons.subject)).")
    } else {
      let qualities = reasons.forRival.prefix(Self.shownReasons).map { names.quality($0.factor) }
      let sum = reasons.forRival.reduce(Points.zero) { $0 + $1.points }
      sentences.append(
        "Who wants \(rival) can point to \(qualities.joined(last: "and")): all that speaks for it comes to "
          + "\(sum.rounded) points.")
    }
    if let share = main.robustness?.shareOfWeightings, main.robustness?.rival == reasons.rival {
      if share < 1 {
        sentences.append(
          "It comes out ahead under \(Percentage.text(1 - share)) of all conceivable weightings.")
      }
    }
    let flips = FlipWording(
      material.flips(main), of: main, in: material.advice, names)
    let turning =
      flips.groups.first { $0.result == "\(names.phrase(reasons.rival)) would be recommended" }?.changes ?? []
    if let first = turning.first {
      sentences.append(
        turning.count == 1
          ? "It would be the recommendation if \(first)."
          : "It would be the recommendation if, for example, \(first), or if \(turning[1]).")
    } else if material.flips(main).count == 0 {
      sentences.append("No change of one or two of the answers would make it the recommendation.")
    } else {
      sentences.append("No change of answers that was found would make it the recommendation.")
    }
    return [.heading("The best case for \(rival)"), .paragraph(Phrase(sentences.joined(separator: " ")))]
  }
}
