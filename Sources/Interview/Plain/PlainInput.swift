import Engine
import Reports

/// What a line means that was typed where lines are asked for.
enum PlainInput: Equatable {
  case nothing
  case back, forward, why, skip, review, help, standing, quit
  /// Numbers of what was listed, counted from 1, or words of which none is a command.
  case words([String])

  init(_ line: String) {
    let words = line.lowercased().split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\r" }.map(
      String.init)
    switch words {
    case []: self = .nothing
    case ["b"], ["back"]: self = .back
    case ["n"], ["next"]: self = .forward
    case ["w"], ["why"]: self = .why
    case ["skip"], ["u"], ["unsure"], ["not", "sure"]: self = .skip
    case ["r"], ["review"]: self = .review
    case ["h"], ["help"], ["?"]: self = .help
    case ["s"], ["standing"]: self = .standing
    case ["q"], ["quit"], ["exit"]: self = .quit
    default: self = .words(words)
    }
  }

  /// The answer that words stand for; nil where they stand for none.
  static func answer(_ words: [String], to question: Question) -> AnswerValue? {
    switch question.kind {
    case .number: return NumberText.parse(words.joined(), for: question).map(AnswerValue.number)
    case .choice:
      return index(words.joined(separator: " "), of: question).map(AnswerValue.choice)
    case .choices:
      if words == [AnswerText.noneWord] { return .choices(0) }
      var selection: UInt64 = 0
      for word in words {
        guard let answer = index(word, of: question) else { return nil }
        selection |= 1 << UInt64(answer)
      }
      return .choices(selection)
    }
  }

  /// The answer with that number, id or label.
  private static func index(_ word: String, of question: Question) -> Int? {
    if let number = Int(word) { return question.answers.indices.contains(number - 1) ? number - 1 : nil }
    return question.answers.firstIndex { $0.id == word || $0.label.lowercased() == word }
  }
}
