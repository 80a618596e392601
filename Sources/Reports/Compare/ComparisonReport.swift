package import Engine
import StrictJSON

/// What a comparison has to say, as a document and as JSON.
package struct ComparisonReport: Sendable {
  /// What is held against what; files and folders as the user names them.
  package enum Subject: Sendable {
    case files(before: String, after: String)
    /// One file as it is, and the same with changes.
    case changes(to: String)
    /// One file under two knowledge bases; nil for the one inside the program.
    case knowledge(file: String, before: String?, after: String?)
  }

  let comparison: Comparison
  let subject: Subject
  /// The program and the data of both sides.
  let identities: (before: ProgramIdentity, after: ProgramIdentity)

  package init(
    _ comparison: Comparison, of subject: Subject, before: ProgramIdentity, after: ProgramIdentity
  ) {
    self.comparison = comparison
    self.subject = subject
    identities = (before, after)
  }

  /// The comparison for a reader.
  package var document: Document {
    let changed = comparison.decisions.filter(\.hasChanged)
    return Document(
      title: "Comparison: \(comparison.after.knowledge.title)",
      blocks: [
        .paragraph(Phrase(identity)), .paragraph(introduction),
        .paragraph(Phrase(ComparisonSummary(comparison, of: subject).text)),
      ] + inputs + changed.flatMap { DecisionComparisonSection($0).blocks })
  }

  private var identity: String {
    let (before, after) = identities
    let program = "\(after.name) \(after.version)"
    if case .knowledge = subject { return program }
    return before.dataDigest == after.dataDigest
      ? "\(program) · data \(after.dataVersion) of \(after.dataDate)" : program
  }

  private var introduction: Phrase {
    switch subject {
    case .files(let before, let after):
      return "Before is \(Self.name(of: before)), after is \(Self.name(of: after))."
    case .changes(let file):
      return
        "Before is \(Self.name(of: file)), after is the same with changes."
    case .knowledge(let file, let before, let after):
      let sides = (Self.describe(identities.before, before), Self.describe(identities.after, after))
      return "\(Self.name(of: file)) under two knowledge bases: before is \(sides.0), after is \(sides.1)."
    }
  }

  private static func name(of file: String) -> Phrase {
    file == "-" ? "standard input" : .code(file)
  }

  private static func describe(_ identity: ProgramIdentity, _ folder: String?) -> Phrase {
    let name = folder.map { Phrase.code($0) } ?? "the built-in one"
    return "\(name) (version \(identity.dataVersion) of \(identity.dataDate), digest \(identity.dataDigest))"
  }

  // MARK: Inputs

  private var inputs: [Document.Block] {
    guard comparison.changesInputs else { return [] }
    var blocks: [Document.Block] = [.heading("What differs")]
    if !comparison.answers.isEmpty {
      blocks.append(
        table(
          "The answers that differ", ["Question", "Before", "After"],
          comparison.answers.map { difference in
            [difference.question.prompt, Self.label(difference.before), Self.label(difference.after)]
          }))
    }
    if !comparison.weights.isEmpty {
      blocks.append(
        table(
          "The weights that differ", ["Factor", "Weight before", "Weight after"],
          comparison.weights.map { [$0.factor.title, $0.before.text, $0.after.text] }, .trailing))
    }
    if !comparison.stack.isEmpty {
      blocks.append(
        table(
          "The stated choices that differ", ["Decision", "Stated before", "Stated after"],
          comparison.stack.map { [$0.decision.title, $0.before.asStatedChoice, $0.after.asStatedChoice] }))
    }
    return blocks
  }

  private func table(
    _ caption: String, _ titles: [String], _ rows: [[String]],
    _ alignment: Document.Table.Alignment = .leading
  ) -> Document.Block {
    let columns = titles.enumerated().map { Document.Table.Column($1, $0 == 0 ? .leading : alignment) }
    return .table(Document.Table(caption, columns, rows.map { $0.map { Phrase($0) } }))
  }

  /// An answer as it is read in a questionnaire.
  private static func label(_ given: AnswerDifference.Given?) -> String {
    given.map { AnswerWording.label($0.value, to: $0.question) } ?? "not sure"
  }
}
