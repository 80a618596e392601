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
    let letterhead = try Letterhead(request, source.knowledge)
    let chart = try ChartFile(request)
    let (project, team) = try inputs(request, source)
    let advice = try source.advice(on: project)
    var result = CommandResult(messages: Notes.answersWithoutEffect(advice))
    var drawing: String?
    if let chart { drawing = try chart.add(advice, to: &result) }
    result.workings = [source, advice]
    guard request.format != .json else {
      result.output =
        JSONReport(
          advice, identity: source.identity, weights: project.weights,
          evidence: try source.evidence(claims: []),
          team: team
        ).text
      return result
    }
    var material = ReportMaterial(
      advice, evidence: try source.evidence(claims: Proposal.claims(shownFor: advice)),
      identity: source.identity,
      date: date, weights: project.weights)
    material.letterhead = letterhead
    material.team = team
    let document = try document(material, request, picture: drawing)
    result.output = request.render(document, surroundings)
    result.workings = [source, material, document]
    return result
  }

  /// What the files and flags say: of one person, or of several who are put together.
  private static func inputs(
    _ request: Request, _ source: KnowledgeSource
  ) throws(Failure) -> (project: ProjectFile, team: TeamAdvice?) {
    let paths = request.values(of: .answers)
    guard paths.count > 1 else { return (try Inputs(request, source.knowledge).project, nil) }
    if let path = paths.first(where: { path in paths.count { $0 == path } > 1 }) {
      throw Failure(.usage, "--answers \(path) is given more than once")
    }
    var members: [Team.Member] = []
    for path in paths {
      let file = try AnswersFile(path).project(for: source.knowledge)
      let name = path == "-" ? "standard input" : path
      members.append(
        Team.Member(
          name: name, project: try Inputs(changing: file, by: request, source.knowledge).project))
    }
    let team = Team(members, source.knowledge)
    var advice: [Advice] = []
    for member in members { advice.append(try source.advice(on: member.project)) }
    return (team.combined, TeamAdvice(team, advice: advice))
  }

  private static func document(
    _ material: ReportMaterial, _ request: Request, picture: String?
  ) throws(Failure) -> Document {
    let document: Document? =
      switch request.value(of: .style).flatMap(Style.init) ?? .proposal {
      case .proposal: Proposal(material, picture: picture, drawsCharts: request.format == .html)?.document
      case .brief: Brief(material).document
      case .adr: DecisionRecord(material)?.document
      }
    // The first decision depends on no other, so that it always applies.
    guard let document else { throw Failure(.defect, "no decision applies") }
    return document
  }
}

extension KnowledgeSource {
  fileprivate func advice(on project: ProjectFile) throws(Failure) -> Advice {
    try compiled(weights: project.weights).advise(project.answers, stack: project.stack)
  }
}
