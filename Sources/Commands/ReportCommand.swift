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
    let compiled = try source.compiled(weights: inputs.project.weights)
    let advice = compiled.advise(inputs.project.answers, stack: inputs.project.stack)
    var result = CommandResult(messages: Notes.answersWithoutEffect(advice))
    if request.format == .json {
      let evidence = try source.evidence(claims: [])
      result.output =
        JSONReport(
          advice, identity: source.identity, weights: inputs.project.weights, evidence: evidence
        ).text
    } else {
      let evidence = try source.evidence(claims: BriefReport.claims(shownFor: advice))
      let report = BriefReport(advice, evidence: evidence, identity: source.identity, date: date)
      result.output =
        request.format == .text
        ? report.text(usesColor: request.usesColor(surroundings)) : report.markdown
    }
    return result
  }
}
