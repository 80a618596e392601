import Foundation
import Testing

/// Scenarios that expect something else than what comes out.
enum SpoiltScenarios {
  typealias Spoiling = (scenario: String, old: String, new: String)

  /// Calls `body` with a copy of the knowledge base on command-line tools in which scenarios are spoilt.
  static func with<Result>(
    _ spoilings: [Spoiling], _ body: (String) throws -> Result
  ) throws -> Result {
    try OtherSubject.withCopy { folder in
      for (scenario, old, new) in spoilings {
        let path = "\(folder)/scenarios/\(scenario).json"
        let parts = try contents(of: path).components(separatedBy: old)
        try #require(parts.count == 2, "\(old) stands once in \(scenario)")
        try write(parts.joined(separator: new), to: path)
      }
      return try body(folder)
    }
  }

  // MARK: A mismatch of every kind

  static let undecided = ("blank", #""language": "undecided""#, #""language": "neither""#)
  static let points = ("go-team-small-tool", #""language": "go""#, #""language": "rust""#)
  static let addition = ("many-subcommands", #""manual-pages""#, #""few-dependencies""#)
  static let notApplicable = (
    "parser-of-a-rust-team", #""language": "rust""#, #""language": "rust", "argument-parser": "cobra""#
  )
  static let stated = ("rust-by-decree", #""language": "rust""#, #""language": "go""#)
  static let contested = ("skilled-in-both", #""either","#, #""go","#)
  static let ruling = ("washing-machine", #""language": "neither""#, #""language": ["go", "either"]"#)

  static let all: [Spoiling] = [
    undecided, points, addition, notApplicable, stated, contested, ruling,
  ]
}
