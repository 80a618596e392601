import Engine
import Reports
import StrictJSON

/// Writes the report for the answers given.
enum ReportCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let format = try request.format()
    _ = try request.word(.style, of: ["brief"], otherwise: "brief")
    let usesColor = try request.usesColor(surroundings)
    let date = try request.date(surroundings)
    let inputs = try Inputs(request, source.knowledge)
    let compiled = try source.compiled(weights: inputs.project.weights)
    let advice = compiled.advise(inputs.project.answers, stack: inputs.project.stack)
    var result = CommandResult(messages: Notes.ignoredAnswers(advice))
    if format == "json" {
      let evidence = try source.evidence(claims: [])
      result.output =
        JSONReport(
          advice, identity: source.identity, weights: inputs.project.weights, evidence: evidence
        ).text
    } else {
      let evidence = try source.evidence(claims: BriefReport.claims(shownFor: advice))
      let report = BriefReport(advice, evidence: evidence, identity: source.identity, date: date)
      result.output = format == "text" ? report.text(usesColor: usesColor) : report.markdown
    }
    return result
  }
}

/// Remarks on standard error that hold for several commands.
enum Notes {
  /// A warning for each answer to a question that is not asked under the other answers.
  static func ignoredAnswers(_ advice: Advice) -> String {
    advice.situation.needlessAnswers
      .map { place in
        "\(Program.name): warning: the answer to \"\(advice.knowledge.questions[place].id)\" is ignored: under the "
          + "other answers that question is not asked\n"
      }
      .joined()
  }
}
