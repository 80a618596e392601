import Commands
import Engine
import Foundation
import StrictJSON
import Testing

@testable import Interview

/// How many questions an interview takes, over the scenarios of the shipped data that are about the first decision.
///
/// A scenario says little; whoever is in it has an answer to everything else too. Here that is what is most ordinary,
/// in three teams: one at home in both languages to the same degree, which is the hardest to advise, and one with each
/// of them at its strength.
@Suite struct QuestionCountTests {
  private static let ordinary: [String: String] = [
    "limits": "none", "ai-plans": "none", "real-time": "none", "work": "crud", "service-traits": "none",
    "heavy-work": "none", "open-connections": "1000", "concurrent-io": "ordinary", "stage": "mvp",
    "domain": "changing", "life-span": "years", "teams": "small", "architecture-needs": "none",
    "python-skill": "some", "javascript-skill": "some", "typescript": "typescript",
    "founder-language": "none",
    "existing": "nothing", "change-reason": "no-change", "frontend": "web", "frontend-framework": "other",
    "frontend-link": "separate", "hiring-profile": "none", "hiring-region": "elsewhere",
    "salary-budget": "normal", "ownership": "none", "runs-on": "none", "traffic": "steady",
    "availability": "ordinary", "operations": "some", "hosting-budget": "small", "hosting-needs": "none",
    "compliance": "personal-data", "cold-starts": "unnoticed", "data-model": "simple",
    "data-needs": "exact-transactions", "api-needs": "none", "api-clients": "none", "node-candidate": "open",
    "packages": "none",
  ]

  private static let teams: [[String: String]] = [
    [:], ["python-skill": "strong"], ["javascript-skill": "strong"],
  ]

  private struct Counts {
    var toFirst: [Int] = []
    var inAll: [Int] = []
  }

  /// Every scenario takes a minute in a debug build; `ALL_SCENARIOS` asks for that.
  private static let stride = ProcessInfo.processInfo.environment["ALL_SCENARIOS"] == nil ? 8 : 1

  @Test func aTypicalProjectTakesTwelveAndTwentyFive() throws {
    let compiled = try requireKnowledge()
    let knowledge = compiled.knowledge
    let scenarios = try DataFolder.embedded.readScenarios(
      knowledge, Evidence.read(.embedded)
    ).filter { $0.scenario.expected[knowledge.decisions[0].id] != nil }
    #expect(scenarios.count > 100)
    var all = Counts()
    for team in Self.teams {
      var counts = Counts()
      for place in Swift.stride(from: 0, to: scenarios.count, by: Self.stride) {
        let answers = try Self.completed(scenarios[place].project.answers, team, knowledge)
        count(answers, compiled, into: &counts)
      }
      report(counts, "\(team)")
      all.toFirst += counts.toFirst
      all.inAll += counts.inAll
    }
    report(all, "all")
    #expect(Self.quantile(all.toFirst, 0.5) <= 12)
    #expect(Self.quantile(all.inAll, 0.5) <= 25)
  }

  private static func completed(
    _ stated: Answers, _ team: [String: String], _ knowledge: KnowledgeBase
  ) throws -> Answers {
    var answers = stated
    for (place, question) in knowledge.questions.enumerated() where stated[place] == nil {
      let word = try #require(
        team[question.id] ?? ordinary[question.id], "\(question.id) has no ordinary answer")
      answers[place] = try AnswerText.parse([word], for: question)
    }
    return answers
  }

  private func count(_ answers: Answers, _ compiled: CompiledKnowledge, into counts: inout Counts) {
    var interview = Interview(compiled, starting: ProjectFile(for: compiled.knowledge))
    for goal in [Interview.Goal.firstDecision, .companions] {
      interview.goal = goal
      while let question = interview.nextQuestion { _ = interview.answer(question, answers[question]) }
      if goal == .firstDecision { counts.toFirst.append(interview.trail.count) }
    }
    counts.inAll.append(interview.trail.count)
  }

  private static func quantile(_ counts: [Int], _ part: Double) -> Int {
    counts.sorted()[Int(Double(counts.count - 1) * part)]
  }

  private func report(_ counts: Counts, _ name: String) {
    guard Self.stride == 1 else { return }
    for (title, list) in [("first decision", counts.toFirst), ("in all", counts.inAll)] {
      let shown = [0, 0.25, 0.5, 0.75, 0.9, 1].map { "\(Self.quantile(list, $0))" }.joined(separator: " ")
      FileHandle.standardError.write(
        Data("\(name) \(title), n \(list.count), 0 25 50 75 90 100 %: \(shown)\n".utf8))
    }
  }
}
