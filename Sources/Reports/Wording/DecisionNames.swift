import Engine

/// What the parts of a decision are called in running text.
struct DecisionNames {
  private let decision: Decision
  private let wording: Engine.Wording

  init(_ decision: Decision, _ knowledge: KnowledgeBase) {
    self.decision = decision
    wording = knowledge.wording
  }

  /// For what is said of options alone.
  init(_ decision: Decision) {
    self.decision = decision
    wording = Engine.Wording()
  }

  func option(_ place: Int) -> String { decision.options[place].title }

  /// The option within a sentence, with an article where it needs one.
  func phrase(_ place: Int) -> String {
    wording.options[decision.options[place].id] ?? decision.options[place].title
  }

  func phrases(_ set: UInt64) -> String {
    decision.options.indices.filter(set.holds).map(phrase).joined(last: "and")
  }

  func options(_ set: UInt64, _ word: String = "and") -> String {
    decision.options(in: set).map(\.title).joined(last: word)
  }

  /// What is at stake in a factor, as a noun phrase.
  func quality(_ factor: Int) -> String {
    let factor = decision.factors[factor]
    return wording.qualities[factor.id] ?? "\"\(factor.title)\""
  }

  /// The factors by their titles.
  func factors(_ places: [Int]) -> String {
    places.map { "\"\(decision.factors[$0].title)\"" }.joined(last: "and")
  }
}
