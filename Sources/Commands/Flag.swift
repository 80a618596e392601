import Engine

/// A flag of the program itself; those that answer questions come from the data.
enum Flag: String, CaseIterable, Sendable {
  case answers, set, weight, stack, data, date, format, style, title, client, author, owner, chart
  case maximumDeficit = "max-deficit"
  case allowUndecided = "allow-undecided"
  case repo
  case noRepo = "no-repo"
  case explain
  case coverage, strict
  case resume, all, accessible
  case output, force, quiet, color
  case noInput = "no-input"
  case help, version

  /// The letter that stands for the flag after a single hyphen.
  var letter: Character? {
    switch self {
    case .output: "o"
    case .quiet: "q"
    case .help: "h"
    default: nil
    }
  }

  /// The word for its value in the help; nil for a flag that takes none.
  var valueName: String? {
    switch self {
    case .answers: "FILE"
    case .set: "ID=VALUE"
    case .weight: "ID=N"
    case .stack: "IDS"
    case .data: "DIR"
    case .date: "YYYY-MM-DD"
    case .format: "FORMAT"
    case .style: "STYLE"
    case .title: "TEXT"
    case .client, .author: "NAME"
    case .owner: "FACTOR=NAME"
    case .chart: "FILE.svg"
    case .maximumDeficit: "POINTS"
    case .output: "FILE"
    case .repo: "DIR"
    case .color: "WHEN"
    case .resume: "NAME"
    case .all, .accessible, .allowUndecided, .noRepo, .explain, .coverage, .strict, .force, .quiet, .noInput,
      .help, .version:
      nil
    }
  }

  func isRepeatable(for command: Command) -> Bool {
    switch self {
    case .set, .weight, .stack, .owner: true
    case .data: command == .compare
    case .answers: command == .report
    case .format, .output: command == .check
    default: false
    }
  }

  func summary(for command: Command?) -> String {
    switch self {
    case .answers:
      "read answers, weights and stack from a JSON file; - is standard input"
        + (command == .report ? "; several files make a report on a team" : "")
        + (command == .check ? "; otherwise the project file, \(ProjectSite.fileName)" : "")
    case .set: "set one answer, replacing what the file says; ID= alone clears it"
    case .weight: "use another weight for a factor, from 0 to 10"
    case .stack: "options already chosen, such as A/B/C; also separated by commas"
    case .data:
      command == .compare
        ? "use the knowledge base in this folder; alone with A, compare it with the built-in one, given twice, the "
          + "first with the second"
        : "use the knowledge base in this folder instead of the built-in one"
    case .date:
      switch command {
      case .check: "the day on which waivers are judged; otherwise today in UTC"
      case .data: "the day by which reviews are due; otherwise SOURCE_DATE_EPOCH or today in UTC"
      default: "the date of the report; otherwise SOURCE_DATE_EPOCH or today in UTC"
      }
    case .format:
      "the format of the result: \(command?.formats.map(\.rawValue).joined(separator: ", ") ?? "")"
    case .style:
      "the style of the report: proposal, brief or adr (a decision record); json has one shape"
        + (command == .ask ? "; otherwise brief" : "")
    case .title: "the title of the report"
    case .client: "for whom the report is made"
    case .author: "who makes the report"
    case .owner: "who answers for the weight of a factor"
    case .chart: "also write the charts of the first decision to an SVG file, and refer to it in Markdown"
    case .maximumDeficit: "how many points a stated option may fall short; otherwise the margin"
    case .repo:
      command == .initialize
        ? "the repository to look at for what is not stated; otherwise that of the working folder"
        : "compare with what the repository in this folder really uses; otherwise that of the project file"
    case .noRepo: "do not look at the repository"
    case .explain: "show the numbers behind each finding in the text format"
    case .allowUndecided: "end with status 0 where the answers do not decide"
    case .coverage: "with data test: also list what no scenario reaches"
    case .strict: "with data validate: let warnings fail it like errors"
    case .output:
      switch command {
      case .check:
        "write the result to a file, whole or not at all; several formats each take the --output behind them"
      case .initialize: "the project file to write; otherwise \(ProjectSite.fileName) in the working folder"
      default: "write the result to a file, whole or not at all"
      }
    case .force: "let --output or export replace what is there"
    case .quiet:
      switch command {
      case .check: "print findings only"
      case .data: "say nothing of what passed, and print no notes on standard error"
      default: "print no notes on standard error"
      }
    case .color: "color the text format: auto, always or never"
    case .noInput: "never ask anything; ask then lists the questions that have no answer"
    case .resume: "go on with an interview that was left; last is the one left last"
    case .all: "ask every question that applies, in the order of the questionnaire"
    case .accessible: "ask line by line without moving the cursor, as for screen readers"
    case .help: "show the whole help; -h shows a short one"
    case .version: "show the versions of program and data"
    }
  }

