import Engine
import Reports

/// Leads through an interview line by line, without moving the cursor: for screen readers and plain terminals.
package struct PlainRunner {
  private let console: any Console
  private let outlets: Outlets
  private var reader = LineReader()
  private var conversation: Conversation
  /// Whether what is at the present place has to be told before the next line is asked for.
  private var mustTell = true

  package init(_ console: any Console, _ outlets: Outlets, _ start: Conversation) {
    self.console = console
    self.outlets = outlets
    conversation = start
  }

  /// - Returns: how it ended, and where the person was.
  /// - Throws: what keeps the console from being read or written.
  package mutating func run() throws -> (ending: Ending, conversation: Conversation) {
    try say(Self.help)
    while true {
      if mustTell { try tellPlace() }
      mustTell = true
      try console.write("\(prompt) ")
      switch try reader.next(console) {
      case .line(let line): if let ending = try take(line) { return (ending, conversation) }
      case .nothing: try console.write("\n")
      case .end:
        try console.write("\n")
        return (.left, conversation)
      }
    }
  }

  private static let help =
    "Type the number of an answer and Enter. Words: back, next, why, skip (not sure), review, standing, help, quit. "
    + "Every answer is kept at once."

  // MARK: Telling

  private var prompt: String {
    switch conversation.place {
    case .question(let question):
      switch conversation.interview.questions[question].kind {
      case .choice: "Answer:"
      case .choices: "Answers, such as 1,3, or none:"
      case .number: "Number:"
      }
    case .review: "Number to change, or back:"
    case .milestone, .finish, .replacing: "Number:"
    case .fileName: "File name, or back:"
    }
  }

  private func tellPlace() throws {
    try console.write("\n")
    for notice in conversation.notices { try say(notice) }
    switch conversation.place {
    case .question(let question): try tell(conversation.interview.questions[question], place: question)
    case .milestone:
      try tell(SummaryText.milestone(conversation.interview))
      try tellChoices()
    case .finish:
      try tell(SummaryText.result(conversation.interview))
      try tellChoices()
    case .review where conversation.reviewedQuestions.isEmpty: try say(SummaryText.noAnswers)
    case .review: try tellReview()
    case .fileName(let product): try say(SummaryText.filePrompt(product))
    case .replacing(_, let path):
      try say("\(path) exists. Replace it?")
      try tellChoices()
    }
  }

  private func tell(_ question: Question, place: Int) throws {
    try say(SummaryText.progress(conversation) + ".")
    try say(question.prompt)
    for (number, answer) in question.answers.enumerated() {
      try say("\(number + 1). \(answer.label)", indent: 2)
      try say(answer.explanation, indent: 5)
    }
    if case .number(let range, let unit) = question.kind {
      try say("A whole number from \(range.lowerBound) to \(range.upperBound) (\(unit)).", indent: 2)
    }
    if conversation.interview.answers[place] != nil || conversation.interview.unsure.contains(place) {
      let answer = AnswerWording.label(conversation.interview.answers[place], to: question)
      let word = conversation.isChanging ? "back" : "next"
      try say("Answered before: \(answer). \"\(word)\" keeps it.", indent: 2)
    }
  }

  private func tellChoices() throws {
    for (number, choice) in conversation.choices.enumerated() {
      try say("\(number + 1). \(ChoiceWording.label(choice, conversation))", indent: 2)
    }
  }

  private func tellReview() throws {
    try say("Your answers:")
    for (number, question) in conversation.reviewedQuestions.enumerated() {
      let answer = AnswerWording.label(
        conversation.interview.answers[question], to: conversation.interview.questions[question])
      try say("\(number + 1). \(conversation.interview.questions[question].prompt) \(answer).", indent: 2)
    }
  }

  private func tell(_ parts: [SummaryText.Part]) throws {
    for part in parts { try say(part.text) }
  }

  private func say(_ text: String, indent: Int = 0) throws {
    let width = min(max(console.size.columns - 1, 16), 100)
    let blanks = String(repeating: " ", count: min(indent, width / 4))
    for row in Wrapping.rows(text, width: width - blanks.count) { try console.write(blanks + row + "\n") }
  }

  // MARK: Taking

  private mutating func take(_ line: String) throws -> Ending? {
    if case .fileName = conversation.place { return try takeFileName(line) }
    switch PlainInput(line) {
    case .nothing: try refuse("Nothing was taken. \(Self.help)")
    case .back: if !conversation.goBack() { try refuse("This is the beginning.") }
    case .forward:
      if !conversation.goForward() { try refuse("There is nothing to go on to; back leads back.") }
    case .why:
      guard case .question(let question) = conversation.place else { return try refuseHere() }
      try refuse(conversation.interview.questions[question].why)
    case .skip:
      guard case .question = conversation.place else { return try refuseHere() }
      return try perform(conversation.answer(nil))
    case .review: conversation.openReview()
    case .standing: try refuse(SummaryText.standing(conversation.interview))
    case .help: try refuse(Self.help)
    case .quit: return .left
    case .words(let words): return try take(words)
    }
    return nil
  }

  /// Says something and asks again.
  private mutating func refuse(_ text: String) throws {
    try say(text)
    mustTell = false
  }

  private mutating func refuseHere() throws -> Ending? {
    try refuse("That is for questions. Type one of the numbers above, back or quit.")
    return nil
  }

  private mutating func take(_ words: [String]) throws -> Ending? {
    switch conversation.place {
    case .question(let place):
      let question = conversation.interview.questions[place]
      guard let answer = PlainInput.answer(words, to: question) else {
        try refuse(Self.expectation(of: question))
        return nil
      }
      return try perform(conversation.answer(answer))
    case .review:
      let reviewed = conversation.reviewedQuestions
      guard let number = number(words, upTo: reviewed.count) else { return try refuseNumber(reviewed.count) }
      conversation.change(reviewed[number - 1])
    case .milestone, .finish, .replacing:
      let choices = conversation.choices
      guard let number = number(words, upTo: choices.count) else { return try refuseNumber(choices.count) }
      return try perform(conversation.choose(choices[number - 1]))
    case .fileName: break
    }
    return nil
  }

  private func number(_ words: [String], upTo count: Int) -> Int? {
    guard words.count == 1, let number = Int(words[0]), number >= 1, number <= count else { return nil }
    return number
  }

  private mutating func refuseNumber(_ count: Int) throws -> Ending? {
    try refuse("Type a number from 1 to \(count), or one of the words: back, review, quit.")
    return nil
  }

  private static func expectation(of question: Question) -> String {
    switch question.kind {
    case .choice: "Type a number from 1 to \(question.answers.count), or skip if you are not sure."
    case .choices:
      "Type numbers from 1 to \(question.answers.count) with commas between them, none if none of these applies, or skip "
        + "if you are not sure."
    case .number: NumberText.expectation(of: question)
    }
  }

  private mutating func takeFileName(_ line: String) throws -> Ending? {
    let path = line.trimmingBlanks
    switch PlainInput(line) {
    case .nothing: try refuse("Type the name of a file, or back.")
    case .back: _ = conversation.goBack()
    case .quit: return .left
    default: return try perform(conversation.chooseFile(path))
    }
    return nil
  }

  private mutating func perform(_ effect: Conversation.Effect?) throws -> Ending? {
    switch effect {
    case nil: break
    case .saveSession: if let notice = outlets.save(conversation.interview) { conversation.tell(notice) }
    case .write(let product, let path, let replacing):
      conversation.note(
        outlets.write(product, path, replacing, conversation.interview), of: product, path: path)
    case .finish: return .finished
    case .leave: return .left
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let start = drop(while: isBlank)
    return String(start.reversed().drop(while: isBlank).reversed())
  }
}
