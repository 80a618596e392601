/// How reports put the parts of a knowledge base into running text; whatever has no wording is shown by its title.
package struct Wording: Sendable {
  /// Questions that a report speaks of together.
  package struct Topic: Sendable {
    package var title: String
    /// The indices of the questions, in the order in which they read best.
    package var questions: [Int]
  }

  /// What it takes to change a decision later.
  package struct Reversibility: Sendable {
    package enum Effort: String, CaseIterable, Sendable {
      case low, medium, high
    }

    package var effort: Effort
    package var text: String
    package var evidence: [String]
  }

  /// A technical word of the subject.
  package struct Term: Sendable {
    package var term: String
    /// Other spellings, such as a plural.
    package var also: [String]
    package var meaning: String
  }

  /// What the answers to one question say about the project: clauses without a capital and a full stop.
  package struct Clauses: Sendable {
    /// By the index of the answer.
    package var answers: [String?]
    /// Where no answer of several is selected.
    package var none: String?
    /// Where the answer is a number, which stands for `#`.
    package var number: String?
  }

  /// What a report leaves to others, a sentence each.
  package var scope: [String] = []
  /// By the index of the question.
  package var clauses: [Int: Clauses] = [:]
  package var topics: [Topic] = []
  /// What is at stake in a factor, as a noun phrase; by the id of the factor.
  package var qualities: [String: String] = [:]
  /// How an option stands within a sentence; by its id.
  package var options: [String: String] = [:]
  /// By the id of the decision.
  package var reversibility: [String: Reversibility] = [:]
  /// When an option is what the project has already; by the id of the option.
  package var existing: [String: Condition] = [:]
  package var glossary: [Term] = []

  package init() {}

  /// The ids of all claims that it refers to.
  package var citedClaims: Set<String> { Set(reversibility.values.flatMap(\.evidence)) }
}
