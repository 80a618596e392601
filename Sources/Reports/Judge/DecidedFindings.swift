package import Engine

/// Tells where a project file was written under other rules and its decisions come out otherwise now.
package enum DecidedFindings {
  /// - Parameter advice: on all decisions, by the answers and weights of the file.
  package static func all(_ project: ProjectFile, _ advice: Advice, _ places: StatedPlaces) -> [Finding] {
    advice.knowledge.decisions.indices.compactMap { place in
      guard let decided = project.decided[place] else { return nil }
      return finding(
        decided, advice.decisions.first { $0.place == place }, advice.knowledge.decisions[place], project,
        project.lines.decided[place].flatMap(places.place(onLine:)), advice.knowledge.version)
    }
  }

  private static func finding(
    _ decided: ProjectFile.Decided, _ now: DecisionAdvice?, _ decision: Decision, _ project: ProjectFile,
    _ place: Finding.Place?, _ version: String
  ) -> Finding? {
    let option = now?.verdict == .recommend ? now?.evaluation.best : nil
    guard now?.verdict != decided.verdict || option != decided.option else { return nil }
    let before = outcome(decided.verdict, decided.option, decision)
    let after = now.map { outcome($0.verdict, option, decision) } ?? "no longer asked"
    let isOtherData = project.dataVersion.map { $0 != version } ?? false
    let cause =
      isOtherData
      ? "The file was written under version \(project.dataVersion ?? "") of the data; this is version \(version)."
      : "The answers, weights or options of the file were changed after it was written."
    return Finding(
      id: "\(decision.id).moved", kind: FindingKind.moved, level: .warning, decision: decision.id,
      message: "\(decision.title) was decided as \(before) and is \(after) now", reason: cause,
      remedy: "Look at it again; init records what comes out now.", place: place)
  }

  private static func outcome(_ verdict: Verdict, _ option: Int?, _ decision: Decision) -> String {
    option.map { decision.options[$0].title } ?? "\"\(verdict.rawValue)\""
  }
}
