package import Engine
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

  package init(
    embeddedData: DataFolder, environment: @escaping @Sendable (String) -> String?,
    now: @escaping @Sendable () -> Int, isOutputTerminal: Bool, isInputTerminal: Bool
  ) {
    self.embeddedData = embeddedData
    self.environment = environment
    self.now = now
    self.isOutputTerminal = isOutputTerminal
    self.isInputTerminal = isInputTerminal
  }

  /// Those of the running process.
  package static func ofProcess(embeddedData: DataFolder) -> Surroundings {
    Surroundings(
      embeddedData: embeddedData, environment: Platform.environment, now: { Platform.now },
      isOutputTerminal: Platform.isTerminal(.output), isInputTerminal: Platform.isTerminal(.input))
  }
}