  /// The words that its value must be one of; nil where it may be anything.
  func words(for command: Command) -> [String]? {
    switch self {
    case .format: command.formats.map(\.rawValue)
    case .style: Style.allCases.map(\.rawValue)
    case .color: Coloring.allCases.map(\.rawValue)
    default: nil
    }
  }
}

/// What the program can be told to do.
enum Command: String, CaseIterable, Sendable {
  case ask, report, check, compare, explain
  case initialize = "init"
  case data, help

  var summary: String {
    switch self {
    case .ask: "ask what matters and give the advice; the default on a terminal"
    case .report: "write the report for the answers given"
    case .check: "judge a stack and hold a project to it, for CI"
    case .compare: "show what other answers, weights or rules change, and why"
    case .explain: "show a factor, question, option, source or claim in full"
    case .initialize: "write or update the project file that check goes by"
    case .data: "list, validate, test or export the knowledge base"
    case .help: "show help for the program or a command"
    }
  }

  /// The arguments after the name of the command.
  var synopsis: String {
    switch self {
    case .ask, .report, .initialize: "[--QUESTION ANSWER]… [FLAGS]"
    case .check: "[--stack IDS] [--QUESTION ANSWER]… [FLAGS]"
    case .compare: "A [B] [--QUESTION ANSWER]… [FLAGS]"
    case .explain: "[ID]… [FLAGS]"
    case .data: "list|validate|test|export [DIR] [FLAGS]"
    case .help: "[COMMAND]"
    }
  }

  /// The program's own flags that the command takes, in the order of the help.
  var flags: [Flag] {
    let inputs: [Flag] = [.answers, .set, .weight, .stack, .data]
    let outputs: [Flag] = [.output, .force, .quiet, .color, .noInput, .help]
    switch self {
    case .ask:
      return inputs + [.resume, .all, .accessible, .format, .style, .title, .client, .author, .owner, .date]
        + outputs
    case .report:
      return inputs + [.format, .style, .title, .client, .author, .owner, .chart, .date] + outputs
    case .check:
      return inputs + [.repo, .noRepo, .maximumDeficit, .allowUndecided, .explain, .date, .format] + outputs
    case .initialize: return inputs + [.repo, .noRepo] + outputs
    case .compare: return [.set, .weight, .stack, .data, .format] + outputs
    case .explain: return [.data, .date] + outputs
    case .data: return [.data, .format, .coverage, .strict, .date] + outputs
    case .help: return [.data, .quiet, .color, .noInput, .help]
    }
  }

  /// The formats that the command can write, the default first.
  var formats: [Format] {
    switch self {
    case .ask: [.text, .markdown, .json, .html]
    case .report, .compare: [.markdown, .text, .json, .html]
    case .check: [.text, .json, .sarif, .junit, .github, .gitlab]
    case .data: [.text, .json]
    case .explain, .initialize, .help: [.text]
    }
  }

  /// Whether the command takes the flags that answer questions.
  var takesAnswers: Bool {
    switch self {
    case .ask, .report, .check, .compare, .initialize: true
    case .explain, .data, .help: false
    }
  }

  /// How much of the knowledge base its result can show.
  func extent(_ arguments: Arguments) -> KnowledgeBase.Extent {
    switch self {
    case .ask: .everything
    // JSON has no sentences to be worded.
    case .report: arguments.value(of: .format) == Format.json.rawValue ? .guidance : .everything
    case .explain: .guidance
    case .check, .compare, .initialize, .data, .help: .decisions
    }
  }
}
