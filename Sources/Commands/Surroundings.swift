package import Engine
package import Interview
import Platform

/// What a command gets from outside: everything that is not in its arguments.
package struct Surroundings: Sendable {
  /// The knowledge base inside the program.
  package var embeddedData: DataFolder
  package var environment: @Sendable (String) -> String?
  /// Seconds since the start of 1970 in UTC.
  package var now: @Sendable () -> Int
  package var isOutputTerminal: Bool
  package var isInputTerminal: Bool
  package var isErrorTerminal: Bool
  /// Holds an interview with whoever sits there.
  package var holdInterview: Interviewing

  package typealias Interviewing =
    @Sendable (Conversation, InterviewRunner.Manner, (any Console) -> Outlets) throws -> (
      ending: Ending, conversation: Conversation
    )

  package init(
    embeddedData: DataFolder, environment: @escaping @Sendable (String) -> String?,
    now: @escaping @Sendable () -> Int, isOutputTerminal: Bool, isInputTerminal: Bool, isErrorTerminal: Bool,
    holdInterview: @escaping Interviewing
  ) {
    self.embeddedData = embeddedData
    self.environment = environment
    self.now = now
    self.isOutputTerminal = isOutputTerminal
    self.isInputTerminal = isInputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.holdInterview = holdInterview
  }

  /// Those of the running process.
  package static func ofProcess(embeddedData: DataFolder) -> Surroundings {
    Surroundings(
      embeddedData: embeddedData, environment: Platform.environment, now: { Platform.now },
      isOutputTerminal: Platform.isTerminal(.output), isInputTerminal: Platform.isTerminal(.input),
      isErrorTerminal: Platform.isTerminal(.errors), holdInterview: InterviewRunner.runOnTerminal)
  }

  /// Whether somebody can be asked: there are terminals to ask on, and this is no job of an automaton.
  var canAsk: Bool {
    let automation = environment("CI") ?? ""
    return isInputTerminal && isErrorTerminal && ["", "0", "false"].contains(automation)
  }

  /// How somebody is asked.
  func manner(isAccessible: Bool) -> InterviewRunner.Manner {
    let terminal = environment("TERM") ?? ""
    let isPlain =
      isAccessible || !(environment("ACCESSIBLE") ?? "").isEmpty || ["", "dumb"].contains(terminal)
    return isPlain ? .plain : .screen
  }
}
