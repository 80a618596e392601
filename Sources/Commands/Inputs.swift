import Engine
import StrictJSON

/// Answers, weights and stack as they result from the answers file and the flags, which beat the file.
struct Inputs {
  private(set) var project: ProjectFile

  init(_ request: Request, _ knowledge: KnowledgeBase) throws(Failure) {
    let path = request.value(of: .answers)
    try self.init(
      changing: path.map { path throws(Failure) in try AnswersFile(path).project(for: knowledge) }
        ?? ProjectFile(for: knowledge),
      by: request, knowledge)
  }

  /// What the flags of a request make of a file.
  init(changing file: ProjectFile, by request: Request, _ knowledge: KnowledgeBase) throws(Failure) {
    project = file
    var faults: [String] = []
    for question in request.answers.keys.sorted() {
      setAnswer(
        request.answers[question] ?? [], to: question, knowledge,
        flag: "--\(knowledge.questions[question].id)",
        &faults)
    }
    for assignment in request.values(of: .set) { apply(assignment, knowledge, &faults) }
    var weighed: Set<String> = []
    for assignment in request.values(of: .weight) {
      weigh(assignment, knowledge, &faults)
      if let id = Self.split(assignment)?.id, !weighed.insert(id).inserted {
        faults.append("--weight \(id) is given more than once")
      }
    }
    if request.has(.stack) { state(request.values(of: .stack), knowledge, &faults) }
    if !faults.isEmpty { throw Failure(.usage, faults) }
  }

  private mutating func setAnswer(
    _ words: [String], to question: Int, _ knowledge: KnowledgeBase, flag: String, _ faults: inout [String]
  ) {
    do throws(AnswerText.Fault) {
      project.answers[question] = try AnswerText.parse(words, for: knowledge.questions[question])
    } catch {
      faults.append("\(flag): \(error.message)")
    }
  }

  private mutating func apply(_ assignment: String, _ knowledge: KnowledgeBase, _ faults: inout [String]) {
    guard let (id, value) = Self.split(assignment) else {
      return faults.append("--set: expected ID=VALUE, found \(assignment.quoted)")
    }
    guard let question = knowledge.questionIndex(id) else {
      let hint = NearestName.hint(for: id, in: knowledge.questions.map(\.id))
      return faults.append("--set: unknown question \(id.quoted)\(hint)")
    }
    guard !value.isEmpty else {
      project.answers[question] = nil
      return
    }
    let words = Request.words(value, for: knowledge.questions[question])
    setAnswer(words, to: question, knowledge, flag: "--set \(id)", &faults)
  }

  private mutating func weigh(_ assignment: String, _ knowledge: KnowledgeBase, _ faults: inout [String]) {
    guard let (id, value) = Self.split(assignment) else {
      return faults.append("--weight: expected ID=N, found \(assignment.quoted)")
    }
    guard knowledge.factor(id) != nil else {
      let hint = NearestName.hint(for: id, in: knowledge.decisions.flatMap { $0.factors.map(\.id) })
      return faults.append("--weight: unknown factor \(id.quoted)\(hint)")
    }
    guard let weight = Thousandths(value), (0...10_000).contains(weight.count) else {
      return faults.append(
        "--weight \(id): expected a number from 0 to 10 with at most three digits after the point, found "
          + value.quoted)
    }
    project.weights[id] = weight
  }

  private mutating func state(_ stacks: [String], _ knowledge: KnowledgeBase, _ faults: inout [String]) {
    var stack = Array(repeating: UInt64(0), count: knowledge.decisions.count)
    for text in stacks {
      do throws(StackText.Fault) {
        try StackText.parse(text, into: &stack, knowledge)
      } catch {
        faults.append("--stack: \(error.message)")
      }
    }
    project.stack = stack
  }

  private static func split(_ assignment: String) -> (id: String, value: String)? {
    guard let place = assignment.firstIndex(of: "="), place != assignment.startIndex else { return nil }
    return (String(assignment[..<place]), String(assignment[assignment.index(after: place)...]))
  }
}
