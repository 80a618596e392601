import Engine
import StrictJSON

/// A command with its flags, checked against the program and the data.
struct Request {
  var command: Command
  /// The words after the name of the command.
  var words: [String]
  /// The words given as answers, by the index of the question.
  private(set) var answers: [Int: [String]] = [:]
  private var values: [Flag: [String]] = [:]
  /// The formats and outputs in the order in which they were given.
  private(set) var deliveries: [(flag: Flag, value: String)] = []

  func value(of flag: Flag) -> String? { values[flag]?.last }
  func values(of flag: Flag) -> [String] { values[flag] ?? [] }
  func has(_ flag: Flag) -> Bool { values[flag] != nil }

  /// Checks the flags of a command.
  ///
  /// - Throws: `Failure` with everything that is wrong with them.
  init(_ command: Command, _ arguments: Arguments, questions: [Question]) throws(Failure) {
    self.command = command
    words = Array(arguments.words.dropFirst())
    var faults: [String] = []
    for written in arguments.flags {
      if let fault = add(written, questions) { faults.append(fault) }
    }
    if !faults.isEmpty { throw Failure(.usage, faults) }
  }

  /// Takes a flag in; returns what is wrong with it.
  private mutating func add(_ written: Arguments.Written, _ questions: [Question]) -> String? {
    if let flag = Flag(rawValue: written.name), command.flags.contains(flag) { return add(flag, written) }
    if command.takesAnswers, let question = questions.firstIndex(where: { $0.id == written.name }) {
      return add(question, questions[question], written)
    }
    var known = command.flags.map { "--\($0.rawValue)" }
    if command.takesAnswers { known += questions.map { "--\($0.id)" } }
    let spelling = written.spelling
    if Flag(rawValue: written.name) != nil
      || !command.takesAnswers && questions.contains(where: { $0.id == written.name })
    {
      return "\(command.rawValue) does not take the flag \(spelling)"
    }
    return written.unknown(known: known)
  }

  private mutating func add(_ flag: Flag, _ written: Arguments.Written) -> String? {
    guard let valueName = flag.valueName else {
      values[flag] = []
      return written.value == nil ? nil : "\(written.spelling) takes no value"
    }
    guard let value = written.value, !value.isEmpty else {
      return "\(written.spelling) needs a value: \(valueName)"
    }
    if values[flag] != nil, !flag.isRepeatable(for: command) {
      return "\(written.spelling) is given more than once"
    }
    values[flag, default: []].append(value)
    if flag == .format || flag == .output { deliveries.append((flag, value)) }
    return fault(in: value, of: flag)
  }

  /// What is wrong with a value that does not have to wait for the data to be judged.
  private func fault(in value: String, of flag: Flag) -> String? {
    if let words = flag.words(for: command), !words.contains(value) {
      return "unknown \(flag.rawValue) \(value.quoted)\(NearestName.hintOrList(for: value, in: words))"
    }
    if flag == .date, CalendarDay(value) == nil {
      return "--date: expected a day as YYYY-MM-DD, found \(value.quoted)"
    }
    return nil
  }

  private mutating func add(_ place: Int, _ question: Question, _ written: Arguments.Written) -> String? {
    guard let value = written.value, !value.isEmpty else {
      return "\(written.spelling) needs a value: \(Self.valueName(of: question))"
    }
    if answers[place] != nil, question.kind != .choices {
      return "\(written.spelling) is given more than once"
    }
    answers[place, default: []] += Self.words(value, for: question)
    return nil
  }

  /// The words of a value; where several answers may be given they are separated by commas.
  static func words(_ value: String, for question: Question) -> [String] {
    question.kind == .choices
      ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [value]
  }

  /// What stands for the value in the help.
  static func valueName(of question: Question) -> String {
    switch question.kind {
    case .choice: question.answers.map(\.id).joined(separator: "|")
    case .choices: question.answers.map(\.id).joined(separator: ",")
    case .number(let range, _): "\(range.lowerBound)-\(range.upperBound)"
    }
  }
}
