import Engine
import StrictJSON

extension JSONWriter {
  /// What a team agrees on and disputes.
  mutating func team(_ advice: TeamAdvice, _ knowledge: KnowledgeBase) {
    let team = advice.team
    object { writer in
      writer.member("members") { writer in
        writer.array(zip(team.members, advice.advice)) { writer, entry in
          writer.object { writer in
            writer.member("name", entry.0.name)
            writer.member("decisions") { writer in
              writer.array(entry.1.decisions) { $0.verdict($1) }
            }
          }
        }
      }
      writer.member("disputedAnswers") { writer in
        writer.array(team.answers) { writer, dispute in
          let question = knowledge.questions[dispute.subject]
          writer.dispute("question", question.id, dispute.positions, team) { writer, value in
            writer.member("answer") { $0.answer(value, to: question) }
          }
        }
      }
      writer.member("disputedWeights") { writer in
        writer.array(team.weights) { writer, dispute in
          writer.dispute("factor", dispute.subject, dispute.positions, team) { writer, weight in
            writer.member("weight") { $0.number(written: weight.text) }
          }
        }
      }
      writer.member("disputedChoices") { writer in
        writer.array(team.stacks) { writer, dispute in
          let decision = knowledge.decisions[dispute.subject]
          writer.dispute("decision", decision.id, dispute.positions, team) { writer, options in
            writer.member("options", decision.options(in: options).map(\.id))
          }
        }
      }
    }
  }

  /// What is disputed, with each view and those who hold it.
  private mutating func dispute<Value>(
    _ kind: String, _ id: String, _ positions: [Team.Position<Value>], _ team: Team,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    object { writer in
      writer.member(kind, id)
      writer.member("positions") { writer in
        writer.array(positions) { writer, position in
          writer.object { writer in
            write(&writer, position.value)
            writer.member("members", position.members.map { team.members[$0].name })
          }
        }
      }
    }
  }

  /// The verdict on a decision without what it follows from.
  private mutating func verdict(_ advice: DecisionAdvice) {
    let options = advice.decision.options
    object { writer in
      writer.member("id", advice.decision.id)
      writer.member("verdict", advice.verdict.rawValue)
      writer.member("option", advice.evaluation.option.map { options[$0].id })
      writer.member("options", advice.decision.options(in: advice.evaluation.hybrid).map(\.id))
      writer.member("settled", advice.isSettled)
    }
  }
}
