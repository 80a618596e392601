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
    guard surroundings.canAsk, !request.has(.noInput) else {
      let result = try start.withoutAsking()
      // Where something is missing there is no result to be written.
      return result.status == .success ? try OutputFile.deliver(result, request) : result
    }
    try refuseUnwritableOutput(request)
    let keeper = SessionKeeper(start, surroundings)
    let (ending, conversation, trouble) = hold(start, keeper, request, surroundings)
    guard ending == .finished else {
      let farewell = request.has(.quiet) ? "" : keeper.farewell(conversation.interview)
      return CommandResult(messages: trouble + farewell, status: .undecided)
    }
    let lines = start.commandLines(conversation.interview, savedAs: conversation.answersPath)
    var result = CommandResult(farewell: request.has(.quiet) ? "" : farewell(conversation, lines))
    let project = conversation.interview.currentProject
    (result.output, result.workings) = try start.report(on: project).render(
      as: request.format, style: request.style ?? .brief, source,
      usesColor: request.usesColor(surroundings))
    do throws(Failure) {
      result = try OutputFile.deliver(result, request)
    } catch {
      var failure = error
      failure.faults.append(.remark("the answers are kept; \(lines.report) gives the result again"))
      throw failure
    }
    result.expendableFiles = keeper.files
    return result
  }

  /// Holds the interview; whatever keeps the terminal from being used ends it, with all answers kept.
  private static func hold(
    _ start: AskStart, _ keeper: SessionKeeper, _ request: Request, _ surroundings: Surroundings
  ) -> (ending: Ending, conversation: Conversation, trouble: String) {
    var conversation = Conversation(start.interview)
    for notice in start.notices + keeper.notices { conversation.tell(notice) }
    do {
      let (ending, end) = try surroundings.holdInterview(
        conversation, surroundings.manner(isAccessible: request.has(.accessible))
      ) { console in
        if start.sessionName != nil { keeper.announce(start.interview, on: console) }
        return Outlets(
          save: { keeper.save($0, on: console) },
          write: { start.write($0, to: $1, replacing: $2, $3) })
      }
      return (ending, end, "")
    } catch {
      let reason = (error as? Platform.Fault)?.reason ?? "\(error)"
      return (
        .left, keeper.last.map { Conversation($0) } ?? conversation,
        "\(Program.name): warning: the terminal: \(reason)\n"
      )
    }
  }

  /// Finds out before anybody has answered anything that the result could not be written.
  private static func refuseUnwritableOutput(_ request: Request) throws(Failure) {
    guard let path = request.value(of: .output), path != "-" else { return }
    guard Platform.canMakeFiles(beside: path) else {
      throw Failure(.cannotCreate, "\(path): no file can be made in that folder")
    }
    guard request.has(.force) || !Platform.isRegularFile(path) else {
      throw Failure(.cannotCreate, "\(path): the file exists; --force replaces it")
    }
  }

  private static func farewell(_ conversation: Conversation, _ lines: CommandLines) -> String {
    var text = "\nTo repeat this advice:\n  \(lines.report)\n"
    if let check = lines.check(conversation.interview.standing.advice) {
      text += "To hold a project to it in CI:\n  \(check)\n"
    }
    return text + "To change answers:\n  \(lines.ask)\n"
  }
}
