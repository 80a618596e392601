/// The questions and decisions of one subject, as read from its data files.
package struct KnowledgeBase: Sendable {
  /// A command line that shows what the program is for.
  package struct Example: Sendable {
    package var purpose: String
    package var arguments: [String]

    package init(purpose: String, arguments: [String]) {
      self.purpose = purpose
      self.arguments = arguments
    }
  }

  package var title: String
  package var subject: String
  package var version: String
  /// The day of the data, as `YYYY-MM-DD`.
  package var date: String
  /// What every reader should know about the sources as a whole.
  package var caveat: String?
  package var examples: [Example]
  package var questions: [Question]
  /// In the order in which they are taken.
  package var decisions: [Decision]
  /// What goes with the verdicts, in the order of reports; empty where it was not read.
  package var guidance: [GuidanceSection] = []
  /// Empty where it was not read.
  package var wording = Wording()

  package func questionIndex(_ id: String) -> Int? { questions.firstIndex { $0.id == id } }

  /// The decision and the index of the option in it.
  package func option(_ id: String) -> (decision: Int, option: Int)? {
    for (place, decision) in decisions.enumerated() {
      if let option = decision.optionIndex(id) { return (place, option) }
    }
    return nil
  }

  package subscript(place: RepositorySigns.OptionPlace) -> Option {
    decisions[place.decision].options[place.option]
  }

  /// The ids of the options of a stack, in the order of the decisions.
  package func optionIDs(in stack: [UInt64]) -> [String] {
    zip(decisions, stack).flatMap { $0.options(in: $1).map(\.id) }
  }

  /// The decision and the index of the factor in it.
  package func factor(_ id: String) -> (decision: Int, factor: Int)? {
    for (place, decision) in decisions.enumerated() {
      if let factor = decision.factorIndex(id) { return (place, factor) }
    }
    return nil
  }
}
