import Engine
import Reports
import StrictJSON

extension Letterhead {
  /// What the flags say on the report itself.
  init(_ request: Request, _ knowledge: KnowledgeBase) throws(Failure) {
    self.init()
    title = request.value(of: .title)
    client = request.value(of: .client)
    author = request.value(of: .author)
    var faults: [String] = []
    for (flag, text) in [(Flag.title, title), (.client, client), (.author, author)] {
      guard let text, text.allSatisfy(\.isWhitespace) else { continue }
      faults.append("--\(flag.rawValue): expected a text, found \(text.quoted)")
    }
    for assignment in request.values(of: .owner) {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        faults.append("--owner: expected FACTOR=NAME, found \(assignment.quoted)")
        continue
      }
      if knowledge.factor(parts[0]) == nil {
        let names = knowledge.decisions.flatMap { $0.factors.map(\.id) }
        faults.append(
          "--owner: unknown factor \(parts[0].quoted)\(NearestName.hint(for: parts[0], in: names))")
      } else if owners.updateValue(parts[1], forKey: parts[0]) != nil {
        faults.append("--owner \(parts[0]) is given more than once")
      }
    }
    if !faults.isEmpty { throw Failure(.usage, faults) }
  }
}
