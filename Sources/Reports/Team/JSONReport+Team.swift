import Engine
import StrictJSON

extension JSONWriter {
  /// What a team agrees on and disputes.
  mutating func team(_ advice: TeamAdvice, _ knowledge: KnowledgeBase) {
    let team = advice.team
    func names(_ members: [Int]) -> [String] { members.map { team.members[$0].name } }
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
          writer.object { writer in
            writer.member("question", question.id)
            writer.member("positions") { writer in
              writer.array(dispute.positions) { writer, position in
                writer.object { writer in
                  writer.member("answer") { $0.answer(position.value, to: question) }
                  writer.member("members", names(position.members))
                }
              }
            }
          }
        }
      }
      writer.member("disputedWeights") { writer in
        writer.array(team.weights) { writer, dispute in
          writer.object { writer in
            writer.member("factor", dispute.subject)
            writer.member("positions") { writer in
              writer.array(dispute.positions) { writer, position in
                writer.object { writer in
                  writer.member("weight") { $0.number(written: position.value.text) }
                  writer.member("members", names(position.members))
                }
              }
            }
          }
        }
      }
      writer.member("disputedChoices") { writer in
        writer.array(team.stacks) { writer, dispute in
          let decision = knowledge.decisions[dispute.subject]
          writer.object { writer in
            writer.member("decision", decision.id)
            writer.member("positions") { writer in
              writer.array(dispute.positions) { writer, position in
                writer.object { writer in
                  writer.member("options", decision.options(in: position.value).map(\.id))
                  writer.member("members", names(position.members))
                }
              }
            }
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
