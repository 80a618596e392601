import Engine

extension Proposal {
  /// The decisions that go with the first one, each with what it rests on.
  var companions: [Document.Block] {
    let companions = material.advice.decisions.dropFirst()
    guard !companions.isEmpty else { return [] }
    return [.heading("The companion decisions")]
      + companions.flatMap(companion)
  }

  private func companion(_ decision: DecisionAdvice) -> [Document.Block] {
    let names = material.names(decision)
    var blocks: [Document.Block] = [.subheading(decision.decision.title)]
    if decision.given != 0 {
      blocks.append(
        .paragraph(
          "Stated as chosen already: \(strong: names.options(decision.given)). The advice all the same:"))
    }
    blocks.append(.paragraph(VerdictSentence(decision, material).phrase.capitalized))
    guard decision.verdict != .neither else { return blocks }
    blocks.append(
      .table(ScoreTable.table(decision, caption: "\(decision.decision.title): points of each option")))
    blocks += ScoreTable.explanation(decision)
    if let reasons = material.reasons(decision) {
      let (subject, rival) = (names.phrase(reasons.subject), names.phrase(reasons.rival))
      blocks += side("For \(subject), compared with \(rival)", reasons.forSubject, limit: 3, decision)
      blocks += side("For \(rival) instead", reasons.forRival, limit: 2, decision)
    }
    blocks.append(.paragraph(Phrase(firmness(decision, names))))
    if !decision.additions.isEmpty {
      blocks.append(.paragraph("In addition:"))
      blocks.append(.list(decision.additions.map { addition($0, of: decision) }))
    }
    return blocks
  }

  func addition(_ addition: Addition, of decision: DecisionAdvice) -> Phrase {
    Phrase([.strong("\(decision.decision.options[addition.option].title)."), .plain(" \(addition.reason)")])
      .citing(material.citation(addition.evidence))
  }

  private func side(
    _ title: String, _ reasons: [DecisionReasons.Reason], limit: Int, _ decision: DecisionAdvice
  ) -> [Document.Block] {
    guard !reasons.isEmpty else { return [] }
    let omitted = reasons.count - limit
    let more =
      omitted > 0
      ? " (the \(limit == 2 ? "two" : "three") strongest of \(reasons.count.inWords) reasons)" : ""
    return [
      .paragraph(Phrase("\(title)\(more):")),
      .list(reasons.prefix(limit).map { line($0, of: decision) }),
    ]
  }

  /// How sure the verdict is, in one paragraph.
  private func firmness(_ decision: DecisionAdvice, _ names: DecisionNames) -> String {
    let flips = material.flips(decision)
    var sentences: [String] = []
    if let strength = StrengthWording.reason(decision, names) { sentences.append(strength) }
    if let robustness = RobustnessWording(decision, names) {
      if decision.strength == .slight { sentences.append(robustness.radius) }
      if decision.robustness?.shareOfWeightings.map({ $0 < 1 }) == true, let shares = robustness.shares {
        sentences.append(shares)
      }
    }
    let wording = FlipWording(flips, of: decision, in: material.advice, names)
    if let first = wording.groups.first, let change = first.changes.first {
      let others = flips.count - 1
      let more =
        others == 0
        ? "" : ", and \(others.inWords) other change\(others == 1 ? "" : "s") of answers would matter as well"
      sentences.append("\(first.result.capitalized) if \(change)\(more).")
    } else if !material.answeredQuestions.isEmpty {
      sentences.append("None of the answers given, changed by itself or with one other, would change it.")
    }
    if decision.isSettled {
      sentences.append("No answer that is still missing can change it.")
    } else if let open = material.openQuestions(decision).first {
      sentences.append(
        "Still missing, and most important here: \(material.knowledge.questions[open.question].prompt)")
    } else {
      sentences.append("It may change with a decision before it.")
    }
    return sentences.joined(separator: " ")
  }
}
