import Engine

extension Proposal {
  /// The claims that the report names, by source, and where the sources disagree.
  func evidenceSection(for cited: Set<String>) -> [Document.Block] {
    let conflicts = material.advice.decisions.flatMap {
      material.advice.conflicts(behind: $0, in: material.evidence)
    }
    let shown = conflicts.filter { conflict in conflict.claims.contains { cited.contains($0) } }
    let unique = shown.map(\.id).uniqued.compactMap(material.evidence.conflict)
    let claims = material.evidence.claims.filter { cited.contains($0.id) }
    guard !claims.isEmpty else { return [] }
    var blocks: [Document.Block] = [.heading("Evidence")]
    blocks.append(
      .paragraph(
        "The claims that the decisions above rest on. Any other claim that is named, in the checklists or beside a "
          + "disagreement, can be read with \(code: "\(material.identity.name) explain ID")."))
    if let caveat = material.knowledge.caveat { blocks.append(.paragraph(Phrase(caveat))) }
    for source in material.evidence.sources {
      let own = claims.filter { $0.source == source.id }
      guard !own.isEmpty else { continue }
      blocks += block(source, own)
    }
    let overdue = material.evidence.overdueSources(on: material.date).map { "\($0.title) by \($0.reviewBy)" }
    if !overdue.isEmpty {
      blocks.append(
        .remark("Due for review: \(overdue.joined(last: "and")). Check these claims before you rely on them.")
      )
    }
    return blocks + conflictBlocks(unique)
  }

  private func block(_ source: Source, _ claims: [Claim]) -> [Document.Block] {
    let date = source.published.map { "published \($0)" } ?? "undated"
    let rows = claims.map { claim -> [Phrase] in
      let discount = claim.discount.map { " Counts for nothing here: \($0)" } ?? ""
      return [Phrase(claim.id), Phrase(claim.text + discount), Phrase(basis(claim)), Phrase(claim.condition)]
    }
    return [
      .subheading(source.title),
      .paragraph(
        "\(source.publisher), \(date); to be reviewed by \(source.reviewBy). Interest of the source: \(source.interest)"
      ),
      .table(
        Document.Table(
          "Claims from \"\(source.title)\" that this report names",
          ["Claim", "What it says", "Basis", "Applies to"].map { Document.Table.Column($0) }, rows)),
    ]
  }

  private func basis(_ claim: Claim) -> String {
    switch claim.basis {
    case .measured: "measured"
    case .reported: "reported"
    case .opinion: "opinion"
    }
  }

  /// Disagreements with their sides next to one another.
  private func conflictBlocks(_ conflicts: [Conflict]) -> [Document.Block] {
    guard !conflicts.isEmpty else { return [] }
    let rows = conflicts.map { conflict -> [Phrase] in
      let claims = conflict.claims.compactMap(material.evidence.claim)
      let sides = claims.map { name(ofSide: $0.favours) }
      let views = sides.uniqued.map { side in
        let ids = zip(sides, claims).filter { $0.0 == side }.map(\.1.id)
        return "\(side): \(ids.joined(separator: ", "))"
      }
      return [
        Phrase(conflict.title), Phrase(conflict.summary), Phrase(views.joined(separator: "; ")),
        Phrase(conflict.treatment),
      ]
    }
    return [
      .subheading("Where the sources disagree"),
      .table(
        Document.Table(
          "Disagreements that bear on these answers",
          ["Disagreement", "What is said", "Which claims point where", "What is done about it"].map {
            Document.Table.Column($0)
          }, rows)),
    ]
  }

  /// What a claim favours, in words: an option by its title, anything else by its last word.
  private func name(ofSide word: String) -> String {
    guard word != "tie" else { return "for none of them" }
    let last = word.split(separator: "/").last.map(String.init) ?? word
    guard let place = material.knowledge.option(last) else { return "on other matters" }
    return "for \(material.knowledge.decisions[place.decision].options[place.option].title)"
  }
}
