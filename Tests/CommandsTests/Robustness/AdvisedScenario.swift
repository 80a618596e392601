import Commands
import Engine
import Foundation
import StrictJSON
import Testing

/// A shipped scenario with what the program advises on it, read from its JSON result alone.
struct AdvisedScenario {
  let id: String
  /// The answers of the scenario as they are written in its file.
  let answers: [(question: String, written: String)]
  /// The stated options as they are written in its file; nil where none are.
  let stack: String?
  let decisions: [AdvisedDecision]

  /// Scenarios with recommendations in every decision, contested and not, and with every other verdict.
  ///
  /// In some, options are stated; in some, a decision changes only by two answers at once, or in more ways than are
  /// listed.
  static let ids = [
    "aa-c20", "aa-c30", "aa-c46", "or-c09", "own-api-apps-and-web", "own-api-typed-wish-plain-javascript",
    "own-api-typed-wish-python-team", "own-content-site-on-any-host", "own-edge-personalised-pages",
    "own-free-form-publishing", "own-hosting-hour-long-simulations",
    "own-hosting-model-all-day", "own-javascript-founder", "own-marketplace-by-an-agency",
    "own-payment-network-over-regions", "own-python-part-beside-node-shop", "own-python-team-chat",
    "own-sensor-firmware", "own-services-planned-by-three-people", "own-several-teams-nobody-operates",
    "own-traffic-is-no-reason", "own-typescript-team-summaries", "own-uk-saas-python-team",
  ]

  /// Read once for all tests, as each takes a run of the program.
  private static let all = Result { try ids.map(AdvisedScenario.init) }

  static func named(_ id: String) throws -> AdvisedScenario {
    try #require(try all.get().first { $0.id == id })
  }

  private init(_ id: String) throws {
    let file = try #require(DataFolder.embedded.file("scenarios/\(id).json"))
    let root = try JSONResult.parse(String(decoding: file.bytes, as: UTF8.self)).root
    self.id = id
    answers = try #require(root["answers"]).members.map { ($0.key.string, $0.value.written) }
    stack = root["stack"]?.written
    decisions = try Self.decisions(of: id, [])
  }

  /// The decisions under the answers of the scenario and further flags.
  static func decisions(of id: String, _ flags: [String]) throws -> [AdvisedDecision] {
    let path = packageFolder.appendingPathComponent("Data/scenarios/\(id).json").path
    let result = advise(["report", "--format", "json", "--answers", path] + flags, data: .embedded)
    #expect(result.status == .success, "\(id) \(flags): \(result.messages)")
    return try #require(try JSONResult.parse(result.output).root["decisions"]).elements.map(
      AdvisedDecision.init)
  }
}
