import Commands
import Engine
import Foundation
import Interview
import StrictJSON
import Testing

/// Runs the program in this process, on a machine of which nothing is known but what is given.
///
/// The knowledge base is that on tea and coffee, unless another is given.
func advise(
  _ arguments: [String], environment: [String: String] = [:], now: Int = 1_790_000_000,
  isTerminal: Bool = false, data: DataFolder = TeaKnowledge.folder,
  holdInterview: @escaping Surroundings.Interviewing = nobodyIsThere
) -> CommandResult {
  Program.run(
    arguments,
    Surroundings(
      embeddedData: data, environment: { environment[$0] }, now: { now }, isOutputTerminal: isTerminal,
      isInputTerminal: isTerminal, isErrorTerminal: isTerminal,
      holdInterview: holdInterview))
}

/// Stands in for whoever is asked where nobody should be.
private let nobodyIsThere: Surroundings.Interviewing = { start, _, _ in
  Issue.record("nobody is there to be asked")
  return (.left, start)
}

func advise(_ arguments: String...) -> CommandResult { advise(arguments) }

/// Expects that a call fails with the status and exactly the messages, and writes no result.
func expectFailure(
  _ result: CommandResult, _ status: Commands.ExitStatus, _ messages: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(result.status == status, sourceLocation: sourceLocation)
  #expect(result.messages == messages, sourceLocation: sourceLocation)
  #expect(result.output == "", sourceLocation: sourceLocation)
}

/// Expects wrong usage, with the reference to the help that follows.
func expectUsage(
  _ arguments: [String], _ faults: [String], environment: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let command = arguments.first {
    ["ask", "report", "check", "compare", "explain", "init", "data"].contains($0)
  }
  let help = "See `stack-advisor \(command.map { "\($0) " } ?? "")--help`.\n"
  expectFailure(
    advise(arguments, environment: environment), .usage,
    faults.map { "stack-advisor: error: \($0)\n" }.joined() + help, sourceLocation: sourceLocation)
}

/// A call with what is wrong in it.
struct FaultyCall: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var faults: [String]

  init(_ arguments: [String], _ faults: String...) {
    self.arguments = arguments
    self.faults = faults
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

/// Calls `body` with a new, empty folder that is removed afterwards.
func withScratchFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("stack-advisor-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}

func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

func contents(of path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

/// The names in a folder, hidden ones included, in order.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// The folder of the package.
let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

enum JSONResult {
  /// The member of an object as it is written in a text that must be flawless JSON.
  static func member(
    _ key: StaticString, of text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try #require(try parse(text, sourceLocation: sourceLocation).root[key], sourceLocation: sourceLocation)
      .written
  }

  /// Reads a text that must be flawless JSON.
  static func parse(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSONDocument {
    var diagnostics: [Diagnostic] = []
    let document = JSONDocument.parse(Array(text.utf8), file: "result", into: &diagnostics)
    #expect(diagnostics.map(\.line) == [], sourceLocation: sourceLocation)
    return try #require(document, sourceLocation: sourceLocation)
  }
}
