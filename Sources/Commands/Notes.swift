import Engine

/// Remarks on standard error that hold for several commands.
enum Notes {
  /// A warning for each answer that does not count, because its question is not asked or may not be.
  static func answersWithoutEffect(_ advice: Advice) -> String { lines(remarks(advice)) }

  /// The same for two sides; what holds on one alone says on which.
  static func answersWithoutEffect(_ before: Advice, _ after: Advice) -> String {
    let (old, new) = (remarks(before), remarks(after))
    return lines(
      old.map { new.contains($0) ? $0 : "before: \($0)" }
        + new.filter { !old.contains($0) }.map { "after: \($0)" })
  }

  private static func lines(_ remarks: [String]) -> String {
    remarks.map { "\(Program.name): warning: \($0)\n" }.joined()
  }

  private static func remarks(_ advice: Advice) -> [String] {
    let situation = advice.situation
    func id(_ question: Int) -> String { situation.questions[question].id }
    let needless = situation.needlessAnswers.map { question in
      "the answer to \"\(id(question))\" is ignored: under the other answers that question is not asked"
    }
    let early = situation.earlyAnswers.map { question in
      let first = situation.questionsToAnswerFirst(for: question).map { "--\(id($0))" }
      return
        "the answer to \"\(id(question))\" does not count yet: whether that question is asked depends on "
        + "others; answer first: \(first.joined(separator: ", "))"
    }
    return needless + early
  }
}
