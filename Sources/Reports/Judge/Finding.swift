/// One thing that the check has to say about a proposed stack.
package struct Finding: Sendable, Equatable {
  package enum Level: String, Sendable {
    case error, warning, note
  }

  /// The same for the same finding in every run: `DECISION.OPTION.KIND`.
  package var id: String
  package var level: Level
  /// The decision that it is about; nil for a remark on a waiver.
  package var decision: String?
  /// The stated option that it is about; nil where the decision as a whole is meant.
  package var option: String?
  package var message: String
  package var reason: String
  package var evidence: [String]
  package var remedy: String
  package var isWaived = false
}

/// The outcome of a check.
package struct Judgement: Sendable {
  package var findings: [Finding]
  /// Whether a judged decision is undecided, or there was nothing to judge.
  package var isUndecided: Bool
  /// Whether there was any stated option.
  package var hasJudged: Bool

  /// Whether no error is left that is not waived.
  package var hasPassed: Bool { !findings.contains { $0.level == .error && !$0.isWaived } }
}
