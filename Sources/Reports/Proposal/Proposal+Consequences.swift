import Engine

extension Proposal {
  /// What follows from the advice, what can go wrong, and what to do about it.
  var consequences: [Document.Block] {
    let warnings = material.advice.decisions.flatMap { decision in
      decision.warnings.map { warning in
        Phrase([.strong("\(decision.decision.title)."), .plain(" \(warning.text)")])
          .citing(material.citation(warning.evidence))
      }
    }
    let mistakes = sections(.mistakes)
    var blocks: [Document.Block] = []
    if let reasons = material.reasons(main), main.verdict == .recommend {
      let gains = reasons.forSubject.prefix(Self.shownReasons).map { names.quality($0.factor) }
      let losses = reasons.forRival.prefix(Self.shownReasons).map { names.quality($0.factor) }
      var items: [Phrase] = []
      if !gains.isEmpty { items.append("\(strong: "Gained:") \(gains.joined(last: "and")).") }
      if !losses.isEmpty {
        items.append("\(strong: "Given up, at least in part:") \(losses.joined(last: "and")).")
      }
      if !items.isEmpty { blocks.append(.list(items)) }
    }
    if !main.additions.isEmpty {
      blocks.append(.paragraph("In addition:"))
      blocks.append(.list(main.additions.map { addition($0, of: main) }))
    }
    if !warnings.isEmpty { blocks += [.subheading("Risks, and what to do about them"), .list(warnings)] }
    blocks += mistakes
    return blocks.isEmpty ? [] : [.heading("Consequences, risks and mitigations")] + blocks
  }

  var cost: [Document.Block] { chapter("Cost and time", .estimate) }

  var roles: [Document.Block] { chapter("People", .roles) }

  /// What it takes to leave a choice again.
  var exit: [Document.Block] {
    let decisions = material.advice.decisions.compactMap { decision in
      material.knowledge.wording.reversibility[decision.decision.id].map { reversibility in
        Phrase([
          .strong("\(decision.decision.title), \(reversibility.effort.inWords)."),
          .plain(" \(reversibility.text)"),
        ]).citing(material.citation(reversibility.evidence))
      }
    }
    let list: [Document.Block] = decisions.isEmpty ? [] : [.list(decisions)]
    return headed("Moving, and the way out", sections(.migration) + list)
  }

  var proof: [Document.Block] {
    guard main.verdict != .neither else { return [] }
    return chapter("Proof of concept", .proof, stepsTitle: "It passes when")
  }

  var checklists: [Document.Block] { chapter("Checklists", .checklist) }

  /// The guidance of one kind under a heading: its own where there is one section, else a common one.
  private func chapter(
    _ title: String, _ kind: GuidanceSection.Kind, stepsTitle: String? = nil
  ) -> [Document.Block] {
    let own = material.guidance.filter { $0.kind == kind }
    return headed(own.count == 1 ? own[0].title : title, sections(kind, stepsTitle: stepsTitle))
  }

  private func headed(_ title: String, _ blocks: [Document.Block]) -> [Document.Block] {
    blocks.isEmpty ? [] : [.heading(title)] + blocks
  }

  /// The sections of the guidance that are of a kind and apply.
  ///
  /// - Parameter stepsTitle: what stands before the steps of each item; nil where they speak for themselves.
  private func sections(_ kind: GuidanceSection.Kind, stepsTitle: String? = nil) -> [Document.Block] {
    let sections = material.guidance.filter { $0.kind == kind }
    return sections.flatMap { section -> [Document.Block] in
      let title: [Document.Block] =
        kind == .mistakes || sections.count > 1 ? [.subheading(section.title)] : []
      let note: [Document.Block] = section.note.map { [.paragraph(Phrase($0))] } ?? []
      let items = section.items.map { item in
        Document.List.Item(
          (Phrase([.strong("\(item.title)."), .plain(" \(item.text)")])
            .citing(material.citation(item.evidence))
            + Phrase(item.steps.isEmpty ? "" : stepsTitle.map { " \($0):" } ?? "")),
          steps: item.steps.map { Phrase($0) })
      }
      return title + note + [.list(Document.List(items, numbersSteps: stepsTitle == nil))]
    }
  }

  /// The day by which sources that the report rests on have to be looked at again, the earliest first.
  private var agedSources: (day: CalendarDay, row: [Phrase])? {
    let due = material.evidence.sources.compactMap { source in
      CalendarDay(source.reviewBy).flatMap { $0 < material.date ? nil : (day: $0, title: source.title) }
    }
    guard let first = due.map(\.day).min() else { return nil }
    let titles = due.filter { $0.day == first }.map { "\"\($0.title)\"" }
    return (
      first,
      [
        Phrase(first.inWords), "When the sources have aged",
        "By then the claims of \(titles.joined(last: "and")) should be reviewed; work this report out again with the "
          + "data of that day.",
      ]
    )
  }

  /// When to look at the decisions again.
  var revisits: [Document.Block] {
    let items = material.guidance.filter { $0.kind == .revisit }.flatMap(\.items)
    var dated: [(day: CalendarDay, row: [Phrase])] = []
    var undated: [[Phrase]] = []
    for item in items {
      let row = [Phrase(item.title), Phrase(item.text).citing(material.citation(item.evidence))]
      if let day = item.months.flatMap(material.date.later) {
        dated.append((day, [Phrase(day.inWords)] + row))
      } else {
        undated.append(["when it happens"] + row)
      }
    }
    if let aged = agedSources { dated.append(aged) }
    // A stable sort, so that items of one day keep the order of the data.
    let sorted = dated.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    let rows = sorted.map(\.element.row) + undated
    guard !rows.isEmpty else { return [] }
    return [
      .heading("When to look at this again"),
      .paragraph(
        "Any of the changed answers listed under \"What would change the answer\" is a reason to look again at once. "
          + "Beyond that:"),
      .table(
        Document.Table(
          "Occasions for a new look",
          [
            Document.Table.Column("By"), Document.Table.Column("Occasion"),
            Document.Table.Column("What to look at"),
          ],
          rows)),
    ]
  }
}
