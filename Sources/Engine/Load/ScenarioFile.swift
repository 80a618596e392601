import StrictJSON

/// A scenario together with the answers and the stack that it is about.
package struct ScenarioFile: Sendable {
  package var scenario: Scenario
  package var project: ProjectFile
}

extension DataFolder.File {
  var isScenario: Bool { path.hasPrefix("scenarios/") }
}

extension DataFolder {
  /// Reads all scenarios, in the order of their ids.
  ///
  /// - Throws: `DataFaults` with everything that is wrong in any of them.
  package func readScenarios(
    _ knowledge: KnowledgeBase, _ evidence: Evidence
  ) throws(DataFaults) -> [ScenarioFile] {
    var scenarios: [ScenarioFile] = []
    var diagnostics: [Diagnostic] = []
    for file in files where file.isScenario {
      do throws(DataFaults) {
        scenarios.append(try readScenario(file, knowledge, evidence))
      } catch {
        diagnostics += error.diagnostics
      }
    }
    guard diagnostics.isEmpty else { throw DataFaults(diagnostics) }
    return scenarios.sorted { $0.scenario.id < $1.scenario.id }
  }

  func readScenario(
    _ file: File, _ knowledge: KnowledgeBase, _ evidence: Evidence
  ) throws(DataFaults) -> ScenarioFile {
    let path = shownPath(file.path)
    let project = try ProjectFile.read(
      file.bytes, file: path, for: knowledge, evidence: evidence,
      scenarioID: String(file.path.dropFirst("scenarios/".count).dropLast(".json".count)))
    guard let scenario = project.scenario else {
      throw DataFaults([Diagnostic(file: path, message: "the key \"scenario\" is missing")])
    }
    return ScenarioFile(scenario: scenario, project: project)
  }
}
