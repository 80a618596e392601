package import Detection
package import Engine
import StrictJSON

/// What a scan of a repository says on a declared stack and on answers, as findings.
package struct RepositoryFindings {
  private let scan: RepositoryScan
  private let knowledge: KnowledgeBase
  private let answers: Answers
  private let declared: [UInt64]

  package init(_ scan: RepositoryScan, declared: [UInt64], answers: Answers, _ knowledge: KnowledgeBase) {
    self.scan = scan
    self.declared = declared
    self.answers = answers
    self.knowledge = knowledge
  }

  /// All of them: what cannot be read, differences from the declared stack, what is unclear, and answers.
  ///
  /// - Parameter detection: what the repository shows where nothing is declared.
  package func all(_ detection: StackDetection, _ signs: RepositorySigns) -> [Finding] {
    var findings = scan.faults.map(unreadable)
    for drift in StackDrift.all(scan, declared: declared, detection, knowledge, signs) {
      findings.append(finding(drift))
    }
    return findings + detection.splits.map { unclear($0, detection.pending) } + contradictions + nothingSeen
  }

  // MARK: Files

  private func unreadable(_ fault: ScanFault) -> Finding {
    Finding(
      id: "repository.unreadable.\(fault.file)", kind: "unreadable", level: .error,
      message: "\(fault.file.quoted) cannot be read: \(fault.message)",
      reason: "It can say what the project uses, and what cannot be read must not pass for nothing.",
      remedy: "Make it readable, or waive this finding if the file is none of the project's own.",
      place: Finding.Place(file: fault.file, line: fault.line))
  }

  private var nothingSeen: [Finding] {
    guard scan.sightings.isEmpty, scan.answers.isEmpty, scan.faults.isEmpty else { return [] }
    return [
      Finding(
        id: "repository.unseen", kind: "unseen", level: .note,
        message: "nothing in the repository shows which options it uses",
        reason: "Files seen: \(scan.fileCount); of a kind that can show something: \(scan.readCount).",
        remedy:
          "Make sure that this is the folder of the project; --no-repo says that it is not to be looked at.")
    ]
  }

  // MARK: The stack

  private func title(_ option: RepositorySigns.OptionPlace) -> String {
    knowledge[option].title
  }

  private func declaredTitles(_ decision: Int) -> String {
    knowledge.decisions[decision].options(in: declared[decision]).map(\.title).joined(separator: " and ")
  }

  private func finding(_ drift: StackDrift) -> Finding {
    let option = drift.option
    let (title, declared) = (title(option), declaredTitles(option.decision))
    let others = drift.sightings.firstByOption.map(\.option).map(self.title).joined(last: "and")
    let place = drift.sightings.first.map(\.place) ?? ""
    let shown = Self.list(drift.sightings)
    switch drift.kind {
    case .absent:
      return finding(
        option, "drift", .error, "\(title) is declared, but the repository shows \(others)", shown,
        remedy: "Declare what the project uses, or bring the project back to what was decided.",
        drift.sightings)
    case .elsewhere:
      return finding(
        option, "drift", .error,
        "\(title) is used in \(place.isEmpty ? "the top folder" : "the folder \(place.quoted)"), "
          + "where nothing shows \(declared), which is declared", shown,
        remedy:
          "Bring the folder back to what was decided, or waive this with the reason for a second choice.",
        drift.sightings, in: place)
    case .beside:
      return finding(
        option, "undeclared", .warning, "\(title) is used beside \(declared), but not declared", shown,
        remedy: "Declare it too if the project is built on it; otherwise waive this with the reason.",
        drift.sightings)
    case .aside:
      return finding(
        option, "seen", .note, "the repository also shows \(title.quoted), which is not declared", shown,
        remedy: "Declare it with the stack if the backend is built on it; otherwise nothing has to change.",
        drift.sightings)
    case .hinted:
      return finding(
        option, "hint", .note,
        "\(drift.sightings.first?.file ?? "a file") hints at \(title.quoted), which is not declared", shown,
        remedy: "Nothing has to change, unless it is what the project runs on.", drift.sightings)
    }
  }

  private func finding(
    _ option: RepositorySigns.OptionPlace, _ kind: String, _ level: Finding.Level, _ message: String,
    _ reason: String, remedy: String, _ sightings: [Sighting], in folder: String = ""
  ) -> Finding {
    let decision = knowledge.decisions[option.decision]
    let id = knowledge[option].id
    return Finding(
      id: "\(decision.id).\(id).\(kind)\(folder.isEmpty ? "" : ".\(folder)")", kind: kind, level: level,
      decision: decision.id, option: id,
      message: message, reason: reason, remedy: remedy, place: sightings.first?.findingPlace,
      numbers: sightings.map(numbers))
  }

  private func numbers(_ sighting: Sighting) -> String {
    let what =
      switch sighting.kind {
      case .runtime: "what it runs on"
      case .framework: "a server framework"
      case .driver: "a database driver"
      case .library: "a library"
      case .hint: "a hint"
      }
    let remarks =
      [what] + (sighting.isAmbiguous ? ["often there for another purpose"] : [])
      + (sighting.isExplained ? ["explained by a front end in the same folder"] : [])
    return "\(title(sighting.option)): \(sighting.shownText) (\(remarks.joined(separator: "; ")))"
  }

  private func unclear(_ split: StackDetection.Split, _ pending: [Sighting]) -> Finding {
    let decision = knowledge.decisions[split.decision]
    let titles = split.sightings.map { title($0.option) }.joined(last: "and")
    return Finding(
      id: "\(decision.id).unclear", kind: "unclear", level: .note, decision: decision.id,
      message: "the repository shows \(titles), so it does not say which of them is meant",
      reason: (split.sightings + pending).map { "\(title($0.option)): \($0.shownText)." }
        .joined(separator: " "),
      remedy: "State the choice in the stack of the project file, or with --stack.",
      place: split.sightings.first?.findingPlace, numbers: split.sightings.map(numbers))
  }

  /// The first sightings with their places, and how many more there are.
  private static func list(_ sightings: [Sighting]) -> String {
    var texts: [String] = []
    for sighting in sightings where !texts.contains(sighting.shownText) && texts.count < 4 {
      texts.append(sighting.shownText)
    }
    let all = Set(sightings.map(\.shownText)).count
    let shown = texts.prefix(3).joined(separator: ", ")
    return "Seen: \(shown)\(all > 3 ? ", and \(all - 3) more" : "")."
  }

  // MARK: Answers

  private var contradictions: [Finding] {
    var findings: [Finding] = []
    var told: Set<String> = []
    for sighting in scan.answers {
      let question = knowledge.questions[sighting.telling.question]
      guard let finding = finding(sighting, question), told.insert(finding.id).inserted else { continue }
      findings.append(finding)
    }
    return findings
  }

  private func finding(_ sighting: AnswerSighting, _ question: Question) -> Finding? {
    let telling = sighting.telling
    let fitting = telling.answers.sorted().map { "\"\(question.answers[$0].label)\"" }.joined(last: "or")
    let place = Finding.Place(file: sighting.file, line: sighting.line)
    guard let answer = answers[telling.question] else {
      return Finding(
        id: "\(question.id).unanswered", kind: "unanswered", level: .note,
        message: "\(sighting.words) suggests an answer to an open question: \(question.prompt)",
        reason: telling.because, remedy: "Answer --\(question.id); \(fitting) would fit.", place: place)
    }
    let given: String
    switch answer {
    case .choice(let chosen):
      guard !telling.answers.contains(chosen) else { return nil }
      given = question.answers[chosen].id
    case .choices(let chosen):
      guard !telling.answers.contains(where: chosen.holds) else { return nil }
      let words = AnswerText.words(answer, for: question)
      given = words.isEmpty ? AnswerText.noneWord : words.joined(separator: ",")
    case .number: return nil
    }
    return Finding(
      id: "\(question.id).contradicted.\(sighting.words)", kind: "contradicted", level: .warning,
      message: "\(sighting.words) contradicts the answer \(given.quoted) to \"\(question.id)\"",
      reason: telling.because,
      remedy: "Correct the answer (\(fitting) would fit), or remove what is not used.", place: place)
  }
}
