import Engine
import Reports

/// The texts of the help, made from the commands, the flags and the data.
enum Help {
  /// A few lines with examples.
  static func short(_ command: Command?, _ knowledge: KnowledgeBase) -> String {
    var layout = TextLayout()
    layout.paragraph(command.map { "\($0.rawValue): \($0.summary)." } ?? knowledge.subject)
    layout.blankLine()
    addUsage(command, &layout)
    layout.blankLine()
    addExamples(command, knowledge, &layout)
    layout.blankLine()
    layout.line("`\(Program.name) \(command.map { $0.rawValue + " " } ?? "")--help` shows everything.")
    return layout.text
  }

  /// Everything there is to say.
  static func whole(_ command: Command?, _ knowledge: KnowledgeBase) -> String {
    var layout = TextLayout()
    if let command {
      layout.paragraph("\(Program.name) \(command.rawValue): \(command.summary)")
    } else {
      layout.paragraph("\(Program.name) \(Program.version): \(knowledge.subject)")
    }
    layout.blankLine()
    addUsage(command, &layout)
    if command == nil {
      layout.blankLine()
      layout.heading("Commands")
      for command in Command.allCases { layout.entry(command.rawValue, command.summary) }
    }
    addFlags(command, &layout)
    if command == .data { DataHelp.add(to: &layout) }
    if command == .compare { CompareHelp.add(to: &layout) }
    if command?.takesAnswers ?? true { addQuestions(command, knowledge, &layout) }
    layout.blankLine()
    addExamples(command, knowledge, &layout)
    if command == nil { addStatuses(&layout) }
    return layout.text
  }

  private static func addUsage(_ command: Command?, _ layout: inout TextLayout) {
    if let command {
      layout.line("Usage: \(Program.name) \(command.rawValue) \(command.synopsis)")
    } else {
      layout.line("Usage: \(Program.name) COMMAND [FLAGS]")
      layout.line("       \(Program.name) --version")
    }
  }

  /// The examples of the data for a command, or some that can be made from its ids.
  private static func examples(of command: Command, _ knowledge: KnowledgeBase) -> [KnowledgeBase.Example] {
    let own = knowledge.examples.filter { $0.arguments.first == command.rawValue }
    guard own.isEmpty else { return own }
    func example(_ purpose: String, _ words: String...) -> KnowledgeBase.Example {
      KnowledgeBase.Example(purpose: purpose, arguments: [command.rawValue] + words)
    }
    switch command {
    case .explain:
      let decision = knowledge.decisions[0]
      return [
        example("How a decision comes about, and its factors by weight", decision.id),
        example("An option, and what can speak for or against it", decision.options[0].id),
      ]
    case .data:
      return [
        example("All questions and options, for scripts", "list", "--format", "json"),
        example("A copy of the knowledge base to change", "export", "knowledge"),
        example("What is wrong with it or doubtful, if anything", "validate", "knowledge", "--strict"),
        example("Its scenarios, and what they leave untested", "test", "knowledge", "--coverage"),
      ]
    case .compare:
      let question = knowledge.questions.first { $0.kind == .choice }
      return [example("Two answers files", "before.json", "after.json")]
        + (question.map { question in
          [
            example(
              "One of them, and the same with another answer", "before.json", "--\(question.id)",
              question.answers[0].id)
          ]
        } ?? [])
        + [
          example(
            "One under two knowledge bases, to see what a change of the rules does", "before.json", "--data",
            "old", "--data", "new")
        ]
    case .help: return [example("Everything that report takes", "report")]
    case .ask:
      return [
        example("An interview in the terminal"),
        example("Whatever was answered before, and the questions that are left", "--answers", "answers.json"),
      ]
    case .initialize:
      return [
        example("A project file for what the repository in this folder uses"),
        example("The same from the answers of an interview", "--answers", "answers.json"),
      ]
    case .report, .check: return []
    }
  }

  private static func addExamples(
    _ command: Command?, _ knowledge: KnowledgeBase, _ layout: inout TextLayout
  ) {
    let fitting = command.map { examples(of: $0, knowledge) } ?? knowledge.examples
    guard !fitting.isEmpty else { return }
    layout.heading(fitting.count == 1 ? "Example" : "Examples")
    for example in fitting {
      layout.paragraph("\(example.purpose):", indent: "  ")
      let words = ([Program.name] + example.arguments).joined(separator: " ")
      layout.paragraph(words, indent: "    ", hanging: "      ")
    }
  }

  private static func addFlags(_ command: Command?, _ layout: inout TextLayout) {
    layout.blankLine()
    layout.heading("Flags")
    let flags = command?.flags ?? [.data, .help, .version]
    for flag in flags {
      let letter = flag.letter.map { "-\($0), " } ?? ""
      let value = flag.valueName.map { " \($0)" } ?? ""
      layout.entry("\(letter)--\(flag.rawValue)\(value)", flag.summary(for: command))
    }
  }

  private static func addQuestions(
    _ command: Command?, _ knowledge: KnowledgeBase, _ layout: inout TextLayout
  ) {
    layout.blankLine()
    let takers = Command.allCases.filter(\.takesAnswers).map(\.rawValue).joined(last: "and")
    layout.heading("Questions; each is a flag of \(takers), and may be left out")
    for question in knowledge.questions {
      layout.paragraph("--\(question.id): \(question.prompt)", indent: "  ", hanging: "    ")
      guard command != nil else { continue }
      for answer in question.answers { layout.entry("  \(answer.id)", answer.label) }
      switch question.kind {
      case .choice: break
      case .choices:
        layout.entry("  \(AnswerText.noneWord)", "none of these; several are separated by commas")
      case .number(let range, let unit):
        layout.entry("  NUMBER", "from \(range.lowerBound) to \(range.upperBound) \(unit)")
      }
    }
    if command == nil { layout.line("  The answers are shown by `\(Program.name) report --help`.") }
  }

  private static func addStatuses(_ layout: inout TextLayout) {
    layout.blankLine()
    layout.heading("Exit status")
    for (status, meaning) in [
      ("0", "done, or the check passed"), ("1", "the check failed, or data validate or test found faults"),
      (
        "3",
        "the check could not decide, or had nothing to judge; ask was left or could not ask; data test found no scenario"
      ),
      ("64", "wrong usage"),
      ("65", "faults in data or answers"), ("66", "an input cannot be read"),
      ("70", "a defect in the program"),
      ("73", "an output cannot be created"), ("74", "an output cannot be written, such as on a full disk"),
      ("129, 130, 141, 143", "ended by a signal: hang-up, interrupt, closed pipe, termination"),
    ] { layout.entry(status, meaning) }
  }
}
