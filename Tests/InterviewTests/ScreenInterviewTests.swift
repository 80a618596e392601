import Engine
import Reports
import Testing

@testable import Interview

/// What keys do on a whole screen.
@Suite struct ScreenInterviewTests {
  private static let sizes = [(80, 24), (40, 10), (20, 5), (300, 100), (1, 1), (9, 2)].map {
    ScreenSize(columns: $0.0, rows: $0.1)
  }

  private func start(_ goal: Interview.Goal = .firstDecision) throws -> ScreenInterview {
    ScreenInterview(Conversation(try Interview.ofShippedData(goal: goal)))
  }

  private static let keys: [Key] =
    [.enter, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .tab]
    + [.clear, .redraw, .pasted("12 漢"), .enter, .down, .enter, .down]
    + "jkbnrsw?/u 123456789hxg".map { .character($0) }

  /// Whatever is pressed, what is kept is what could have been answered, and the screen has its size.
  @Test(arguments: 0..<4) func longWalksEndInAConsistentState(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var screen = try start()
    for step in 0..<500 {
      try pressSomeKey(&screen, &generator)
      expectConsistent(screen.conversation)
      if step % 10 == 0 { expectFrames(screen) }
    }
  }

  /// Each begins anew, so that between them they come to whatever a few keys lead to.
  @Test(arguments: 0..<4) func tenThousandShortWalksEndInAConsistentState(part: Int) throws {
    let compiled = try #require(TestKnowledge.small)
    let start = ScreenInterview(
      Conversation(Interview(compiled, starting: ProjectFile(for: compiled.knowledge))))
    for seed in part * 2500..<(part + 1) * 2500 {
      var generator = SeededGenerator(seed: seed)
      var screen = start
      for _ in 0..<Int.random(in: 1...12, using: &generator) { try pressSomeKey(&screen, &generator) }
      expectConsistent(screen.conversation)
      if seed % 50 == 0 { expectFrames(screen) }
    }
  }

  private func pressSomeKey(_ screen: inout ScreenInterview, _ generator: inout SeededGenerator) throws {
    let size = try #require(Self.sizes.randomElement(using: &generator))
    let key = try #require(Self.keys.randomElement(using: &generator))
    for effect in screen.press(key, size) {
      guard case .write(let product, let path, _) = effect else { continue }
      let outcomes: [Conversation.WriteOutcome] = [.written, .exists, .failed("full")]
      screen.note(try #require(outcomes.randomElement(using: &generator)), of: product, path: path)
    }
  }

  private func expectFrames(
    _ screen: ScreenInterview, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for size in Self.sizes {
      var screen = screen
      screen.settle(size)
      #expect(screen.frame(size).lines.count == size.rows, sourceLocation: sourceLocation)
    }
  }

  private func expectConsistent(
    _ conversation: Conversation, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let interview = conversation.interview
    let asked = Situation(interview.answers, questions: interview.questions).asked
    #expect(interview.situation.asked == asked, sourceLocation: sourceLocation)
    for question in interview.questions.indices where asked[question] != .yes {
      #expect(interview.answers[question] == nil, sourceLocation: sourceLocation)
    }
    #expect(Set(interview.trail).count == interview.trail.count, sourceLocation: sourceLocation)
    for question in interview.trail {
      let isAnswered = interview.answers[question] != nil
      #expect(isAnswered != interview.unsure.contains(question), sourceLocation: sourceLocation)
    }
    if case .question(let question) = conversation.place {
      #expect(asked[question] == .yes, sourceLocation: sourceLocation)
    }
  }

  /// Forward by answers, then all the way back, then forward again by leaving every answer as it is.
  @Test(arguments: 0..<4) func theWayBackLeadsThroughTheSameQuestionsToTheStart(seed: Int) throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var generator = SeededGenerator(seed: seed)
    var screen = try start(.companions)
    let first = screen.conversation.place
    let firstFrame = screen.frame(size)
    var places: [Conversation.Place] = []
    while case .question(let question) = screen.conversation.place {
      places.append(screen.conversation.place)
      answer(question, &screen, size, &generator)
    }
    let end = screen.conversation
    for place in places.reversed() {
      _ = screen.press(.left, size)
      #expect(screen.conversation.place == place)
    }
    #expect(screen.conversation.place == first)
    #expect(screen.conversation.interview.answers == end.interview.answers)
    _ = screen.press(.left, size)
    #expect(screen.conversation.place == first)
    _ = screen.press(.up, size)
    #expect(screen.frame(size).lines.map(\.text).contains(firstFrame.lines[2].text))
    for place in places {
      #expect(screen.conversation.place == place)
      _ = screen.press(.right, size)
    }
    #expect(screen.conversation.place == end.place)
    #expect(screen.conversation.interview.trail == end.interview.trail)
  }

