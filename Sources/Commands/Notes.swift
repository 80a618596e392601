import Engine

/// Remarks on standard error that hold for several commands.
enum Notes {
  /// A warning for each answer to a question that is not asked under the other answers.
  static func ignoredAnswers(_ advice: Advice) -> String {
    advice.situation.needlessAnswers
      .map { place in
        "\(Program.name): warning: the answer to \"\(advice.knowledge.questions[place].id)\" is ignored: under the "
          + "other answers that question is not asked\n"
      }
      .joined()
  }
}
