import Engine
import Reports

extension ScreenInterview {
  /// What is chosen by an item of the list.
  enum Action: Equatable {
    case answer(Int)
    case none
    case notSure
    case number(Int)
    case change(Int)
    case choice(Conversation.Choice)
    case file
  }

  /// What the screen shows.
  package func frame(_ size: ScreenSize) -> Frame {
    layout(size).frame(page, top: list.top, size)
  }

  func layout(_ size: ScreenSize) -> PageLayout {
    PageLayout(page, highlighted: list.highlighted, size)
  }

  var isSelection: Bool {
    guard case .question(let question) = conversation.place else { return false }
    return interview.questions[question].kind == .choices
  }

  var isFilterable: Bool {
    switch conversation.place {
    case .question(let question): !interview.questions[question].answers.isEmpty
    case .review: true
    case .milestone, .finish, .fileName, .replacing: false
    }
  }

  // MARK: Items

  /// The items of the list with what each of them does, narrowed down to the filter.
  var items: [(item: Page.Item, action: Action)] {
    guard !showsKeys else { return [] }
    let all = allItems
    guard let filter, !filter.isEmpty else { return all }
    let wanted = filter.lowercased()
    return all.filter { entry in
      [entry.item.label, entry.item.note, entry.item.detail].contains {
        $0?.lowercased().contains(wanted) == true
      }
    }
  }

  private var allItems: [(item: Page.Item, action: Action)] {
    switch conversation.place {
    case .question(let question): return questionItems(question)
    case .milestone, .finish, .replacing:
      return conversation.choices.enumerated().map { place, choice in
        (Page.Item(label: ChoiceWording.label(choice, conversation), number: place + 1), .choice(choice))
      }
    case .review:
      return conversation.reviewedQuestions.map { question in
        let answer = AnswerWording.label(interview.answers[question], to: interview.questions[question])
        return (Page.Item(label: interview.questions[question].prompt, note: answer), .change(question))
      }
    case .fileName: return [(Page.Item(mark: "File:", label: field, isField: true), .file)]
    }
  }

  private func questionItems(_ place: Int) -> [(item: Page.Item, action: Action)] {
    let question = interview.questions[place]
    let notSure = Page.Item(
      label: "Not sure", detail: "Leaves the question open: it counts for no side, and you can come back.")
    if case .number(_, let unit) = question.kind {
      return [
        (Page.Item(mark: "\(unit.capitalized):", label: field, isField: true), .number(place)),
        (notSure, .notSure),
      ]
    }
    let given = interview.answers[place]
    var items = question.answers.enumerated().map { number, answer -> (item: Page.Item, action: Action) in
      let isTicked = isSelection ? selection.holds(number) : given == .choice(number)
      let mark = isSelection ? (isTicked ? "[x]" : "[ ]") : (given == nil ? "" : isTicked ? "*" : " ")
      return (
        Page.Item(
          mark: mark, label: answer.label, detail: answer.explanation, number: number < 9 ? number + 1 : nil),
        .answer(number)
      )
    }
    if isSelection { items.append((Page.Item(label: "None of these"), .none)) }
    return items + [(notSure, .notSure)]
  }

  // MARK: Pages

  var page: Page {
    var page = showsKeys ? keysPage : placePage
    page.items = items.map(\.item)
    page.alert = alert
    if isTypingFilter || filter != nil, !showsKeys {
      let count = page.items.isEmpty ? "nothing fits; Esc shows all" : "\(page.items.count) shown"
      page.hints = ["/\(filter ?? "")\(isTypingFilter ? "_" : "")  (\(count))"]
    }
    return page
  }

  private var placePage: Page {
    var page: Page
    switch conversation.place {
    case .question(let question): page = questionPage(question)
    case .milestone:
      page = Page(heading: "Where you are", paragraphs: summary.map(paragraph))
      page.hints = ["Enter choose", "b back", "? keys", "q save and quit"]
    case .review:
      page = Page(
        heading: "Your answers",
        paragraphs: [
          Page.Paragraph(
            text: conversation.reviewedQuestions.isEmpty
              ? SummaryText.noAnswers
              : "Enter changes an answer. Later answers stay unless they no longer apply.")
        ])
      page.hints = ["Enter change", "/ filter", "Esc close", "? keys", "q save and quit"]
    case .finish:
      page = Page(heading: "The result", paragraphs: summary.map(paragraph))
      page.hints = ["Enter choose", "b back", "? keys", "q save and quit"]
    case .fileName(let product):
      page = Page(
        heading: product == .answers ? "Save the answers" : "Write the proposal",
        paragraphs: [Page.Paragraph(text: SummaryText.filePrompt(product))])
      page.hints = ["Enter write", "Esc back"]
    case .replacing(_, let path):
      page = Page(
        heading: "The file exists", paragraphs: [Page.Paragraph(text: "\(path) exists. Replace it?")])
      page.hints = ["Enter choose", "b back"]
    }
    page.paragraphs.insert(contentsOf: conversation.notices.map { Page.Paragraph(text: $0) }, at: 0)
    return page
  }

  private func paragraph(_ part: SummaryText.Part) -> Page.Paragraph {
    Page.Paragraph(
      text: part.text, style: part.isHeading ? .bold : [], isContinued: part.isContinued)
  }

  private func questionPage(_ place: Int) -> Page {
    let question = interview.questions[place]
    var page = Page(heading: SummaryText.progress(conversation))
    page.paragraphs = [Page.Paragraph(text: question.prompt, style: .bold)]
    if showsPurpose { page.paragraphs.append(Page.Paragraph(text: "Why this is asked: \(question.why)")) }
    if isSelection { page.paragraphs.append(Page.Paragraph(text: "Several can be ticked.")) }
    if case .number(let range, _) = question.kind {
      page.paragraphs.append(
        Page.Paragraph(text: "A whole number from \(range.lowerBound) to \(range.upperBound)."))
    }
    page.hints =
      (isSelection ? ["Space tick", "Enter answer"] : ["Enter answer"]) + [
        "w why", "b back", "u not sure", "r review", "? keys", "q save and quit", "s standing",
      ]
    if showsStanding { page.standing = SummaryText.standing(interview) }
    return page
  }

  private var keysPage: Page {
    var page = Page(heading: "Keys")
    page.paragraphs = KeyHelp.lines.map { Page.Paragraph(text: $0, isContinued: true) }
    page.hints = ["any key closes"]
    return page
  }
}
