import Engine
import Reports
import StrictJSON

/// Shows everything that has a given id.
enum ExplainCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    let usesColor = request.usesColor(surroundings)
    let frame = try source.evidence(claims: [])
    let shown = Explanation.claims(shownFor: request.words, source.knowledge, frame)
    var explanation = Explanation(
      source.knowledge, evidence: try source.evidence(claims: shown, completing: frame), usesColor: usesColor)
    if request.words.contains(where: { explanation.entries($0).isEmpty }) {
      // Only all ids together tell which one was meant.
      explanation = Explanation(source.knowledge, evidence: try source.evidence(), usesColor: usesColor)
    }
    guard !request.words.isEmpty else { return CommandResult(output: explanation.index) }
    var texts: [String] = []
    var faults: [String] = []
    for id in request.words {
      let entries = explanation.entries(id)
      if entries.isEmpty {
        // Conflicts are known by the number that their ids begin with.
        let start = id.lowercased() + "-"
        let longer = explanation.ids.filter { $0.hasPrefix(start) }
        let hint =
          longer.count == 1
          ? "; did you mean \(longer[0].quoted)?" : NearestName.hint(for: id, in: explanation.ids)
        faults.append(
          "nothing has the id \(id.quoted)\(hint.isEmpty ? "; `\(Program.name) explain` lists all ids" : hint)"
        )
      }
      texts += entries
    }
    guard faults.isEmpty else { throw Failure(.usage, faults) }
    return CommandResult(output: texts.joined(separator: "\n"))
  }
}
