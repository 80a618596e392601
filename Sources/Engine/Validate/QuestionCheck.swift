import StrictJSON

/// Finds questions, and answers where several may be selected, that influence nothing.
struct QuestionCheck {
  let draft: KnowledgeDraft
  let tables: JudgedTables
  let examination: JSONExamination

  func run() {
    let places = draft.places.questionnaire
    for (place, value) in places.questions.enumerated() where isNeverAsked(place) {
      examination.warn("no combination of answers to earlier questions makes this one be asked", at: value)
    }
    guard tables.known.areAllConditionsRead else { return }
    let influence = Influence(draft, tables, examination)
    for (place, value) in places.questions.enumerated()
    where tables.known.questions[place] && !isNeverAsked(place) {
      let variables = tables.compiled.space.variables(of: place)
      if let idleness = influence.idleness(of: Set(variables)) {
        examination.warn("the question \(text(of: idleness, "its answers"))", at: value)
      } else if tables.compiled.knowledge.questions[place].kind == .choices {
        for (variable, value) in zip(variables, places.answers[place]) {
          guard let idleness = influence.idleness(of: [variable]) else { continue }
          examination.warn("the answer \(text(of: idleness, "selecting it"))", at: value)
        }
      }
    }
  }

  private func isNeverAsked(_ question: Int) -> Bool {
    tables.known.questions[question] && tables.compiled.gates[question]?.unreachable.contains(0) == true
  }

  private func text(of idleness: Influence.Idleness, _ answering: String) -> String {
    switch idleness {
    case .untested: "influences nothing: no factor, ruling or text tests it"
    case .tested: "influences nothing: it is tested, but \(answering) can never make a difference"
    case .reasons:
      "influences no points: \(answering) can only change which reason is shown, never a rating, an importance, a "
        + "ruling or whether a text appears"
    }
  }
}
