import Commands
import Foundation
import Testing

/// What the built program does on a terminal.
@Suite struct ProcessTerminalTests {
  /// Runs the program on a terminal of its own; its input and output, or only one of them, are that terminal.
  private func run(
    _ arguments: [String], isInputTerminal: Bool = true, isOutputTerminal: Bool = true,
    environment: [String: String] = ["TERM": "xterm"], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> BuiltProgram.Run {
    var (terminal, far): (Int32, Int32) = (-1, -1)
    try #require(openpty(&terminal, &far, nil, nil, nil) == 0, sourceLocation: sourceLocation)
    // The far end stays open here, so that what was written can be read after the program has ended.
    defer {
      close(terminal)
      close(far)
    }
    for end in [terminal, far] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    let (near, distant) = (terminal, far)
    return try withScratchFolder { folder in
      let program = try Spawned(
        arguments.map { Array($0.utf8) }, input: isInputTerminal ? .descriptor(distant) : .path("/dev/null"),
        output: isOutputTerminal ? .descriptor(distant) : .captured, outputPath: "\(folder)/output",
        errorPath: "\(folder)/errors", environment: environment, sourceLocation: sourceLocation)
      var shown: [UInt8] = []
      let end = program.wait(sourceLocation: sourceLocation) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(near, &buffer, buffer.count), count > 0 { shown += buffer[..<count] }
      }
      let captured = (try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/output"))).map(Array.init)
      // A terminal returns the carriage before each line feed.
      return BuiltProgram.Run(
        end: end, output: shown.filter { $0 != UInt8(ascii: "\r") } + (captured ?? []),
        errors: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/errors"))))
    }
  }

  @Test func withoutTerminalsToAskOnItExpectsACommand() throws {
    for (input, output) in [(true, true), (true, false), (false, true), (false, false)] {
      let run = try run([], isInputTerminal: input, isOutputTerminal: output)
      #expect(run.end == .status(64))
      #expect(run.output.isEmpty)
      #expect(run.errorText.hasPrefix("stack-advisor: error: expected a command; one of ask, report, "))
    }
  }

  @Test func textIsColoredThereUnlessAskedOtherwise() throws {
    let arguments = ["report", "--format", "text"]
    try #expect(run(arguments).outputText.contains("\u{1B}["))
    try #expect(!run(arguments, environment: ["TERM": "dumb"]).outputText.contains("\u{1B}"))
    try #expect(
      !run(arguments, environment: ["TERM": "xterm", "NO_COLOR": "1"]).outputText.contains("\u{1B}"))
    try #expect(!run(arguments + ["--color=never"]).outputText.contains("\u{1B}"))
    try #expect(!run(arguments, isOutputTerminal: false).outputText.contains("\u{1B}"))
  }

  @Test func theWidthOfTheTerminalChangesNothing() throws {
    let plain = try BuiltProgram.run(["help"])
    try #expect(run(["help"], environment: ["COLUMNS": "30"]).output == plain.output)
  }
}
