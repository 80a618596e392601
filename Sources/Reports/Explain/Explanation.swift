package import Engine
import StrictJSON

/// Puts single parts of the knowledge base into words, whole and with their evidence.
package struct Explanation {
  private let knowledge: KnowledgeBase
  private let evidence: Evidence
  private let usesColor: Bool

  package init(_ knowledge: KnowledgeBase, evidence: Evidence, usesColor: Bool) {
    self.knowledge = knowledge
    self.evidence = evidence
    self.usesColor = usesColor
  }

  // MARK: Ids

  /// All ids that can be explained.
  package var ids: [String] { groups.flatMap(\.ids) }

  private var groups: [(title: String, ids: [String])] {
    let decisions = knowledge.decisions
    return [
      ("Decisions", decisions.map(\.id)),
      ("Options", decisions.flatMap(\.options).map(\.id)),
      ("Questions", knowledge.questions.map(\.id)),
      ("Factors", decisions.flatMap(\.factors).map(\.id)),
      ("Rulings", decisions.flatMap(\.rulings).map(\.id)),
      ("Warnings", decisions.flatMap(\.warnings).map(\.id)),
      ("Guidance", knowledge.guidance.flatMap { [$0.id] + $0.items.map(\.id) }),
      ("Conflicts between the sources", evidence.conflicts.map(\.id)),
      ("Sources", evidence.sources.map(\.id)),
      ("Claims", evidence.claims.map(\.id)),
    ]
  }

  /// All ids, by kind.
  package var index: String {
    var layout = TextLayout(usesColor: usesColor)
    for group in groups where !group.ids.isEmpty {
      layout.heading(group.title)
      layout.paragraph(group.ids.joined(separator: ", "), indent: "  ")
    }
    return layout.text
  }

  /// A text for each thing with that id; empty when there is none.
  package func entries(_ id: String) -> [String] {
    var entries: [String] = []
    for decision in knowledge.decisions {
      if decision.id == id { entries.append(explain(decision)) }
      for (place, option) in decision.options.enumerated() where option.id == id {
        entries.append(explain(option, at: place, of: decision))
      }
      entries += decision.factors.filter { $0.id == id }.map { explain($0, of: decision) }
      entries += decision.rulings.filter { $0.id == id }.map { explain($0, of: decision) }
      entries += decision.warnings.filter { $0.id == id }.map(explain)
    }
    for section in knowledge.guidance {
      if section.id == id { entries.append(explain(section)) }
      entries += section.items.filter { $0.id == id }.map { explain($0, of: section) }
    }
    entries += knowledge.questions.indices.filter { knowledge.questions[$0].id == id }.map(explain)
    entries += evidence.conflict(id).map { [explain($0)] } ?? []
    entries += evidence.source(id).map { [explain($0)] } ?? []
    entries += evidence.claim(id).map { [explain($0)] } ?? []
    return entries
  }

  // MARK: Decisions

  private func explain(_ decision: Decision) -> String {
    compose("Decision \(decision.id): \(decision.title)") { layout in
      layout.paragraph(decision.question)
      if let within = decision.within { layout.paragraph("It applies only when \(describe(within)).") }
      layout.paragraph("Options: \(decision.options.map(\.id).joined(separator: ", "))")
      let thresholds = decision.thresholds
      layout.paragraph(
        "An option is recommended when it leads by \(thresholds.margin.text) points. Otherwise the decision is "
          + "undecided while less than \(Fraction(thresholds.minimumCoverage).percent)% of the weight is known, and "
          + "either is fine from there on. A recommendation is clear from a radius of "
          + "\(Fraction(thresholds.clear.radius).percent)% and \(thresholds.clear.margins.text) margins, strong from "
          + "\(Fraction(thresholds.strong.radius).percent)% and \(thresholds.strong.margins.text) margins. A factor "
          + "is decisive from \(thresholds.decisive.text) points.")
      layout.blankLine()
      layout.heading("Factors by weight")
      for factor in decision.factors.sorted(by: { $0.weight > $1.weight }) {
        layout.paragraph(
          "\(factor.id): \(factor.title)", indent: "  \(factor.weight.text.leftPadded(to: 5))  ",
          hanging: "         ")
      }
    }
  }

  private func explain(_ option: Option, at place: Int, of decision: Decision) -> String {
    compose("Option \(option.id): \(option.title)") { layout in
      layout.paragraph("Decision: \(decision.id). \(option.description)")
      if option.isAdditionOnly {
        layout.paragraph("It is never advised by itself, only beside another option.")
      }
      let influences = decision.factors.compactMap { influence(of: $0, on: place) }
      if !influences.isEmpty {
        layout.blankLine()
        layout.heading("What can speak for or against it, at full weight")
        for influence in influences { layout.paragraph(influence, indent: "  ", hanging: "    ") }
      }
      for addition in decision.additions where addition.option == place {
        layout.blankLine()
        layout.paragraph(
          "Added beside another option when \(describe(addition.condition)).", hanging: "  ", .strong)
        layout.paragraph(addition.reason, indent: "  ")
        addClaims("Evidence", addition.evidence, &layout)
      }
    }
  }

  /// How much a factor can give to an option; nil where that is nothing in every case.
  private func influence(of factor: Factor, on option: Int) -> String? {
    let points = factor.cases.map {
      Points(weight: factor.weight, importance: $0.importance, rating: $0.ratings[option])
    }
    guard let low = points.min(), let high = points.max(), low != high || low != .zero else { return nil }
    return "\(factor.id): from \(low.signed) to \(high.signed) points"
  }

  private func explain(_ factor: Factor, of decision: Decision) -> String {
    compose("Factor \(factor.id): \(factor.title)") { layout in
      layout.paragraph(factor.description)
      layout.paragraph(
        "Decision: \(decision.id). Weight: \(factor.weight.text) of 10. \(factor.weightReason)")
      for (number, factorCase) in factor.cases.enumerated() {
        layout.blankLine()
        layout.paragraph(
          "Case \(number + 1): \(describe(factorCase.condition))", hanging: "  ", .strong)
        layout.paragraph(effect(of: factorCase, factor, decision), indent: "  ")
        layout.paragraph(factorCase.reason, indent: "  ")
        addClaims("Evidence", factorCase.evidence, &layout)
        addClaims("Contrary evidence", factorCase.contraryEvidence, &layout)
      }
      addConflicts(factor.conflicts, &layout)
    }
  }

  private func effect(of factorCase: FactorCase, _ factor: Factor, _ decision: Decision) -> String {
    let ratings = zip(decision.options, factorCase.ratings).map { option, rating in
      let points = Points(weight: factor.weight, importance: factorCase.importance, rating: rating)
      return "\(option.title) rated \(rating.text) (\(points.signed) points)"
    }
    let importance = factorCase.importance.count == 1000 ? "" : "; importance \(factorCase.importance.text)"
    return ratings.joined(separator: ", ") + importance + "."
  }

  private func explain(_ ruling: Ruling, of decision: Decision) -> String {
    compose("Ruling \(ruling.id)") { layout in
      layout.paragraph("Decision: \(decision.id). It holds when \(describe(ruling.condition)).")
      switch ruling.effect {
      case .neither(let alternatives):
        layout.paragraph(
          "Then none of the options fits; outside them, look at \(alternatives.joined(last: "or")).")
      case .hybrid(let set):
        layout.paragraph(
          "Then the advice is \(decision.options(in: set).map(\.title).joined(last: "and")), side by side.")
      case .exclude(let set):
        layout.paragraph("Then these are out: \(decision.options(in: set).map(\.title).joined(last: "and")).")
      }
      layout.paragraph(ruling.reason)
      addClaims("Evidence", ruling.evidence, &layout)
    }
  }

  private func explain(_ warning: Warning) -> String {
    compose("Warning \(warning.id)") { layout in
      layout.paragraph(warning.text)
      layout.paragraph("Given when \(describe(warning.condition)).")
      addClaims("Evidence", warning.evidence, &layout)
    }
  }

  // MARK: Guidance

  private func explain(_ section: GuidanceSection) -> String {
    compose("Guidance \(section.id): \(section.title)") { layout in
      if let note = section.note { layout.paragraph(note) }
      for item in section.items {
        layout.paragraph(
          "\(item.id): \(item.title), \(occasion(item))", indent: "  ", hanging: "    ")
      }
    }
  }

  private func explain(_ item: GuidanceItem, of section: GuidanceSection) -> String {
    compose("Guidance \(item.id): \(item.title)") { layout in
      layout.paragraph(item.text)
      for (place, step) in item.steps.enumerated() {
        layout.paragraph(step, indent: "  \(place + 1). ", hanging: "     ")
      }
      layout.paragraph("Part of \(section.id), \(occasion(item)).")
      if let note = section.note { layout.paragraph(note) }
      addClaims("Evidence", item.evidence, &layout)
    }
  }

  private func occasion(_ item: GuidanceItem) -> String {
    item.condition.map { "shown when \(describe($0))" } ?? "always shown"
  }

  // MARK: Questions

  private func explain(_ place: Int) -> String {
    let question = knowledge.questions[place]
    return compose("Question \(question.id): \(question.prompt)") { layout in
      layout.paragraph(question.why)
      if let condition = question.askedWhen { layout.paragraph("Asked when \(describe(condition)).") }
      switch question.kind {
      case .choice: layout.paragraph("One answer:")
      case .choices: layout.paragraph("Any number of answers, or \(AnswerText.noneWord):")
      case .number(let range, let unit):
        layout.paragraph("A whole number from \(range.lowerBound) to \(range.upperBound) (\(unit)).")
      }
      for answer in question.answers {
        layout.paragraph(
          "\(answer.id): \(answer.label). \(answer.explanation)", indent: "  ", hanging: "    ")
      }
      let users = knowledge.decisions.flatMap(\.factors).filter { factor in
        factor.cases.contains { $0.condition?.tests(place) ?? false }
      }
      if !users.isEmpty {
        layout.paragraph("Factors that look at it: \(users.map(\.id).joined(separator: ", "))")
      }
      let rulings = knowledge.decisions.flatMap(\.rulings).filter { $0.condition.tests(place) }
      if !rulings.isEmpty {
        layout.paragraph("Rulings that look at it: \(rulings.map(\.id).joined(separator: ", "))")
      }
    }
  }

  // MARK: Evidence

  private func explain(_ conflict: Conflict) -> String {
    compose("Conflict \(conflict.id): \(conflict.title)") { layout in
      layout.paragraph(conflict.summary)
      layout.paragraph("What is done about it: \(conflict.treatment)")
      addClaims("Claims", conflict.claims, &layout)
    }
  }

  private func explain(_ source: Source) -> String {
    compose("Source \(source.id): \(source.title)") { layout in
      layout.paragraph(
        "\(source.publisher), \(source.published ?? "no date given"); \(source.kind); region: \(source.region)."
      )
      layout.paragraph("Interest: \(source.interest)")
      layout.paragraph("To be reviewed by \(source.reviewBy).")
      let claims = evidence.claims.filter { $0.source == source.id }.map(\.id)
      layout.paragraph("Claims: \(claims.joined(separator: ", "))")
    }
  }

  private func explain(_ claim: Claim) -> String {
    compose("Claim \(claim.id)") { layout in
      layout.paragraph(claim.text)
      layout.paragraph("Said for: \(claim.condition)")
      let source = evidence.source(claim.source)
      layout.paragraph(
        "Source: \(claim.source) (\(source?.publisher ?? ""), \(source?.published ?? "no date given"))")
      if let source { layout.paragraph("Interest of the source: \(source.interest)") }
      layout.paragraph(
        "Speaks for: \(claim.favours), \(claim.strength.rawValue). Basis: \(claim.basis.rawValue)."
          + (claim.figure.map { " Figure: \($0)." } ?? ""))
      if let discount = claim.discount {
        layout.paragraph("Claimed by the source, never scored: \(discount)")
      }
      if let leftOut = claim.leftOut { layout.paragraph("Left out: \(leftOut)") }
      let users = uses(of: claim.id)
      if !users.isEmpty { layout.paragraph("Used by: \(users.joined(separator: ", "))") }
    }
  }

  /// The ids of everything that refers to a claim.
  private func uses(of claim: String) -> [String] {
    var users: [String] = []
    for decision in knowledge.decisions {
      for factor in decision.factors {
        let isUsed = factor.cases.contains {
          $0.evidence.contains(claim) || $0.contraryEvidence.contains(claim)
        }
        if isUsed { users.append(factor.id) }
      }
      users += decision.rulings.filter { $0.evidence.contains(claim) }.map(\.id)
      users += decision.warnings.filter { $0.evidence.contains(claim) }.map(\.id)
      users += decision.additions.filter { $0.evidence.contains(claim) }.map {
        decision.options[$0.option].id
      }
    }
    users += knowledge.guidance.flatMap(\.items).filter { $0.evidence.contains(claim) }.map(\.id)
    users += evidence.conflicts.filter { $0.claims.contains(claim) }.map(\.id)
    return users.uniqued
  }

  private func addClaims(_ title: String, _ ids: [String], _ layout: inout TextLayout) {
    guard !ids.isEmpty else { return }
    layout.paragraph("\(title):", indent: "  ")
    for id in ids {
      guard let claim = evidence.claim(id) else { continue }
      let discount = claim.discount == nil ? "" : " Claimed by the source, no method."
      layout.paragraph(
        "\(id) (\(claim.source), \(claim.strength.rawValue), \(claim.basis.rawValue)): \(claim.text)\(discount)",
        indent: "    ", hanging: "      ")
    }
  }

  private func addConflicts(_ ids: [String], _ layout: inout TextLayout) {
    guard !ids.isEmpty else { return }
    layout.blankLine()
    layout.heading("Where the sources disagree")
    for conflict in ids.compactMap(evidence.conflict) {
      layout.paragraph(
        "\(conflict.id): \(conflict.summary) \(conflict.treatment)", indent: "  ", hanging: "    ")
    }
  }

  // MARK: Wording

  private func compose(_ title: String, _ body: (inout TextLayout) -> Void) -> String {
    var layout = TextLayout(usesColor: usesColor)
    layout.heading(title)
    body(&layout)
    return layout.text
  }

  private func describe(_ condition: Condition?) -> String {
    ConditionWording(knowledge).describe(condition)
  }
}
