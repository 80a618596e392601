import Commands
import Foundation
import Testing

/// The files and folders that a user names.
@Suite struct InputFilesTests {
  struct Answers: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    /// The messages without the name of the file.
    var faults: [String]

    init(_ text: String, _ faults: String...) {
      bytes = Array(text.utf8)
      self.faults = faults
    }

    init(bytes: [UInt8], _ faults: String...) {
      self.bytes = bytes
      self.faults = faults
    }

    var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self) }
  }

  @Test(arguments: [
    Answers("", ":1:1: error: expected a JSON value, found nothing"),
    Answers("[]", ":1:1: error: expected an answers file (an object), found an array"),
    Answers("null", ":1:1: error: expected an answers file (an object), found null"),
    Answers(
      "{\"answers\": {\"mood\": \"tired\",}}",
      ":1:29: error: a comma after the last member is not allowed"),
    Answers(
      "\u{FEFF}{}", ":1:1: error: a byte-order mark is not allowed; save the file as UTF-8 without it"),
    Answers(
      bytes: Array("{\"$schema\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8),
      ":1:14: error: invalid UTF-8 (byte 0xC3)"),
    Answers(
      "{\"answers\": {\"mood\": \"tired\",\n\"mood\": \"calm\"}}", ":2:1: error: the key \"mood\" is repeated"
    ),
    Answers(
      "{\"answer\": {}}", ":1:2: error: unknown key \"answer\"; did you mean \"answers\"? (at answer)"),
    Answers(
      "{\"weights\": {\"taste\": NaN}}", ":1:23: error: expected a JSON value, found \"NaN\""),
    Answers("{\"weights\": {\"taste\": 1e999}}", ":1:23: error: number out of range \"1e999\""),
    Answers(
      "{\"weights\": {\"taste\": 11}}",
      ":1:23: error: expected a number from 0 to 10, found 11 (at weights.taste)"),
    Answers(
      "{\"weights\": {\"taste\": 1e-9223372036854775808}}",
      ":1:23: error: expected at most three digits after the point, found 1e-9223372036854775808 (at weights.taste)"
    ),
    Answers(
      "{\"answers\": {\"mood\": 1}}",
      ":1:22: error: expected the id of one answer, found a number 1 (at answers.mood)"),
    Answers(
      "{\"answers\": {\"extras\": \"milk\"}}",
      ":1:24: error: expected an array of answers, found a string \"milk\" (at answers.extras)"),
    Answers(
      "{\"answers\": {\"extras\": [\"none\"]}}",
      ":1:25: error: an empty array stands for none of the answers (at answers.extras[0])"),
    Answers(
      "{\"answers\": {\"cups\": 1.5}}",
      ":1:22: error: expected a whole number from 0 to 20, found 1.5 (at answers.cups)"),
    Answers(
      "{\"answers\": {\"mod\": \"tired\"}}",
      ":1:14: error: unknown question \"mod\"; did you mean \"mood\"? (at answers.mod)"),
    Answers(
      "{\"answers\": {\"mood\": \"tird\"},\n \"stack\": [\"te\", 5]}",
      ":1:22: error: unknown answer \"tird\" to \"mood\"; did you mean \"tired\"? (at answers.mood)",
      ":2:12: error: unknown option \"te\"; did you mean \"tea\"? (at stack[0])",
      ":2:18: error: expected the id of an option, found a number 5 (at stack[1])"),
    Answers(
      "{\"answers\": {\"\\u001b[31m\\u202e\": 1}}",
      #":1:14: error: unknown question "\u{1B}[31m\u{202E}" (at answers["\u001b[31m\u202e"])"#),
  ])
  func faultsOfAnAnswersFileHaveTheirPlace(_ answers: Answers) throws {
    try withScratchFolder { folder in
      let path = "\(folder)/answers.json"
      try write(answers.bytes, to: path)
      expectFailure(
        advise("report", "--answers", path), .badData, answers.faults.map { "\(path)\($0)\n" }.joined())
    }
  }

  @Test func nestingBeyondAllReasonIsRefused() throws {
    for text in [String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000)] {
      try withScratchFolder { folder in
        try write(text, to: "\(folder)/deep.json")
        let result = advise("report", "--answers", "\(folder)/deep.json")
        #expect(result.status == .badData)
        #expect(result.messages.contains("more than 128 arrays and objects inside one another"))
        #expect(result.messages.split(separator: "\n").count == 1)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func aFileFullOfFaultsIsReportedInPart() throws {
    let text = "{\"answers\": {\"extras\": [\(String(repeating: "1,", count: 200_000))1]}}"
    try withScratchFolder { folder in
      try write(text, to: "\(folder)/many.json")
      let result = advise("report", "--answers", "\(folder)/many.json")
      #expect(result.status == .badData)
      #expect(result.messages.split(separator: "\n").count < 200)
    }
  }

  @Test func longTextIsQuotedInPart() throws {
    try withScratchFolder { folder in
      let long = String(repeating: "x", count: 1_000_000)
      try write("{\"\(long)\": 1, \"answers\": {\"mood\": \"\(long)\"}}", to: "\(folder)/long.json")
      let result = advise("report", "--answers", "\(folder)/long.json")
      #expect(result.status == .badData)
      #expect(result.messages.split(separator: "\n").count == 2)
      #expect(result.messages.utf8.count < 1000)
    }
  }

  @Test(arguments: ["x: error: ", "x: warning: ", "x.json:1:1: error: "])
  func aHostileNameNeverReachesTheMessagesRaw(_ name: String) throws {
    let shown = "\(name)\\u{1B}[31m\\u{A}\\u{202E}"
    let hostile = "\(name)\u{1B}[31m\n\u{202E}"
    try withScratchFolder { folder in
      for flag in ["--answers", "--data"] {
        expectFailure(
          advise("report", flag, "\(folder)/\(hostile)"), .noInput,
          "stack-advisor: error: \(folder)/\(shown): No such file or directory\n")
      }
      try write("{}", to: "\(folder)/\(hostile)")
      expectFailure(
        advise("report", "-o", "\(folder)/\(hostile)"), .cannotCreate,
        "stack-advisor: error: \(folder)/\(shown): the file exists; --force replaces it\n")
      try write("[]", to: "\(folder)/\(hostile)")
      expectFailure(
        advise("report", "--answers", "\(folder)/\(hostile)"), .badData,
        "\(folder)/\(shown):1:1: error: expected an answers file (an object), found an array\n")
    }
  }

  // MARK: Folders

  @Test func whatIsNoFolderIsSaidToBeNone() throws {
    try withScratchFolder { folder in
      try write("{}", to: "\(folder)/file.json")
      expectFailure(
        advise("report", "--data", "\(folder)/file.json"), .noInput,
        "stack-advisor: error: \(folder)/file.json: expected a folder with a knowledge base\n")
      expectFailure(
        advise("report", "--data", "\(folder)/none"), .noInput,
        "stack-advisor: error: \(folder)/none: No such file or directory\n")
    }
  }

  @Test func anEmptyFolderLacksItsFiles() throws {
    try withScratchFolder { folder in
      let result = advise("report", "--data", folder)
      #expect(result.status == .badData)
      let files = ["conflicts", "evidence", "knowledge", "questions", "sources"]
      #expect(
        result.messages == files.map { "\(folder)/\($0).json: error: the file is missing\n" }.joined())
    }
  }

  @Test func aLinkThatLeadsNowhereOrInALoopIsNamed() throws {
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: folder)
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/x.json", withDestinationPath: "nothing")
      expectFailure(
        advise("report", "--data", folder), .noInput,
        "stack-advisor: error: \(folder)/x.json: No such file or directory\n")
      try FileManager.default.removeItem(atPath: "\(folder)/x.json")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/loop", withDestinationPath: ".")
      let result = advise("report", "--data", folder)
      #expect(result.status == .noInput)
      #expect(result.messages.hasSuffix("/loop: Too many levels of symbolic links\n"))
    }
  }

  @Test func otherFilesAndHiddenOnesDoNotMatter() throws {
    try withScratchFolder { folder in
      try TeaKnowledge.write(to: folder)
      try write("no JSON", to: "\(folder)/README.md")
      try write("no JSON", to: "\(folder)/.hidden.json")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/.#lock", withDestinationPath: "nothing")
      #expect(mkfifo("\(folder)/pipe.json", 0o600) == 0)
      #expect(advise("report", "--data", folder).output == advise("report").output)
    }
  }

  /// Links to one folder of a hundred files stand for as many files as they are followed to.
  @Test func tooManyFilesAreRefused() throws {
    try withScratchFolder { folder in
      let inner = "\(folder)/inner"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
      for number in 0..<100 { try write("", to: "\(inner)/\(number)") }
      let link = { (number: Int) in
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/link\(number)", withDestinationPath: "inner")
      }
      for number in 1...98 { try link(number) }
      // 100 files and the folder itself, 99 times: 9,999 in all.
      #expect(
        advise("report", "--data", folder).messages.contains("knowledge.json: error: the file is missing"))
      try link(99)
      expectFailure(
        advise("report", "--data", folder), .badData,
        "stack-advisor: error: \(folder): more than 10000 files and folders, or a loop of links\n")
    }
  }

  @Test func aFileBeyondTheLimitIsRefusedUnread() throws {
    try withScratchFolder { folder in
      try write("", to: "\(folder)/huge.json")
      try #require(truncate("\(folder)/huge.json", 1 << 30) == 0)
      for flag in ["--answers", "--data"] {
        let path = flag == "--data" ? folder : "\(folder)/huge.json"
        expectFailure(
          advise("report", flag, path), .badData,
          "stack-advisor: error: \(folder)/huge.json: more than the limit of 64 MiB\n")
      }
    }
  }

  @Test func aFolderBeyondTheLimitIsRefused() throws {
    try withScratchFolder { folder in
      for number in 0..<5 {
        try write("", to: "\(folder)/\(number).json")
        try #require(truncate("\(folder)/\(number).json", 60 << 20) == 0)
      }
      expectFailure(
        advise("data", "validate", folder), .badData,
        "stack-advisor: error: \(folder): more than the limit of 256 MiB in all\n")
    }
  }
}
