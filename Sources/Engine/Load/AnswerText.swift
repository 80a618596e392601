import StrictJSON

/// Turns the words of flags into answers and answers into words.
package enum AnswerText {
  /// The word for "none of these" where several answers may be selected.
  package static let noneWord = "none"

  /// What is wrong with a word that was given as an answer.
  package struct Fault: Error, Equatable {
    package var message: String
  }

  /// Reads the answer to `question` from words, one for each answer selected.
  package static func parse(_ words: [String], for question: Question) throws(Fault) -> AnswerValue {
    switch question.kind {
    case .choice:
      guard words.count == 1 else {
        throw Fault(message: "takes one answer, found \(words.count): \(words.joined(separator: ", "))")
      }
      return .choice(try index(of: words[0], in: question))
    case .choices:
      if !words.isEmpty, words.allSatisfy({ $0 == noneWord }) { return .choices(0) }
      guard !words.contains(noneWord) else {
        throw Fault(message: "\"\(noneWord)\" means none of the answers, so no other can stand beside it")
      }
      var selection: UInt64 = 0
      for word in words { selection |= 1 << UInt64(try index(of: word, in: question)) }
      return .choices(selection)
    case .number(let range, let unit):
      guard words.count == 1, let number = Int(words[0]), range.contains(number) else {
        throw Fault(
          message: "expected a whole number from \(range.lowerBound) to \(range.upperBound) (\(unit)), "
            + "found \(words.joined(separator: ",").quoted)")
      }
      return .number(number)
    }
  }

  /// The ids of the selected answers, or the number; empty where none of the answers is selected.
  package static func words(_ value: AnswerValue, for question: Question) -> [String] {
    switch value {
    case .choice(let answer): [question.answers[answer].id]
    case .choices(let selection):
      question.answers.indices.filter { selection.holds($0) }.map { question.answers[$0].id }
    case .number(let number): [String(number)]
    }
  }

  private static func index(of word: String, in question: Question) throws(Fault) -> Int {
    if let answer = question.answerIndex(word) { return answer }
    let names = question.answers.map(\.id) + (question.kind == .choices ? [noneWord] : [])
    throw Fault(message: "unknown answer \(word.quoted)\(NearestName.hintOrList(for: word, in: names))")
  }
}
