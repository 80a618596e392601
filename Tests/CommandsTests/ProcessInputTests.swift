import Commands
import Foundation
import Testing

/// What the built program makes of the inputs that an operating system can hand it.
@Suite struct ProcessInputTests {
  private func answers(_ bytes: [UInt8]) throws -> BuiltProgram.Run {
    try withScratchFolder { folder in
      try write(bytes, to: "\(folder)/input")
      return try BuiltProgram.run(["report", "--answers", "-"], input: .path("\(folder)/input"))
    }
  }

  private func answers(_ text: String) throws -> BuiltProgram.Run { try answers(Array(text.utf8)) }

  // MARK: Standard input

  @Test func answersAreReadFromStandardInput() throws {
    let (read, write) = try makePipe()
    defer { close(read) }
    let text = Array("{\"answers\": {}}".utf8)
    #expect(Foundation.write(write, text, text.count) == text.count)
    close(write)
    let run = try BuiltProgram.run(
      ["report", "--answers", "-", "--date", "2026-01-01"], input: .descriptor(read))
    #expect(run.end == .status(0))
    #expect(run.errorText == "")
    #expect(run.outputText == advise(["report", "--date", "2026-01-01"], data: .embedded).output)
  }

  @Test func faultsInStandardInputNameIt() throws {
    let run = try answers("{\"answers\": {},\n}")
    #expect(run.end == .status(65))
    #expect(run.outputText == "")
    #expect(run.errorText == "<stdin>:1:15: error: a comma after the last member is not allowed\n")
  }

  @Test(arguments: ["", " ", "\n\n"])
  func emptyInputIsAFault(_ text: String) throws {
    let run = try answers(text)
    #expect(run.end == .status(65))
    #expect(run.errorText.hasSuffix(": error: expected a JSON value, found nothing\n"))
  }

  @Test func aClosedStandardInputCannotBeRead() throws {
    let run = try BuiltProgram.shell("exec \"$PROGRAM\" report --answers - <&-")
    #expect(run.end == .status(66))
    #expect(run.errorText == "stack-advisor: error: standard input: Bad file descriptor\n")
  }

  @Test func aFolderAsStandardInputCannotBeRead() throws {
    let run = try BuiltProgram.run(["report", "--answers", "-"], input: .path("/"))
    #expect(run.end == .status(66))
    #expect(run.errorText == "stack-advisor: error: standard input: Is a directory\n")
  }

  @Test func standardInputIsLeftAloneUnlessAskedFor() throws {
    let (read, write) = try makePipe()
    defer {
      close(read)
      close(write)
    }
    try #expect(BuiltProgram.run(["report"], input: .descriptor(read)).end == .status(0))
  }

  // MARK: Files

  struct FileCase: Sendable, CustomTestStringConvertible {
    var path: String
    var message: String

    init(_ path: String, _ message: String) {
      self.path = path
      self.message = message
    }

    var testDescription: String { path }
  }

  @Test(arguments: [
    FileCase("/", "Is a directory"), FileCase("/none/answers.json", "No such file or directory"),
    FileCase("/dev/null/answers.json", "Not a directory"),
    FileCase(String(repeating: "x", count: 256), "File name too long"),
  ])
  func whatCannotBeReadIsNamedWithTheReason(_ item: FileCase) throws {
    let run = try BuiltProgram.run(["report", "--answers", item.path])
    #expect(run.end == .status(66))
    #expect(run.outputText == "")
    #expect(run.errorText == "stack-advisor: error: \(item.path): \(item.message)\n")
  }

  #if os(Linux)
    @Test func aFileThatFailsWhileItIsReadIsNamed() throws {
      let run = try BuiltProgram.run(["report", "--answers", "/proc/self/mem"])
      #expect(run.end == .status(66))
      #expect(run.errorText == "stack-advisor: error: /proc/self/mem: Input/output error\n")
    }
  #endif

  @Test(.enabled(if: geteuid() != 0, "the superuser may read anything"))
  func anUnreadableFileOrFolderIsNamed() throws {
    try withScratchFolder { folder in
      try write("{}", to: "\(folder)/answers.json")
      chmod("\(folder)/answers.json", 0)
      let run = try BuiltProgram.run(["report", "--answers", "\(folder)/answers.json"])
      #expect(run.end == .status(66))
      #expect(run.errorText == "stack-advisor: error: \(folder)/answers.json: Permission denied\n")
    }
  }

