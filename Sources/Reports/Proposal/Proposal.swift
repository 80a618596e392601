package import Engine

/// The report that can be sent to a client: the first decision in full, the others as its companions.
package struct Proposal {
  let material: ReportMaterial
  /// The decision that the report is about.
  let main: DecisionAdvice
  let names: DecisionNames
  /// The file with the charts, for formats that cannot hold them.
  private let picture: String?
  private let drawsCharts: Bool

  /// - Parameters:
  ///   - picture: the file with the charts, for formats that refer to one.
  ///   - drawsCharts: whether the format shows charts where they belong.
  /// - Returns: nil where no decision applies.
  package init?(_ material: ReportMaterial, picture: String? = nil, drawsCharts: Bool = false) {
    guard let main = material.advice.decisions.first else { return nil }
    self.material = material
    self.main = main
    self.picture = picture
    self.drawsCharts = drawsCharts
    names = material.names(main)
  }

  package var document: Document {
    let body: [[Document.Block]] = [
      letterhead, verdict, glance, stack, team, context, constraints, factors, options, comparison, reasons,
      bestCaseForRival, change, openQuestions, companions, consequences, cost, roles, exit, answers, proof,
      revisits,
    ]
    let blocks = body.flatMap(\.self)
    // What is explained at the end depends on what has been said.
    let said = Document(title: title, blocks: blocks)
    let appendix = evidenceSection(for: said.citedClaims) + method
    let whole = Document(title: title, blocks: blocks + appendix)
    return Document(title: title, blocks: whole.blocks + glossary(for: whole) + approvals + checklists)
  }

  /// The ids of all claims that the report can name.
  package static func claims(shownFor advice: Advice) -> Set<String> {
    var claims = advice.knowledge.wording.citedClaims
    for decision in advice.decisions {
      for factor in decision.closedFactors { claims.formUnion(decision.statement(of: factor)?.claims ?? []) }
      claims.formUnion(decision.additions.flatMap(\.evidence))
      claims.formUnion(decision.warnings.flatMap(\.evidence))
      claims.formUnion(decision.decisiveRuling?.evidence ?? [])
    }
    for section in advice.choose(from: advice.knowledge.guidance) { claims.formUnion(section.citedClaims) }
    return claims
  }

  // MARK: The head

  var title: String { material.letterhead.title ?? "\(material.knowledge.title): advice and reasons" }

  private var letterhead: [Document.Block] {
    let parts = [
      material.letterhead.client.map { "Prepared for \($0)" },
      material.letterhead.author.map { material.letterhead.client == nil ? "Prepared by \($0)" : "by \($0)" },
      material.date.inWords,
    ]
    return [.paragraph(Phrase(parts.compactMap { $0 }.joined(separator: ", ")))]
  }

  private var verdict: [Document.Block] {
    var blocks: [Document.Block] = []
    if main.given != 0 {
      let stated: Phrase = "The choice of \(strong: names.phrases(main.given)) is stated as made already."
      let advised = VerdictWording.outcome(main, names)
      blocks.append(
        .remark(
          main.given == main.advised
            ? stated + " The answers lead to the same advice."
            : stated
              + " This report comes to another result: \(strong: advised). The companion decisions follow what "
              + "is stated and not what is advised."))
    }
    return blocks + [.paragraph(VerdictSentence(main, material).phrase.capitalized)]
  }

  private var team: [Document.Block] {
    material.team.map { TeamSection(team: $0, material: material).blocks } ?? []
  }

  /// A drawing, for formats that show it.
  func chart(_ chart: @autoclosure () -> Chart?) -> [Document.Block] {
    drawsCharts ? chart().map { [.chart($0)] } ?? [] : []
  }

  var pictureBlock: [Document.Block] {
    guard let picture else { return [] }
    return [
      .picture(
        file: picture, description: "Scores, reasons and weights of the decision on \(main.decision.title)")
    ]
  }
}

extension Phrase {
  /// The phrase with a capital at its start.
  var capitalized: Phrase {
    guard let first = runs.first else { return self }
    let changed: Run =
      switch first {
      case .plain(let text): .plain(text.capitalized)
      case .strong(let text): .strong(text.capitalized)
      default: first
      }
    return Phrase([changed] + runs.dropFirst())
  }
}

extension CalendarDay {
  /// Such as `20 November 2026`.
  var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}
