import Platform

/// Holds an interview on the terminal of the process, which is as it was before when it is over.
package enum InterviewRunner {
  /// How the interview is shown.
  package enum Manner: Sendable {
    case screen
    /// Line by line, without moving the cursor.
    case plain
  }

  /// - Throws: what keeps the terminal from being used.
  package static func run(
    _ start: Conversation, _ manner: Manner, on console: any Console, _ outlets: Outlets
  ) throws -> (ending: Ending, conversation: Conversation) {
    switch manner {
    case .screen:
      var runner = ScreenRunner(console, outlets)
      return try runner.run(start)
    case .plain:
      var runner = PlainRunner(console, outlets, start)
      return try runner.run()
    }
  }

  /// The same on the terminal of the process.
  package static func runOnTerminal(
    _ start: Conversation, _ manner: Manner, _ outlets: (any Console) -> Outlets
  ) throws -> (ending: Ending, conversation: Conversation) {
    let terminal = Terminal()
    var manner = manner
    do {
      try Platform.takeTerminal(
        takesKeys: manner == .screen, opening: manner == .screen ? Painter.opening : "",
        closing: manner == .screen ? Painter.closing : "")
    } catch {
      guard manner == .screen else { throw error }
      // Where keys cannot be had one by one, lines can.
      manner = .plain
      try Platform.takeTerminal(takesKeys: false, opening: "", closing: "")
    }
    defer { Platform.releaseTerminal() }
    return try run(start, manner, on: terminal, outlets(terminal))
  }
}
