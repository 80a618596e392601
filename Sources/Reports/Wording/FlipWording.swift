import Engine

/// The changes of answers that would change a verdict, in words, those with the same result together.
struct FlipWording {
  struct Group {
    /// What the advice would become.
    var result: String
    /// What would have to hold, as clauses.
    var changes: [String]
  }

  private(set) var groups: [Group] = []
  /// How many further changes there are that are not listed.
  let omitted: Int

  init(
    _ flips: AnswerFlips, of advice: DecisionAdvice, in whole: Advice, _ names: DecisionNames,
    limit: Int = .max
  ) {
    let answers = AnswerWording(whole.knowledge)
    // What could make nothing fit is asked to find that out, and tells least about the choice at hand.
    let limiting = Self.limitingQuestions(whole.knowledge)
    func isFarFetched(_ flip: AnswerFlips.Flip) -> Bool {
      flip.changes.contains { limiting.contains($0.question) }
    }
    let sorted = flips.flips.filter { !isFarFetched($0) } + flips.flips.filter(isFarFetched)
    let shown = sorted.prefix(limit)
    omitted = flips.count - shown.count
    for flip in shown {
      let change = flip.changes.map { change in
        answers.change(
          from: whole.situation.answers[change.question], to: change.value, of: change.question)
      }
      .joined(separator: ", and ")
      let result = Self.result(flip, names)
      if let place = groups.firstIndex(where: { $0.result == result }) {
        groups[place].changes.append(change)
      } else {
        groups.append(Group(result: result, changes: [change]))
      }
    }
  }

  /// The questions that can make nothing fit.
  private static func limitingQuestions(_ knowledge: KnowledgeBase) -> Set<Int> {
    var questions: Set<Int> = []
    for ruling in knowledge.decisions.flatMap(\.rulings) where ruling.effect.verdict == .neither {
      ruling.condition.forEachAnswerTest { questions.insert($0.question) }
    }
    return questions
  }

  private static func result(_ flip: AnswerFlips.Flip, _ names: DecisionNames) -> String {
    if let option = flip.option { return "\(names.phrase(option)) would be recommended" }
    return switch flip.verdict {
    case .either, .recommend: "the best options would be too close to call"
    case .hybrid: "\(names.phrases(flip.advised)) would be advised side by side"
    case .neither: "no option would fit"
    case .undecided: "too little would be known to recommend one"
    }
  }
}
