import Commands
import Engine
import StrictJSON
import Testing

/// Answers files and knowledge bases that comparisons are made of, and what reads their results.
protocol ComparisonTesting {}

extension ComparisonTesting {
  /// Answers after which coffee is advised.
  static var tired: String { #"{"answers": {"mood": "tired", "extras": ["milk"], "cups": 3}}"# }
  /// Answers after which tea is advised.
  static var calm: String { #"{"answers": {"mood": "calm", "extras": ["lemon"], "cups": 3}}"# }

  /// Calls `body` with a folder that holds answers files.
  func withFiles<Result>(
    _ files: [(name: String, text: String)] = [("a.json", Self.tired), ("b.json", Self.calm)],
    _ body: (String) throws -> Result
  ) throws -> Result {
    try withScratchFolder { folder in
      for file in files { try write(file.text, to: "\(folder)/\(file.name)") }
      return try body(folder)
    }
  }

  /// The result of a comparison in JSON; it must be flawless.
  func json(
    _ arguments: [String], messages: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSONValue {
    let result = advise(["compare"] + arguments + ["--format", "json"])
    #expect(result.status == .success, sourceLocation: sourceLocation)
    #expect(result.messages == messages, sourceLocation: sourceLocation)
    return try JSONResult.parse(result.output, sourceLocation: sourceLocation).root
  }

  /// A value on one line.
  func compact(_ value: JSONValue?) -> String {
    (value?.written ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The result from its summary on; what stands before names files, which are called otherwise in each run.
  func body(of result: CommandResult, from start: String) throws -> String {
    #expect(result.status == .success)
    #expect(result.messages == "")
    return String(result.output[try #require(result.output.firstRange(of: start)).lowerBound...])
  }

  /// The decision with that id in a result in JSON.
  func decision(_ id: String, _ root: JSONValue) -> JSONValue? {
    root["decisions"]?.elements.first { $0["id"]?.string == id }
  }

  /// Calls `body` with a folder that holds `a.json` and two knowledge bases, `old` and `new`, the second edited.
  func withTwoKnowledgeBases(
    _ edits: [(file: String, text: String, replacement: String)], _ body: (String) throws -> Void
  ) throws {
    try withFiles { folder in
      #expect(advise("data", "export", "\(folder)/old").status == .success)
      #expect(advise("data", "export", "\(folder)/new").status == .success)
      for edit in edits {
        let path = "\(folder)/new/\(edit.file)"
        let text = try contents(of: path)
        #expect(text.contains(edit.text), "\(edit.text)")
        try write(text.replacing(edit.text, with: edit.replacement), to: path)
      }
      try body(folder)
    }
  }
}
