package import Engine

extension Judgement {
  /// Judges the stated options by the advice that was worked out for them.
  ///
  /// - Parameters:
  ///   - maximumDeficit: how far a stated option may fall short; nil takes the margin of each decision.
  ///   - places: where the options are stated.
  ///   - others: findings that do not come from the advice.
  package init(
    of advice: Advice, maximumDeficit: Points?, places: StatedPlaces = StatedPlaces(),
    others: [Finding] = []
  ) {
    let judged = advice.decisions.filter { $0.given | $0.givenAdditions != 0 }
    // Additions alone state no choice.
    let choices = judged.filter { $0.given != 0 }
    let findings = judged.flatMap { decision in
      DecisionJudge(
        advice: decision, questions: advice.knowledge.questions,
        maximumDeficit: maximumDeficit ?? decision.compiled.margin, places: places
      ).findings
    }
    self.init(
      findings: findings + others,
      isUndecided: choices.isEmpty || choices.contains { $0.verdict == .undecided },
      hasJudged: !choices.isEmpty, hasAdditionsOnly: choices.isEmpty && !judged.isEmpty)
  }
}

/// Judges the options stated for one decision.
private struct DecisionJudge {
  let advice: DecisionAdvice
  let questions: [Question]
  let maximumDeficit: Points
  let places: StatedPlaces

  private var decision: Decision { advice.decision }
  private var stated: [Int] { decision.options.indices.filter { advice.given.holds($0) } }

  var findings: [Finding] {
    // Additions alone state no choice that could be held against the advice.
    guard advice.given != 0 else { return unearnedAdditions }
    return contradictions + stated.flatMap { hardConstraints($0) + shortfall($0) + decisiveFactors($0) }
      + unearnedAdditions + warnings + openEnds
  }

  // MARK: Errors

  /// Several options at once, where neither the verdict nor an earned addition allows it.
  private var contradictions: [Finding] {
    let primary = stated.filter { !isEarned($0) }
    let isAdvised = advice.verdict == .hybrid && primary.allSatisfy { isInHybrid($0) }
    guard primary.count > 1, !isAdvised else { return [] }
    let titles = primary.map { decision.options[$0].title }.joined(separator: " and ")
    return [
      finding(
        nil, "contradiction", .error, "\(titles) are stated together, but the advice is not to combine them",
        reason: "A second choice for the same decision has to earn the cost of building and operating both.",
        remedy:
          "State one of them, answer the questions that would make the case for both, or waive this with the reason."
      )
    ]
  }

  private func hardConstraints(_ option: Int) -> [Finding] {
    guard let ruling = advice.decisiveRuling else { return [] }
    let title = decision.options[option].title
    if advice.verdict == .neither || advice.evaluation.isExcluded(option) {
      let outside = ruling.alternatives.joined(last: "or")
      return [
        finding(
          option, "ruled-out", .error, "a hard constraint (\(ruling.id)) rules \(title) out",
          reason: ruling.reason, evidence: ruling.evidence,
          remedy: outside.isEmpty ? "Choose another option." : "Look at \(outside).")
      ]
    }
    guard advice.verdict == .hybrid else { return [] }
    let both = decision.options(in: advice.evaluation.hybrid).map(\.title).joined(separator: " and ")
    guard isInHybrid(option) else {
      return [
        finding(
          option, "not-in-hybrid", .error, "\(title) is none of the options to be combined, \(both)",
          reason: ruling.reason, evidence: ruling.evidence, remedy: "Take \(both).")
      ]
    }
    guard stated.count == 1 else { return [] }
    return [
      finding(
        option, "half-of-hybrid", .warning, "\(title) alone is half of what is advised, \(both)",
        reason: ruling.reason, evidence: ruling.evidence,
        remedy: "Plan for \(both), or write down why one of them is enough.")
    ]
  }

  private func isInHybrid(_ option: Int) -> Bool { advice.evaluation.hybrid.holds(option) }

  private func shortfall(_ option: Int) -> [Finding] {
    guard advice.verdict == .recommend || advice.verdict == .either, let best = advice.evaluation.best,
      option != best, stated.count == 1 || !isEarned(option),
      advice.compiled.canBeAdvised(option, advice.evaluation)
    else { return [] }
    let scores = advice.evaluation.scores
    let deficit = scores[best] - scores[option]
    let isTooMuch = deficit > maximumDeficit
    guard isTooMuch || advice.verdict == .recommend else { return [] }
    let (title, leader) = (decision.options[option].title, decision.options[best].title)
    let speaking = weightiest(for: best, over: option)
    let causes = speaking.prefix(3)
    let numbers =
      contributions(speaking, of: best, over: option)
      + contributions(weightiest(for: option, over: best), of: best, over: option)
      + [
        "Deficit: \(deficit.rounded), from \(scores[best].rounded) down to \(scores[option].rounded); "
          + "limit \(maximumDeficit.rounded)"
      ]
    return [
      finding(
        option, "deficit", isTooMuch ? .error : .note,
        "\(title) falls \(deficit.rounded) points short of \(leader); the limit is \(maximumDeficit.rounded)",
        reason: causes.map { factorReason($0) }.joined(separator: " "),
        evidence: causes.flatMap { advice.statement(of: $0)?.evidence ?? [] }.uniqued,
        remedy:
          isTooMuch
          ? "Choose \(leader), correct the answers and weights behind it, or allow more with --max-deficit."
          : "Nothing has to change; the limit is not reached.", numbers: numbers)
    ]
  }

  // MARK: Warnings and notes

