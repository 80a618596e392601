import StrictJSON

extension DataFolder {
  /// Examines the files that are no part of the knowledge base itself: its scenarios, its schemas and strangers.
  ///
  /// - Parameter lost: the lists that could not be read; references to them are not looked at.
  func faultsBeside(
    _ knowledge: KnowledgeBase, _ evidence: Evidence, lost: Set<KnowledgeDraft.List> = []
  ) -> [Diagnostic] {
    let unclear = lost.flatMap(\.pathsInScenario)
    let parts = [
      "knowledge.json", "questions.json", "evidence.json", "sources.json", "conflicts.json",
      "wording.json", RepositorySigns.file,
    ]
    var diagnostics: [Diagnostic] = []
    for file in files
    where !parts.contains(file.path) && !file.path.hasPrefix("decisions/")
      && !file.path.hasPrefix("guidance/")
    {
      if file.isScenario {
        diagnostics += faults(inScenario: file, knowledge, evidence).filter { fault in
          !unclear.contains(where: fault.path.hasPrefix)
        }
      } else if file.path.hasPrefix("schemas/") {
        _ = JSONDocument.parse(file.contents, file: shownPath(file.path), into: &diagnostics)
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
    do throws(DataFaults) {
      _ = try readScenario(file, knowledge, evidence)
      return []
    } catch {
      return error.diagnostics
    }
  }
}

extension KnowledgeDraft.List {
  /// Where a scenario refers to the list.
  fileprivate var pathsInScenario: [String] {
    switch self {
    case .questions: ["answers"]
    case .decisions: ["scenario.expected", "scenario.additions", "weights", "stack", "decided"]
    case .guidance, .wording, .signs: []
    case .claims: ["scenario.basis"]
    case .sources: ["scenario.source"]
    case .conflicts: ["scenario.contested"]
    }
  }
}