  /// Answers a question by keys alone.
  private func answer(
    _ question: Int, _ screen: inout ScreenInterview, _ size: ScreenSize, _ generator: inout SeededGenerator
  ) {
    let count = screen.interview.questions[question].answers.count
    switch screen.interview.questions[question].kind {
    case .choice:
      for _ in 0..<Int.random(in: 0..<count, using: &generator) { _ = screen.press(.down, size) }
    case .choices:
      for _ in 0..<Int.random(in: 0..<count, using: &generator) { _ = screen.press(.down, size) }
      _ = screen.press(.character(" "), size)
    case .number: for digit in "1500" { _ = screen.press(.character(digit), size) }
    }
    _ = screen.press(.enter, size)
  }

  /// All of the highlighted item passes over the screen, whatever its size, before the highlight moves on.
  @Test(arguments: [(20, 5), (40, 10), (80, 24), (24, 6)])
  func everyItemCanBeReadInFull(_ columns: Int, _ rows: Int) throws {
    let size = ScreenSize(columns: columns, rows: rows)
    var screen = try start(.everything)
    for question in screen.interview.questions.indices.prefix(6) {
      guard case .question(question) = screen.conversation.place else { continue }
      var seen: [Int: Set<String>] = [:]
      for _ in 0..<400 {
        seen[screen.list.highlighted, default: []].formUnion(screen.frame(size).lines.map(\.text))
        let before = screen.list
        _ = screen.press(.down, size)
        if screen.list == before { break }
      }
      #expect(seen.count == screen.items.count)
      for place in screen.items.indices {
        let layout = PageLayout(screen.page, highlighted: place, size)
        for line in layout.lines[layout.blocks[place]] {
          #expect(seen[place]?.contains(line.text) == true, "\(line.text)")
        }
      }
      _ = screen.press(.character("u"), size)
    }
  }

  /// Also what stands above a list can be read from its first row to its last.
  @Test(arguments: [(20, 5), (40, 10), (80, 24)])
  func everyRowOfAMilestoneCanBeReached(_ columns: Int, _ rows: Int) throws {
    let size = ScreenSize(columns: columns, rows: rows)
    var interview = try Interview.ofShippedData()
    for id in ["ai-plans", "real-time", "heavy-work", "python-skill", "existing"] {
      let question = try #require(interview.knowledge.questionIndex(id))
      _ = interview.answer(question, .choice(interview.questions[question].answers.count - 1))
    }
    interview.goal = .firstDecision
    while let question = interview.nextQuestion { _ = interview.answer(question, nil) }
    var screen = ScreenInterview(Conversation(interview))
    #expect(screen.conversation.place == .milestone)
    screen.settle(size)
    var seen: Set<String> = []
    for _ in 0..<200 {
      seen.formUnion(screen.frame(size).lines.map(\.text))
      _ = screen.press(.down, size)
      screen.settle(size)
    }
    let layout = PageLayout(screen.page, highlighted: 0, size)
    for line in layout.lines[..<layout.blocks[0].lowerBound] {
      #expect(seen.contains(line.text), "\(line.text)")
    }
    for _ in 0..<200 {
      _ = screen.press(.up, size)
      screen.settle(size)
    }
    #expect(screen.list.top == 0 && screen.list.highlighted == 0)
  }

