import Detection
import Engine
import Platform
import Reports
import StrictJSON

/// Writes the project file that a check goes by, or brings one up to date.
enum InitCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    try request.refuseWords()
    let path = request.value(of: .output) ?? ProjectSite.fileName
    guard path != "-" else { throw Failure(.usage, "--output: init writes a file, found \"-\"") }
    let (existing, former, start) = try start(from: path, request, source)
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let subject = try CheckSubject(
      .writing(to: slash.map { String(path[...$0]) } ?? ".", from: start), request, source)
    var project = subject.project
    project.stack = subject.detection.stack
    let advice = try source.advice(on: project)
    project.record(advice)
    let text = ProjectFileText(project, for: source.knowledge, keepingOrderOf: existing?.document).text
    // What the file held is in it still, so that nothing is lost in replacing it.
    try OutputFile.write(text, to: path, overwriting: existing != nil || request.has(.force))
    var result = CommandResult(
      messages: Notes.answersWithoutEffect(advice),
      farewell: subject.account(of: path, replacing: former, advice))
    result.isPlaced = true
    return result
  }

  /// What the file that is there says, with what an answers file adds to it.
  ///
  /// - Returns: nil for a file that is not there, or that is to be replaced because it cannot be read.
  private static func start(
    from path: String, _ request: Request, _ source: KnowledgeSource
  ) throws(Failure) -> (file: AnswersFile?, stack: [UInt64]?, project: ProjectFile?) {
    let added = try request.value(of: .answers).map { path throws(Failure) in
      try AnswersFile(path).project(for: source.knowledge)
    }
    guard Platform.exists(path) else { return (nil, nil, added) }
    let existing = try AnswersFile(path)
    do throws(Failure) {
      var project = try existing.project(for: source.knowledge)
      let stack = project.stack
      if let added { project.take(added) }
      return (existing, stack, project)
    } catch {
      guard request.has(.force) else { throw error }
      return (nil, nil, added)
    }
  }
}

extension CheckSubject {
  /// What was written, and what can be done now.
  ///
  /// - Parameter former: the stack that the file stated before; nil where there was no file.
  fileprivate func account(of path: String, replacing former: [UInt64]?, _ advice: Advice) -> String {
    var lines = ["\(former == nil ? "wrote" : "updated") \(path)"]
    let isFound = path.split(separator: "/").last.map(String.init) == ProjectSite.fileName
    if former == nil, isFound, let file = site.file, Platform.fullPath(of: path) != file {
      lines.append(
        "in its folder check goes by \(site.shown(path)) from now on, no longer by \(site.shown(file))")
    }
    lines += stackLines
    if let former, former != detection.stack, former.contains(where: { $0 != 0 }) {
      lines.append("  before: \(knowledge.optionIDs(in: former).joined(separator: "/"))")
    }
    for fault in scan?.faults ?? [] {
      lines.append("\(fault.file)\(fault.line.map { ":\($0)" } ?? "") cannot be read: \(fault.message)")
    }
    let open = advice.decisions.first?.openQuestions.prefix(3) ?? []
    if !open.isEmpty {
      let flags = open.map { "--\(knowledge.questions[$0.question].id)" }.joined(separator: ", ")
      lines.append(
        "answers that could still change the first verdict: \(flags) …; add them with init, or answer all in "
          + "\(Program.name) ask")
    }
    lines.append("next: \(Program.name) check\(isFound ? "" : " --answers \(CommandLines.quoted(path))")")
    return lines.map { "\($0.withVisibleControls)\n" }.joined()
  }

  /// The stack with what shows it, and what is not clear.
  private var stackLines: [String] {
    let stated = knowledge.optionIDs(in: detection.stack)
    var lines = [stated.isEmpty ? "no stack is stated" : "stack: \(stated.joined(separator: "/"))"]
    lines += detection.shown.map { "  \(knowledge[$0.option].id): seen as \($0.shownText)" }
    for split in detection.splits {
      let seen = split.sightings.map { "\(knowledge[$0.option].id) (\($0.shownText))" }
      lines.append(
        "\(knowledge.decisions[split.decision].id) is not clear, state it with --stack: "
          + seen.joined(separator: ", "))
    }
    lines += detection.pending.map { "  with it would come \(knowledge[$0.option].id): \($0.shownText)" }
    return lines
  }
}
