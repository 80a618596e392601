import StrictJSON

/// Reads the wording of reports and resolves the names in it.
struct WordingReader {
  let questions: [Question]
  let decisions: [Decision]
  let examination: JSONExamination
  /// Nil where the references to claims are known to be sound.
  let evidence: Evidence?

  func read(_ document: JSONDocument) -> Wording {
    var wording = Wording()
    _ = examination.object(document.root, "the wording of reports") { fields in
      _ = fields.optionalString("$schema")
      wording.scope = fields.optionalArray("scope").map { examination.text($0) }
      if let answers = fields.optional("answers") { wording.clauses = readClauses(answers) }
      wording.topics = fields.optionalArray("topics").compactMap(readTopic)
      if let qualities = fields.optional("qualities") { wording.qualities = readQualities(qualities) }
      if let options = fields.optional("options") { wording.options = readOptions(options) }
      if let value = fields.optional("reversibility") { wording.reversibility = readReversibility(value) }
      if let value = fields.optional("existing") { wording.existing = readExisting(value) }
      wording.glossary = fields.optionalArray("glossary").compactMap(readTerm)
    }
    return wording
  }

  // MARK: Answers

  private func readClauses(_ value: JSONValue) -> [Int: Wording.Clauses] {
    guard examination.isObject(value, "clauses by question") else { return [:] }
    var clauses: [Int: Wording.Clauses] = [:]
    for (key, value) in value.members {
      guard let place = resolve(key), examination.isObject(value, "clauses by answer") else { continue }
      clauses[place] = readClauses(value, of: questions[place])
    }
    return clauses
  }

  private func readClauses(_ value: JSONValue, of question: Question) -> Wording.Clauses {
    var clauses = Wording.Clauses(answers: question.answers.map { _ in nil })
    var names = question.answers.map(\.id)
    switch question.kind {
    case .choice: break
    case .choices: names.append(AnswerText.noneWord)
    case .number: names.append(Self.numberKey)
    }
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: names, as: "answer", " to \"\(question.id)\"") else {
        continue
      }
      let clause = examination.text(value)
      if question.answers.indices.contains(place) {
        clauses.answers[place] = clause
      } else if question.kind == .choices {
        clauses.none = clause
      } else {
        clauses.number = clause
        if value.kind == .string, clause.filter({ $0 == Self.numberSign }).count != 1 {
          examination.report("expected one # where the number stands, found \(clause.quoted)", at: value)
        }
      }
    }
    return clauses
  }

  private static let numberKey = "number"
  private static let numberSign: Character = "#"

  private func readTopic(_ value: JSONValue) -> Wording.Topic? {
    examination.object(value, "a topic") { fields in
      let title = fields.text("title")
      let list = fields.array("questions")
      examination.reportRepetitions(in: list)
      return Wording.Topic(title: title, questions: list.compactMap(resolve))
    }
  }

  private func resolve(_ question: JSONValue) -> Int? {
    examination.resolve(question, in: questions.lazy.map { $0.id }, as: "question")
  }

  // MARK: Factors and decisions

  private func readQualities(_ value: JSONValue) -> [String: String] {
    guard examination.isObject(value, "what is at stake by factor") else { return [:] }
    return readTexts(value, by: "factor", in: decisions.flatMap { $0.factors.map(\.id) })
  }

  private func readOptions(_ value: JSONValue) -> [String: String] {
    guard examination.isObject(value, "phrases by option") else { return [:] }
    return readTexts(value, by: "option", in: decisions.flatMap { $0.options.map(\.id) })
  }

  private func readTexts(_ value: JSONValue, by what: String, in names: [String]) -> [String: String] {
    // There are many factors, and to compare each key with each of them takes long.
    let known = Set(names)
    var texts: [String: String] = [:]
    for (key, value) in value.members {
      let name = key.string
      guard known.contains(name) || examination.resolve(key, in: names, as: what) != nil else { continue }
      texts[name] = examination.text(value)
    }
    return texts
  }

  private func readReversibility(_ value: JSONValue) -> [String: Wording.Reversibility] {
    guard examination.isObject(value, "the effort of a change by decision") else { return [:] }
    var reversibility: [String: Wording.Reversibility] = [:]
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: decisions.lazy.map { $0.id }, as: "decision") else {
        continue
      }
      reversibility[decisions[place].id] = examination.object(value, "the effort of a change") { fields in
        let effort = fields.word("effort", Wording.Reversibility.Effort.self)
        return Wording.Reversibility(
          effort: effort ?? .medium, text: fields.text("text"),
          evidence: examination.claims(fields.array("evidence"), in: evidence))
      }
    }
    return reversibility
  }

  private func readExisting(_ value: JSONValue) -> [String: Condition] {
    guard examination.isObject(value, "conditions by option") else { return [:] }
    let conditions = ConditionReader(questions: questions, examination: examination)
    let options = decisions.flatMap { $0.options.map(\.id) }
    var existing: [String: Condition] = [:]
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: options, as: "option") else { continue }
      existing[options[place]] = conditions.read(value)
    }
    return existing
  }

  // MARK: Glossary

  private func readTerm(_ value: JSONValue) -> Wording.Term? {
    examination.object(value, "a term of the glossary") { fields in
      Wording.Term(
        term: fields.text("term"), also: fields.optionalArray("also").map { examination.text($0) },
        meaning: fields.text("meaning"))
    }
  }
}
