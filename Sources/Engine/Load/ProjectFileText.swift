package import StrictJSON

/// A project file as it is written: in the order of the file that it replaces, what is new behind that.
package struct ProjectFileText {
  private let project: ProjectFile
  private let knowledge: KnowledgeBase
  private let former: JSONDocument?

  /// - Parameter former: the file as it stood; nil where there was none.
  package init(_ project: ProjectFile, for knowledge: KnowledgeBase, keepingOrderOf former: JSONDocument?) {
    self.project = project
    self.knowledge = knowledge
    self.former = former
  }

  private enum Part: String, CaseIterable {
    case schema = "$schema"
    case scenario, data, answers, weights, stack, decided, waivers
  }

  /// The text, with a line feed at the end.
  package var text: String {
    let kept = (former?.root.members.map(\.key.string) ?? []).compactMap(Part.init)
    var writer = JSONWriter()
    writer.object { writer in
      for part in kept + Part.allCases.filter({ !kept.contains($0) }) { write(part, to: &writer) }
    }
    return writer.text + "\n"
  }

  private func write(_ part: Part, to writer: inout JSONWriter) {
    let stood = former?.root.members.first { $0.key.isString(part.rawValue) }?.value
    switch part {
    case .schema, .scenario:
      if let stood { writer.member(part.rawValue) { $0.number(written: stood.written) } }
    case .data: writer.member("data", knowledge.version)
    case .answers:
      project.writeAnswers(for: knowledge, ordered(knowledge.questions.map(\.id), stood), to: &writer)
    case .weights:
      if stood != nil || !project.weights.isEmpty {
        project.writeWeights(ordered(project.weights.keys.sorted(), stood), to: &writer)
      }
    case .stack:
      let stated = knowledge.optionIDs(in: project.stack)
      let kept = stood?.elements.map(\.string).filter(stated.contains) ?? []
      // What comes with an option that stood there need not be stated, and where it was not it stays so.
      let implied = impliedOptions(of: kept)
      let order = kept + stated.filter { !kept.contains($0) && !implied.contains($0) }
      if stood != nil || !stated.isEmpty { writer.member("stack", order) }
    case .decided:
      let names = knowledge.decisions.indices.filter { project.decided[$0] != nil }
        .map { knowledge.decisions[$0].id }
      project.writeDecided(for: knowledge, ordered(names, stood), to: &writer)
    case .waivers: write(waivers: stood, to: &writer)
    }
  }

  /// The waivers that stood there as they were written, then those that are new.
  private func write(waivers stood: JSONValue?, to writer: inout JSONWriter) {
    let former = (stood?.elements.map { $0 } ?? []).prefix(project.waivers.count)
    guard stood != nil || !project.waivers.isEmpty else { return }
    writer.member("waivers") { writer in
      writer.array(project.waivers.enumerated().map { $0 }) { writer, waiver in
        if waiver.offset < former.count {
          writer.copy(former[waiver.offset])
        } else {
          ProjectFile.write(waiver.element, to: &writer)
        }
      }
    }
  }

  private func impliedOptions(of ids: [String]) -> Set<String> {
    Set(
      ids.compactMap(knowledge.option).flatMap { place in
        let implied = knowledge.decisions[place.decision].options[place.option].implies
        return implied + impliedOptions(of: implied)
      })
  }

  /// The names in the order of the keys of the former value, the others behind them.
  private func ordered(_ names: [String], _ former: JSONValue?) -> [String] {
    let kept = (former?.members.map(\.key.string) ?? []).filter(names.contains)
    return kept + names.filter { !kept.contains($0) }
  }
}
