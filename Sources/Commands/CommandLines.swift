import Engine
import Platform
import StrictJSON

/// Command lines that do again what was done in an interview, to be copied into a shell.
struct CommandLines {
  private let knowledge: KnowledgeBase
  private let project: ProjectFile
  /// A file that holds some of the project, and what it holds.
  private let base: (path: String, project: ProjectFile)?
  private let request: Request

  /// - Parameters:
  ///   - path: the file that holds the whole project, if it was written to one.
  ///   - base: the file that the interview started from, with what it holds.
  init(
    _ project: ProjectFile, savedAs path: String?, startedFrom base: (path: String, project: ProjectFile)?,
    _ request: Request, _ knowledge: KnowledgeBase
  ) {
    self.project = project
    self.base = path.map { ($0, project) } ?? base
    self.request = request
    self.knowledge = knowledge
  }

  private static let reportFlags: [Flag] = [.title, .client, .author, .owner, .date]

  /// Gives the report as it was asked for.
  var report: String {
    let format = request.format
    let looks =
      (format == .json ? [] : ["--style", (request.style ?? .brief).rawValue]) + [
        "--format", format.rawValue,
      ]
    return line(["report"] + inputs(stack: nil) + looks + request.words(of: Self.reportFlags) + data)
  }

  /// Checks the advised stack, or the stated one where one is stated; nil where there is nothing to check.
  func check(_ advice: Advice) -> String? {
    let stack = advice.checkableOptions
    return stack.isEmpty ? nil : line(["check"] + inputs(stack: stack) + data)
  }

  /// Asks on from the answers so far.
  var ask: String { line(["ask"] + inputs(stack: nil) + manner + data) }

  /// Goes on with a session.
  func resume(_ name: String) -> String { line(["ask", "--resume", name] + manner + data) }

  /// How the interview was held and what was to become of its result.
  private var manner: [String] {
    request.words(of: [.accessible, .format, .style] + Self.reportFlags + [.output, .force, .color])
  }

  /// The knowledge base by its full path, since the line may be used in another folder.
  private var data: [String] {
    request.value(of: .data).map { ["--data", Platform.fullPath(of: $0) ?? $0] } ?? []
  }

  /// The flags that lead from the file, if there is one, to the project.
  private func inputs(stack: [String]?) -> [String] {
    // A hyphen alone would be standard input.
    var words = base.map { ["--answers", $0.path == "-" ? "./-" : $0.path] } ?? []
    let start = base?.project ?? ProjectFile(for: knowledge)
    for (place, question) in knowledge.questions.enumerated()
    where project.answers[place] != start.answers[place] {
      let chosen = project.answers[place].map { AnswerText.words($0, for: question) }
      switch chosen {
      case nil: words += ["--set", "\(question.id)="]
      case []: words += ["--\(question.id)", AnswerText.noneWord]
      case let chosen?: words += ["--\(question.id)", chosen.joined(separator: ",")]
      }
    }
    for (factor, weight) in project.weights.sorted(by: { $0.key < $1.key })
    where start.weights[factor] != weight {
      words += ["--weight", "\(factor)=\(weight.text)"]
    }
    let stated = knowledge.optionIDs(in: project.stack)
    if let stack = stack ?? (project.stack == start.stack ? nil : stated) {
      words += ["--stack", stack.joined(separator: "/")]
    }
    return words
  }

  private func line(_ words: [String]) -> String {
    ([Program.name] + words).map(Self.quoted).joined(separator: " ")
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
    // What a terminal must not be sent is spelled out, as bash and its kind read it.
    guard word.withVisibleControls == word else { return "$'\(word.utf8.map(escaped).joined())'" }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}

extension CommandLines {
  /// A byte within `$'…'`.
  private static func escaped(_ byte: UInt8) -> String {
    let scalar = Unicode.Scalar(byte)
    if 0x20...0x7E ~= byte, scalar != "'", scalar != "\\" { return String(scalar) }
    let digits = String(byte, radix: 16)
    return "\\x" + (digits.count == 1 ? "0" : "") + digits
  }
}

extension Request {
  /// Some of its flags as they were given.
  func words(of flags: [Flag]) -> [String] {
    flags.filter(has).flatMap { flag -> [String] in
      let name = "--\(flag.rawValue)"
      return flag.valueName == nil ? [name] : values(of: flag).flatMap { [name, $0] }
    }
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
