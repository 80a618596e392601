import Commands
import Engine
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

  /// Wherever the signal strikes, the folder is there as a whole or not at all.
  @Test(arguments: [0, 10, 20, 30, 40, 60, 80])
  func aSignalDuringAnExportLeavesAllOrNothing(_ milliseconds: UInt32) throws {
    try withScratchFolder { folder in
      let program = try Spawned(
        ["data", "export", "\(folder)/new"].map { Array($0.utf8) }, input: .path("/dev/null"),
        output: .captured, outputPath: "\(folder)/output", errorPath: "\(folder)/errors")
      usleep(milliseconds * 1000)
      kill(program.id, SIGINT)
      let end = program.wait(sourceLocation: #_sourceLocation)
      #expect(end == .signal(SIGINT) || end == .status(0))
      let left = try names(in: folder)
      #expect([["errors", "output"], ["errors", "new", "output"]].contains(left), "\(left)")
      guard left.contains("new") else { return }
      let folders = FileManager.default.enumerator(atPath: "\(folder)/new")
      let files = folders?.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") } ?? []
      #expect(files.count == DataFolder.embedded.files.count)
    }
  }
}
