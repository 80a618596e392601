package import Engine

/// For whom a report is made, by whom, and who answers for which weight; all as the user wrote it.
package struct Letterhead: Sendable {
  package var title: String?
  package var client: String?
  package var author: String?
  /// By the id of the factor.
  package var owners: [String: String] = [:]

  package init() {}
}

/// Everything that a report is made from.
package struct ReportMaterial: Sendable {
  package let advice: Advice
  package let evidence: Evidence
  package let identity: ProgramIdentity
  package let date: CalendarDay
  package var letterhead = Letterhead()
  /// Nil where one person has answered.
  package var team: TeamAdvice?
  /// The weights that were overridden, by the id of the factor.
  package let weights: [String: Thousandths]
  /// The guidance that applies.
  let guidance: [GuidanceSection]
  /// For each decision of the knowledge base, what several parts of a report go by.
  private var reasons: [DecisionReasons?]
  private var openQuestions: [[OpenQuestion]]
  private var flips: [AnswerFlips]

  package init(
    _ advice: Advice, evidence: Evidence, identity: ProgramIdentity, date: CalendarDay,
    weights: [String: Thousandths] = [:]
  ) {
    self.advice = advice
    self.evidence = evidence
    self.identity = identity
    self.date = date
    self.weights = weights
    guidance = advice.choose(from: advice.knowledge.guidance)
    reasons = Array(repeating: nil, count: advice.knowledge.decisions.count)
    openQuestions = Array(repeating: [], count: reasons.count)
    flips = Array(repeating: AnswerFlips(), count: reasons.count)
    for (decision, flips) in zip(advice.decisions, advice.answerFlips()) {
      self.flips[decision.place] = flips
      reasons[decision.place] = DecisionReasons(decision)
      openQuestions[decision.place] = decision.openQuestions
    }
  }

  var knowledge: KnowledgeBase { advice.knowledge }
  var situation: Situation { advice.situation }

  /// Nil where fewer than two options are left, or nothing fits.
  func reasons(_ decision: DecisionAdvice) -> DecisionReasons? { reasons[decision.place] }

  /// In the order in which to ask them.
  func openQuestions(_ decision: DecisionAdvice) -> [OpenQuestion] { openQuestions[decision.place] }

  /// What answers would change a decision.
  func flips(_ decision: DecisionAdvice) -> AnswerFlips { flips[decision.place] }

  func names(_ decision: DecisionAdvice) -> DecisionNames { DecisionNames(decision.decision, knowledge) }

  func citation(_ claims: [String], contrary: [String] = []) -> Citation {
    Citation(claims, contrary: contrary, in: evidence)
  }

  func citation(_ statement: FactorStatement) -> Citation {
    citation(statement.evidence, contrary: statement.contraryEvidence)
  }

  /// The questions that are asked under the answers given, or may yet be, and have an answer.
  var answeredQuestions: [Int] {
    knowledge.questions.indices.filter { situation.answers[$0] != nil && situation.asked[$0] != .no }
  }

  /// The fingerprint of everything that the user said: answers, weights and stated options.
  var answersDigest: String {
    var fingerprint = Fingerprint()
    for (question, value) in zip(knowledge.questions, situation.answers.values) {
      guard let value else { continue }
      fingerprint.add(
        "\(question.id)=\(AnswerText.words(value, for: question).joined(separator: ","))")
    }
    for (factor, weight) in weights.sorted(by: { $0.key < $1.key }) {
      fingerprint.add("\(factor):\(weight.text)")
    }
    for decision in advice.decisions {
      for option in decision.decision.options(in: decision.given | decision.givenAdditions) {
        fingerprint.add("/\(option.id)")
      }
    }
    return fingerprint.text
  }
}
