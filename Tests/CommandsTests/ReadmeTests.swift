import Commands
import Engine
import Foundation
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  private func readme() throws -> String {
    try contents(of: packageFolder.appendingPathComponent("README.md").path)
  }

  @Test func theRunThatItShowsGivesThatOutput() throws {
    let block = try #require(
      try readme().components(separatedBy: "```\n").first { $0.hasPrefix("$ stack-advisor") })
    var lines = block.components(separatedBy: "\n")
    var command = lines.removeFirst()
    while command.hasSuffix("\\") { command = command.dropLast() + lines.removeFirst() }
    let words = command.split(separator: " ").dropFirst(2).map(String.init)
    #expect(advise(words, data: .embedded).output == lines.joined(separator: "\n"))
  }

  @Test func theCommandsThatItNamesAreAccepted() throws {
    let lines = try readme().components(separatedBy: "\n").filter { $0.hasPrefix("swift run stack-advisor ") }
    #expect(!lines.isEmpty)
    for line in lines {
      let words = line.split(separator: " ").dropFirst(3).map(String.init)
      #expect(advise(words, data: .embedded).status == .success, "\(line)")
    }
  }

  @Test func theAnswersFileThatItShowsIsValid() throws {
    let file = try #require(
      try readme().components(separatedBy: "`").first { $0.hasPrefix("{\"answers\"") })
    try withScratchFolder { folder in
      try write(file, to: "\(folder)/answers.json")
      let result = advise(["report", "--answers", "\(folder)/answers.json"], data: .embedded)
      #expect(result.status == .success, "\(result.messages)")
    }
  }
}