  @Test func answersAreReadFromANamedPipe() throws {
    try withScratchFolder { folder in
      let run = try BuiltProgram.shell(
        "mkfifo \"$FOLDER/pipe\"; { printf '{\"answers\":'; sleep 0.1; printf '{}}'; } >\"$FOLDER/pipe\" & "
          + "exec \"$PROGRAM\" report --date 2026-01-01 --answers \"$FOLDER/pipe\"", in: folder)
      #expect(run.end == .status(0))
      #expect(run.outputText == advise(["report", "--date", "2026-01-01"], data: .embedded).output)
    }
  }

  // MARK: Sizes

  /// 100 MB of memory are enough to refuse a file of 1 GB.
  @Test(arguments: [
    "--answers \"$FOLDER/huge.json\"", "--answers - <\"$FOLDER/huge.json\"", "--data \"$FOLDER\"",
  ])
  func aHugeFileIsRefusedUnread(_ flags: String) throws {
    try withScratchFolder { folder in
      try write("", to: "\(folder)/huge.json")
      try #require(truncate("\(folder)/huge.json", 1 << 30) == 0)
      let run = try BuiltProgram.shell("ulimit -v 100000; exec \"$PROGRAM\" report \(flags)", in: folder)
      #expect(run.end == .status(65))
      #expect(run.errorText.hasPrefix("stack-advisor: error: "))
      #expect(run.errorText.hasSuffix(": more than the limit of 64 MiB\n"))
    }
  }

  @Test(arguments: ["--answers /dev/zero", "--answers - </dev/zero"])
  func anEndlessInputIsRefusedAtTheLimit(_ flags: String) throws {
    let run = try BuiltProgram.shell("ulimit -v 400000; exec \"$PROGRAM\" report \(flags)")
    #expect(run.end == .status(65))
    #expect(run.errorText.hasSuffix(": more than the limit of 64 MiB\n"))
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
  func deepNestingIsRefused(_ opening: String) throws {
    let run = try answers(String(repeating: opening, count: 100_000))
    #expect(run.end == .status(65))
    #expect(run.errorText.hasSuffix(": error: more than 128 arrays and objects inside one another\n"))
  }

  // MARK: Contents

  /// Bytes that a reader of JSON may stumble over.
  private static let awkward: [[UInt8]] =
    [
      "{\"answers\": {\"\\ud800\": 1}}", "{\"answers\": {\"\\u0000\": \"\\u001b[31m\"}}", "\u{0}",
      "{\"a\u{1B}[31m\":1}",
      "{\"weights\": {\"\": -0e-0}}", "{\"weights\": {\"x\": 1e-9223372036854775808}}",
      "{\"stack\": \"\u{202E}\"}",
      "{\"waivers\": [{}]}", "{\"waivers\": [{\"until\": \"2026-02-30\"}]}", "{\"decided\": {\"x\": 5}}",
      "tru", "\"", "-", "1e",
      "{\"$schema\": 5}", "{\"answers\": null}", "{\"answers\": [[[]]]}", "{}{}", "{} x", "//", "/*",
      "{\"answers\"", "{\"answers\":",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xFF, 0xFE, 0x7B, 0x00], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22],
    ]

  @Test(arguments: awkward)
  func awkwardBytesAreReportedAndNeverPassedOn(_ bytes: [UInt8]) throws {
    let run = try answers(bytes)
    #expect(run.end == .status(65))
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    expectHarmless(run.errors)
    for line in run.errorText.split(separator: "\n") { #expect(line.hasPrefix("<stdin>:")) }
  }

  @Test func everyBeginningOfAnAnswersFileIsHandled() throws {
    let text = Array("{\"answers\": {\"x\": [\"\\u00e9\", -1.5e+3, true, null, {}]}}".utf8)
    for count in 0..<text.count {
      let path = "answers"
      try withScratchFolder { folder in
        try write(Array(text.prefix(count)), to: "\(folder)/\(path)")
        let result = advise("report", "--answers", "\(folder)/\(path)")
        #expect(result.status == .badData)
        #expect(!result.messages.isEmpty)
      }
    }
  }
}
