import Engine
import StrictJSON

/// Shows help for the program or a command.
enum HelpCommand {
  static func run(
    _ command: Command?, _ arguments: Arguments, _ knowledge: KnowledgeBase
  ) throws(Failure) -> CommandResult {
    var topic = command
    if command == .help {
      topic = nil
      if let word = arguments.words.dropFirst().first {
        topic = Command(rawValue: word)
        guard topic != nil else {
          let names = Command.allCases.map(\.rawValue)
          throw Failure(
            .usage,
            "unknown command \"\(word.withVisibleControls)\"" + NearestName.hint(for: word, in: names))
        }
      }
    }
    let isShort = arguments.flags.contains { $0.spelling == "-h" }
    return CommandResult(output: isShort ? Help.short(topic, knowledge) : Help.whole(topic, knowledge))
  }
}
