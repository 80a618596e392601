import Testing

@testable import Engine

@Suite struct GuidanceTests {
  private func chosen(_ stack: String = "") throws -> [GuidanceSection] {
    let knowledge = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    var bits = [UInt64](repeating: 0, count: knowledge.decisions.count)
    if !stack.isEmpty { try StackText.parse(stack, into: &bits, knowledge) }
    let answers = Answers(questionCount: knowledge.questions.count)
    return try CompiledKnowledge(knowledge).advise(answers, stack: bits).choose(from: knowledge.guidance)
  }

  @Test func anItemWithoutConditionIsAlwaysShown() throws {
    #expect(try chosen().map { $0.items.map(\.id) } == [["oil"]])
  }

  @Test func anItemWithConditionIsShownWhereItIsKnownToHold() throws {
    #expect(try chosen("slick").map { $0.items.map(\.id) } == [["oil", "lock"]])
    #expect(try chosen("knobbly").map { $0.items.map(\.id) } == [["oil"]])
  }

  @Test func aSectionWithNothingToShowIsLeftOut() throws {
    let knowledge = try KnowledgeBase.read(
      SmallFolder.folder, scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
    ).knowledge
    var section = knowledge.guidance[0]
    section.items.removeFirst()
    let advice = try CompiledKnowledge(knowledge).advise(Answers(questionCount: knowledge.questions.count))
    #expect(advice.choose(from: [section]).isEmpty)
  }
}
