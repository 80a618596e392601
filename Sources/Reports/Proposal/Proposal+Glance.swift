import Engine

extension Proposal {
  /// The verdict with everything that tells how much to trust it, in one table.
  var glance: [Document.Block] {
    var rows: [(String, Phrase)] = [(main.decision.title, .strong(VerdictWording.outcome(main, names)))]
    if main.given != 0 { rows.append(("Stated beforehand", Phrase(names.options(main.given)))) }
    if let strength = StrengthWording.reason(main, names) { rows.append(("Strength", Phrase(strength))) }
    if main.evaluation.second != nil, main.verdict != .neither, main.verdict != .hybrid {
      rows.append(("Lead", Phrase(VerdictWording.lead(main, names).capitalized)))
    }
    rows.append(("What is known", Phrase(known)))
    if let ruling = main.decisiveRuling {
      rows.append(("Hard constraints", Phrase(constraintSummary(ruling))))
    }
    if main.verdict != .neither,
      let reversibility = material.knowledge.wording.reversibility[main.decision.id]
    {
      rows.append(
        (
          "Reversibility",
          Phrase("\(reversibility.effort.inWords.capitalized). \(reversibility.text)").citing(
            material.citation(reversibility.evidence))
        ))
    }
    let identity = material.identity
    rows.append(("Date", Phrase(material.date.text)))
    rows.append(
      (
        "Made with",
        "\(identity.name) \(identity.version), data \(identity.dataVersion) of \(identity.dataDate) "
          + "(digest \(code: identity.dataDigest))"
      ))
    rows.append(
      (
        "Answers",
        "\(material.answeredQuestions.count) given, \(material.situation.openQuestions.count) not sure "
          + "(digest \(code: material.answersDigest))"
      ))
    return [
      .heading("At a glance"),
      .table(
        Document.Table(
          "The verdict at a glance", [Document.Table.Column("Point"), Document.Table.Column("Finding")],
          rows.map { [Phrase($0.0), $0.1] })),
    ]
  }

  private func constraintSummary(_ ruling: DecisiveRuling) -> String {
    let excluded = main.evaluation.excluded
    switch ruling.verdict {
    case .hybrid: return "One applies and calls for several options side by side; see below."
    case .neither: return "One applies and leaves no option; see below."
    default: return "\(names.options(excluded)) ruled out; see below."
    }
  }

  private var known: String {
    let coverage = "\(main.evaluation.coverage.percent)% of the weight of all factors"
    if main.isSettled {
      return "\(coverage). Settled: no answer that is still missing can change the verdict."
    }
    let count = material.openQuestions(main).count
    return count == 0
      ? "\(coverage). Not settled, because a decision before this one may still come out otherwise."
      : "\(coverage). Not settled: \(count.inWords) missing answer\(count == 1 ? "" : "s") could still matter."
  }

  /// All decisions in one table.
  var stack: [Document.Block] {
    let decisions = material.advice.decisions
    guard decisions.count > 1 else { return [] }
    let columns = [
      Document.Table.Column("Decision"), Document.Table.Column("Advice"), Document.Table.Column("How firm"),
      Document.Table.Column("Lead", .trailing), Document.Table.Column("Known", .trailing),
    ]
    let rows = decisions.map { decision -> [Phrase] in
      let names = material.names(decision)
      let hasPoints = decision.verdict != .neither && decision.verdict != .hybrid
      let stated = decision.given == 0 ? "" : " (stated: \(names.options(decision.given)))"
      return [
        Phrase(decision.decision.title),
        .strong(VerdictWording.outcomeWithAdditions(decision, names)) + Phrase(stated),
        Phrase(VerdictWording.firmness(decision)),
        Phrase(hasPoints && decision.evaluation.second != nil ? decision.evaluation.lead.rounded : ""),
        Phrase("\(decision.evaluation.coverage.percent)%"),
      ]
    }
    return [
      .subheading("The whole stack"),
      .table(Document.Table("The advice on every decision that applies", columns, rows)),
      .paragraph(
        "The lead is counted in points. \"Known\" is the part of the weight of all factors on which the answers "
          + "say something."),
    ]
  }
}

extension Engine.Wording.Reversibility.Effort {
  var inWords: String {
    switch self {
    case .low: "easy to change later"
    case .medium: "can be changed later at some cost"
    case .high: "hard to change later"
    }
  }
}
