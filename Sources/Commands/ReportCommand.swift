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
    let report = Report(
      advice: advice, project: project, date: date, letterhead: letterhead, team: team, picture: drawing)
    let (text, workings) = try report.render(
      as: request.format, style: request.style ?? .proposal, source,
      usesColor: request.usesColor(surroundings))
    result.output = text
    result.workings = [source, advice] + workings
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
}

extension KnowledgeSource {
  func advice(on project: ProjectFile) throws(Failure) -> Advice {
    try compiled(weights: project.weights).advise(project.answers, stack: project.stack)
  }
}
