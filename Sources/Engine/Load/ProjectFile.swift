package import StrictJSON

/// An answers file, which is also the project file: what a project has answered, weighed and decided.
package struct ProjectFile: Sendable {
  /// Lets one finding of the check pass until a day.
  package struct Waiver: Sendable, Equatable {
    package var finding: String
    package var reason: String
    package var owner: String
    /// The last day on which the waiver holds.
    package var until: CalendarDay
  }

  /// What had come out for a decision when the file was written.
  package struct Decided: Sendable, Equatable {
    package var verdict: Verdict
    /// The index of the option that was recommended.
    package var option: Int?
    /// In points, as JSON has it.
    package var lead: String

    package init(verdict: Verdict, option: Int?, lead: String) {
      self.verdict = verdict
      self.option = option
      self.lead = lead
    }
  }

  /// The lines on which the parts of a file stand, as far as it was read from one.
  package struct Lines: Sendable {
    /// By the id of the option.
    package var stack: [String: Int] = [:]
    /// By the index of the decision.
    package var decided: [Int: Int] = [:]
    /// In step with the waivers.
    package var waivers: [Int] = []

    package init() {}
  }

  package var answers: Answers
  package var weights: [String: Thousandths] = [:]
  /// For each decision the stated options, as bits.
  package var stack: [UInt64]
  package var waivers: [Waiver] = []
  /// The version of the knowledge base under which the file was written, where it says so.
  package var dataVersion: String?
  /// By the index of the decision.
  package var decided: [Int: Decided] = [:]
  package var lines = Lines()
  /// What is expected of the answers, where the file is a scenario.
  package var scenario: Scenario?

  package init(for knowledge: KnowledgeBase) {
    answers = Answers(questionCount: knowledge.questions.count)
    stack = Array(repeating: 0, count: knowledge.decisions.count)
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - evidence: what a scenario may refer to; nil leaves its references alone.
  ///   - scenarioID: the id of the scenario that the file must hold; nil where it need not hold any.
  /// - Throws: `DataFaults` with everything that is wrong in it.
  package static func read(
    _ bytes: [UInt8], file: String, for knowledge: KnowledgeBase, evidence: Evidence? = nil,
    scenarioID: String? = nil
  ) throws(DataFaults) -> ProjectFile {
    let examination = JSONExamination()
    var project = ProjectFile(for: knowledge)
    if let document = examination.parse(bytes, file: file) {
      ProjectFileReader(
        knowledge: knowledge, evidence: evidence, scenarioID: scenarioID, examination: examination
      ).read(document, into: &project)
    }
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return project
  }
}

/// Reads the parts of a project file and resolves the names in them.
private struct ProjectFileReader {
  let knowledge: KnowledgeBase
  let evidence: Evidence?
  let scenarioID: String?
  let examination: JSONExamination

  func read(_ document: JSONDocument, into project: inout ProjectFile) {
    _ = examination.object(document.root, "an answers file") { fields in
      _ = fields.optionalString("$schema")
      if let scenario = scenarioID == nil ? fields.optional("scenario") : fields.required("scenario") {
        project.scenario = ScenarioReader(knowledge: knowledge, evidence: evidence, examination: examination)
          .read(scenario)
        if let scenarioID, let id = scenario["id"], id.kind == .string, id.string != scenarioID {
          examination.report(
            "the id \(id.string.quoted) is not the one that the file is named after", at: id)
        }
      }
      if let version = fields.optional("data") { project.dataVersion = examination.version(version) }
      if let answers = fields.optional("answers") { readAnswers(answers, into: &project.answers) }
      if let weights = fields.optional("weights") { readWeights(weights, into: &project.weights) }
      let stack = fields.optionalArray("stack")
      examination.reportRepetitions(in: stack)
      for value in stack {
        let name = examination.string(value, "the id of an option")
        guard value.kind == .string else { continue }
        do throws(StackText.Fault) {
          let before = project.stack
          try StackText.add(name, to: &project.stack, knowledge)
          let added = zip(before, project.stack).map { ~$0 & $1 }
          // What comes with an option stands where the option stands, unless it has a place of its own.
          for id in knowledge.optionIDs(in: added) {
            project.lines.stack[id] = value.position.line
          }
          project.lines.stack[name] = value.position.line
        } catch {
          examination.report(error.message, at: value)
        }
      }
      if let decided = fields.optional("decided") { readDecided(decided, into: &project) }
      for value in fields.optionalArray("waivers") {
        guard let waiver = ProjectFile.Waiver.read(value, examination) else { continue }
        project.waivers.append(waiver)
        project.lines.waivers.append(value.position.line)
      }
    }
  }

  // MARK: Answers

  private func readAnswers(_ value: JSONValue, into answers: inout Answers) {
    guard examination.isObject(value, "answers by question") else { return }
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: knowledge.questions.map(\.id), as: "question") else {
        continue
      }
      answers[place] = readAnswer(value, to: knowledge.questions[place])
    }
  }

  private func readAnswer(_ value: JSONValue, to question: Question) -> AnswerValue? {
    switch question.kind {
    case .choice:
      return readAnswerIndex(value, of: question, "the id of one answer").map(AnswerValue.choice)
    case .choices:
      var selection: UInt64 = 0
      for element in examination.array(value, "an array of answers") {
        guard let answer = readAnswerIndex(element, of: question, "the id of an answer") else { continue }
        if selection.holds(answer) { examination.report("the answer is repeated", at: element) }
        selection |= 1 << UInt64(answer)
      }
      return .choices(selection)
    case .number(let range, _):
      return .number(examination.integer(value, in: range))
    }
  }

  private func readAnswerIndex(_ value: JSONValue, of question: Question, _ expected: String) -> Int? {
    let word = examination.string(value, expected)
    guard value.kind == .string else { return nil }
    if let place = question.answerIndex(word) { return place }
    if word == AnswerText.noneWord, question.kind == .choices {
      examination.report("an empty array stands for none of the answers", at: value)
      return nil
    }
    let hint = NearestName.hintOrList(for: word, in: question.answers.map(\.id))
    examination.report("unknown answer \(word.quoted) to \"\(question.id)\"\(hint)", at: value)
    return nil
  }

  // MARK: Weights, decisions, waivers

  private func readWeights(_ value: JSONValue, into weights: inout [String: Thousandths]) {
    guard examination.isObject(value, "weights by factor") else { return }
    let names = knowledge.decisions.flatMap { $0.factors.map(\.id) }
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: names, as: "factor") else { continue }
      weights[names[place]] = Thousandths(examination.thousandths(value, in: 0...10))
    }
  }

  private func readDecided(_ value: JSONValue, into project: inout ProjectFile) {
    guard examination.isObject(value, "verdicts by decision") else { return }
    for (key, value) in value.members {
      guard let place = examination.resolve(key, in: knowledge.decisions.map(\.id), as: "decision") else {
        continue
      }
      _ = examination.object(value, "a verdict") { fields in
        let verdict = fields.word("verdict", Verdict.self)
        let option = fields.required("option").flatMap {
          readDecided($0, verdict, of: knowledge.decisions[place])
        }
        let lead = fields.required("lead")
        if let lead, lead.double.map({ $0 < 0 }) ?? true {
          examination.report("expected a number from 0 up, found \(lead.kind.rawValue)", at: lead)
        }
        guard let verdict else { return }
        project.decided[place] = ProjectFile.Decided(
          verdict: verdict, option: option, lead: lead?.written ?? "0")
        project.lines.decided[place] = key.position.line
      }
    }
  }

  /// The option of a verdict that was recorded: one where it was recommended, null otherwise.
  private func readDecided(_ option: JSONValue, _ verdict: Verdict?, of decision: Decision) -> Int? {
    if verdict == .recommend {
      return examination.resolve(option, in: decision.options.map(\.id), as: "option")
    }
    if option.kind != .null, option.kind != .faulty {
      examination.report("expected null, since only a recommendation has an option", at: option)
    }
    return nil
  }
}

extension ProjectFile.Waiver {
  /// Reads a waiver; nil where it has no last day, which is reported.
  package static func read(_ value: JSONValue, _ examination: JSONExamination) -> ProjectFile.Waiver? {
    examination.object(value, "a waiver") { fields in
      let finding = fields.text("finding")
      let reason = fields.text("reason")
      let owner = fields.text("owner")
      guard let until = fields.required("until").flatMap(examination.day) else { return nil }
      return ProjectFile.Waiver(finding: finding, reason: reason, owner: owner, until: until)
    } ?? nil
  }
}
