import Engine

extension Proposal {
  /// How the verdict came about, and what it cannot know.
  var method: [Document.Block] {
    let count = material.knowledge.decisions.reduce(0) { $0 + $1.factors.count }
    let name = material.identity.name
    return [
      .heading("Method and limits"),
      .paragraph(
        "The verdict was worked out by \(name) from a knowledge base of \(material.knowledge.questions.count) questions, "
          + "\(count) factors and \(material.evidence.sources.count) published sources. Hard constraints come first. "
          + "Then each factor gives every option points: weight times importance times rating, the rating "
          + "going from -5, strongly against, to 5, strongly for, divided by 5. Points are added up and nothing else "
          + "is done to them. An option is recommended when it leads by the margin; how firmly it is recommended "
          + "depends on the lead and on how far the weights could be off."),
      .paragraph(
        "The result follows from the answers, the weights and the data alone: the same input gives the same report. "
          + "A question without an answer counts for no option. Shares of weightings are computed and not sampled."
      ),
      .list([
        "The weights and ratings are judgements that the makers of the knowledge base drew from the sources; each carries its "
          + "reason.",
        "Points measure how well an option fits these answers. They are no probability and no forecast.",
        "What no source speaks about counts for nothing, even where it matters to this project.",
        "The numbers hold for this version of the knowledge base; a new version may weigh differently.",
      ]),
    ]
  }

  /// The words that the report uses and that not every reader knows.
  func glossary(for document: Document) -> [Document.Block] {
    let terms =
      Self.ownTerms.map { (spellings: [$0.term, $0.term + "s"], meaning: $0.meaning) }
      + material.knowledge.wording.glossary.map { (spellings: [$0.term] + $0.also, meaning: $0.meaning) }
    var search = TermSearch(terms.map(\.spellings))
    search.search(document)
    let found = zip(terms, search.found).filter(\.1).map { (term: $0.0.spellings[0], meaning: $0.0.meaning) }
    guard !found.isEmpty else { return [] }
    let sorted = found.map { (key: $0.term.lowercased(), entry: $0) }.sorted { $0.key < $1.key }.map(\.entry)
    return [
      .heading("Glossary"),
      .list(sorted.map { Phrase([.strong($0.term), .plain(": \($0.meaning)")]) }),
    ]
  }

  /// The terms of the method itself.
  private static let ownTerms: [(term: String, meaning: String)] = [
    ("claim", "One statement of one source."),
    (
      "clear",
      "Said of a recommendation: between slight and strong, by its lead and by how far the weights may be off."
    ),
    ("decisive", "Said of a factor that by itself makes a large difference between two options."),
    (
      "known",
      "Said of weight: the part of all weight that belongs to factors on which the answers say something."
    ),
    ("level", "Said of options that lie within the margin of the best."),
    ("range", "Where the points of an option will lie once every question is answered."),
    ("factor", "One consideration that speaks for or against options."),
    ("hard constraint", "A condition that decides or rules options out before anything is weighed."),
    ("importance", "How much a factor matters in the case at hand, from 0 to 1."),
    ("lead", "The points of the best option less those of the second."),
    ("margin", "The lead from which an option is recommended."),
    ("option", "One of the things that a decision chooses between."),
    ("rating", "How strongly a factor speaks for or against an option, from -5 to 5."),
    ("side by side", "Said of options that are to be used together."),
    ("slight", "Said of a recommendation that has earned its margin and little more."),
    ("strong", "Said of a recommendation whose lead and order stand large errors in the weights."),
    ("settled", "Said of a verdict that no missing answer can change."),
    ("weight", "How much a factor can count, from 0 to 10 points either way."),
    ("weighting", "One way of setting all weights."),
  ]
}
