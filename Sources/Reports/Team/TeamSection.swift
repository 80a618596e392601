package import Engine

/// A team with what each member's answers lead to.
package struct TeamAdvice: Sendable {
  package let team: Team
  /// For each member.
  package let advice: [Advice]

  package init(_ team: Team, advice: [Advice]) {
    self.team = team
    self.advice = advice
  }

  /// Who comes out where on one decision, in the order of the members.
  ///
  /// - Returns: outcomes in words; a decision that does not apply for a member is "does not apply".
  func outcomes(on decision: Int) -> [(outcome: String, members: [Int])] {
    var outcomes: [(outcome: String, members: [Int])] = []
    for (place, advice) in advice.enumerated() {
      let outcome = VerdictWording.outcome(of: decision, in: advice)
      if let known = outcomes.firstIndex(where: { $0.outcome == outcome }) {
        outcomes[known].members.append(place)
      } else {
        outcomes.append((outcome, [place]))
      }
    }
    return outcomes
  }

  /// Who has answered, and how much of it is disputed, in a sentence.
  var summary: String {
    let members = team.members.count.inWords
    return "\(members) people have answered, and \(team.answers.count.inWords) of their answers "
      + "\(team.answers.count == 1 ? "is" : "are") disputed and count\(team.answers.count == 1 ? "s" : "") as missing"
  }

  func names(_ members: [Int]) -> String { members.map { team.members[$0].name }.joined(last: "and") }
}

/// What a report says on a team: where its members agree, and what their differences come to.
struct TeamSection {
  let team: TeamAdvice
  let material: ReportMaterial

  var blocks: [Document.Block] {
    [
      .heading("The team"),
      .paragraph(
        "\(team.team.members.count.inWords.capitalized) people have answered: \(allNames). What nobody disputes goes into "
          + "this report, also where only one of them has answered; what they dispute counts as unanswered in it."
      ),
    ] + outcomes + answers + weights + stacks + stated
  }

  private var allNames: String { team.names(Array(team.team.members.indices)) }

  private var outcomes: [Document.Block] {
    let places = material.knowledge.decisions.indices.filter { place in
      team.advice.contains { $0.decisions.contains { $0.place == place } }
    }
    let rows = places.map { place -> [Phrase] in
      let outcomes = team.outcomes(on: place)
      let views =
        outcomes.count == 1
        ? "all: \(outcomes[0].outcome)"
        : outcomes.map { "\($0.outcome): \(team.names($0.members))" }.joined(separator: "; ")
      let together = VerdictWording.outcome(of: place, in: material.advice)
      return [Phrase(material.knowledge.decisions[place].title), Phrase(views), .strong(together)]
    }
    return [
      .table(
        Document.Table(
          "What each member's answers lead to",
          ["Decision", "By each member's answers", "Together"].map { Document.Table.Column($0) }, rows))
    ]
  }

  private var answers: [Document.Block] {
    let disputes = team.team.answers
    guard !disputes.isEmpty else { return [.paragraph("No answer is disputed.")] }
    let wording = AnswerWording(material.knowledge)
    let rows = disputes.map { dispute -> [Phrase] in
      let views = dispute.positions.map {
        "\(wording.label($0.value, to: dispute.subject)): \(team.names($0.members))"
      }
      return [
        Phrase(material.knowledge.questions[dispute.subject].prompt), Phrase(views.joined(separator: "; ")),
        Phrase(effect(of: dispute)),
      ]
    }
    return [
      .subheading("Disputed answers"),
      .table(
        Document.Table(
          "Answers that differ, and what difference they make",
          ["Question", "Who says what", "What difference it makes"].map { Document.Table.Column($0) }, rows)),
    ]
  }

  /// What the verdicts would be if one view or the other were taken, all other disputes staying open.
  private func effect(of dispute: Team.Dispute<Int, AnswerValue>) -> String {
    let advice = dispute.positions.map { position in
      var answers = team.team.combined.answers
      answers[dispute.subject] = position.value
      return material.advice.compiled.advise(answers, stack: team.team.combined.stack)
    }
    let wording = AnswerWording(material.knowledge)
    let effects = material.knowledge.decisions.indices.compactMap { place -> String? in
      let outcomes = advice.map { VerdictWording.outcome(of: place, in: $0) }
      guard Set(outcomes).count > 1 else { return nil }
      let views = zip(outcomes, dispute.positions).map { outcome, position in
        "\(outcome) with \"\(wording.label(position.value, to: dispute.subject))\""
      }
      return "\(material.knowledge.decisions[place].title): \(views.joined(separator: ", "))"
    }
    return effects.isEmpty
      ? "none by itself: the verdicts are the same either way" : effects.joined(separator: "; ")
  }

  private var weights: [Document.Block] {
    let items = team.team.weights.compactMap { dispute -> Phrase? in
      guard let place = material.knowledge.factor(dispute.subject) else { return nil }
      let factor = material.knowledge.decisions[place.decision].factors[place.factor]
      let views = dispute.positions.map { "\($0.value.text) (\(team.names($0.members)))" }
      return "\(strong: factor.title): \(views.joined(separator: ", ")); counted with \(factor.weight.text)"
    }
    return items.isEmpty ? [] : [.subheading("Disputed weights"), .list(items)]
  }

  private var stacks: [Document.Block] {
    let items = team.team.stacks.map { dispute -> Phrase in
      let decision = material.knowledge.decisions[dispute.subject]
      let views = dispute.positions.map { position in
        "\(decision.options(in: position.value).map(\.title).joined(last: "and")) (\(team.names(position.members)))"
      }
      return "\(strong: decision.title): \(views.joined(separator: ", ")); counted as not stated"
    }
    return items.isEmpty ? [] : [.subheading("Disputed choices"), .list(items)]
  }

  /// Choices that somebody states and nobody disputes.
  private var stated: [Document.Block] {
    let items = material.knowledge.decisions.indices.compactMap { place -> Phrase? in
      let options = team.team.combined.stack[place]
      guard options != 0 else { return nil }
      let decision = material.knowledge.decisions[place]
      let members = team.team.members.indices.filter { team.team.members[$0].project.stack[place] != 0 }
      let names = decision.options(in: options).map(\.title).joined(last: "and")
      return "\(strong: decision.title): \(names), stated by \(team.names(Array(members)))"
    }
    return items.isEmpty ? [] : [.subheading("Choices that count as stated"), .list(items)]
  }
}
