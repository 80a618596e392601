import StrictJSON

/// Which parts of a draft can be judged, because no fault leaves in doubt when they apply.
struct KnownParts {
  /// For each question whether it is known what it asks and when.
  private(set) var questions: [Bool] = []
  /// For each decision, for each factor, whether it is known when which of its cases applies.
  private(set) var factors: [[Bool]] = []
  /// For each decision, for each ruling, whether it is known when it holds.
  private(set) var rulings: [[Bool]] = []
  /// Whether every condition was read; one that could not be read may test anything.
  let areAllConditionsRead: Bool

  init(_ draft: KnowledgeDraft, _ examination: JSONExamination) {
    areAllConditionsRead =
      draft.areWhole([.questions, .decisions], apartFrom: Self.keysWithoutConditions, examination)
    for (question, value) in zip(draft.knowledge.questions, draft.places.questionnaire.questions) {
      questions.append(examination.isSound(value) && areKnown([question.askedWhen]))
    }
    for (decision, places) in zip(draft.knowledge.decisions, draft.places.decisions) {
      factors.append(
        decision.factors.indices.map { place in
          let factor = decision.factors[place]
          return examination.hasRead(factor, places.factors[place], places.cases[place])
            && areKnown(factor.cases.map(\.condition))
        })
      rulings.append(
        zip(decision.rulings, places.rulings).map { ruling, value in
          examination.hasRead(condition: value["when"]) && areKnown([ruling.condition])
        })
    }
  }

  private static let keysWithoutConditions: [StaticString] = [
    "options", "thresholds", "weight", "importance", "ratings", "evidence", "contraryEvidence", "conflicts",
  ]

  /// Whether all questions are known that the conditions test.
  func areKnown(_ conditions: [Condition?]) -> Bool {
    var areKnown = true
    for condition in conditions {
      condition?.forEachAnswerTest { areKnown = areKnown && questions[$0.question] }
    }
    return areKnown
  }

  /// The knowledge base with blanks in place of the conditions that are not known.
  func blankingOthers(in knowledge: KnowledgeBase) -> KnowledgeBase {
    var knowledge = knowledge
    for place in questions.indices where !questions[place] { knowledge.questions[place].askedWhen = nil }
    for decision in knowledge.decisions.indices {
      for factor in factors[decision].indices where !factors[decision][factor] {
        knowledge.decisions[decision].factors[factor].cases = []
      }
      for ruling in rulings[decision].indices where !rulings[decision][ruling] {
        knowledge.decisions[decision].rulings[ruling].condition = .never
      }
    }
    return knowledge
  }

  /// Leaves out what tells too many classes of answers apart; the same for a question, for all that looks at it.
  mutating func leaveOut(_ part: CompiledKnowledge.TableTooLarge.Part) {
    switch part {
    case .question(let place), .intervals(let place): questions[place] = false
    case .factor(let factor, let decision): factors[decision][factor] = false
    case .ruling(let ruling, let decision): rulings[decision][ruling] = false
    }
  }
}

extension JSONExamination {
  /// Whether the conditions of all cases of a factor were read as they stand.
  fileprivate func hasRead(_ factor: Factor, _ value: JSONValue, _ cases: [JSONValue]) -> Bool {
    guard let list = value["cases"], !cases.isEmpty, Array(list.elements).count == cases.count else {
      return false
    }
    return zip(factor.cases, cases).enumerated().allSatisfy { place, item in
      item.0.condition == nil ? place == cases.count - 1 : hasRead(condition: item.1["when"])
    }
  }

  fileprivate func hasRead(condition value: JSONValue?) -> Bool { value.map(isSound) ?? false }
}
