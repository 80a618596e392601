package import Engine

/// One thing that the check has to say about a project.
package struct Finding: Sendable, Equatable {
  package enum Level: String, Sendable {
    case error, warning, note
  }

  /// Where in a file something stands.
  package struct Place: Sendable, Equatable {
    /// Relative to the top of the repository, with `/` between the parts.
    package var file: String
    /// Counted from 1; nil where the whole file is meant.
    package var line: Int?

    package init(file: String, line: Int?) {
      self.file = file
      self.line = line
    }
  }

  /// The same for the same finding in every run: `DECISION.OPTION.KIND`, `QUESTION.ANSWER.KIND` or the like.
  package var id: String
  /// What kind of finding it is, whatever it is about; such as `deficit`. A part of the id.
  package var kind: String
  package var level: Level
  /// The decision that it is about; nil where it is about a file or an answer.
  package var decision: String?
  /// The stated option that it is about; nil where the decision as a whole is meant.
  package var option: String?
  package var message: String
  package var reason: String
  package var evidence: [String]
  package var remedy: String
  /// Where it stands; nil where what is judged was said on the command line.
  package var place: Place?
  /// The numbers behind it, a line each.
  package var numbers: [String]
  /// What lets it pass, if anything does.
  package var waiver: ProjectFile.Waiver?

  package init(
    id: String, kind: String, level: Level, decision: String? = nil, option: String? = nil, message: String,
    reason: String,
    evidence: [String] = [], remedy: String, place: Place? = nil, numbers: [String] = [],
    waiver: ProjectFile.Waiver? = nil
  ) {
    self.id = id
    self.kind = kind
    self.level = level
    self.decision = decision
    self.option = option
    self.message = message
    self.reason = reason
    self.evidence = evidence
    self.remedy = remedy
    self.place = place
    self.numbers = numbers
    self.waiver = waiver
  }

  package var isWaived: Bool { waiver != nil }

  /// Whether it says that something is not decided, or that nothing was judged.
  var leavesUndecided: Bool { kind == FindingKind.undecided || kind == FindingKind.unjudged }
}

/// The outcome of a check.
package struct Judgement: Sendable {
  package var findings: [Finding]
  /// Whether a judged decision is undecided, or there was nothing to judge.
  package var isUndecided: Bool
  /// Whether a choice was stated; additions alone are none.
  package var hasJudged: Bool

  /// - Parameter findings: those on what was judged; one that nothing was judged is added where that is so.
  package init(findings: [Finding], isUndecided: Bool, hasJudged: Bool, hasAdditionsOnly: Bool = false) {
    self.findings = findings + (hasJudged ? [] : [Self.unjudged(hasAdditionsOnly: hasAdditionsOnly)])
    self.isUndecided = isUndecided
    self.hasJudged = hasJudged
  }

  /// Says what the exit status says, so that no format shows an empty list for a check that judged nothing.
  private static func unjudged(hasAdditionsOnly: Bool) -> Finding {
    Finding(
      id: "check.\(FindingKind.unjudged)", kind: FindingKind.unjudged, level: .warning,
      message: hasAdditionsOnly
        ? "nothing was judged: only additions are stated" : "nothing was judged: no option is stated",
      reason: "A check that compares nothing with the advice proves nothing.",
      remedy: hasAdditionsOnly
        ? "State what the additions accompany, too."
        : "State the stack with --stack or in the project file; init writes one.")
  }

  /// Whether an error is left that is not waived.
  package var hasFailed: Bool { findings.contains { $0.level == .error && !$0.isWaived } }

  /// Whether nothing keeps the check from passing.
  package func hasPassed(allowingUndecided: Bool) -> Bool {
    !hasFailed && (allowingUndecided || !isUndecided)
  }
}
