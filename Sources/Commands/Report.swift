import Engine
import Reports

/// A report on one set of answers, before it is decided how it looks.
struct Report {
  var advice: Advice
  var project: ProjectFile
  var date: CalendarDay
  var letterhead: Letterhead
  var team: TeamAdvice?
  /// The path of a drawing that the report refers to.
  var picture: String?

  /// - Returns: the report as text, and what it was made from.
  func render(
    as format: Format, style: Style, _ source: KnowledgeSource, usesColor: Bool
  ) throws(Failure) -> (text: String, workings: [any Sendable]) {
    guard format != .json else {
      let report = JSONReport(
        advice, identity: source.identity, weights: project.weights,
        evidence: try source.evidence(claims: []),
        team: team)
      return (report.text, [])
    }
    var material = ReportMaterial(
      advice, evidence: try source.evidence(claims: Proposal.claims(shownFor: advice)),
      identity: source.identity, date: date, weights: project.weights)
    material.letterhead = letterhead
    material.team = team
    let document = try document(material, style, drawsCharts: format == .html)
    return (format.render(document, usesColor: usesColor), [material, document])
  }

  private func document(
    _ material: ReportMaterial, _ style: Style, drawsCharts: Bool
  ) throws(Failure) -> Document {
    let document: Document? =
      switch style {
      case .proposal: Proposal(material, picture: picture, drawsCharts: drawsCharts)?.document
      case .brief: Brief(material).document
      case .adr: DecisionRecord(material)?.document
      }
    // The first decision depends on no other, so that it always applies.
    guard let document else { throw Failure(.defect, "no decision applies") }
    return document
  }
}

extension Format {
  /// The document in this format; JSON has no documents.
  func render(_ document: Document, usesColor: Bool) -> String {
    switch self {
    case .text: TextRenderer.render(document, usesColor: usesColor)
    case .html: HTMLRenderer.render(document)
    case .markdown, .json, .sarif, .junit, .github, .gitlab: MarkdownRenderer.render(document)
    }
  }

  /// The format that the name of a file asks for; Markdown where it asks for none.
  init(path: String) {
    let ending = path.lowercased().split(separator: ".").last
    switch path.contains(".") ? ending : nil {
    case "html", "htm": self = .html
    case "txt", "text": self = .text
    case "json": self = .json
    default: self = .markdown
    }
  }
}
