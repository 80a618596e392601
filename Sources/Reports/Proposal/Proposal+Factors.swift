import Engine

extension Proposal {
  /// The factors with what they count, and who answers for their weight.
  var factors: [Document.Block] {
    guard main.verdict != .neither, !main.closedFactors.isEmpty else { return [] }
    let factors = main.decision.factors
    let effective = main.closedFactors.filter { importance($0) > 0 && main.compiled.weights[$0].count > 0 }
    let telling = Set((material.reasons(main)?.all ?? []).map(\.factor))
    let sorted = effective.filter(telling.contains).sorted {
      (main.compiled.weights[$1], $0) < (main.compiled.weights[$0], $1)
    }
    guard !sorted.isEmpty else { return [] }
    let rows = sorted.map { place -> [Phrase] in
      [
        Phrase(factors[place].title), Phrase(main.compiled.weights[place].text),
        Phrase(owner(factors[place].id)), Phrase(reason(factors[place])),
      ]
    }
    var blocks: [Document.Block] = [
      .heading("What was weighed"),
      .paragraph(
        "A factor gives each option points, at most as many as its weight, which goes from 0 to 10. These factors tell "
          + "the options apart under the answers given:"),
      .table(
        Document.Table(
          "Factors and their weights",
          [
            Document.Table.Column("Factor"), Document.Table.Column("Weight", .trailing),
            Document.Table.Column("Whose weight"), Document.Table.Column("Why this weight"),
          ], rows)),
    ]
    let even = effective.filter { !telling.contains($0) }.map { factors[$0].title }
    if !even.isEmpty {
      blocks.append(
        .paragraph(
          "Looked at, and the same for the options under these answers: \(even.joined(last: "and")).")
      )
    }
    let open = main.openFactors.filter { main.compiled.weights[$0].count > 0 }.map { factors[$0].title }
    if !open.isEmpty {
      blocks.append(
        .paragraph(
          "Not weighed, because an answer is missing; they count for nobody: \(open.joined(last: "and")).")
      )
    }
    return blocks + otherWeights(than: sorted)
  }

  /// The reason for a weight, which is that of the knowledge base even where the weight is not.
  private func reason(_ factor: Factor) -> String {
    material.weights[factor.id] == nil
      ? factor.weightReason : "The knowledge base gives \(factor.weight.text): \(factor.weightReason)"
  }

  private func importance(_ factor: Int) -> Int64 {
    main.evaluation.chosenCase(factor).map { main.decision.factors[factor].cases[$0].importance.count } ?? 0
  }

  private func owner(_ factor: String) -> String {
    let name = material.letterhead.owners[factor]
    let origin = material.weights[factor] == nil ? "the knowledge base" : "set for this project"
    return name.map { material.weights[factor] == nil ? $0 : "\($0), \(origin)" } ?? origin
  }

  /// Weights beside those in the table that somebody answers for or that were set for this project.
  private func otherWeights(than listed: [Int]) -> [Document.Block] {
    let sentences = material.advice.decisions.flatMap { decision in
      decision.decision.factors.enumerated().compactMap { place, factor -> Phrase? in
        guard material.letterhead.owners[factor.id] != nil || material.weights[factor.id] != nil,
          decision.place != main.place || !listed.contains(place)
        else { return nil }
        return
          "\(decision.decision.title), \(factor.title): weight \(decision.compiled.weights[place].text), "
          + "\(owner(factor.id))"
      }
    }
    guard !sentences.isEmpty else { return [] }
    return [
      .paragraph("Other weights that somebody answers for, or that were set for this project:"),
      .list(sentences),
    ]
  }

  /// The options, with what exists already marked among them.
  var options: [Document.Block] {
    let existing = main.decision.options.map { option in
      material.knowledge.wording.existing[option.id].map { material.situation.truth(of: $0) == .yes } ?? false
    }
    let items = main.decision.options.indices.map { place -> Phrase in
      let option = main.decision.options[place]
      var notes: [String] = []
      if existing[place] { notes.append("This is what exists: to choose it is to keep it.") }
      if !existing[place], existing.contains(true) {
        notes.append("To choose it is to move, or to add to what exists.")
      }
      if main.given.holds(place) { notes.append("Stated as chosen already.") }
      if let companion = main.missingCompanion(of: place) {
        notes.append("Out, because it needs \(companion.title).")
      } else if main.evaluation.isExcluded(place) || main.verdict == .neither {
        notes.append("Ruled out by a hard constraint.")
      }
      if option.isAdditionOnly { notes.append("Only as an addition to another one.") }
      return Phrase([
        .strong("\(option.title)."), .plain(" \(([option.description] + notes).joined(separator: " "))"),
      ])
    }
    return [.heading("Options"), .list(items)]
  }
}
