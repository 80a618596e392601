import Engine
import Reports
import StrictJSON

/// Writes the report for the answers given.
enum ReportCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let date = try request.date(surroundings)
    let inputs = try Inputs(request, source.knowledge)
    let letterhead = try letterhead(request, source.knowledge)
    let compiled = try source.compiled(weights: inputs.project.weights)
    let advice = compiled.advise(inputs.project.answers, stack: inputs.project.stack)
    var result = CommandResult(messages: Notes.answersWithoutEffect(advice))
    guard request.format != .json else {
      result.output =
        JSONReport(
          advice, identity: source.identity, weights: inputs.project.weights,
          evidence: try source.evidence(claims: [])
        ).text
      return result
    }
    let evidence = try source.evidence(claims: Proposal.claims(shownFor: advice))
    var material = ReportMaterial(
      advice, evidence: evidence, identity: source.identity, date: date, weights: inputs.project.weights)
    material.letterhead = letterhead
    guard let document = document(material, request) else {
      throw Failure(.defect, "no decision applies")
    }
    result.output =
      switch request.format {
      case .text: TextRenderer.render(document, usesColor: request.usesColor(surroundings))
      default: MarkdownRenderer.render(document)
      }
    return result
  }

  private static func document(_ material: ReportMaterial, _ request: Request) -> Document? {
    switch request.value(of: .style).flatMap(Style.init) ?? .proposal {
    case .proposal: Proposal(material)?.document
    case .brief: Brief(material).document
    case .adr: DecisionRecord(material)?.document
    }
  }

  private static func letterhead(
    _ request: Request, _ knowledge: KnowledgeBase
  ) throws(Failure) -> Letterhead {
    var letterhead = Letterhead()
    letterhead.title = request.value(of: .title)
    letterhead.client = request.value(of: .client)
    letterhead.author = request.value(of: .author)
    var faults: [String] = []
    for assignment in request.values(of: .owner) {
      let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, !assignment.hasPrefix("=") else {
        faults.append("--owner: expected FACTOR=NAME, found \(assignment.quoted)")
        continue
      }
      if knowledge.factor(parts[0]) == nil {
        let names = knowledge.decisions.flatMap { $0.factors.map(\.id) }
        faults.append(
          "--owner: unknown factor \(parts[0].quoted)\(NearestName.hint(for: parts[0], in: names))")
      } else if letterhead.owners.updateValue(parts[1], forKey: parts[0]) != nil {
        faults.append("--owner \(parts[0]) is given more than once")
      }
    }
    if !faults.isEmpty { throw Failure(.usage, faults) }
    return letterhead
  }
}
