import StrictJSON

/// Reads the questionnaire.
struct QuestionReader {
  let examination: JSONExamination
  /// The names of the program's own flags, which no question may take.
  let reservedFlags: Set<String>

  private enum KindName: String, CaseIterable {
    case choice, choices, number
  }

  func read(
    _ document: JSONDocument
  ) -> (questions: [Question], places: KnowledgePlaces.OfQuestionnaire) {
    var questions: [Question] = []
    var places = KnowledgePlaces.OfQuestionnaire()
    var taken: Set<String> = []
    _ = examination.object(document.root, "the questionnaire") { fields in
      _ = fields.optionalString("$schema")
      let values = fields.array("questions")
      let ids = Set(values.compactMap { $0["id"]?.string })
      for value in values {
        var answers: [JSONValue] = []
        guard
          let question = readQuestion(value, after: questions, of: ids, taken: &taken, places: &answers)
        else { continue }
        questions.append(question)
        places.questions.append(value)
        places.answers.append(answers)
      }
    }
    return (questions, places)
  }

  /// - Parameter places: takes the places of the answers.
  private func readQuestion(
    _ value: JSONValue, after earlier: [Question], of ids: Set<String>, taken: inout Set<String>,
    places: inout [JSONValue]
  ) -> Question? {
    examination.object(value, "a question") { fields in
      let idValue = fields.required("id")
      let id = examination.identifier(idValue, of: "a question", taken: &taken)
      if let idValue, reservedFlags.contains(id) {
        examination.report("\"\(id)\" is a flag of the program and cannot name a question", at: idValue)
      }
      let prompt = fields.text("prompt")
      let why = fields.text("why")
      let kindName = fields.word("kind", KindName.self)
      var kind = Question.Kind.choice
      var answers: [Question.Answer] = []
      switch kindName {
      case .number: kind = readNumber(&fields)
      case .choice: answers = readAnswers(&fields, ofChoices: false, places: &places)
      case .choices:
        kind = .choices
        answers = readAnswers(&fields, ofChoices: true, places: &places)
      case nil: _ = (fields.optional("answers"), fields.optional("minimum"), fields.optional("maximum"))
      }
      let reader = ConditionReader(questions: earlier, allQuestions: ids, examination: examination)
      return Question(
        id: id, prompt: prompt, why: why, kind: kind, answers: answers,
        askedWhen: fields.optional("askedWhen").map(reader.read))
    }
  }

  private func readNumber(_ fields: inout JSONFields) -> Question.Kind {
    // Far enough from the ends of Int that no sum of two bounds overflows.
    let possible = -1_000_000_000_000_000...1_000_000_000_000_000
    let low = fields.integer("minimum", in: possible)
    let high = fields.integer("maximum", in: possible)
    if low >= high { examination.report("the maximum must be above the minimum", at: fields.object) }
    return .number(low...max(low, high), unit: fields.text("unit"))
  }

  private func readAnswers(
    _ fields: inout JSONFields, ofChoices: Bool, places: inout [JSONValue]
  ) -> [Question.Answer] {
    guard let list = fields.required("answers") else { return [] }
    let values = examination.array(list, "an array of answers")
    let least = ofChoices ? 1 : 2
    if list.kind == .array, !(least...Question.maximumAnswers).contains(values.count) {
      examination.report(
        "expected \(least) to \(Question.maximumAnswers) answers, found \(values.count)", at: list)
    }
    var taken: Set<String> = []
    return values.prefix(Question.maximumAnswers).parts(&places) { value in
      examination.object(value, "an answer") { fields in
        let idValue = fields.required("id")
        let id = examination.identifier(idValue, of: "an answer", taken: &taken)
        if ofChoices, id == AnswerText.noneWord, let idValue {
          examination.report("\"\(id)\" means that no answer is selected and cannot name one", at: idValue)
        }
        return Question.Answer(id: id, label: fields.text("label"), explanation: fields.text("explanation"))
      }
    }
  }
}
