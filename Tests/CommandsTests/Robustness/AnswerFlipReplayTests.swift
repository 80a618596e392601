import Commands
import Engine
import StrictJSON
import Testing

/// Every change of answers that a result lists does, when passed to the program, what is said of it.
@Suite struct AnswerFlipReplayTests {
  /// Answers changed together, with what they should bring about.
  private struct Replay {
    var changes: [AnswerChange]
    var flips: [(decision: AdvisedDecision, outcome: String)]
  }

  /// One replay for each set of changes: several decisions may list the same.
  private func replays(of scenario: AdvisedScenario) -> [Replay] {
    var replays: [Replay] = []
    for decision in scenario.decisions {
      for flip in decision.answerFlips {
        if let place = replays.firstIndex(where: { $0.changes == flip.changes }) {
          replays[place].flips.append((decision, flip.outcome))
        } else {
          replays.append(Replay(changes: flip.changes, flips: [(decision, flip.outcome)]))
        }
      }
    }
    return replays
  }

  @Test(arguments: AdvisedScenario.ids) func theListIsWholeOrHasTwentyOfMore(id: String) throws {
    for decision in try AdvisedScenario.named(id).decisions {
      #expect(Int64(decision.answerFlips.count) == min(decision.answerFlipCount, 20), "\(decision.id)")
      #expect(Set(decision.answerFlips.map(\.changes)).count == decision.answerFlips.count)
      for flip in decision.answerFlips {
        #expect(flip.outcome != decision.outcome, "\(decision.id) \(flip.changes.map(\.flag))")
      }
    }
  }

  /// All of them in one run, as the scenarios of a knowledge base that is otherwise the shipped one.
  @Test func everyFlipIsWhatAScenarioWithTheChangedAnswersComesTo() throws {
    var data = DataFolder.embedded
    data.files.removeAll { $0.path.hasPrefix("scenarios/") }
    for id in AdvisedScenario.ids {
      let scenario = try AdvisedScenario.named(id)
      for (place, replay) in replays(of: scenario).enumerated() {
        // Of a stated choice a scenario tells nothing but the statement.
        let flips = replay.flips.filter { !$0.decision.isGiven }
        guard !flips.isEmpty else { continue }
        let expected = flips.map { "\"\($0.decision.id)\": \"\($0.outcome)\"" }.joined(separator: ", ")
        let name = "\(id)-\(place + 1)"
        let changes = replay.changes.map(\.flag).joined(separator: " ")
        data.files.append(
          DataFolder.File(
            path: "scenarios/\(name).json",
            bytes: Array(
              """
              {"scenario": {"id": "\(name)", "situation": "\(changes)", "source": "own", "basis": [],
                "expected": {\(expected)}},
                "answers": \(answers(of: scenario, with: replay.changes)), "stack": \(scenario.stack ?? "[]")}
              """.utf8)))
      }
    }
    let result = advise(["data", "test", "-q"], data: data)
    let count = data.files.count { $0.path.hasPrefix("scenarios/") }
    #expect(count > 200)
    #expect(result.output == "\(count) of \(count) scenarios passed\n")
    #expect(result.messages == "")
  }

  private func answers(of scenario: AdvisedScenario, with changes: [AnswerChange]) -> String {
    let members = scenario.answers.map { answer in
      let change = changes.first { $0.question == answer.question }
      return "\"\(answer.question)\": \(change?.written ?? answer.written)"
    }
    return "{\(members.joined(separator: ", "))}"
  }

  /// The first of each decision, with the answers file of the scenario and flags that change it.
  @Test(arguments: ["aa-c30", "own-services-planned-by-three-people"])
  func aFlipIsWhatTheReportComesToWithSuchFlags(id: String) throws {
    let scenario = try AdvisedScenario.named(id)
    let firsts = scenario.decisions.compactMap(\.answerFlips.first?.changes)
    let replays = replays(of: scenario).filter { firsts.contains($0.changes) }
    #expect(replays.count >= 2)
    for replay in replays {
      let changed = try AdvisedScenario.decisions(
        of: id, replay.changes.flatMap { ["--set", $0.flag] })
      for flip in replay.flips {
        let outcome = changed.first { $0.id == flip.decision.id }?.outcome
        #expect(outcome == flip.outcome, "\(flip.decision.id) \(replay.changes.map(\.flag))")
      }
    }
  }
}