  /// Factors that decisively speak against the option, compared with the best other one.
  private func decisiveFactors(_ option: Int) -> [Finding] {
    guard advice.verdict != .neither, advice.verdict != .hybrid, stated.count == 1 || !isEarned(option),
      let other = option == advice.evaluation.best
        ? advice.comparedOptions?.rival : advice.evaluation.best
    else { return [] }
    let decisive = Points(decision.thresholds.decisive)
    return weightiest(for: other, over: option)
      .filter { difference($0, of: other, over: option) >= decisive }
      .map { factor in
        let names = (decision.options[option].title, decision.options[other].title)
        let points = difference(factor, of: other, over: option).rounded
        return finding(
          option, "against.\(decision.factors[factor].id)", .warning,
          "\"\(decision.factors[factor].title)\" alone speaks for \(names.1) over \(names.0) by \(points) points",
          reason: advice.statement(of: factor)?.reason ?? "",
          evidence: advice.statement(of: factor)?.evidence ?? [],
          remedy: "Plan how \(names.0) will meet this need.",
          numbers: contributions([factor], of: other, over: option))
      }
  }

  private func isEarned(_ option: Int) -> Bool { advice.additions.contains { $0.option == option } }

  /// Additions that are stated although nothing in the answers earns them.
  private var unearnedAdditions: [Finding] {
    decision.options.indices
      .filter { advice.givenAdditions.holds($0) && !isEarned($0) }
      .map { option in
        finding(
          option, "unearned", .warning, "nothing in the answers earns \(decision.options[option].title)",
          reason: "An addition has to earn the cost of building and operating it.",
          remedy: "Leave it out, or answer the questions that would make the case for it.")
      }
  }

  private var warnings: [Finding] {
    advice.warnings.map { warning in
      finding(
        stated.count == 1 ? stated[0] : nil, "warning.\(warning.id)", .warning, warning.text,
        reason: "It applies to the answers given.", evidence: warning.evidence,
        remedy: "Act on it, or waive it with a reason.")
    }
  }

  private var openEnds: [Finding] {
    switch advice.verdict {
    case .undecided:
      return [
        finding(
          nil, "undecided", .warning, "\(decision.title) is undecided: too little is known to judge it",
          reason:
            "\(advice.evaluation.coverage.percent)% of the weight of all factors is known, and no option "
            + "leads by the margin.", remedy: askingForAnswers)
      ]
    case .either:
      return [
        finding(
          nil, "either", .note, "no option leads by the margin of \(decision.thresholds.margin.text) points",
          reason: "The answers given do not separate the options.",
          remedy: "Nothing has to change; write down why this one was taken.")
      ]
    case .recommend where !advice.isSettled:
      return [
        finding(
          nil, "unsettled", .note, "answers that are still missing could change the verdict",
          reason: "Not every way of answering them leads to the same verdict.", remedy: askingForAnswers)
      ]
    default: return []
    }
  }

  private var askingForAnswers: String {
    let questions = advice.openQuestions.prefix(5).map { "--\(self.questions[$0.question].id)" }
    return questions.isEmpty ? "" : "Answer \(questions.joined(separator: ", "))."
  }

  // MARK: Parts

  private func factorReason(_ factor: Int) -> String {
    "\(decision.factors[factor].title): \(advice.statement(of: factor)?.reason ?? "")"
  }

  private func difference(_ factor: Int, of option: Int, over other: Int) -> Points {
    advice.contribution(factor, to: option) - advice.contribution(factor, to: other)
  }

  /// The factors that speak for the one option over the other, weightiest first.
  private func weightiest(for option: Int, over other: Int) -> [Int] {
    decision.factors.indices
      .filter { difference($0, of: option, over: other) > .zero }
      .sorted { left, right in
        let (a, b) = (difference(left, of: option, over: other), difference(right, of: option, over: other))
        return a == b ? left < right : a > b
      }
  }

  /// What holds for the decision as a whole.
  private var standing: String {
    let scores = decision.options.indices.filter { advice.compiled.canBeAdvised($0, advice.evaluation) }
      .map { "\(decision.options[$0].title) \(advice.evaluation.scores[$0].rounded)" }
    return "\(decision.title): \(advice.verdict.rawValue); points: \(scores.joined(separator: ", ")); "
      + "margin \(decision.thresholds.margin.text), known \(advice.evaluation.coverage.percent)%"
  }

  /// What each factor gives to two options, in points.
  private func contributions(_ factors: [Int], of option: Int, over other: Int) -> [String] {
    factors.map { factor in
      let points = [option, other].map {
        "\(decision.options[$0].title) \(advice.contribution(factor, to: $0).rounded)"
      }
      return "\(decision.factors[factor].title) (\(decision.factors[factor].id)): "
        + points.joined(separator: ", ")
        + "; a difference of \(difference(factor, of: option, over: other).rounded)"
    }
  }

  private func finding(
    _ option: Int?, _ kind: String, _ level: Finding.Level, _ message: String, reason: String,
    evidence: [String] = [], remedy: String, numbers: [String] = []
  ) -> Finding {
    let optionID = option.map { decision.options[$0].id }
    let place = (option ?? stated.first).flatMap { places.place(of: $0, in: advice) }
    return Finding(
      id: [decision.id, optionID, kind].compactMap { $0 }.joined(separator: "."),
      // A factor or warning that the kind is about stands behind it.
      kind: kind.split(separator: ".").first.map(String.init) ?? kind, level: level,
      decision: decision.id, option: optionID, message: message, reason: reason, evidence: evidence,
      remedy: remedy, place: place, numbers: numbers + [standing])
  }
}
