import Engine
import Platform
import StrictJSON

/// What those who keep a knowledge base need: list, validate, test, export.
enum DataCommand {
  private enum Action: String, CaseIterable {
    case list, validate, test, export
  }

  static func run(_ request: Request, _ surroundings: Surroundings) throws(Failure) -> CommandResult {
    let names = Action.allCases.map(\.rawValue)
    guard let word = request.words.first else {
      throw Failure(.usage, "data: expected one of \(names.joined(separator: ", "))")
    }
    guard let action = Action(rawValue: word) else {
      let hint = NearestName.hintOrList(for: word, in: names)
      throw Failure(.usage, "data: unknown action \(word.quoted)\(hint)")
    }
    let rest = request.words.dropFirst()
    guard rest.count <= (action == .list ? 0 : 1) else {
      throw Failure(
        .usage, "data \(word) takes no argument \(rest[rest.endIndex - 1].quoted)")
    }
    guard action == .test || !request.has(.coverage) else {
      throw Failure(.usage, "data \(word) takes no --coverage; data test does")
    }
    switch action {
    case .list: return try list(request, surroundings)
    case .validate: return try validate(rest.first, request, surroundings)
    case .test: return try DataTest.run(folder(rest.first, of: action, request), request, surroundings)
    case .export: return try export(rest.first, request, surroundings)
    }
  }

  /// The folder to look at, which is an argument or stands with `--data`; nil for the knowledge base inside.
  private static func folder(
    _ argument: String?, of action: Action, _ request: Request
  ) throws(Failure) -> String? {
    guard argument == nil || !request.has(.data) else {
      throw Failure(
        .usage, "data \(action.rawValue): give the folder once, as an argument or with --data")
    }
    guard argument != "" else {
      throw Failure(.usage, "data \(action.rawValue): the name of the folder is empty")
    }
    return argument ?? request.value(of: .data)
  }

  // MARK: List

  private static func list(_ request: Request, _ surroundings: Surroundings) throws(Failure) -> CommandResult
  {
    let source = try KnowledgeSource(request.value(of: .data), surroundings)
    return CommandResult(
      output: request.format == .json
        ? DataListing.json(source.knowledge) : DataListing.text(source.knowledge),
      messages: source.warningLines)
  }

  // MARK: Validate

  /// Examines a knowledge base; faults are the result, so they go to standard output.
  private static func validate(
    _ path: String?, _ request: Request, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    let path = try folder(path, of: .validate, request)
    let today = try request.date(surroundings)
    let folder: DataFolder
    if let path { folder = try InputFiles.folder(path) } else { folder = surroundings.embeddedData }
    let (diagnostics, summary) = examine(folder, today: today)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    var result = CommandResult(status: hasErrors ? .failure : .success)
    if request.format == .json {
      result.output = json(diagnostics)
    } else {
      result.output = diagnostics.map { $0.line + "\n" }.joined()
      if !request.has(.quiet) { result.output += summary }
    }
    return result
  }

  private static func examine(_ folder: DataFolder, today: CalendarDay) -> ([Diagnostic], summary: String) {
    do throws(DataFaults) {
      let (knowledge, warnings) = try KnowledgeBase.read(
        folder, scrutiny: .full, reservedFlags: Program.reservedFlags)
      let evidence = try Evidence.read(folder)
      let others = folder.faultsBeside(knowledge, evidence)
      if others.contains(where: { $0.severity == .error }) { throw DataFaults(warnings + others) }
      let overdue = evidence.overdue(on: today, in: folder)
      let counts = [
        count(knowledge.questions.count, "question"), count(knowledge.decisions.count, "decision"),
        count(knowledge.decisions.flatMap(\.factors).count, "factor"), count(evidence.claims.count, "claim"),
        count(evidence.sources.count, "source"),
      ]
      return (
        (warnings + others + overdue).sorted(by: Diagnostic.printedBefore),
        "\(folder.name.withVisibleControls): valid; \(counts.joined(separator: ", "))\n"
      )
    } catch {
      let errors = error.diagnostics.count { $0.severity == .error }
      return (error.diagnostics, "\(folder.name.withVisibleControls): \(count(errors, "fault"))\n")
    }
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func json(_ diagnostics: [Diagnostic]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("valid", !diagnostics.contains { $0.severity == .error })
      writer.member("diagnostics") { writer in
        writer.array(diagnostics) { writer, diagnostic in
          writer.object { writer in
            writer.member("level", diagnostic.severity.rawValue)
            writer.member("file", diagnostic.file)
            writer.member("line") { $0.optional(diagnostic.position?.line) }
            writer.member("column") { $0.optional(diagnostic.position?.column) }
            writer.member("path", diagnostic.path)
            writer.member("message", diagnostic.message)
          }
        }
      }
    }
    return writer.text + "\n"
  }

  // MARK: Export

  /// Writes the files of the knowledge base to a new folder, which appears whole or not at all.
  private static func export(
    _ path: String?, _ request: Request, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    guard let path, !path.isEmpty else {
      throw Failure(.usage, "data export: expected the folder to write to")
    }
    guard !request.has(.output) else {
      throw Failure(.usage, "data export takes no --output; the folder to write to is its argument")
    }
    var folder = surroundings.embeddedData
    if let data = request.value(of: .data) { folder = try InputFiles.folder(data) }
    try DataExport.write(folder, to: path, overwriting: request.has(.force))
    return CommandResult(
      messages: "\(Program.name): wrote \(folder.files.count) files to \(path.withVisibleControls)\n")
  }
}

extension JSONWriter {
  fileprivate mutating func optional(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }
}

extension Evidence {
  /// A warning for each source whose review was due.
  fileprivate func overdue(on day: CalendarDay, in folder: DataFolder) -> [Diagnostic] {
    overdueSources(on: day).map { source in
      Diagnostic(
        .warning, file: folder.shownPath("sources.json"),
        message: "the source \"\(source.id)\" was due for review by \(source.reviewBy)")
    }
  }
}
