package import StrictJSON

extension DataFolder {
  /// Examines the files that are no part of the knowledge base itself: its scenarios, its schemas and strangers.
  package func faultsBeside(_ knowledge: KnowledgeBase, _ evidence: Evidence) -> [Diagnostic] {
    let parts = ["knowledge.json", "questions.json", "evidence.json", "sources.json", "conflicts.json"]
    var diagnostics: [Diagnostic] = []
    for file in files
    where !parts.contains(file.path) && !file.path.hasPrefix("decisions/")
      && !file.path.hasPrefix("guidance/")
    {
      if file.path.hasPrefix("scenarios/") {
        diagnostics += faults(inScenario: file, knowledge, evidence)
      } else if file.path.hasPrefix("schemas/") {
        _ = JSONDocument.parse(file.bytes, file: shownPath(file.path), into: &diagnostics)
      } else {
        diagnostics.append(
          Diagnostic(
            .warning, file: shownPath(file.path),
            message: "the file has no place in a knowledge base and is not used"))
      }
    }
    return diagnostics
  }

  private func faults(
    inScenario file: File, _ knowledge: KnowledgeBase, _ evidence: Evidence
  ) -> [Diagnostic] {
    let path = shownPath(file.path)
    do throws(DataFaults) {
      let project = try ProjectFile.read(file.bytes, file: path, for: knowledge, evidence: evidence)
      guard let scenario = project.scenario else {
        return [Diagnostic(file: path, message: "the key \"scenario\" is missing")]
      }
      guard file.path != "scenarios/\(scenario.id).json" else { return [] }
      return [
        Diagnostic(
          file: path, path: "scenario.id",
          message: "the id \"\(scenario.id)\" is not the one that the file is named after")
      ]
    } catch {
      return error.diagnostics
    }
  }
}
