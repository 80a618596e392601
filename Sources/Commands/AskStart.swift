import Engine
import Interview
import Platform
import Reports
import StrictJSON

/// What an interview starts from: flags, a file, or a session that was left.
struct AskStart {
  let interview: Interview
  /// What has to be told at the beginning.
  private(set) var notices: [String] = []
  /// The file that the answers come from, with what it holds.
  private var base: (path: String, project: ProjectFile)?
  /// The session that is taken up again, as it was read.
  private(set) var sessionBytes: [UInt8] = []
  /// The name of the session that is taken up again.
  private(set) var sessionName: String?
  private let request: Request
  private let source: KnowledgeSource
  private let letterhead: Letterhead
  private let date: CalendarDay

  init(_ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings) throws(Failure) {
    self.request = request
    self.source = source
    letterhead = try Letterhead(request, source.knowledge)
    date = try request.date(surroundings)
    if request.value(of: .answers) == "-" {
      throw Failure(.usage, "--answers - reads standard input, from which ask takes the answers itself")
    }
    guard let name = request.value(of: .resume) else {
      let file = try request.value(of: .answers).map { path throws(Failure) in
        try AnswersFile(path).project(for: source.knowledge)
      }
      if let file, let path = request.value(of: .answers) { base = (path, file) }
      let project = try Inputs(
        changing: file ?? ProjectFile(for: source.knowledge), by: request, source.knowledge
      ).project
      interview = Interview(
        try source.compiled(weights: project.weights), starting: project,
        goal: request.has(.all) ? .everything : .firstDecision)
      return
    }
    guard !request.has(.answers) else {
      throw Failure(.usage, "--resume and --answers cannot stand together; a session has its own answers")
    }
    let found = try Self.session(name, source.knowledge, surroundings)
    (sessionName, notices, sessionBytes) = (found.name, found.misfits, found.bytes)
    var session = found.session
    session.project = try Inputs(changing: session.project, by: request, source.knowledge).project
    if request.has(.all) { session.goal = .everything }
    interview = Interview(try source.compiled(weights: session.project.weights), resuming: session)
  }

  private static func session(
    _ name: String, _ knowledge: KnowledgeBase, _ surroundings: Surroundings
  ) throws(Failure) -> (name: String, bytes: [UInt8], session: Session, misfits: [String]) {
    guard let store = SessionStore(environment: surroundings.environment) else {
      throw Failure(.noInput, "there are no sessions: neither XDG_STATE_HOME nor HOME is set")
    }
    let names = store.names
    guard let name = name == "last" ? store.last : name, names.contains(name), store.holds(name) else {
      let hint = names.isEmpty ? "; there is none" : NearestName.hintOrList(for: name, in: names)
      throw Failure(.noInput, "no session \(name.quoted)\(hint)")
    }
    do {
      let bytes = try store.read(name)
      let (session, misfits) = try Session.read(bytes, file: store.path(of: name), for: knowledge)
      return (name, bytes, session, misfits)
    } catch let faults as DataFaults {
      throw Failure(.badData, faults)
    } catch let fault as Platform.Fault {
      throw Failure(.noInput, "\(store.path(of: name)): \(fault.reason)")
    } catch {
      throw Failure(.badData, "\(store.path(of: name)): too large for a session")
    }
  }

  // MARK: Without a terminal

  /// What there is to say where nobody can be asked: the result where nothing is missing, else all that is.
  func withoutAsking() throws(Failure) -> CommandResult {
    let situation = interview.situation
    guard !situation.openQuestions.isEmpty else {
      var result = CommandResult()
      (result.output, result.workings) = try report(on: interview.currentProject).render(
        as: request.format, style: request.style ?? .brief, source, usesColor: false)
      return result
    }
    var text =
      "\(Program.name): error: ask needs terminals on standard input and standard error, no --no-input and no CI in the "
      + "environment; these questions have no answer:\n"
    for place in situation.openQuestions {
      let question = source.knowledge.questions[place]
      let condition = situation.asked[place] == .unknown ? " (asked only under some answers)" : ""
      text += "  --\(question.id) \(Request.valueName(of: question))\n"
      text += "      \(question.prompt.withVisibleControls)\(condition)\n"
    }
    text +=
      "Answer those that you know with these flags or in a file for --answers, and use report or check.\n"
    return CommandResult(messages: text, status: .undecided)
  }

  // MARK: Results

  func report(on project: ProjectFile) throws(Failure) -> Report {
    Report(advice: try source.advice(on: project), project: project, date: date, letterhead: letterhead)
  }

  func commandLines(_ interview: Interview, savedAs path: String? = nil) -> CommandLines {
    // From what is no file of its own the answers cannot be read again.
    CommandLines(
      interview.currentProject, savedAs: path.flatMap { Platform.isRegularFile($0) ? $0 : nil },
      startedFrom: base, request, source.knowledge)
  }

  var knowledge: KnowledgeBase { source.knowledge }

  /// Writes what the person wants as a file.
  func write(
    _ product: Conversation.Product, to path: String, replacing: Bool, _ interview: Interview
  ) -> Conversation.WriteOutcome {
    do throws(Failure) {
      let project = interview.currentProject
      let text =
        switch product {
        case .answers: project.json(for: source.knowledge)
        case .proposal:
          try report(on: project).render(
            as: Format(path: path), style: .proposal, source, usesColor: false
          ).text
        }
      guard replacing || !Platform.exists(path) || !Platform.isRegularFile(path) else { return .exists }
      try OutputFile.write(text, to: path, overwriting: replacing)
      return .written
    } catch {
      let remarks = error.faults.map { fault in
        switch fault {
        case .remark(let text): text
        case .place(let diagnostic): diagnostic.line
        }
      }
      return .failed(remarks.joined(separator: " "))
    }
  }
}
