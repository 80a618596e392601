import Commands
import Engine
import Foundation

@testable import Interview

/// Knowledge bases, compiled once for all tests.
enum TestKnowledge {
  /// A small one on another subject, in which some questions depend on others.
  static let small: CompiledKnowledge? = {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "CommandsTests/Fixtures/command-line-tool")
    let path = fixture.path(percentEncoded: false)
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { return nil }
    let files = names.filter { $0.hasSuffix(".json") }.compactMap { name in
      (try? Data(contentsOf: fixture.appending(path: name))).map {
        DataFolder.File(path: name, bytes: Array($0))
      }
    }
    let folder = DataFolder(name: "command-line-tool", files: files)
    guard let (knowledge, _) = try? KnowledgeBase.read(folder, scrutiny: .full, reservedFlags: [])
    else { return nil }
    return try? CompiledKnowledge(knowledge)
  }()

  /// The shipped one.
  static let compiled: CompiledKnowledge? = {
    guard
      let (knowledge, _) = try? KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    else { return nil }
    return try? CompiledKnowledge(knowledge)
  }()
}

extension Interview {
  static func ofShippedData(goal: Goal = .firstDecision) throws -> Interview {
    let compiled = try requireKnowledge()
    return Interview(compiled, starting: ProjectFile(for: compiled.knowledge), goal: goal)
  }
}

struct NoKnowledge: Error {}

func requireKnowledge() throws -> CompiledKnowledge {
  guard let compiled = TestKnowledge.compiled else { throw NoKnowledge() }
  return compiled
}

/// Random numbers that are the same in each run (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension Question {
  /// Some answer to the question.
  func randomAnswer(_ generator: inout SeededGenerator) -> AnswerValue {
    switch kind {
    case .choice: .choice(Int.random(in: answers.indices, using: &generator))
    case .choices:
      .choices(answers.indices.reduce(0) { Bool.random(using: &generator) ? $0 | 1 << UInt64($1) : $0 })
    case .number(let range, _):
      .number(min(range.upperBound, [0, 1000, 150_000, 2_000_000].randomElement(using: &generator) ?? 0))
    }
  }
}
