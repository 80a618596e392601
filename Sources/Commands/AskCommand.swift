import Engine
import Interview
import Platform
import Reports
import StrictJSON

/// Asks what matters, and gives the advice at the end.
enum AskCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let start = try AskStart(request, source, surroundings)
    guard surroundings.canAsk, !request.has(.noInput) else { return try start.withoutAsking() }
    try refuseUnwritableOutput(request)
    let keeper = SessionKeeper(start, surroundings)
    let (ending, conversation) = hold(start, keeper, request, surroundings)
    let lines = start.commandLines(conversation)
    guard ending == .finished else {
      return CommandResult(
        messages: keeper.farewell(conversation.interview, lines), status: .undecided)
    }
    var result = CommandResult(farewell: farewell(conversation, lines))
    let project = conversation.interview.currentProject
    (result.output, result.workings) = try start.report(on: project).render(
      as: request.format, style: request.style ?? .brief, source,
      usesColor: request.usesColor(surroundings))
    result.expendableFiles = keeper.files
    return result
  }

  /// Holds the interview; whatever keeps the terminal from being used ends it, with all answers kept.
  private static func hold(
    _ start: AskStart, _ keeper: SessionKeeper, _ request: Request, _ surroundings: Surroundings
  ) -> (ending: Ending, conversation: Conversation) {
    var conversation = Conversation(start.interview)
    for notice in start.notices + keeper.notices { conversation.tell(notice) }
    do {
      return try surroundings.holdInterview(
        conversation, surroundings.manner(isAccessible: request.has(.accessible))
      ) { console in
        keeper.announce(on: console)
        return Outlets(
          save: { keeper.save($0, on: console) },
          write: { start.write($0, to: $1, replacing: $2, $3) })
      }
    } catch {
      return (.left, keeper.last.map { Conversation($0) } ?? conversation)
    }
  }

  /// Finds out before anybody has answered anything that the result could not be written.
  private static func refuseUnwritableOutput(_ request: Request) throws(Failure) {
    guard let path = request.value(of: .output), path != "-", !request.has(.force), Platform.exists(path)
    else {
      return
    }
    throw Failure(.cannotCreate, "\(path): the file exists; --force replaces it")
  }

  private static func farewell(_ conversation: Conversation, _ lines: CommandLines) -> String {
    var text = "\nTo repeat this advice:\n  \(lines.report)\n"
    if let check = lines.check(conversation.interview.standing.advice) {
      text += "To hold a project to it in CI:\n  \(check)\n"
    }
    return text + "To change answers:\n  \(lines.ask)\n"
  }
}
