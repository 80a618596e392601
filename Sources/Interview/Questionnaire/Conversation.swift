package import Engine

/// One person's way through an interview: where they are, where they came from, and what they can do there.
///
/// Both ways of showing it, on a whole screen and line by line, act through the same steps.
package struct Conversation: Sendable {
  package enum Place: Equatable, Sendable {
    case question(Int)
    /// The first decision is firm, or nothing more can be asked about it.
    case milestone
    /// All answers, to be looked at and changed.
    case review
    /// All that was to be asked has been asked.
    case finish
    /// The name of a file is asked for.
    case fileName(Product)
    /// A file of that name exists.
    case replacing(Product, path: String)
  }

  /// What can be written to a file at the end.
  package enum Product: Equatable, Sendable {
    case answers, proposal
  }

  /// What can be chosen where nothing is asked.
  package enum Choice: Equatable, Sendable {
    case goOn, askMore, askRemaining, review, seeResult, saveAnswers, writeProposal, done
    case replace, otherName
  }

  /// What a step asks of the world outside.
  package enum Effect: Equatable, Sendable {
    /// An answer has changed.
    case saveSession
    case write(Product, path: String, replacing: Bool)
    /// The person is done.
    case finish
    /// The person leaves before the end.
    case leave
  }

  package private(set) var interview: Interview
  package private(set) var place: Place
  /// What has to be told where the person is now.
  package private(set) var notices: [String] = []
  /// Whether a file has just been written.
  package var hasWritten: Bool { place == .finish && !notices.isEmpty }
  /// The file that holds the answers as they are, if they were written to one.
  package private(set) var answersPath: String?
  /// Whether the question that is put was opened from the review, to which its answer leads back.
  package private(set) var isChanging = false
  /// The question that was opened from the review last.
  package private(set) var changedQuestion: Int?
  /// Where the review was opened.
  private var origin: Place?

  package init(_ interview: Interview) {
    self.interview = interview
    place = .finish
    place = nextPlace
  }

  private var nextPlace: Place {
    if let question = interview.nextQuestion { return .question(question) }
    switch interview.goal {
    case .firstDecision, .wholeFirstDecision:
      return interview.standing.advice.decisions.count > 1 ? .milestone : .finish
    case .companions, .everything: return .finish
    }
  }

  // MARK: Questions

  /// Takes the answer to the question that is put; nil is "not sure".
  package mutating func answer(_ value: AnswerValue?) -> Effect? {
    guard case .question(let question) = place else { return nil }
    let isLast = interview.trail.last == question
    let following = interview.trail.firstIndex(of: question).map { Array(interview.trail[($0 + 1)...]) } ?? []
    let dropped = interview.answer(question, value)
    answersPath = nil
    notices = dropped.isEmpty ? [] : [Self.notice(dropped, interview.questions)]
    if isChanging {
      place = .review
      isChanging = false
    } else if !isLast, let next = following.first(where: interview.trail.contains) {
      place = .question(next)
    } else {
      place = nextPlace
    }
    return .saveSession
  }

  private static func notice(_ dropped: [Int], _ questions: [Question]) -> String {
    "No longer asked, so the answer is dropped: "
      + dropped.map { "\"\(questions[$0].prompt)\"" }.joined(separator: ", ")
  }

  /// The number of the question that is put, counted from 1.
  package var number: Int {
    guard case .question(let question) = place else { return interview.trail.count }
    return (interview.trail.firstIndex(of: question) ?? interview.trail.count) + 1
  }

  // MARK: Ways

  /// Goes to the place before this one; false where there is none.
  package mutating func goBack() -> Bool {
    notices = []
    switch place {
    case .question where isChanging:
      place = .review
      isChanging = false
    case .question(let question):
      let step = interview.trail.firstIndex(of: question) ?? interview.trail.count
      guard step > 0 else { return false }
      place = .question(interview.trail[step - 1])
    case .review: closeReview()
    case .milestone, .finish:
      guard let last = interview.trail.last else { return false }
      place = .question(last)
    case .fileName: place = .finish
    case .replacing(let product, _): place = .fileName(product)
    }
    return true
  }

  /// Goes on past a question that has been answered already; false where it has not.
  package mutating func goForward() -> Bool {
    guard case .question(let question) = place, !isChanging,
      let step = interview.trail.firstIndex(of: question)
    else { return false }
    notices = []
    place = step + 1 < interview.trail.count ? .question(interview.trail[step + 1]) : nextPlace
    return true
  }

  package mutating func openReview() {
    notices = []
    guard place != .review else { return }
    // A question that is being changed was opened from the review itself.
    if !isChanging { origin = place }
    isChanging = false
    place = .review
  }

  /// The questions that have an answer or were left open, in the order in which they came; others that were answered
  /// beforehand after them.
  package var reviewedQuestions: [Int] {
    let trail = interview.trail
    return trail
      + interview.questions.indices.filter {
        interview.answers[$0] != nil && interview.situation.asked[$0] == .yes && !trail.contains($0)
      }
  }

  /// Opens an answered question to be changed.
  package mutating func change(_ question: Int) {
    notices = []
    changedQuestion = question
    place = .question(question)
    isChanging = true
  }

  /// Leaves the review for where it was opened, or for where the answers lead now.
  package mutating func closeReview() {
    notices = []
    place = nextPlace
    switch origin {
    case .question(let question) where interview.trail.contains(question): place = .question(question)
    case .finish where interview.nextQuestion == nil: place = .finish
    default: break
    }
    origin = nil
  }

  // MARK: Choices

  /// What can be chosen here; empty where something is asked.
  package var choices: [Choice] {
    switch place {
    case .question, .review, .fileName: []
    case .milestone:
      [.goOn] + (hasMoreForFirst ? [.askMore] : []) + [.review, .seeResult]
    case .finish:
      [.saveAnswers, .writeProposal, .review] + (interview.unaskedQuestions.isEmpty ? [] : [.askRemaining])
        + [.done]
    case .replacing: [.replace, .otherName]
    }
  }

  private var hasMoreForFirst: Bool {
    interview.standing.first.map { !interview.askable($0).isEmpty } ?? false
  }

  package mutating func choose(_ choice: Choice) -> Effect? {
    notices = []
    switch choice {
    case .goOn: setGoal(.companions)
    case .askMore: setGoal(.wholeFirstDecision)
    case .askRemaining: setGoal(.everything)
    case .review: openReview()
    case .seeResult: place = .finish
    case .saveAnswers: place = .fileName(.answers)
    case .writeProposal: place = .fileName(.proposal)
    case .done: return .finish
    case .otherName: if case .replacing(let product, _) = place { place = .fileName(product) }
    case .replace:
      if case .replacing(let product, let path) = place {
        return .write(product, path: path, replacing: true)
      }
    }
    return nil
  }

  private mutating func setGoal(_ goal: Interview.Goal) {
    interview.goal = goal
    place = nextPlace
  }

  // MARK: Files

  package mutating func chooseFile(_ path: String) -> Effect? {
    guard case .fileName(let product) = place else { return nil }
    return .write(product, path: path, replacing: false)
  }

  /// What came of writing a file.
  package enum WriteOutcome: Sendable {
    case written
    case exists
    case failed(String)
  }

  /// Takes in what came of writing a file.
  package mutating func note(_ outcome: WriteOutcome, of product: Product, path: String) {
    switch outcome {
    case .written:
      if product == .answers { answersPath = path }
      notices = ["Written: \(path)"]
      place = .finish
    case .exists:
      notices = []
      place = .replacing(product, path: path)
    case .failed(let reason):
      notices = [reason]
      place = .fileName(product)
    }
  }

  /// Tells something that the person should know.
  package mutating func tell(_ notice: String) { notices.append(notice) }
}
