import Engine
import StrictJSON

/// Command lines that do again what was done in an interview, to be copied into a shell.
struct CommandLines {
  private let knowledge: KnowledgeBase
  private let project: ProjectFile
  /// The file that holds the project, if it was written to one.
  private let path: String?
  /// The folder of the knowledge base; nil for the one inside the program.
  private let folder: String?

  init(_ project: ProjectFile, savedAs path: String?, folder: String?, _ knowledge: KnowledgeBase) {
    self.project = project
    self.path = path
    self.folder = folder
    self.knowledge = knowledge
  }

  /// Gives the report.
  var report: String { line(["report"] + inputs(stack: nil)) }

  /// Checks the advised stack, or the stated one where one is stated; nil where there is nothing to check.
  func check(_ advice: Advice) -> String? {
    let stack = advice.checkableOptions
    guard !stack.isEmpty else { return nil }
    return line(["check"] + inputs(stack: stack))
  }

  /// Asks on from the answers so far.
  var ask: String { line(["ask"] + inputs(stack: nil)) }

  /// Goes on with a session.
  func resume(_ name: String) -> String { line(["ask", "--resume", name] + data) }

  private var data: [String] { folder.map { ["--data", $0] } ?? [] }

  private func inputs(stack: [String]?) -> [String] {
    var words: [String] = []
    if let path {
      words += ["--answers", path]
    } else {
      for (question, value) in zip(knowledge.questions, project.answers.values) {
        guard let value else { continue }
        let chosen = AnswerText.words(value, for: question)
        words += ["--\(question.id)", chosen.isEmpty ? AnswerText.noneWord : chosen.joined(separator: ",")]
      }
      for (factor, weight) in project.weights.sorted(by: { $0.key < $1.key }) {
        words += ["--weight", "\(factor)=\(weight.text)"]
      }
    }
    let stated = zip(knowledge.decisions, project.stack).flatMap { $0.options(in: $1).map(\.id) }
    if let stack = stack ?? (path == nil && !stated.isEmpty ? stated : nil) {
      words += ["--stack", stack.joined(separator: "/")]
    }
    return words + data
  }

  private func line(_ words: [String]) -> String {
    ([Program.name] + words).map(Self.quoted).joined(separator: " ").withVisibleControls
  }

  /// The word as a shell takes it for itself.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./,=:+@%".utf8.contains(byte)
      }
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}

extension Advice {
  /// The ids of the options that a check can hold a project to: what is stated, else what is advised; of options that
  /// are level, the best. What comes with an option that is not among them is left out.
  fileprivate var checkableOptions: [String] {
    var ids: [String] = []
    for decision in decisions {
      let stated = decision.given | decision.givenAdditions
      let level =
        decision.verdict == .either ? decision.evaluation.best.map { UInt64(1) << UInt64($0) } ?? 0 : 0
      let chosen = stated != 0 ? stated : decision.advised | level
      ids += decision.decision.options(in: chosen)
        .filter { $0.implies.allSatisfy(ids.contains) }.map(\.id)
    }
    return ids
  }
}
