import Foundation
import Testing

/// The built program holding an interview on a terminal of its own, with a home that nobody else uses.
final class AskProcess {
  let terminal: PseudoTerminal
  /// What it starts in, and the home of its sessions.
  let folder: String
  let settings: PseudoTerminal.Settings

  static let program: String = {
    #if canImport(Darwin)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return tests.bundleURL.deletingLastPathComponent().appendingPathComponent("stack-advisor").path
    #else
      return Bundle.main.bundleURL.appendingPathComponent("stack-advisor").path
    #endif
  }()

  init(
    _ arguments: [String] = ["ask"], columns: Int = 80, rows: Int = 24, folder: String? = nil,
    environment: [String: String] = [:], as role: PseudoTerminal.Role = .job,
    standardInput: PseudoTerminal.Stream = .terminal, standardOutput: PseudoTerminal.Stream = .terminal,
    standardErrors: PseudoTerminal.Stream = .terminal
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    self.folder = try folder ?? Self.makeFolder()
    settings = terminal.settings
    var variables = ["TERM": "xterm-256color", "XDG_STATE_HOME": "\(self.folder)/state"]
    variables.merge(environment) { $1 }
    try terminal.start(
      Self.program, arguments, environment: variables, as: role, standardInput: standardInput,
      standardOutput: standardOutput, standardErrors: standardErrors, workingFolder: self.folder)
  }

  static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("stack-advisor-asks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Waits until a text stands on the screen.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let isThere = terminal.settle { $0.text.contains(text) }
    #expect(isThere, "\(text.debugDescription) is not on\n\(terminal.screen)", sourceLocation: sourceLocation)
  }

  /// Types keys, each of which has been taken in before the next.
  func type(_ keys: String...) throws {
    for key in keys {
      let count = terminal.output.count
      try terminal.send(key)
      _ = terminal.settle(timeout: .seconds(2)) { _ in terminal.output.count > count }
    }
  }

  /// Expects that the terminal is as it was before the program started, and understood all that was sent to it.
  func expectRecovery(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.settings == settings, sourceLocation: sourceLocation)
    let screen = terminal.screen
    #expect(!screen.isAlternateScreen && screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(screen.isAutowrapOn && !screen.isBracketedPasteOn, sourceLocation: sourceLocation)
    #expect(!screen.isIncomplete && screen.unsupported == [], sourceLocation: sourceLocation)
  }

  /// The names of the files in the folder of sessions.
  var sessions: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/state/stack-advisor")) ?? []).sorted()
  }

  func contents(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), as: UTF8.self)
  }
}

/// A place in the interview, with the keys that lead there.
struct AskPlace: Sendable, CustomTestStringConvertible {
  var name: String
  var keys: [String]
  /// What stands on the screen there.
  var text: String
  var arguments = ["ask"]

  var testDescription: String { name }

  /// With a hard constraint the first decision is settled at once.
  private static let ruled = ["ask", "--limits", "embedded", "--existing", "nothing"]

  static let all = [
    AskPlace(name: "question", keys: [], text: "Enter answer"),
    AskPlace(name: "several answers", keys: ["j", " "], text: "[x]", arguments: ["ask", "--all"]),
    AskPlace(
      name: "number", keys: Array(repeating: "u", count: 6) + ["12"], text: "Connections: 12",
      arguments: ["ask", "--all"]),
    AskPlace(name: "purpose", keys: ["w"], text: "Why this is asked"),
    AskPlace(name: "filter", keys: ["/", "zz"], text: "nothing fits"),
    AskPlace(name: "keys", keys: ["?"], text: "any key closes"),
    AskPlace(name: "review", keys: ["\r", "r"], text: "Your answers"),
    AskPlace(name: "milestone", keys: [], text: "Go on with the other decisions", arguments: ruled),
    AskPlace(name: "result", keys: ["3", "\r"], text: "Save the answers to a file", arguments: ruled),
    AskPlace(name: "file name", keys: ["3", "\r", "1", "\r"], text: "File: answers.json", arguments: ruled),
  ]
}
