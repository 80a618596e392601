import Engine

/// The advice on one screen: the first decision with its strongest reasons, the others in a line each.
package struct Brief {
  private let material: ReportMaterial

  package init(_ material: ReportMaterial) { self.material = material }

  /// How much is said.
  private struct Detail {
    /// The reasons of each side that are named.
    var reasons: Int
    var namesChange = true
    var countsWarnings = true
    /// Whether the reason of a hard constraint is told.
    var givesRuling = true
    /// Whether the table says what goes with the outcomes, and what was stated.
    var tellsAdditions = true
  }

  /// From much to little.
  private static let details = [
    Detail(reasons: 3), Detail(reasons: 2), Detail(reasons: 2, countsWarnings: false),
    Detail(reasons: 1, countsWarnings: false), Detail(reasons: 1, namesChange: false, countsWarnings: false),
    Detail(reasons: 1, namesChange: false, countsWarnings: false, tellsAdditions: false),
    Detail(
      reasons: 0, namesChange: false, countsWarnings: false, givesRuling: false, tellsAdditions: false),
  ]

  /// The lines of an ordinary terminal but the last, where the shell asks for the next command.
  private static let screen = 23

  /// The fullest version that fits one screen.
  package var document: Document {
    for detail in Self.details.dropLast() {
      let document = document(detail)
      let text = TextRenderer.render(document)
      if text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) <= Self.screen { return document }
    }
    return document(Self.details[Self.details.count - 1])
  }

  private func document(_ detail: Detail) -> Document {
    var blocks: [Document.Block] = []
    if let main = material.advice.decisions.first { blocks += block(main, detail) }
    blocks += others(detail)
    let identity = material.identity
    let warnings = material.advice.decisions.reduce(0) { $0 + $1.warnings.count }
    let hint =
      warnings == 0 || !detail.countsWarnings
      ? ""
      : "\(warnings.inWords.capitalized) warning\(warnings == 1 ? "" : "s") and all reasons are in the whole report. "
    blocks.append(
      .paragraph(
        Phrase(
          "\(hint)\(material.date.text) · \(identity.name) \(identity.version) · data \(identity.dataVersion) of "
            + "\(identity.dataDate)")))
    return Document(title: material.letterhead.title ?? material.knowledge.title, blocks: blocks)
  }

  // MARK: The first decision

  private func block(_ main: DecisionAdvice, _ detail: Detail) -> [Document.Block] {
    let names = material.names(main)
    let wording = VerdictWording(main, names)
    let stated =
      main.given == 0 ? "" : " \(names.options(main.given)) is stated as chosen; this is the advice."
    let verdict: Phrase =
      "\(strong: "\(main.decision.title): \(wording.headline).")\(stated) \(basis(main, names, detail))"
    return [.paragraph(verdict), .list(points(main, names, detail))]
  }

  private func basis(_ main: DecisionAdvice, _ names: DecisionNames, _ detail: Detail) -> String {
    switch main.verdict {
    case .neither, .hybrid: detail.givesRuling ? main.decisiveRuling?.text ?? "" : ""
    case .recommend where main.evaluation.second == nil: ""
    case .recommend:
      "It leads by \(VerdictWording.lead(main, names)). \(RobustnessWording(main, names)?.radius ?? "")"
    case .either:
      "They lie within \(main.levelSpread.rounded) points; a recommendation takes a lead of "
        + "\(main.decision.thresholds.margin.text)."
    case .undecided:
      "\(main.evaluation.coverage.percent)% of the weight of all factors is known, where "
        + "\(Fraction(main.decision.thresholds.minimumCoverage).percent)% are needed to call options level."
    }
  }

  private func points(_ main: DecisionAdvice, _ names: DecisionNames, _ detail: Detail) -> [Phrase] {
    var points: [Phrase] = []
    if let team = material.team { points.append("\(strong: "Team:") \(team.summary)") }
    if let reasons = material.reasons(main) {
      func add(_ option: Int, _ list: [DecisionReasons.Reason]) {
        guard !list.isEmpty, detail.reasons > 0 else { return }
        let named = list.prefix(detail.reasons).map {
          "\(main.decision.factors[$0.factor].title) \($0.points.rounded)"
        }
        let rest = list.count - named.count
        let more = rest == 0 ? "" : " and \(rest) more"
        points.append("\(strong: "For \(names.option(option)):") \(named.joined(separator: ", "))\(more)")
      }
      add(reasons.subject, reasons.forSubject)
      add(reasons.rival, reasons.forRival)
    }
    let flips = FlipWording(material.flips(main), of: main, in: material.advice, names, limit: 1)
    if detail.namesChange, let group = flips.groups.first, let change = group.changes.first {
      points.append("\(strong: "It would change") if \(change): then \(group.result)")
    }
    if main.isSettled {
      points.append("\(strong: "Settled:") no answer that is missing can change it")
    } else if let open = material.openQuestions(main).first {
      let question = material.knowledge.questions[open.question]
      points.append("\(strong: "Answer next:") \(question.prompt) (\(code: "--\(question.id)"))")
    }
    return points
  }

  // MARK: The others

  private func others(_ detail: Detail) -> [Document.Block] {
    let decisions = material.advice.decisions.dropFirst()
    guard !decisions.isEmpty else { return [] }
    let rows = decisions.map { decision -> [Phrase] in
      let names = material.names(decision)
      let isStated = decision.given != 0
      let outcome =
        detail.tellsAdditions
        ? VerdictWording.outcomeWithAdditions(decision, names) : VerdictWording.outcome(decision, names)
      return [
        Phrase(decision.decision.title),
        .strong(isStated ? "\(names.options(decision.given)) (stated; advice: \(outcome))" : outcome),
        Phrase(VerdictWording.shortFirmness(decision)),
      ]
    }
    return [
      .table(
        Document.Table(
          "The other decisions", ["Decision", "Advice", "How firm"].map { Document.Table.Column($0) }, rows))
    ]
  }
}
