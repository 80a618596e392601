import Commands
import Foundation
import Testing

/// Where `--output` puts a result.
@Suite struct OutputFileTests {
  private let report = advise("report", "--mood", "tired").output

  private func write(to path: String, _ more: String...) -> CommandResult {
    advise(["report", "--mood", "tired", "-o", path] + more)
  }

  @Test func theResultGoesToTheFileAlone() throws {
    try withScratchFolder { folder in
      let result = write(to: "\(folder)/report.md")
      #expect(result.status == .success)
      #expect(result.output == "")
      #expect(result.messages == "")
      try #expect(contents(of: "\(folder)/report.md") == report)
      try #expect(names(in: folder) == ["report.md"])
    }
  }

  @Test func aFailedCheckIsWrittenTooAndKeepsItsStatus() throws {
    try withScratchFolder { folder in
      let arguments = ["check", "--stack", "tea", "--mood", "tired"]
      let result = advise(arguments + ["-o", "\(folder)/findings"])
      #expect(result.status == .failure)
      try #expect(contents(of: "\(folder)/findings") == advise(arguments).output)
    }
  }

  @Test func remarksStillGoToStandardError() throws {
    try withScratchFolder { folder in
      let arguments = ["report", "--guest-habit", "tea-lovers"]
      #expect(advise(arguments + ["-o", "\(folder)/a"]).messages == advise(arguments).messages)
    }
  }

  @Test func anExistingFileIsKeptUnlessForced() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/report.md"
      try CommandsTests.write("mine", to: path)
      expectFailure(
        write(to: path), .cannotCreate,
        "stack-advisor: error: \(path): the file exists; --force replaces it\n")
      try #expect(contents(of: path) == "mine")
      #expect(write(to: path, "--force").status == .success)
      try #expect(contents(of: path) == report)
      try #expect(names(in: folder) == ["report.md"])
    }
  }

  @Test func aFaultyCallLeavesAnExistingFileAsItIs() throws {
    try withScratchFolder { folder in
      let path = "\(folder)/report.md"
      try CommandsTests.write("mine", to: path)
      #expect(write(to: path, "--force", "--cups", "x").status == .usage)
      try #expect(contents(of: path) == "mine")
    }
  }

  @Test(arguments: [0o600, 0o644, 0o755])
  func aReplacedFileKeepsItsMode(_ mode: Int) throws {
    try withScratchFolder { folder in
      let path = "\(folder)/report.md"
      try CommandsTests.write("mine", to: path)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(write(to: path, "--force").status == .success)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
  }

  @Test func theFileBehindALinkIsReplacedAndTheLinkStays() throws {
    try withScratchFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/inner", withIntermediateDirectories: false)
      try CommandsTests.write("mine", to: "\(folder)/inner/real")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "inner/real")
      #expect(write(to: "\(folder)/link").status == .cannotCreate)
      #expect(write(to: "\(folder)/link", "--force").status == .success)
      try #expect(FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "inner/real")
      try #expect(contents(of: "\(folder)/inner/real") == report)
      try #expect(names(in: "\(folder)/inner") == ["real"])
    }
  }

  @Test(arguments: [[], ["--force"]])
  func aLinkThatLeadsNowhereIsLeftAlone(_ flags: [String]) throws {
    try withScratchFolder { folder in
      let link = "\(folder)/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nothing")
      expectFailure(
        advise(["report", "-o", link] + flags), .cannotCreate,
        "stack-advisor: error: \(link): a link to a file that does not exist\n")
      try #expect(names(in: folder) == ["link"])
    }
  }

  @Test(arguments: [
    ("", "Is a directory"), ("/none/report.md", "No such file or directory"),
    ("/file/report.md", "Not a directory"), ("/new/", "No such file or directory"),
    ("/\(String(repeating: "x", count: 256))", "File name too long"),
  ])
  func whereNoFileCanBeMadeTheSystemSaysWhy(_ place: String, _ reason: String) throws {
    try withScratchFolder { folder in
      try CommandsTests.write("", to: "\(folder)/file")
      for flags in [[], ["--force"]] {
        expectFailure(
          advise(["report", "-o", folder + place] + flags), .cannotCreate,
          "stack-advisor: error: \(folder)\(place): \(reason)\n")
      }
      try #expect(names(in: folder) == ["file"])
    }
  }

  @Test func aNameMayBeAsLongAsTheSystemAllows() throws {
    try withScratchFolder { folder in
      let name = String(repeating: "x", count: 255)
      #expect(write(to: "\(folder)/\(name)").status == .success)
      #expect(write(to: "\(folder)/\(name)", "--force").status == .success)
      try #expect(names(in: folder) == [name])
    }
  }

  @Test func aPassingFileLeftOverByAnotherRunIsNoHindrance() throws {
    try withScratchFolder { folder in
      let leftOver = ".stack-advisor-\(ProcessInfo.processInfo.processIdentifier)-0.tmp"
      try CommandsTests.write("", to: "\(folder)/\(leftOver)")
      #expect(write(to: "\(folder)/report.md").status == .success)
      try #expect(names(in: folder) == [leftOver, "report.md"])
    }
  }

  @Test func aDeviceIsWrittenToAndAFullOneIsAnError() {
    #expect(write(to: "/dev/null").status == .success)
    #if os(Linux)
      expectFailure(
        write(to: "/dev/full"), .writeError, "stack-advisor: error: /dev/full: No space left on device\n")
    #endif
  }
}
