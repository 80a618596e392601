import Detection
import Engine
import Reports
import StrictJSON

/// Judges a stack and what a project makes of it; the exit status tells whether it passes.
enum CheckCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let outputs = try request.outputs()
    let today = try request.dayOfWaivers(surroundings)
    let deficit = try maximumDeficit(request)
    let subject = try CheckSubject(.check, request, source)
    let (judgement, advice) = try judge(subject, source, maximumDeficit: deficit, today: today)
    var result = CommandResult(messages: subject.remark + Notes.answersWithoutEffect(advice))
    let outcome = CheckOutcome(
      judgement, by: source.identity,
      fallback: Finding.Place(file: subject.file ?? ProjectSite.fileName, line: 1),
      allowsUndecided: request.has(.allowUndecided))
    for (format, path) in outputs {
      let text =
        machineText(of: outcome, format)
        ?? text(of: judgement, format, request, usesColor: path == nil && request.usesColor(surroundings))
      if let path { result.files.append((path, text)) } else { result.output = text }
    }
    if outputs.contains(where: { $0.format == .github }),
      let path = surroundings.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty
    {
      result.appendices = [(path, StepSummary(outcome).text)]
    }
    result.isPlaced = true
    result.workings = [source, advice, judgement]
    result.status =
      judgement.hasFailed
      ? .failure
      : judgement.hasPassed(allowingUndecided: request.has(.allowUndecided)) ? .success : .undecided
    return result
  }

  private static func text(
    of judgement: Judgement, _ format: Format, _ request: Request, usesColor: Bool
  ) -> String {
    let report = CheckReport(judgement, allowsUndecided: request.has(.allowUndecided))
    return format == .json
      ? report.json
      : report.text(isQuiet: request.has(.quiet), explains: request.has(.explain), usesColor: usesColor)
  }

  /// What other programs read; nil for the formats of this one.
  private static func machineText(of outcome: CheckOutcome, _ format: Format) -> String? {
    switch format {
    case .sarif: SARIFLog(outcome).text
    case .junit: JUnitReport(outcome).text
    case .github: GitHubAnnotations(outcome).text
    case .gitlab: GitLabReport(outcome).text
    case .text, .json, .markdown, .html: nil
    }
  }

  private static func judge(
    _ subject: CheckSubject, _ source: KnowledgeSource, maximumDeficit: Points?, today: CalendarDay
  ) throws(Failure) -> (Judgement, Advice) {
    let project = subject.project
    let stack = subject.detection.stack
    let advice = try source.compiled(weights: project.weights, onlyFor: stack)
      .advise(project.answers, stack: stack, onStatedOnly: true)
    var others = subject.repositoryFindings
    // What a file records holds for the file as it stands.
    if !project.decided.isEmpty, !subject.isChanged {
      let whole = try source.compiled(weights: project.weights).advise(project.answers, stack: project.stack)
      others += DecidedFindings.all(project, whole, subject.places)
    }
    var judgement = Judgement(
      of: advice, maximumDeficit: maximumDeficit, places: subject.places, others: others)
    judgement.apply(
      project.waivers, today: today, places: subject.places, unasked: subject.unaskedKinds,
      isAsWritten: !subject.isChanged)
    return (judgement, advice)
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

extension CheckSubject {
  /// Says on standard error what was found without having been named.
  fileprivate var remark: String {
    let parts = [isFileFound ? file : nil, shownStack].compactMap { $0 }
    return parts.map { "\(Program.name): note: judging by \($0.withVisibleControls)\n" }.joined()
  }

  /// The options that the repository shows where none is stated.
  private var shownStack: String? {
    guard scan != nil, !detection.shown.isEmpty else { return nil }
    let list = detection.shown.map { "\(knowledge[$0.option].id) (\($0.shownText))" }
    return "what the repository shows: \(list.joined(separator: ", "))"
  }
}
