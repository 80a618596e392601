package import Engine
import StrictJSON

extension Session {
  /// Reads the file of a session; what the knowledge base no longer has is left out and told.
  ///
  /// - Returns: the session, and a sentence for everything in it that no longer fits.
  /// - Throws: `DataFaults` where the file is no session.
  package static func read(
    _ bytes: [UInt8], file: String, for knowledge: KnowledgeBase
  ) throws(DataFaults) -> (session: Session, misfits: [String]) {
    let examination = JSONExamination()
    var reader = SessionReader(knowledge: knowledge, examination: examination)
    if let document = examination.parse(bytes, file: file) { reader.read(document.root) }
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return (
      Session(project: reader.project, goal: reader.goal, trail: reader.trail, unsure: reader.unsure),
      reader.misfits
    )
  }
}

private struct SessionReader {
  let knowledge: KnowledgeBase
  let examination: JSONExamination
  var project: ProjectFile
  var goal = Interview.Goal.firstDecision
  var trail: [Int] = []
  var unsure: Set<Int> = []
  var misfits: [String] = []

  init(knowledge: KnowledgeBase, examination: JSONExamination) {
    self.knowledge = knowledge
    self.examination = examination
    project = ProjectFile(for: knowledge)
  }

  mutating func read(_ root: JSONValue) {
    var reader = self
    _ = examination.object(root, "a session") { fields in
      if let form = fields.required("session"), form.scaled(places: 0) != Int64(Session.form) {
        reader.examination.report(
          "expected \(Session.form); this version of the program reads no other form of session", at: form)
      }
      let version = fields.string("data")
      if version != reader.knowledge.version {
        reader.misfits.append(
          "The session was begun with data \(version.quoted); these are \(reader.knowledge.version).")
      }
      reader.goal = fields.word("goal", Interview.Goal.self) ?? .firstDecision
      reader.trail = reader.questions(fields.array("asked")).uniqued
      reader.unsure = Set(reader.questions(fields.array("unsure")))
      if let answers = fields.required("answers") { reader.readAnswers(answers) }
      if let weights = fields.optional("weights") { reader.readWeights(weights) }
      reader.readStack(fields.optionalArray("stack"))
      reader.project.waivers = fields.optionalArray("waivers").compactMap {
        ProjectFile.Waiver.read($0, reader.examination)
      }
    }
    self = reader
  }

  private func questions(_ values: [JSONValue]) -> [Int] {
    values.compactMap { knowledge.questionIndex(examination.string($0, "the id of a question")) }
  }

  private mutating func readAnswers(_ value: JSONValue) {
    for (key, value) in value.members {
      guard let place = knowledge.questionIndex(key.string) else {
        misfits.append("There is no question \(key.string.quoted) any more; its answer is left out.")
        continue
      }
      let question = knowledge.questions[place]
      do throws(AnswerText.Fault) {
        project.answers[place] = try AnswerText.parse(words(value, of: question), for: question)
      } catch {
        misfits.append("The answer to \"\(question.id)\" no longer fits and is left out: \(error.message)")
      }
    }
  }

  /// The answer as the words of a flag.
  private func words(_ value: JSONValue, of question: Question) -> [String] {
    switch value.kind {
    case .array:
      let words = value.elements.map(\.string)
      return words.isEmpty && question.kind == .choices ? [AnswerText.noneWord] : words
    case .string: return [value.string]
    default: return [value.written]
    }
  }

  private mutating func readWeights(_ value: JSONValue) {
    for (key, value) in value.members {
      guard knowledge.factor(key.string) != nil, let weight = value.scaled(places: 3),
        (0...10_000).contains(weight)
      else {
        misfits.append("The weight of \(key.string.quoted) no longer fits and is left out.")
        continue
      }
      project.weights[key.string] = Thousandths(weight)
    }
  }

  private mutating func readStack(_ values: [JSONValue]) {
    for value in values {
      guard let place = knowledge.option(value.string) else {
        misfits.append("There is no option \(value.string.quoted) any more; it is left out.")
        continue
      }
      project.stack[place.decision] |= 1 << UInt64(place.option)
    }
  }
}
