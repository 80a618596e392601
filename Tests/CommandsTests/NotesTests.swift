import Commands
import Engine
import Testing

/// The remarks on answers that have no effect.
@Suite struct NotesTests {
  private func ignored(_ question: String) -> String {
    "stack-advisor: warning: the answer to \"\(question)\" is ignored: under the other answers that question is "
      + "not asked\n"
  }

  private func early(_ question: String, first: String) -> String {
    "stack-advisor: warning: the answer to \"\(question)\" does not count yet: whether that question is asked "
      + "depends on others; answer first: \(first)\n"
  }

  @Test(arguments: ["report", "check"])
  func anAnswerToAQuestionThatIsNotAskedIsIgnored(_ command: String) {
    let result = advise(command, "--company", "nobody", "--guest-habit", "tea-lovers")
    #expect(result.messages == ignored("guest-habit"))
  }

  @Test(arguments: ["report", "check"])
  func anAnswerToAQuestionThatMayNotBeAskedDoesNotCountYet(_ command: String) {
    let result = advise(command, "--guest-habit", "tea-lovers")
    #expect(result.messages == early("guest-habit", first: "--company"))
  }

  @Test func theQuestionsToAnswerFirstAreThoseThatCanBeAnsweredNow() {
    #expect(
      advise("report", "--guest-cake", "cake").messages
        == early("guest-cake", first: "--extras, --company"))
    #expect(
      advise("report", "--guest-cake", "cake", "--company", "guests").messages
        == early("guest-cake", first: "--extras, --guest-habit"))
    #expect(
      advise("report", "--guest-cake", "cake", "--company", "nobody").messages
        == early("guest-cake", first: "--extras"))
    #expect(
      advise("report", "--guest-cake", "cake", "--extras", "sugar", "--guest-habit", "tea-lovers").messages
        == early("guest-habit", first: "--company") + early("guest-cake", first: "--company"))
  }

  @Test func anAnswerThatCountsIsNotRemarkedOn() {
    #expect(advise("report", "--guest-cake", "cake", "--extras", "milk").messages == "")
    #expect(advise("report", "--company", "guests", "--guest-habit", "tea-lovers").messages == "")
  }

  @Test func answeringFirstWhatIsNamedMakesTheAnswerCount() {
    let without = advise("report", "--format", "json", "--company", "guests", "--guest-habit", "tea-lovers")
    let with = advise(
      "report", "--format", "json", "--company", "guests", "--guest-habit", "tea-lovers", "--guest-cake",
      "cake")
    #expect(with.messages == "")
    #expect(with.output != without.output)
  }

  @Test func remarksAreNotForTheQuiet() {
    let arguments = ["report", "--guest-habit", "tea-lovers"]
    #expect(advise(arguments + ["--quiet"]).messages == "")
    #expect(advise(arguments + ["-q"]).output == advise(arguments).output)
  }

  /// Every question of the shipped data that depends on another can be brought to count.
  @Test func everyEarlyAnswerToAShippedQuestionNamesQuestions() throws {
    let (knowledge, _) = try KnowledgeBase.read(.embedded, scrutiny: .trusted, reservedFlags: [])
    for question in knowledge.questions where question.askedWhen != nil {
      let answer = question.answers.first?.id ?? "1"
      let messages = advise(["report", "--\(question.id)", answer], data: .embedded).messages
      #expect(messages.contains("\"\(question.id)\" does not count yet"))
      #expect(messages.contains("answer first: --"))
    }
  }
}
