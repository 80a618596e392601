import Engine
import StrictJSON

/// Shows help for the program or a command.
enum HelpCommand {
  static func run(
    _ command: Command?, _ arguments: Arguments, _ knowledge: KnowledgeBase
  ) throws(Failure) -> CommandResult {
    var topic = command
    if command == .help {
      let request = try Request(.help, arguments, questions: knowledge.questions)
      topic = try request.words.first.map { word throws(Failure) in try Program.command(word) }
      guard request.words.count < 2 else {
        throw Failure(.usage, "help takes one command, found \(request.words.count)")
      }
    }
    let isShort = arguments.flags.contains { $0.spelling == "-h" }
    return CommandResult(output: isShort ? Help.short(topic, knowledge) : Help.whole(topic, knowledge))
  }
}
