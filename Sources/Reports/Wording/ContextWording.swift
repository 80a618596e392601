import Engine

/// What the answers say about a project, in running text.
struct ContextWording {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  /// A paragraph for each topic on which something is known.
  var paragraphs: [Document.Block] {
    let wording = AnswerWording(material.knowledge)
    let answered = Set(material.answeredQuestions)
    let topics = material.knowledge.wording.topics
    let placed = Set(topics.flatMap(\.questions))
    let rest = material.knowledge.questions.indices.filter { !placed.contains($0) }
    let groups =
      topics.map { ($0.title, $0.questions) } + [(topics.isEmpty ? "The project" : "Further", rest)]
    return groups.compactMap { title, questions in
      let clauses = questions.filter(answered.contains).compactMap { question in
        material.situation.answers[question].map { wording.clause($0, to: question) }
      }
      return clauses.isEmpty ? nil : .paragraph("\(strong: title + ".") \(Self.sentences(clauses))")
    }
  }

  /// Clauses as sentences of two, so that facts do not come one by one.
  private static func sentences(_ clauses: [String]) -> String {
    stride(from: 0, to: clauses.count, by: 2).map { place in
      let pair = clauses[place..<min(place + 2, clauses.count)]
      // A clause that lists several things already is easier to follow alone.
      return pair.contains { $0.contains(" and ") } || pair.count == 1
        ? pair.map(\.asSentence).joined(separator: " ")
        : "\(pair.first ?? ""), and \(pair.last ?? "")".asSentence
    }
    .joined(separator: " ")
  }
}
