import Engine
import Reports
import StrictJSON

/// Judges a proposed stack; the exit status tells whether it passes.
enum CheckCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let today = try request.dayOfWaivers(surroundings)
    let deficit = try maximumDeficit(request)
    let inputs = try Inputs(request, source.knowledge)
    let compiled = try source.compiled(weights: inputs.project.weights, onlyFor: inputs.project.stack)
    let advice = compiled.advise(inputs.project.answers, stack: inputs.project.stack, onStatedOnly: true)
    let judgement = Judgement(
      of: advice, maximumDeficit: deficit, waivers: inputs.project.waivers, today: today)
    let report = CheckReport(judgement, allowsUndecided: request.has(.allowUndecided))
    var result = CommandResult(messages: Notes.answersWithoutEffect(advice))
    result.output =
      request.format == .json
      ? report.json
      : report.text(isQuiet: request.has(.quiet), usesColor: request.usesColor(surroundings))
    result.workings = [source, advice, judgement]
    result.status =
      !judgement.hasPassed
      ? .failure : judgement.isUndecided && !request.has(.allowUndecided) ? .undecided : .success
    return result
  }

  private static func maximumDeficit(_ request: Request) throws(Failure) -> Points? {
    guard let text = request.value(of: .maximumDeficit) else { return nil }
    guard let points = Thousandths(text), (0...1_000_000).contains(points.count) else {
      throw Failure(
        .usage,
        "--max-deficit: expected a number from 0 to 1000 with at most three digits after the point, found "
          + text.quoted)
    }
    return Points(points)
  }
}
