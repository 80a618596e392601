import Engine
import StrictJSON

extension Program {
  /// Runs the program on its arguments, without its own name.
  ///
  /// Files named by the user are read and written; nothing is printed.
  package static func run(_ arguments: [String], _ surroundings: Surroundings) -> CommandResult {
    let arguments = Arguments(arguments)
    do throws(Failure) {
      return try perform(arguments, surroundings)
    } catch {
      return CommandResult(messages: messages(of: error, arguments), status: error.status)
    }
  }

  private static func perform(
    _ arguments: Arguments, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    var arguments = arguments
    // Flags that only tell how to behave are no request.
    if arguments.words.isEmpty, arguments.flags.allSatisfy({ $0.name == Flag.noInput.rawValue }) {
      guard surroundings.isInputTerminal, surroundings.isErrorTerminal else {
        throw Failure(.usage, "expected a command; one of \(commandList)")
      }
      arguments = arguments.withCommand(.ask)
    }
    let command = try command(in: arguments)
    let isHelp = arguments.has(.help) || command == .help
    if arguments.has(.version), !isHelp {
      return try showVersion(
        arguments, KnowledgeSource(arguments.value(of: .data), surroundings, .outline).knowledge)
    }
    // The data command itself looks at the folder that it is given.
    if command == .data, !isHelp {
      let request = try Request(.data, arguments, questions: [])
      return try finish(DataCommand.run(request, surroundings), request)
    }
    let source = try KnowledgeSource(
      arguments.value(of: .data), surroundings,
      isHelp ? .outline : command?.extent(arguments) ?? .outline)
    if isHelp { return try HelpCommand.run(command, arguments, source.knowledge) }
    guard let command else { return try showVersion(arguments, source.knowledge) }
    let request = try Request(command, arguments, questions: source.knowledge.questions)
    var result: CommandResult
    switch command {
    case .ask:
      // What became of an interview is told and written before it counts as over, so it does both itself.
      var asked = try AskCommand.run(request, source, surroundings)
      if !request.has(.quiet) { asked.messages = source.warningLines + asked.messages }
      return asked
    case .report: result = try ReportCommand.run(request, source, surroundings)
    case .check: result = try CheckCommand.run(request, source, surroundings)
    case .compare: result = try CompareCommand.run(request, source, surroundings)
    case .explain: result = try ExplainCommand.run(request, source, surroundings)
    case .initialize: result = try InitCommand.run(request, source, surroundings)
    case .data, .help: preconditionFailure("\(command.rawValue) has been dealt with")
    }
    result.messages = source.warningLines + result.messages
    return try finish(result, request)
  }

  private static func finish(_ result: CommandResult, _ request: Request) throws(Failure) -> CommandResult {
    var result = result
    if request.has(.quiet) { (result.messages, result.farewell) = ("", "") }
    return try OutputFile.deliver(result, request)
  }

  private static var commandList: String { Command.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func command(in arguments: Arguments) throws(Failure) -> Command? {
    guard let word = arguments.words.first else { return nil }
    return try command(word)
  }

  /// The command with that name.
  static func command(_ word: String) throws(Failure) -> Command {
    if let command = Command(rawValue: word) { return command }
    let hint = NearestName.hintOrList(for: word, in: Command.allCases.map(\.rawValue))
    throw Failure(.usage, "unknown command \(word.quoted)\(hint)")
  }

  /// What is left where no command is given.
  private static func showVersion(
    _ arguments: Arguments, _ knowledge: KnowledgeBase
  ) throws(Failure) -> CommandResult {
    let faults = arguments.flags.compactMap { faultWithoutCommand($0, knowledge.questions) }
    guard faults.isEmpty else { throw Failure(.usage, faults) }
    guard arguments.has(.version) else {
      throw Failure(.usage, "expected a command; one of \(commandList)")
    }
    return CommandResult(output: "\(name) \(version) (data \(knowledge.version) of \(knowledge.date))\n")
  }

  private static func faultWithoutCommand(_ written: Arguments.Written, _ questions: [Question]) -> String? {
    let spelling = written.spelling
    switch Flag(rawValue: written.name) {
    case .version: return written.value == nil ? nil : "\(spelling) takes no value"
    case .data: return (written.value ?? "").isEmpty ? "\(spelling) needs a value: DIR" : nil
    case .quiet, .noInput: return nil
    case nil where !questions.contains { $0.id == written.name }:
      return written.unknown(known: (Flag.allCases.map(\.rawValue) + questions.map(\.id)).map { "--\($0)" })
    default: return "\(spelling) needs a command; one of \(commandList)"
    }
  }

  private static func messages(of failure: Failure, _ arguments: Arguments) -> String {
    let lines = failure.faults.map { fault in
      switch fault {
      case .remark(let text): "\(name): error: \(text.withVisibleControls)"
      case .place(let diagnostic): diagnostic.line
      }
    }
    let command = arguments.words.first.flatMap(Command.init)
    let topic = command == .help ? nil : command.map { "\($0.rawValue) " }
    let hint = failure.status == .usage ? "See `\(name) \(topic ?? "")--help`.\n" : ""
    return lines.map { $0 + "\n" }.joined() + hint
  }
}
