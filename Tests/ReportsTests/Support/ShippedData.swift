import Foundation

@testable import Engine
@testable import Reports

/// The shipped knowledge base, read from the folder `Data`, with all that a report needs.
struct ShippedData {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  var knowledge: KnowledgeBase
  var evidence: Evidence

  init() throws { self = try Self.read.get() }

  /// Read once: many tests go by it.
  private static let read = Result { try ShippedData(reading: ()) }

  private init(reading: Void) throws {
    let data = Self.tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: data.path(percentEncoded: false))
    let folder = DataFolder(
      name: "Data",
      files: try paths.filter { $0.hasSuffix(".json") }.map { path in
        DataFolder.File(path: path, bytes: Array(try Data(contentsOf: data.appending(path: path))))
      })
    knowledge = try KnowledgeBase.read(folder, scrutiny: .trusted, reservedFlags: []).knowledge
    evidence = try Evidence.read(folder)
  }

  /// The ids of all scenarios.
  func scenarioNames() throws -> [String] {
    let folder = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/scenarios")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }.sorted()
  }

  /// The answers and the stated stack of one of the scenarios.
  func scenario(_ id: String) throws -> ProjectFile {
    let file = Self.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/scenarios/\(id).json")
    return try ProjectFile.read(Array(try Data(contentsOf: file)), file: id, for: knowledge)
  }

  /// The advice for a scenario; nil leaves everything unanswered.
  func advice(_ scenario: String?) throws -> Advice {
    let project = try scenario.map { try self.scenario($0) } ?? ProjectFile(for: knowledge)
    return try CompiledKnowledge(knowledge).advise(project.answers, stack: project.stack)
  }

  /// What a report on the advice is made from.
  func material(_ advice: Advice, date: String = "2026-11-20") throws -> ReportMaterial {
    ReportMaterial(advice, evidence: evidence, identity: .sample, date: try CalendarDay.of(date))
  }

  /// What a report is made from on one of the projects beside the tests.
  func project(_ name: String) throws -> ReportMaterial {
    let file = Self.tests.appending(path: "Projects/\(name).json")
    let project = try ProjectFile.read(Array(try Data(contentsOf: file)), file: name, for: knowledge)
    let advice = try CompiledKnowledge(knowledge, weights: project.weights)
      .advise(project.answers, stack: project.stack)
    return ReportMaterial(
      advice, evidence: evidence, identity: .sample, date: try CalendarDay.of("2026-11-20"),
      weights: project.weights)
  }
}

extension ProgramIdentity {
  static let sample = ProgramIdentity(
    name: "stack-advisor", version: "1.0.0", dataVersion: "1.0.0", dataDate: "2026-11-20",
    dataDigest: "0123456789abcdef")
}

extension CalendarDay {
  struct NoDay: Error {}

  static func of(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(text) else { throw NoDay() }
    return day
  }
}
