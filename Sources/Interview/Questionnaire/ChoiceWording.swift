import Reports

/// What can be chosen where nothing is asked, in words.
enum ChoiceWording {
  static func label(_ choice: Conversation.Choice, _ conversation: Conversation) -> String {
    switch choice {
    case .goOn: "Go on with the other decisions"
    case .askMore: "Ask what else could change this one"
    case .askRemaining:
      conversation.interview.unaskedQuestions.count == 1
        ? "Answer the one question that is left"
        : "Answer the \(conversation.interview.unaskedQuestions.count) questions that are left"
    case .review: "Look at the answers and change them"
    case .seeResult: "Stop here and see the result"
    case .saveAnswers: "Save the answers to a file"
    case .writeProposal: "Write the proposal to a file"
    case .done: "Done: print the result and leave"
    case .replace: "Replace it"
    case .otherName: "Choose another name"
    }
  }
}
