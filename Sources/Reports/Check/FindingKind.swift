/// What a kind of finding means, whatever it is about: the rule that a reader of results looks up.
package struct FindingKind: Sendable, Equatable {
  static let undecided = "undecided"
  /// Of the one finding that stands for a check that judged nothing.
  static let unjudged = "unjudged"

  let id: String
  /// How serious findings of the kind are by themselves; each of them states its own level.
  let level: Finding.Level
  let title: String
  let explanation: String
  let remedy: String

  /// The kind of a finding; one without a text of its own is described by its name.
  init(of finding: Finding) {
    self =
      Self.all.first { $0.id == finding.kind }
      ?? FindingKind(
        finding.kind, finding.level, "A finding of the kind \"\(finding.kind.visibleLine)\"",
        "The message of each finding says what it is about.", "Follow the remedy that the finding names.")
  }

  private init(
    _ id: String, _ level: Finding.Level, _ title: String, _ explanation: String, _ remedy: String
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.explanation = explanation
    self.remedy = remedy
  }

  /// The id in the form that rules have their names in: `ruled-out` becomes `RuledOut`.
  var name: String {
    id.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  // MARK: The kinds

  /// The ids of the kinds that only a look at the repository can find.
  package static let ofRepository = Set(repositoryKinds.map(\.id))
  /// The id of the kind that tells of decisions on record.
  static let moved = "moved"

  static let all = adviceKinds + repositoryKinds + recordKinds

  /// What the advice has against the stated stack.
  private static let adviceKinds = [
    FindingKind(
      "contradiction", .error, "Options that the advice does not combine are stated together",
      "A second choice for the same decision has to earn the cost of building and operating both.",
      "State one of them, or answer the questions that would make the case for both."),
    FindingKind(
      "ruled-out", .error, "A hard constraint rules a stated option out",
      "Hard constraints come before weights: what the answers say leaves the option no place.",
      "Choose another option, or correct the answer that the constraint rests on."),
    FindingKind(
      "not-in-hybrid", .error, "A stated option is none of those to be combined",
      "The advice is to combine several options, and the stated one is not among them.",
      "Take the options that the advice combines."),
    FindingKind(
      "half-of-hybrid", .warning, "A stated option is only one of those to be combined",
      "The advice is to combine several options, and only one of them is stated.",
      "Plan for all of them, or write down why one is enough."),
    FindingKind(
      "deficit", .error, "A stated option falls short of the best one",
      "By the answers given, the stated option has fewer points than the best one; more than the limit is an error.",
      "Choose the best option, correct the answers and weights behind it, or allow a larger deficit."),
    FindingKind(
      "against", .warning, "A single factor speaks decisively against a stated option",
      "One factor by itself separates the stated option from its rival by a decisive number of points.",
      "Plan how the stated option will meet this need."),
    FindingKind(
      "unearned", .warning, "Nothing in the answers earns a stated addition",
      "An addition has to earn the cost of building and operating it.",
      "Leave it out, or answer the questions that would make the case for it."),
    FindingKind(
      "warning", .warning, "A warning applies to the answers given",
      "The stated choice carries a risk or a duty under the answers given.",
      "Act on it, or waive it with a reason."),
    FindingKind(
      undecided, .warning, "A decision is undecided",
      "Too little is known to judge the decision, and what is not judged does not pass by itself.",
      "Answer the questions that the finding names."),
    FindingKind(
      unjudged, .error, "Nothing was judged",
      "No choice is stated that could be compared with the advice.",
      "State the stack with --stack or in the project file."),
    FindingKind(
      "either", .note, "The answers given do not separate the options",
      "No option leads by the margin of the decision, so the stated one is as good as another.",
      "Nothing has to change; write down why this one was taken."),
    FindingKind(
      "unsettled", .note, "Missing answers could change a verdict",
      "Not every way of answering the open questions leads to the same verdict.",
      "Answer the questions that the finding names."),
  ]

  /// What the files of the project say about it.
  private static let repositoryKinds = [
    FindingKind(
      "drift", .error, "The project uses another option than is declared",
      "The files of the project show an option in place of the one that is declared for the decision.",
      "Declare what the project uses, or bring the project back to what was decided."),
    FindingKind(
      "undeclared", .warning, "The project uses an option that is not declared",
      "The files of the project show an option beside the declared one of the same decision.",
      "Declare it too if the project is built on it; otherwise waive the finding with the reason."),
    FindingKind(
      "seen", .note, "An option shows in the project without being declared",
      "The files of the project show the option where it need not be part of the stack.",
      "Nothing has to change, unless the project is built on it."),
    FindingKind(
      "hint", .note, "A file of the project speaks of an option that is not declared",
      "A file about something else names the option, which proves no use of it.",
      "Nothing has to change, unless it is what the project runs on."),
    FindingKind(
      "unclear", .note, "The files of the project show several options for one decision",
      "Where nothing is declared, they do not say which of the options is meant.",
      "State the choice in the project file, or with --stack."),
    FindingKind(
      "contradicted", .warning, "The project contradicts an answer",
      "An answer says one thing and the files of the project another.",
      "Correct the answer, or remove what is not used."),
    FindingKind(
      "unanswered", .note, "The project tells something on a question that has no answer",
      "A question is open although the files of the project suggest its answer.",
      "Answer the question."),
    FindingKind(
      "unreadable", .error, "A file of the project cannot be read",
      "It can say what the project uses, and what cannot be read must not pass for nothing.",
      "Mend the file, or waive the finding if it is none of the project's own."),
    FindingKind(
      "unseen", .note, "Nothing in the project shows which options it uses",
      "No file that was looked at says anything about the decisions.",
      "Nothing has to change; what is declared cannot be compared with anything."),
  ]

  /// What has happened to the decision and the waivers on record.
  private static let recordKinds = [
    FindingKind(
      moved, .warning, "A verdict is another one than was decided",
      "What comes out now is not what the project file records; the data, the answers or the weights have changed.",
      "Look at it again, and record what comes out now."),
    FindingKind(
      "waiver-unused", .warning, "A waiver matches no finding",
      "A waiver that lets nothing pass would hide a finding that comes later.",
      "Remove it, or mend the id it names."),
    FindingKind(
      "waiver-expired", .warning, "A waiver has ended",
      "The last day of the waiver is over, so what it let pass counts again.",
      "Mend what the finding says, or renew the waiver with its owner."),
  ]
}
