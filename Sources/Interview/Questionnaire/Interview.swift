package import Engine

/// What has been answered so far, and what is worth asking next; knows nothing of terminals.
package struct Interview: Sendable {
  /// How far the questions go.
  package enum Goal: String, CaseIterable, Sendable {
    /// Until the first decision is firm enough to stop.
    case firstDecision = "first-decision"
    /// Whatever can still change the first decision.
    case wholeFirstDecision = "whole-first-decision"
    /// Until the decisions after it are firm enough as well.
    case companions
    /// All questions that are asked under the answers given, in the order of the questionnaire.
    case everything
  }

  package let compiled: CompiledKnowledge
  /// Weights, stated options and waivers, which the interview passes on; the answers in it are those at the start.
  package let project: ProjectFile
  package private(set) var answers: Answers
  /// The questions that were answered with "not sure".
  package private(set) var unsure: Set<Int> = []
  /// The questions that were put and answered, "not sure" included, in the order in which they came.
  package private(set) var trail: [Int] = []
  package var goal: Goal
  /// What follows from the answers.
  package private(set) var standing: Standing
  /// For each decision of the knowledge base whether asking for it may end.
  private var reached: [Bool] = []
  /// The last answer to each question, also where it no longer counts.
  private var lastAnswers: [Int: AnswerValue] = [:]

  package init(_ compiled: CompiledKnowledge, starting project: ProjectFile, goal: Goal = .firstDecision) {
    self.compiled = compiled
    self.project = project
    self.goal = goal
    answers = project.answers
    standing = Standing(compiled.advise(project.answers, stack: project.stack))
    findReached()
  }

  package var knowledge: KnowledgeBase { compiled.knowledge }
  package var questions: [Question] { compiled.knowledge.questions }
  package var situation: Situation { standing.advice.situation }

  /// The answer to start from when the question is put: the one that counts, else the last one given.
  package func suggestion(for question: Int) -> AnswerValue? { answers[question] ?? lastAnswers[question] }

  // MARK: Answering

  /// Takes the answer to a question; nil is "not sure".
  ///
  /// Answers to questions that are no longer asked then are dropped, all others stay.
  ///
  /// - Returns: the questions whose answers were dropped, in the order of the questionnaire.
  package mutating func answer(_ question: Int, _ value: AnswerValue?) -> [Int] {
    let before = situation.asked
    answers[question] = value
    if let value {
      lastAnswers[question] = value
      unsure.remove(question)
    } else {
      unsure.insert(question)
    }
    if !trail.contains(question) { trail.append(question) }
    let asked = Situation(answers, questions: questions).asked
    let hidden = questions.indices.filter {
      asked[$0] == .no || before[$0] == .yes && asked[$0] == .unknown
    }
    let dropped = hidden.filter { answers[$0] != nil }
    for place in hidden {
      answers[place] = nil
      unsure.remove(place)
    }
    trail.removeAll(where: hidden.contains)
    standing = Standing(compiled.advise(answers, stack: project.stack))
    findReached()
    return dropped
  }

  /// Takes up an interview that was left.
  ///
  /// - Parameters:
  ///   - trail: the questions that were put, those that are not asked any more left out.
  ///   - unsure: those of them that were answered with "not sure".
  package mutating func resume(trail: [Int], unsure: Set<Int>) {
    let asked = situation.asked
    self.trail = trail.filter { asked[$0] == .yes && (answers[$0] != nil || unsure.contains($0)) }
    self.unsure = unsure.filter { asked[$0] == .yes && answers[$0] == nil }
    findReached()
  }

  // MARK: What is next

  /// The question to put next; nil where the goal is reached.
  package var nextQuestion: Int? {
    switch goal {
    case .firstDecision:
      guard let first = standing.first, !isReached(first) else { return nil }
      return askable(first).first
    case .wholeFirstDecision: return standing.first.flatMap { askable($0).first }
    case .companions:
      if let first = standing.first, !isReached(first), let question = askable(first).first {
        return question
      }
      return companionQuestions.first
    case .everything: return unaskedQuestions.first
    }
  }

  /// How many questions may still come before the goal is reached, as things are.
  package var remainingCount: Int {
    switch goal {
    case .firstDecision, .wholeFirstDecision: standing.first.map { askable($0).count } ?? 0
    case .companions: companionQuestions.count
    case .everything: unaskedQuestions.count
    }
  }

  /// The questions that are asked under the answers given and have not been put, in the order of the questionnaire.
  package var unaskedQuestions: [Int] {
    questions.indices.filter {
      situation.asked[$0] == .yes && answers[$0] == nil && !unsure.contains($0)
    }
  }

  /// Whether asking for one decision may end: what is known makes it firm, or nothing that is open can change it.
  ///
  /// Firm is a recommendation at `clear` or better, or a verdict that no single answer can change, in both cases on
  /// as much as the data ask for, and with every question answered that could make a hard constraint hold.
  package func isReached(_ decision: DecisionAdvice) -> Bool { reached[decision.place] }

  private mutating func findReached() {
    reached = Array(repeating: false, count: knowledge.decisions.count)
    for decision in standing.advice.decisions { reached[decision.place] = mayEnd(decision) }
  }

  private func mayEnd(_ decision: DecisionAdvice) -> Bool {
    if decision.isSettled { return true }
    let deciding = standing.deciding[decision.place]
    let canRule = deciding.contains { $0.canFireRuling && askable($0.question) != nil }
    guard decision.isKnownEnough, !canRule else { return false }
    if let strength = decision.strength, strength >= .clear { return true }
    return decision.verdict != .undecided
      && !deciding.contains { decision.canChange(byAnswering: $0.question) }
  }

  /// The questions to put for a decision, the one that matters most first.
  package func askable(_ decision: DecisionAdvice) -> [Int] {
    standing.deciding[decision.place].compactMap { askable($0.question) }.uniqued
  }

  /// The question itself, or the one to put first to find out whether it is asked; nil where neither helps.
  private func askable(_ question: Int) -> Int? {
    if situation.asked[question] == .yes { return unsure.contains(question) ? nil : question }
    return situation.questionsToAnswerFirst(for: question).first { !unsure.contains($0) }
  }

  /// The questions for all further decisions that are not firm yet: those that can make a hard constraint hold, then
  /// by the sum of the swings that they can cause, each in margins of its decision.
  private var companionQuestions: [Int] {
    var gains: [Int: Gain] = [:]
    for decision in standing.advice.decisions.dropFirst() where !isReached(decision) {
      for open in standing.deciding[decision.place] {
        guard let question = askable(open.question) else { continue }
        var gain = gains[question] ?? Gain(question: question)
        gain.canFireRuling = gain.canFireRuling || open.canFireRuling
        gain.swing += Double(open.swing.units) / Double(max(decision.compiled.margin.units, 1))
        gains[question] = gain
      }
    }
    return gains.values.sorted(by: >).map(\.question)
  }

  /// What a question is worth for several decisions together.
  private struct Gain: Comparable {
    var question: Int
    var canFireRuling = false
    var swing = 0.0

    static func < (left: Gain, right: Gain) -> Bool {
      (left.canFireRuling ? 1 : 0, left.swing, right.question)
        < (right.canFireRuling ? 1 : 0, right.swing, left.question)
    }
  }

  /// The decisions that the question is put for.
  package func decisions(concerning question: Int) -> [DecisionAdvice] {
    inQuestion.filter { decision in
      standing.deciding[decision.place].contains { askable($0.question) == question }
    }
  }

  /// The decisions that the goal is about and that are not firm yet.
  private var inQuestion: [DecisionAdvice] {
    let decisions = standing.advice.decisions
    return switch goal {
    case .firstDecision, .wholeFirstDecision: Array(decisions.prefix(1))
    case .companions: decisions.filter { !isReached($0) }
    case .everything: decisions
    }
  }
}
