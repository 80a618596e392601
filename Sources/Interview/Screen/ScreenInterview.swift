import Engine

/// An interview on a whole screen: what keys do and what is shown, for a terminal of any size.
///
/// Pure: it changes by keys alone, and what it shows follows from what it is.
package struct ScreenInterview: Sendable {
  package private(set) var conversation: Conversation
  private(set) var list = ScrollingList()
  /// The selection where several answers are taken, before it is given as the answer.
  private(set) var selection: UInt64 = 0
  /// The text that is being typed.
  private(set) var field = ""
  /// What items are narrowed down to; nil where all are shown.
  private(set) var filter: String?
  private(set) var isTypingFilter = false
  /// What was begun of the answers to questions that were left without one.
  private var drafts: [Int: Draft] = [:]
  private(set) var showsPurpose = false
  /// The size that the page was brought to last.
  private var settledSize: ScreenSize?
  private(set) var showsStanding = true
  private(set) var showsKeys = false
  private(set) var alert: String?
  /// What is told where nothing is asked, worked out once on arrival.
  private(set) var summary: [SummaryText.Part] = []

  private struct Draft {
    var selection: UInt64
    var field: String
  }

  /// The most characters that can be typed.
  private static let longestField = 1000

  package init(_ conversation: Conversation) {
    self.conversation = conversation
    arrive()
  }

  var interview: Interview { conversation.interview }

  // MARK: Keys

  /// Takes a key; returns what it asks of the world outside.
  package mutating func press(_ key: Key, _ size: ScreenSize) -> [Conversation.Effect] {
    alert = nil
    let before = conversation.place
    let wasChanging = conversation.isChanging
    let draft = Draft(selection: selection, field: field)
    let effects = act(on: key, size)
    // What was begun is there again when the person comes back.
    if case .question(let question) = before, effects.isEmpty, conversation.place != before {
      drafts[question] = draft
    }
    if conversation.place != before || conversation.isChanging != wasChanging { arrive() }
    return effects
  }

  /// Takes in what came of writing a file.
  package mutating func note(
    _ outcome: Conversation.WriteOutcome, of product: Conversation.Product, path: String
  ) {
    conversation.note(outcome, of: product, path: path)
    arrive()
    switch outcome {
    case .written: alert = "Written: \(path)"
    case .failed: field = path
    case .exists: break
    }
  }

  package mutating func tell(_ notice: String) { conversation.tell(notice) }

  /// Brings the highlighted item to the screen, which is to be done before each frame.
  package mutating func settle(_ size: ScreenSize) {
    let layout = layout(size)
    list.fit(layout)
    // Whoever scrolls through what stands above the list is not to be taken back to it.
    guard size != settledSize else { return }
    settledSize = size
    if list.highlighted > 0 || list.top > 0, !list.isVisible(layout) { list.reveal(layout) }
  }

  private mutating func act(on key: Key, _ size: ScreenSize) -> [Conversation.Effect] {
    switch key {
    case .endOfInput, .interrupt: return [.leave]
    case .redraw: return []
    default: break
    }
    if showsKeys {
      if key == .up || key == .character("k") {
        list.moveUp(layout(size))
      } else if key == .down || key == .character("j") {
        list.moveDown(layout(size))
      } else {
        showsKeys = false
        list = ScrollingList(highlighting: listBeforeKeys.highlighted)
      }
      return []
    }
    if isTypingFilter { return typeFilter(key, size) }
    if acceptsText, type(key) { return [] }
    switch key {
    case .up, .character("k"): move(size) { $0.moveUp($1) }
    case .down, .character("j"), .tab: move(size) { $0.moveDown($1) }
    case .pageUp: move(size, times: max(1, layout(size).height / 2)) { $0.moveUp($1) }
    case .pageDown: move(size, times: max(1, layout(size).height / 2)) { $0.moveDown($1) }
    case .home: highlight(0, size)
    case .end: highlight(items.count - 1, size)
    case .enter: return confirm(size)
    case .escape:
      filter = nil
      if conversation.place == .review { conversation.closeReview() }
      if isFile { _ = conversation.goBack() }
    case .character(let character): return act(on: character, size)
    case .left: goBack()
    case .backspace: goBack()
    case .right: _ = conversation.goForward()
    case .delete, .clear, .pasted, .endOfInput, .interrupt, .redraw: break
    }
    return []
  }

  private mutating func act(on character: Character, _ size: ScreenSize) -> [Conversation.Effect] {
    switch character {
    case "b": goBack()
    case "n": _ = conversation.goForward()
    case "r": conversation.openReview()
    case "s": showsStanding.toggle()
    case "q": return [.leave]
    case "?", "h":
      listBeforeKeys = list
      list = ScrollingList()
      showsKeys = true
    case "w":
      showsPurpose.toggle()
      list = ScrollingList(highlighting: list.highlighted)
    case "/":
      guard isFilterable else { break }
      isTypingFilter = true
      filter = filter ?? ""
    case "u":
      if case .question = conversation.place { return [conversation.answer(nil)].compactMap { $0 } }
    case " ": toggle(size)
    case "1"..."9": jump(to: character.wholeNumberValue ?? 0, size)
    default: break
    }
    return []
  }

  /// What was highlighted before the keys were shown.
  private var listBeforeKeys = ScrollingList()

  private mutating func goBack() {
    guard !conversation.goBack() else { return }
    alert = "This is the beginning."
  }

  // MARK: Moving

  private mutating func move(
    _ size: ScreenSize, times: Int = 1, _ step: (inout ScrollingList, PageLayout) -> Void
  ) {
    for _ in 0..<times {
      let before = list.highlighted
      step(&list, layout(size))
      if list.highlighted != before { list.reveal(layout(size), fromBelow: list.highlighted < before) }
    }
  }

  private mutating func highlight(_ item: Int, _ size: ScreenSize) {
    guard items.indices.contains(item) else { return }
    list.highlight(item)
    list.reveal(layout(size))
  }

  private mutating func jump(to number: Int, _ size: ScreenSize) {
    guard let item = items.firstIndex(where: { $0.item.number == number }) else { return }
    highlight(item, size)
    if case .answer = items[item].action, isSelection { toggle(size) }
  }

  private mutating func toggle(_ size: ScreenSize) {
    guard isSelection, items.indices.contains(list.highlighted),
      case .answer(let answer) = items[list.highlighted].action
    else { return }
    guard revealed(size) else { return }
    selection ^= 1 << UInt64(answer)
  }

  /// Whether the highlighted item can be seen; if not it is brought to the screen, so that nobody chooses unseen.
  private mutating func revealed(_ size: ScreenSize) -> Bool {
    let layout = layout(size)
    if list.isVisible(layout) { return true }
    list.reveal(layout)
    return false
  }

  // MARK: Choosing

  private mutating func confirm(_ size: ScreenSize) -> [Conversation.Effect] {
    guard revealed(size), items.indices.contains(list.highlighted) else { return [] }
    switch items[list.highlighted].action {
    case .answer(let answer):
      guard isSelection else { return give(.choice(answer)) }
      guard selection != 0 else {
        alert = "Nothing is ticked: Space ticks, or choose \"None of these\"."
        return []
      }
      return give(.choices(selection))
    case .none: return give(.choices(0))
    case .notSure: return give(nil)
    case .number(let question): return giveNumber(to: question)
    case .change(let question):
      conversation.change(question)
      return []
    case .choice(let choice): return [conversation.choose(choice)].compactMap { $0 }
    case .file:
      guard !field.isEmpty else {
        alert = "Type the name of a file, or Esc to go back."
        return []
      }
      return [conversation.chooseFile(field)].compactMap { $0 }
    }
  }

  private mutating func give(_ value: AnswerValue?) -> [Conversation.Effect] {
    [conversation.answer(value)].compactMap { $0 }
  }

  private mutating func giveNumber(to question: Int) -> [Conversation.Effect] {
    guard let number = NumberText.parse(field, for: interview.questions[question]) else {
      alert = NumberText.expectation(of: interview.questions[question])
      return []
    }
    return give(.number(number))
  }

  // MARK: Typing

  /// Whether letters are text here and no commands.
  private var acceptsText: Bool {
    guard items.indices.contains(list.highlighted) else { return false }
    switch items[list.highlighted].action {
    case .number, .file: return true
    default: return false
    }
  }

  private var isFile: Bool { if case .fileName = conversation.place { true } else { false } }

  /// The letters that stay commands while a number is typed; whatever else is typed is shown, and refused at the end.
  private static let commands: Set<Character> = ["b", "n", "r", "s", "q", "?", "h", "w", "u", "/", " "]

  /// Takes a key as text; false where it means something else.
  private mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      guard isFile || !Self.commands.contains(character) else { return false }
      append(String(character))
    case .clear: field = ""
    case .pasted(let text): append(text)
    // There is no way to move within the text, and a slip must not cost it.
    case .left, .right: return isFile
    case .backspace:
      guard !field.isEmpty else { return isFile }
      field.removeLast()
    default: return false
    }
    return true
  }

  private mutating func append(_ text: String) {
    if field.count + text.count <= Self.longestField { field += text }
  }

  private mutating func typeFilter(_ key: Key, _ size: ScreenSize) -> [Conversation.Effect] {
    switch key {
    case .character(let character): narrow((filter ?? "") + String(character))
    case .pasted(let text): narrow((filter ?? "") + text)
    case .clear: narrow("")
    case .backspace:
      guard let filter, !filter.isEmpty else {
        self.filter = nil
        isTypingFilter = false
        break
      }
      narrow(String(filter.dropLast()))
    case .escape:
      filter = nil
      isTypingFilter = false
      list = ScrollingList()
    case .enter:
      isTypingFilter = false
      if filter == "" { filter = nil }
    case .up: move(size) { $0.moveUp($1) }
    case .down: move(size) { $0.moveDown($1) }
    default: break
    }
    return []
  }

  private mutating func narrow(_ text: String) {
    guard text.count <= Self.longestField else { return }
    filter = text
    list = ScrollingList()
  }

  // MARK: Arriving

  /// Prepares what is shown at the place that was come to.
  private mutating func arrive() {
    (filter, isTypingFilter, showsKeys, field, selection) = (nil, false, false, "", 0)
    settledSize = nil
    list = ScrollingList()
    switch conversation.place {
    case .question(let question): arrive(at: question)
    case .fileName(let product): field = product == .answers ? "answers.json" : "proposal.md"
    case .replacing: list = ScrollingList(highlighting: 1)
    case .review:
      let place = conversation.reviewedQuestions.firstIndex { $0 == conversation.changedQuestion }
      list = ScrollingList(highlighting: place ?? 0)
    // Whoever has written what they wanted is done.
    case .finish:
      summary = SummaryText.result(interview)
      if conversation.hasWritten { list = ScrollingList(highlighting: conversation.choices.count - 1) }
    case .milestone: summary = SummaryText.milestone(interview)
    }
  }

  private mutating func arrive(at question: Int) {
    switch interview.suggestion(for: question) {
    case .choice(let answer): list = ScrollingList(highlighting: answer)
    case .choices(let chosen):
      selection = chosen
      if chosen == 0 { list = ScrollingList(highlighting: interview.questions[question].answers.count) }
    case .number(let number): field = String(number)
    case nil: break
    }
    if interview.unsure.contains(question) { list = ScrollingList(highlighting: items.count - 1) }
    if let draft = drafts.removeValue(forKey: question) {
      (selection, field) = (draft.selection, draft.field)
    }
  }
}
