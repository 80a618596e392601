import Engine
import StrictJSON

extension Program {
  /// Runs the program on its arguments, without its own name.
  ///
  /// Files named by the user are read and written; nothing is printed.
  package static func run(_ arguments: [String], _ surroundings: Surroundings) -> CommandResult {
    do throws(Failure) {
      return try perform(Arguments(arguments), surroundings)
    } catch {
      return CommandResult(messages: messages(of: error), status: error.status)
    }
  }

  private static func perform(
    _ arguments: Arguments, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    if arguments.words.isEmpty, arguments.flags.isEmpty {
      guard surroundings.isInputTerminal, surroundings.isOutputTerminal else {
        throw Failure(.usage, "expected a command; one of \(commandList)")
      }
      let source = try KnowledgeSource(nil, surroundings)
      return CommandResult(output: Help.short(nil, source.knowledge))
    }
    let command = try command(in: arguments)
    let isHelp = arguments.has(.help) || command == .help
    guard command != nil || isHelp || arguments.has(.version) else {
      throw Failure(.usage, "expected a command; one of \(commandList)")
    }
    // What examines a folder reads it by itself, whatever state it is in.
    if command == .data, !isHelp {
      let request = try Request(.data, arguments, questions: [])
      return try finish(DataCommand.run(request, surroundings), request)
    }
    let source = try KnowledgeSource(arguments.value(of: .data), surroundings)
    if isHelp { return try HelpCommand.run(command, arguments, source.knowledge) }
    guard let command else { return try showVersion(arguments, source.knowledge) }
    let request = try Request(command, arguments, questions: source.knowledge.questions)
    var result: CommandResult
    switch command {
    case .report: result = try ReportCommand.run(request, source, surroundings)
    case .check: result = try CheckCommand.run(request, source, surroundings)
    case .explain: result = try ExplainCommand.run(request, source, surroundings)
    case .data, .help: result = CommandResult()
    }
    result.messages = source.warnings.map { $0.line + "\n" }.joined() + result.messages
    return try finish(result, request)
  }

  private static func finish(_ result: CommandResult, _ request: Request) throws(Failure) -> CommandResult {
    var result = result
    if request.has(.quiet) { result.messages = "" }
    return try OutputFile.deliver(result, request)
  }

  private static var commandList: String { Command.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func command(in arguments: Arguments) throws(Failure) -> Command? {
    guard let word = arguments.words.first else { return nil }
    if let command = Command(rawValue: word) { return command }
    let hint = NearestName.hint(for: word, in: Command.allCases.map(\.rawValue))
    throw Failure(
      .usage,
      "unknown command \"\(word.withVisibleControls)\""
        + (hint.isEmpty ? "; expected one of \(commandList)" : hint))
  }

  private static func showVersion(
    _ arguments: Arguments, _ knowledge: KnowledgeBase
  ) throws(Failure) -> CommandResult {
    for written in arguments.flags
    where written.name != Flag.version.rawValue && written.name != Flag.data.rawValue {
      throw Failure(.usage, "\(written.spelling.withVisibleControls) needs a command; one of \(commandList)")
    }
    return CommandResult(output: "\(name) \(version) (data \(knowledge.version) of \(knowledge.date))\n")
  }

  private static func messages(of failure: Failure) -> String {
    // Lines about a place in a file name the file; all others name the program.
    let lines = failure.messages.map { message in
      failure.status == .badData && message.contains(": error: ") || message.contains(": warning: ")
        ? message : "\(name): error: \(message.withVisibleControls)"
    }
    let hint = failure.status == .usage ? "See `\(name) --help`.\n" : ""
    return lines.map { $0 + "\n" }.joined() + hint
  }
}
