import Engine
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
    guard action == .validate || !request.has(.strict) else {
      throw Failure(.usage, "data \(word) takes no --strict; data validate does")
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
    let source = try KnowledgeSource(request.value(of: .data), surroundings, .outline)
    return CommandResult(
      output: request.format == .json
        ? DataListing.json(source.knowledge) : DataListing.text(source.knowledge),
      messages: source.warningLines)
  }

  // MARK: Validate

  /// Examines a knowledge base; what is found is the result, so it goes to standard output.
  private static func validate(
    _ path: String?, _ request: Request, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    let path = try folder(path, of: .validate, request)
    let today = try request.date(surroundings)
    let folder: DataFolder
    if let path { folder = try InputFiles.folder(path) } else { folder = surroundings.embeddedData }
    let validation = folder.validate(on: today, reservedFlags: Program.reservedFlags)
    let report = ValidationReport(validation, of: folder, isStrict: request.has(.strict))
    return CommandResult(
      output: request.format == .json ? report.json : report.text(withSummary: !request.has(.quiet)),
      status: report.isValid ? .success : .failure)
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
