/// The answers of several people to one questionnaire, and what they come to together.
package struct Team: Sendable {
  package struct Member: Sendable {
    package var name: String
    package var project: ProjectFile

    package init(name: String, project: ProjectFile) {
      self.name = name
      self.project = project
    }
  }

  /// One view, and those who hold it by their places in the team.
  package struct Position<Value: Hashable & Sendable>: Sendable {
    package var value: Value
    package var members: [Int]
  }

  /// Something on which members differ.
  package struct Dispute<Subject: Sendable, Value: Hashable & Sendable>: Sendable {
    package var subject: Subject
    /// In the order of the members.
    package var positions: [Position<Value>]
  }

  package let members: [Member]
  /// Questions by their index; who is not sure takes no side.
  package private(set) var answers: [Dispute<Int, AnswerValue>] = []
  /// Factors by their id; who sets no weight of their own stands for that of the knowledge base.
  package private(set) var weights: [Dispute<String, Thousandths>] = []
  /// Decisions by their index, with the stated options as bits; who states none takes no side.
  package private(set) var stacks: [Dispute<Int, UInt64>] = []
  /// What all can stand for: what is disputed counts as unanswered, as not stated, or has its ordinary weight.
  package private(set) var combined: ProjectFile

  package init(_ members: [Member], _ knowledge: KnowledgeBase) {
    self.members = members
    combined = ProjectFile(for: knowledge)
    for question in knowledge.questions.indices {
      let positions = Self.positions(members) { $0.answers[question] }
      if positions.count > 1 { answers.append(Dispute(subject: question, positions: positions)) }
      combined.answers[question] = positions.count == 1 ? positions[0].value : nil
    }
    for factor in knowledge.decisions.flatMap(\.factors) {
      let positions = Self.positions(members) { $0.weights[factor.id] ?? factor.weight }
      if positions.count > 1 { weights.append(Dispute(subject: factor.id, positions: positions)) }
      if positions.count == 1, positions[0].value != factor.weight {
        combined.weights[factor.id] = positions[0].value
      }
    }
    for decision in knowledge.decisions.indices {
      let positions = Self.positions(members) { $0.stack[decision] == 0 ? nil : $0.stack[decision] }
      if positions.count > 1 { stacks.append(Dispute(subject: decision, positions: positions)) }
      combined.stack[decision] = positions.count == 1 ? positions[0].value : 0
    }
    dropUnsupportedOptions(knowledge)
  }

  /// Takes stated options out that imply a disputed one: who disputes that would never come to them.
  private mutating func dropUnsupportedOptions(_ knowledge: KnowledgeBase) {
    // An option may only imply options of earlier decisions, which are settled by then.
    for (place, decision) in knowledge.decisions.enumerated() {
      for option in decision.options.indices where combined.stack[place].holds(option) {
        let isSupported = decision.options[option].implies.compactMap(knowledge.option).allSatisfy {
          combined.stack[$0.decision].holds($0.option)
        }
        if !isSupported { combined.stack[place] &= ~(1 << UInt64(option)) }
      }
    }
  }

  private static func positions<Value: Hashable>(
    _ members: [Member], _ view: (ProjectFile) -> Value?
  ) -> [Position<Value>] {
    var positions: [Position<Value>] = []
    for (place, member) in members.enumerated() {
      guard let value = view(member.project) else { continue }
      if let known = positions.firstIndex(where: { $0.value == value }) {
        positions[known].members.append(place)
      } else {
        positions.append(Position(value: value, members: [place]))
      }
    }
    return positions
  }
}