  @Test func whoWasNotSureIsStillNotSure() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var screen = try start()
    _ = screen.press(.character("u"), size)
    _ = screen.press(.left, size)
    #expect(screen.press(.enter, size) == [.saveSession])
    #expect(screen.interview.unsure.count == 1)
  }

  @Test func whatWasBegunIsThereAgain() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var screen = try start(.everything)
    _ = screen.press(.character("2"), size)
    _ = screen.press(.character("r"), size)
    #expect(screen.frame(size).lines.map(\.text).contains("No question has been answered yet."))
    _ = screen.press(.escape, size)
    #expect(screen.selection == 2)
  }

  @Test func anItemThatIsNotOnTheScreenIsNotChosen() throws {
    let size = ScreenSize(columns: 20, rows: 5)
    var screen = try start(.everything)
    // Of the first question not even all of the prompt fits.
    let before = screen.conversation.place
    #expect(!screen.list.isVisible(screen.layout(size)))
    #expect(screen.press(.character(" "), size) == [])
    #expect(screen.selection == 0)
    #expect(screen.list.isVisible(screen.layout(size)))
    #expect(screen.conversation.place == before)
  }

  @Test func severalAnswersAreTickedAndNoneIsNeverGuessed() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var screen = try start(.everything)
    let place = screen.conversation.place
    #expect(screen.press(.enter, size) == [])
    #expect(screen.conversation.place == place)
    #expect(screen.alert?.contains("Nothing is ticked") == true)
    _ = screen.press(.character("2"), size)
    _ = screen.press(.character("4"), size)
    _ = screen.press(.character("2"), size)
    #expect(screen.press(.enter, size) == [.saveSession])
    #expect(screen.interview.answers[0] == .choices(1 << 3))
  }

  @Test func aFilterNarrowsTheListAndEscapeTakesItBack() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var screen = try start(.everything)
    let count = screen.items.count
    for character in "/device" { _ = screen.press(.character(character), size) }
    #expect(screen.items.count == 1)
    for character in "zzz" { _ = screen.press(.character(character), size) }
    #expect(screen.items.isEmpty)
    #expect(screen.frame(size).lines.last?.text.contains("nothing fits") == true)
    #expect(screen.press(.enter, size) == [])
    #expect(screen.press(.enter, size) == [])
    _ = screen.press(.escape, size)
    #expect(screen.items.count == count)
  }

  @Test func numbersAreTypedAndOthersRefused() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var screen = try start(.everything)
    func isNumber(_ place: Conversation.Place) -> Bool {
      guard case .question(let question) = place else { return false }
      return screen.interview.questions[question].answers.isEmpty
    }
    while !isNumber(screen.conversation.place) { _ = screen.press(.character("u"), size) }
    guard case .question(let question) = screen.conversation.place else { return }
    #expect(screen.press(.enter, size) == [])
    #expect(screen.alert?.contains("whole number") == true)
    for text in ["999999999999999999999", "-3", "1.5", "1e6", "100k", "+5", "٣"] {
      _ = screen.press(.clear, size)
      for character in text { _ = screen.press(.character(character), size) }
      #expect(screen.press(.enter, size) == [], "\(text)")
      #expect(screen.alert?.contains("whole number") == true)
    }
    _ = screen.press(.clear, size)
    _ = screen.press(.pasted("150,000"), size)
    #expect(screen.frame(size).cursor != nil)
    #expect(screen.press(.enter, size) == [.saveSession])
    #expect(screen.interview.answers[question] == .number(150_000))
  }

  @Test func thePurposeAndTheStandingAreAKeyAway() throws {
    let size = ScreenSize(columns: 100, rows: 30)
    var screen = try start()
    func text() -> String { screen.frame(size).lines.map(\.text).joined(separator: "\n") }
    #expect(!text().contains("Why this is asked"))
    #expect(text().contains("So far:"))
    _ = screen.press(.character("w"), size)
    _ = screen.press(.character("s"), size)
    #expect(text().contains("Why this is asked"))
    #expect(!text().contains("So far:"))
    _ = screen.press(.character("?"), size)
    #expect(text().contains("draw the screen anew"))
    _ = screen.press(.character("x"), size)
    #expect(text().contains("Why this is asked"))
  }

  @Test func anAnswerChangedInTheReviewLeadsBackToIt() throws {
    let size = ScreenSize(columns: 80, rows: 24)
    var generator = SeededGenerator(seed: 2)
    var screen = try start()
    for _ in 0..<4 {
      guard case .question(let question) = screen.conversation.place else { break }
      answer(question, &screen, size, &generator)
    }
    _ = screen.press(.character("r"), size)
    #expect(screen.items.count == screen.interview.trail.count)
    _ = screen.press(.down, size)
    _ = screen.press(.enter, size)
    #expect(screen.conversation.place == .question(screen.interview.trail[1]))
    #expect(screen.conversation.isChanging)
    _ = screen.press(.character("u"), size)
    #expect(screen.conversation.place == .review)
    #expect(screen.list.highlighted == 1)
    _ = screen.press(.escape, size)
    #expect(screen.conversation.place != .review)
  }
}
