import Commands
import Foundation
import Testing

/// Where the built program leaves results and messages, and how it ends when it cannot.
@Suite struct ProcessOutputTests {
  // MARK: Streams and statuses

  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    var hasOutput: Bool
    var hasMessages: Bool

    init(_ arguments: [String], _ status: Int32, output: Bool, messages: Bool) {
      self.arguments = arguments
      self.status = status
      hasOutput = output
      hasMessages = messages
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(["report"], 0, output: true, messages: false), Case(["--version"], 0, output: true, messages: false),
    Case(["help"], 0, output: true, messages: false), Case(["check"], 3, output: true, messages: false),
    Case(["explain"], 0, output: true, messages: false), Case([], 64, output: false, messages: true),
    Case(["data", "validate", "/none"], 66, output: false, messages: true),
    Case(["report", "--no-such-flag"], 64, output: false, messages: true),
    Case(["report", "--answers", "/none"], 66, output: false, messages: true),
    Case(["report", "--answers", "/"], 66, output: false, messages: true),
    Case(["report", "-o", "/"], 73, output: false, messages: true),
  ])
  func aResultIsAloneOnStandardOutput(_ item: Case) throws {
    let run = try BuiltProgram.run(item.arguments)
    #expect(run.end == .status(item.status))
    #expect(run.output.isEmpty == !item.hasOutput)
    #expect(run.errors.isEmpty == !item.hasMessages)
    #expect(item.hasMessages == run.errorText.hasPrefix("stack-advisor: error: "))
  }

  @Test func theProcessDoesWhatTheLibraryDoes() throws {
    for arguments in [
      ["report", "--date=2026-01-01"], ["check", "--format=json"], ["data", "list"], ["explain"], ["help"],
      ["report", "--mod"],
    ] {
      let run = try BuiltProgram.run(arguments)
      let result = advise(arguments, data: .embedded)
      #expect(run.end == .status(result.status.rawValue))
      #expect(run.outputText == result.output)
      #expect(run.errorText == result.messages)
    }
  }

  // MARK: Outputs that fail

  #if os(Linux)
    @Test(arguments: [["report"], ["--version"], ["check"], ["help"], ["data", "list", "--format", "json"]])
    func aFullDeviceIsAnErrorWhileWriting(_ arguments: [String]) throws {
      let run = try BuiltProgram.run(arguments, output: .path("/dev/full"))
      #expect(run.end == .status(74))
      #expect(run.errorText == "stack-advisor: error: standard output: No space left on device\n")
    }

    @Test func aFullDeviceAsOutputFileIsAnErrorWhileWriting() throws {
      let run = try BuiltProgram.run(["report", "-o", "/dev/full"])
      #expect(run.end == .status(74))
      #expect(run.errorText == "stack-advisor: error: /dev/full: No space left on device\n")
    }
  #endif

  @Test func withoutMessagesAFullErrorStreamChangesNothing() throws {
    let run = try BuiltProgram.shell("exec \"$PROGRAM\" report --no-such-flag 2>&-")
    #expect(run.end == .status(64))
  }

  @Test func aClosedStandardOutputIsAnErrorWhileWriting() throws {
    let run = try BuiltProgram.shell("exec \"$PROGRAM\" report >&-")
    #expect(run.end == .status(74))
    #expect(run.errorText == "stack-advisor: error: standard output: Bad file descriptor\n")
  }

  @Test func aClosedStandardOutputDoesNotMatterWhereNothingIsWrittenToIt() throws {
    try withScratchFolder { folder in
      let run = try BuiltProgram.shell(
        "exec \"$PROGRAM\" report --date 2026-01-01 -o \"$FOLDER/report.md\" <&- >&- 2>&-", in: folder)
      #expect(run.end == .status(0))
      try #expect(
        contents(of: "\(folder)/report.md")
          == advise(["report", "--date", "2026-01-01"], data: .embedded).output)
    }
  }

  @Test func aClosedPipeEndsItByThatSignal() throws {
    let (read, write) = try makePipe()
    defer { close(write) }
    close(read)
    let run = try BuiltProgram.run(["report"], output: .descriptor(write))
    #expect(run.end == .signal(SIGPIPE))
    #expect(run.errorText == "")
  }

  @Test func aClosedPipeEndsItByThatSignalAlsoWhereItIsIgnored() throws {
    let run = try BuiltProgram.shell(
      "trap '' PIPE; { sleep 0.3; \"$PROGRAM\" report; echo $? >&2; } | :")
    #expect(run.errorText == "141\n")
  }

  @Test func inAShellAClosedPipeGives141() throws {
    let run = try BuiltProgram.shell("{ sleep 0.3; \"$PROGRAM\" report; echo $? >&2; } | :")
    #expect(run.errorText == "141\n")
  }

  // MARK: Files

  @Test(arguments: [0, 1])
  func aLimitOnFileSizesLeavesNothingHalfDone(_ blocks: Int) throws {
    try withScratchFolder { folder in
      let limit = "ulimit -f \(blocks); cd \"$FOLDER\"; trap '' XFSZ; exec \"$PROGRAM\" "
      for trap in ["trap '' XFSZ; ", ""] {
        let script = limit.replacingOccurrences(of: "trap '' XFSZ; ", with: trap)
        // The messages go to a file as well, which the limit of nothing at all would keep empty.
        let report = try BuiltProgram.shell(script + "report -o report.md 2>/dev/null", in: folder)
        #expect(report.end == .status(74))
        let export = try BuiltProgram.shell(script + "data export new 2>/dev/null", in: folder)
        #expect(export.end == .status(74))
        let output = try BuiltProgram.shell(script + "help 2>/dev/null", in: folder)
        #expect(output.end == .status(74))
        try #expect(names(in: folder) == [])
      }
    }
  }

  @Test func aLimitOnFileSizesKeepsTheFileThatWasToBeReplaced() throws {
    try withScratchFolder { folder in
      try write("mine", to: "\(folder)/report.md")
      let run = try BuiltProgram.shell(
        "ulimit -f 1; exec \"$PROGRAM\" report --force -o \"$FOLDER/report.md\"", in: folder)
      #expect(run.end == .status(74))
      #expect(run.errorText == "stack-advisor: error: \(folder)/report.md: File too large\n")
      try #expect(contents(of: "\(folder)/report.md") == "mine")
      try #expect(names(in: folder) == ["report.md"])
    }
  }

  #if os(Linux)
    @Test func aFileSystemThatTakesNoFilesCannotBeWrittenTo() throws {
      let run = try BuiltProgram.run(["report", "-o", "/proc/report.md"])
      #expect(run.end == .status(73))
      #expect(run.errorText == "stack-advisor: error: /proc/report.md: No such file or directory\n")
      try #expect(BuiltProgram.run(["data", "export", "/proc/new"]).end == .status(73))
    }
  #endif

  @Test(.enabled(if: geteuid() != 0, "the superuser may write anywhere"))
  func aReadOnlyFolderCannotBeWrittenTo() throws {
    try withScratchFolder { folder in
      chmod(folder, 0o500)
      defer { chmod(folder, 0o700) }
      for arguments in [["report", "-o", "\(folder)/a"], ["data", "export", "\(folder)/a"]] {
        let run = try BuiltProgram.run(arguments)
        #expect(run.end == .status(73))
        #expect(run.errorText == "stack-advisor: error: \(folder)/a: Permission denied\n")
      }
    }
  }

  @Test func anExportIntoTheWorkingFolderFillsIt() throws {
    try withScratchFolder { folder in
      let run = try BuiltProgram.shell("cd \"$FOLDER\" && \"$PROGRAM\" data export . && ls", in: folder)
      #expect(run.end == .status(0))
      #expect(run.outputText.contains("knowledge.json"))
      #expect(run.errorText.hasSuffix(" files to .\n"))
    }
  }

  @Test func aPipeAsOutputFileIsWrittenTo() throws {
    try withScratchFolder { folder in
      let run = try BuiltProgram.shell(
        "mkfifo \"$FOLDER/pipe\"; cat \"$FOLDER/pipe\" & \"$PROGRAM\" help -h >/dev/null; "
          + "\"$PROGRAM\" data list -o \"$FOLDER/pipe\"; wait", in: folder)
      #expect(run.outputText == advise(["data", "list"], data: .embedded).output)
    }
  }

  // MARK: Sameness

  @Test(arguments: [
    ["report", "--date=2026-01-01"], ["report", "--format=json"], ["check", "--format=json"],
    ["data", "validate", "--date=2026-01-01"], ["data", "list", "--format=json"], ["explain"], ["--help"],
    ["report", "--format", "text", "--date=2026-01-01", "--no-such-flag"],
  ])
  func theEnvironmentNeverChangesAResult(_ arguments: [String]) throws {
    let plain = try BuiltProgram.run(arguments)
    let environments = [
      [:], ["LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.ISO-8859-1", "TZ": "Pacific/Kiritimati"],
      ["COLUMNS": "20", "LINES": "5", "TERM": "xterm-256color", "HOME": "/none", "COLORTERM": "truecolor"],
      ["HOME": "", "PATH": "", "LC_NUMERIC": "fr_FR.UTF-8", "LANGUAGE": "fr", "CI": "true", "NO_COLOR": "1"],
      [
        "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1", "PWD": "/none", "TMPDIR": "/none", "MALLOC_PERTURB_": "85",
      ],
    ]
    for environment in environments {
      let run = try BuiltProgram.run(arguments, environment: environment)
      #expect(run.end == plain.end)
      #expect(run.output == plain.output, "\(environment)")
      #expect(run.errors == plain.errors, "\(environment)")
    }
  }
}
