import Engine
import Reports

/// Where an interview stands and what came of it, in paragraphs that every way of showing it can use.
enum SummaryText {
  struct Part: Equatable {
    var text: String
    var isHeading = false
    /// Whether it belongs so closely to what is before it that no blank row stands between.
    var isContinued = false
  }

  /// How many reasons of each side are told.
  private static let shownReasons = 3

  // MARK: On the way

  /// The number of the question and what it is for.
  static func progress(_ conversation: Conversation) -> String {
    let interview = conversation.interview
    guard case .question(let question) = conversation.place else { return "" }
    if conversation.isChanging { return "Changing an answer" }
    let isAhead = !interview.trail.contains(question)
    let remaining = max(0, interview.remainingCount - (isAhead ? 1 : 0))
    let more = remaining == 0 ? "perhaps the last one" : "about \(remaining) more"
    let titles = interview.decisions(concerning: question).map(\.decision.title)
    let purpose = titles.isEmpty || !isAhead ? "" : " - \(titles.joined(separator: ", "))"
    return "Question \(conversation.number), \(more)\(purpose)"
  }

  /// How the decisions stand, in one line.
  static func standing(_ interview: Interview) -> String {
    let decisions = interview.standing.advice.decisions
    let shown =
      interview.goal == .firstDecision || interview.goal == .wholeFirstDecision
      ? Array(decisions.prefix(1)) : decisions
    return "So far: "
      + shown.map { decision in
        let wording = StandingWording(decision, in: interview.knowledge)
        return decision.place == decisions.first?.place
          ? "\(decision.decision.title): \(wording.line)"
          : "\(decision.decision.title): \(wording.outcome)"
      }.joined(separator: "; ")
  }

  /// The first decision as it stands, and what could still change it.
  static func milestone(_ interview: Interview) -> [Part] {
    guard let first = interview.standing.first else { return [] }
    return verdict(first, interview) { $0.reasonNames(limit: shownReasons) }
      + [Part(text: openness(first, interview, end: ":"))] + questions(first, interview)
  }

  // MARK: The result

  /// The verdicts, with the strongest reasons of the first.
  static func result(_ interview: Interview) -> [Part] {
    guard let first = interview.standing.first else { return [] }
    let others = interview.standing.advice.decisions.dropFirst().map { decision in
      let wording = StandingWording(decision, in: interview.knowledge)
      return Part(
        text: "\(decision.decision.title): \(wording.outcome) (\(wording.firmness))", isContinued: true)
    }
    let head = others.isEmpty ? [] : [Part(text: "The other decisions:")]
    return verdict(first, interview) { $0.reasons(limit: shownReasons) }
      + [Part(text: openness(first, interview, end: "."))] + head + others
  }

  private static func verdict(
    _ decision: DecisionAdvice, _ interview: Interview, reasons: (StandingWording) -> [String]
  ) -> [Part] {
    let wording = StandingWording(decision, in: interview.knowledge)
    var parts = [Part(text: wording.verdict, isHeading: true)]
    if let ruling = wording.ruling { return parts + [Part(text: ruling)] }
    parts += reasons(wording).map { Part(text: $0) }
    return parts
  }

  // MARK: What is open

  /// Whether anything can still change a decision, and how much.
  ///
  /// - Parameter end: what stands at the end of a sentence on questions: a colon where they follow.
  static func openness(_ decision: DecisionAdvice, _ interview: Interview, end: String) -> String {
    let unanswered = interview.situation.openQuestions.count
    guard !decision.isSettled else {
      switch unanswered {
      case 0: return "Settled: every question that applies is answered."
      case 1: return "Settled: no answer to the remaining question changes this."
      default: return "Settled: no answer to the remaining \(unanswered) questions changes this."
      }
    }
    let openness = interview.standing.openness(of: decision)
    switch (openness.alone.count, openness.together.count) {
    case (0, 0):
      return "None of the questions that can be asked changes this; it is open because of other decisions."
    case (0, let count):
      let questions = count == 1 ? "one question" : "\(count.inWords) questions"
      return "No single answer changes this; answers to \(questions) in combination still could\(end)"
    case (let count, 0): return "\(answers(count)) could still change this\(end)"
    case (let alone, let together):
      return "\(answers(alone)) could still change this, \(together.inWords) more only in combination\(end)"
    }
  }

  /// The questions that could still change a decision, those that can alone in a row each.
  static func questions(_ decision: DecisionAdvice, _ interview: Interview) -> [Part] {
    let openness = interview.standing.openness(of: decision)
    func text(_ question: Int) -> String {
      interview.questions[question].prompt + (interview.unsure.contains(question) ? " (not sure)" : "")
    }
    let alone = openness.alone.map { Part(text: "- \(text($0))", isContinued: true) }
    guard !openness.together.isEmpty else { return alone }
    let list = openness.together.map(text).joined(separator: " / ")
    return alone + [
      Part(text: openness.alone.isEmpty ? list : "In combination: \(list)", isContinued: true)
    ]
  }

  private static func answers(_ count: Int) -> String {
    count == 1 ? "One answer" : "\(count.inWords.capitalized) answers"
  }

  static let noAnswers = "No question has been answered yet."

  // MARK: Files

  static func filePrompt(_ product: Conversation.Product) -> String {
    switch product {
    case .answers:
      "The answers as a file for --answers, to repeat the advice, to change it later and to check against it."
    case .proposal:
      "The whole report; a name that ends in .md, .html, .txt or .json decides how it is written."
    }
  }
}
