import Foundation
import Testing

/// How the built program ends when it is told to.
@Suite struct ProcessSignalTests {
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func aSignalEndsItWhileItReadsFromAPipe(_ signal: Int32) throws {
    try withScratchFolder { folder in
      let pipe = "\(folder)/pipe"
      try #require(mkfifo(pipe, 0o600) == 0)
      let program = try Spawned(
        ["report", "--answers", pipe].map { Array($0.utf8) }, input: .path("/dev/null"), output: .captured,
        outputPath: "\(folder)/output", errorPath: "\(folder)/errors")
      // Only once the program has opened the pipe can it be opened here without waiting.
      var writer: Int32 = -1
      for _ in 0..<5000 where writer < 0 {
        writer = open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
        if writer < 0 { usleep(1000) }
      }
      #expect(writer >= 0)
      #expect(write(writer, "{", 1) == 1)
      kill(program.id, signal)
      #expect(program.wait(sourceLocation: #_sourceLocation) == .signal(signal))
      close(writer)
      try #expect(contents(of: "\(folder)/output") == "")
      try #expect(contents(of: "\(folder)/errors") == "")
    }
  }

  @Test func aSignalBeforeTheResultIsWrittenLeavesNoFile() throws {
    try withScratchFolder { folder in
      let (read, write) = try makePipe()
      let target = "\(folder)/report.md"
      let program = try Spawned(
        ["report", "--answers", "-", "-o", target].map { Array($0.utf8) }, input: .descriptor(read),
        output: .captured, outputPath: "\(folder)/output", errorPath: "\(folder)/errors")
      close(read)
      kill(program.id, SIGTERM)
      #expect(program.wait(sourceLocation: #_sourceLocation) == .signal(SIGTERM))
      close(write)
      try #expect(names(in: folder).allSatisfy { ["output", "errors"].contains($0) })
    }
  }
}
