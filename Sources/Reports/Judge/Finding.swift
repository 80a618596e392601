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
}

/// The outcome of a check.
package struct Judgement: Sendable {
  package var findings: [Finding]
  /// Whether a judged decision is undecided, or there was nothing to judge.
  package var isUndecided: Bool
  /// Whether a choice was stated; additions alone are none.
  package var hasJudged: Bool
  /// Whether additions were stated, and nothing else.
  package var hasAdditionsOnly: Bool

  package init(findings: [Finding], isUndecided: Bool, hasJudged: Bool, hasAdditionsOnly: Bool = false) {
    self.hasAdditionsOnly = hasAdditionsOnly
    self.findings = findings
    self.isUndecided = isUndecided
    self.hasJudged = hasJudged
  }

  /// Whether no error is left that is not waived.
  package var hasPassed: Bool { !findings.contains { $0.level == .error && !$0.isWaived } }
}
