import Engine

/// The first decision as a record by the template of Markdown Any Decision Records (MADR), version 4.
package struct DecisionRecord {
  private let material: ReportMaterial
  private let main: DecisionAdvice
  private let names: DecisionNames

  /// Nil where no decision applies.
  package init?(_ material: ReportMaterial) {
    guard let main = material.advice.decisions.first else { return nil }
    self.material = material
    self.main = main
    names = material.names(main)
  }

  package var document: Document {
    Document(
      title: title, properties: properties,
      blocks: problem + drivers + options + outcome + prosAndCons + information)
  }

  // MARK: The head

  private var title: String {
    material.letterhead.title ?? "\(main.decision.title): \(VerdictWording.outcome(main, names))"
  }

  /// What is advised has still to be agreed.
  private var properties: [Document.Property] {
    var properties = [Document.Property("status", "proposed"), Document.Property("date", material.date.text)]
    if let client = material.letterhead.client {
      properties.append(Document.Property("decision-makers", client))
    }
    if let author = material.letterhead.author { properties.append(Document.Property("consulted", author)) }
    return properties
  }

  private var problem: [Document.Block] {
    [.heading("Context and Problem Statement"), .paragraph(Phrase(main.decision.question))]
      + ContextWording(material).paragraphs
      + (material.team.map { [.paragraph(Phrase($0.summary.capitalized + "."))] } ?? [])
  }

  private var drivers: [Document.Block] {
    let constraints = main.evaluation.rulings.map { Phrase(main.decision.rulings[$0].reason) }
    guard let reasons = material.reasons(main), !reasons.all.isEmpty else {
      return constraints.isEmpty ? [] : [.heading("Decision Drivers"), .list(constraints)]
    }
    let items =
      constraints
      + reasons.all.prefix(Self.shownDrivers).map { reason in
        Phrase(
          "\(names.quality(reason.factor).capitalized) (weight \(main.compiled.weights[reason.factor].text))")
      }
    return [.heading("Decision Drivers"), .list(items)]
  }

  private static let shownDrivers = 8
  private static let shownArguments = 6

  private var options: [Document.Block] {
    var titles = primary.map(names.option)
    if main.verdict == .hybrid { titles.append(VerdictWording.outcome(main, names)) }
    return [.heading("Considered Options"), .list(titles.map { Phrase($0) })]
  }

  private var primary: [Int] {
    main.decision.options.indices.filter { !main.decision.options[$0].isAdditionOnly }
  }

  // MARK: The outcome

  private var outcome: [Document.Block] {
    [.heading("Decision Outcome"), .paragraph(chosen)] + consequences + confirmation
  }

  private var chosen: Phrase {
    let advised = VerdictWording.outcome(main, names)
    if main.given != 0, main.given != main.advised {
      return
        "Chosen option: \"\(names.options(main.given))\", because it was stated beforehand; the advice differs: "
        + "\(advised). \(justification.capitalized)"
    }
    switch main.verdict {
    case .recommend, .hybrid: return "Chosen option: \"\(advised)\", because \(justification)"
    case .either, .neither, .undecided: return "No option is chosen: \(justification)"
    }
  }

  private var justification: Phrase {
    guard main.verdict == .recommend, let reasons = material.reasons(main) else {
      return VerdictSentence(main, material).phrase
    }
    let gains = reasons.forSubject.prefix(2).map { names.quality($0.factor) }
    let losses = reasons.forRival.prefix(2).map { names.quality($0.factor) }
    let price = losses.isEmpty ? "" : ", at some loss in \(losses.joined(last: "and"))"
    return "it gains most in \(gains.joined(last: "and"))\(price)."
  }

  private var consequences: [Document.Block] {
    guard let reasons = material.reasons(main), main.verdict == .recommend else { return [] }
    let items =
      reasons.forSubject.prefix(3).map {
        Phrase("Good, because of the gain in \(names.quality($0.factor)).")
      }
      + reasons.forRival.prefix(3).map { Phrase("Bad, because of some loss in \(names.quality($0.factor)).") }
    return items.isEmpty ? [] : [.subheading("Consequences"), .list(items)]
  }

  private var confirmation: [Document.Block] {
    guard main.verdict == .recommend || main.verdict == .hybrid else { return [] }
    let items = material.guidance.filter { $0.kind == .proof }.flatMap(\.items).map { item in
      Document.List.Item(
        Phrase([.strong("\(item.title)."), .plain(" \(item.text.firstSentence) It passes when:")]),
        steps: item.steps.map { Phrase($0) })
    }
    return items.isEmpty
      ? []
      : [
        .subheading("Confirmation"), .paragraph("These trials, before more is built, confirm the choice:"),
        .list(Document.List(items, numbersSteps: false)),
      ]
  }

  // MARK: Arguments

  private var prosAndCons: [Document.Block] {
    [.heading("Pros and Cons of the Options")]
      + primary.flatMap { option -> [Document.Block] in
        [.subheading(names.option(option)), .paragraph(Phrase(main.decision.options[option].description))]
          + arguments(option)
      }
  }

  /// What the factors say of an option by itself, weightiest first.
  private func arguments(_ option: Int) -> [Document.Block] {
    // Where nothing fits, what factors would have said is beside the point.
    let factors = main.verdict == .neither ? [] : main.closedFactors
    let speaking = factors.map { (factor: $0, points: main.contribution($0, to: option)) }
      .filter { $0.points != .zero }
      .sorted { ($1.points.magnitude, $0.factor) < ($0.points.magnitude, $1.factor) }
    var items = speaking.prefix(Self.shownArguments).compactMap { factor, points -> Phrase? in
      guard let statement = main.statement(of: factor) else { return nil }
      let side = points > .zero ? "Good" : "Bad"
      return Phrase(
        "\(side), because of \"\(main.decision.factors[factor].title)\" (\(points.signed)): \(statement.reason)"
      ).citing(material.citation(statement))
    }
    if let companion = main.missingCompanion(of: option) {
      items.insert("Bad, because it needs \(companion.title).", at: 0)
    } else if main.evaluation.isExcluded(option) || main.verdict == .neither {
      items.insert("Bad, because a hard constraint rules it out.", at: 0)
    }
    return [
      items.isEmpty
        ? .paragraph("Neutral, because no factor speaks for or against it under the answers given.")
        : .list(items)
    ]
  }

  // MARK: More

  private var information: [Document.Block] {
    var blocks: [Document.Block] = [.heading("More Information")]
    var sentences: [String] = []
    if let strength = StrengthWording.reason(main, names) { sentences.append(strength) }
    if let robustness = RobustnessWording(main, names) {
      sentences += [robustness.radius, robustness.shares].compactMap { $0 }
    }
    let flips = FlipWording(material.flips(main), of: main, in: material.advice, names, limit: 3)
    for group in flips.groups {
      sentences.append("\(group.result.capitalized) if \(group.changes.joined(separator: ", or if ")).")
    }
    if !sentences.isEmpty { blocks.append(.paragraph(Phrase(sentences.joined(separator: " ")))) }
    if !main.warnings.isEmpty {
      blocks.append(.paragraph("Risks, and what to do about them:"))
      blocks.append(.list(main.warnings.map { Phrase($0.text).citing(material.citation($0.evidence)) }))
    }
    let others = material.advice.decisions.dropFirst().map { decision -> Phrase in
      let names = material.names(decision)
      return "\(decision.decision.title): \(VerdictWording.outcome(decision, names)) "
        + "(\(VerdictWording.firmness(decision)))"
    }
    if !others.isEmpty { blocks += [.paragraph("Companion decisions:"), .list(others)] }
    let owners = material.letterhead.owners.sorted { $0.key < $1.key }.compactMap { id, name in
      material.knowledge.factor(id).map { place in
        Phrase("\(material.knowledge.decisions[place.decision].factors[place.factor].title): \(name)")
      }
    }
    if !owners.isEmpty { blocks += [.paragraph("Who answers for a weight:"), .list(owners)] }
    let identity = material.identity
    blocks.append(
      .paragraph(
        "Worked out by \(identity.name) \(identity.version) with data \(identity.dataVersion) of "
          + "\(identity.dataDate) (digest \(code: identity.dataDigest)) from answers with the digest "
          + "\(code: material.answersDigest)."))
    return blocks
  }
}

extension String {
  /// Up to the first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}
