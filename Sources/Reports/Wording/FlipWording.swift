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
    // That nothing would fit is the least surprising of results, and the least useful to know.
    let sorted = flips.flips.filter { $0.verdict != .neither } + flips.flips.filter { $0.verdict == .neither }
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

  private static func result(_ flip: AnswerFlips.Flip, _ names: DecisionNames) -> String {
    if let option = flip.option { return "\(names.option(option)) would be recommended" }
    return switch flip.verdict {
    case .either: "the options would be level"
    case .hybrid: "several options would be advised side by side"
    case .neither: "no option would fit"
    case .undecided: "nothing could be recommended"
    case .recommend: "another option would be recommended"
    }
  }
}
