import Engine

/// The verdict on one decision in a sentence: in which situation, what, over what, to gain what, accepting what.
struct VerdictSentence {
  private let advice: DecisionAdvice
  private let material: ReportMaterial
  private let names: DecisionNames

  /// How many facts of the situation, gains and losses are named.
  private static let shownFacts = 3
  private static let shownGains = 2

  init(_ advice: DecisionAdvice, _ material: ReportMaterial) {
    self.advice = advice
    self.material = material
    names = material.names(advice)
  }

  var phrase: Phrase {
    switch advice.verdict {
    case .recommend: recommendation
    case .either: "\(situation)\(strong: "\(names.options(advice.levelOptions)) are level"): \(evenness)"
    case .hybrid:
      "\(situation)we recommend \(strong: names.phrases(advice.evaluation.hybrid)) side by side, accepting what it takes to "
        + "run more than one. \(reason)"
    case .neither: "\(situation)\(strong: "none of the options fits"). \(reason)\(alternatives)"
    case .undecided: undecided
    }
  }

  // MARK: Recommendations

  private var recommendation: Phrase {
    guard let option = advice.evaluation.option else { return Phrase() }
    let title = names.phrase(option)
    guard advice.evaluation.second != nil else {
      return "\(situation)we recommend \(strong: title), the only option that is not ruled out."
    }
    let verb =
      switch advice.strength {
      case .strong: "we strongly recommend "
      case .clear: "we clearly recommend "
      default: "we lean towards "
      }
    return "\(situation)\(verb)\(strong: title)\(opposed)\(proviso) \(balance)"
  }

  /// On how little it rests, where answers that are missing can still turn it.
  private var proviso: String {
    guard advice.verdict == .recommend, !advice.isSettled else { return "" }
    let coverage = advice.evaluation.coverage
    return coverage < Fraction(advice.decision.thresholds.minimumCoverage)
      ? ", although the answers cover only \(coverage.percent)% of what bears on it,"
      : ", on what is known so far,"
  }

  /// What the recommendation is held against.
  private var opposed: String {
    let others = advice.decision.options.indices.filter {
      $0 != advice.evaluation.option && advice.compiled.canBeAdvised($0, advice.evaluation) && !isAdded($0)
    }
    let added = advice.additions.map(\.option).filter {
      advice.compiled.canBeAdvised($0, advice.evaluation)
    }
    let companions = added.isEmpty ? "" : ", with \(added.map(names.phrase).joined(last: "and")) beside it"

    let word = advice.strength == .slight ? "rather than" : "over"
    guard
      let second = others.contains(advice.evaluation.second ?? -1) ? advice.evaluation.second : others.first
    else { return companions }
    return others.count > 3
      ? " \(word) \(names.phrase(second)) and \((others.count - 1).inWords) other options\(companions)"
      : " \(word) \(others.map(names.phrase).joined(last: "and"))\(companions)"
  }

  /// Whether the option is advised beside the recommended one, which makes it no rival.
  private func isAdded(_ option: Int) -> Bool { advice.additions.contains { $0.option == option } }

  private var balance: String {
    guard let reasons = material.reasons(advice) else { return "." }
    let gains = reasons.forSubject.prefix(Self.shownGains).map { names.quality($0.factor) }
    let losses = reasons.forRival.prefix(Self.shownGains).map { names.quality($0.factor) }
    let gained = gains.isEmpty ? "" : "for the sake of \(gains.joined(last: "and"))"
    if isAdded(reasons.rival) { return gained + "." }
    return losses.isEmpty
      ? "\(gained); nothing that is known speaks for \(names.phrase(reasons.rival)) instead."
      : "\(gained), accepting some loss in \(losses.joined(last: "and"))."
  }

  // MARK: Other verdicts

  private var evenness: String {
    let margin = advice.decision.thresholds.margin.text
    let spread = advice.levelSpread
    let distance =
      spread == .zero
      ? "they have the same points"
      : "they lie within \(spread.rounded) points of one another, and a recommendation takes a lead of \(margin)"
    guard let reasons = material.reasons(advice), let first = reasons.forSubject.first,
      let second = reasons.forRival.first
    else { return distance + "." }
    return distance + ". What speaks most for \(names.option(reasons.subject)) is "
      + "\(names.quality(first.factor)), and for \(names.option(reasons.rival)) \(names.quality(second.factor))."
  }

  private var reason: Phrase {
    guard let ruling = advice.decisiveRuling else { return Phrase() }
    return Phrase(ruling.reason).citing(material.citation(ruling.evidence))
  }

  private var alternatives: Phrase {
    guard let ruling = advice.decisiveRuling, !ruling.alternatives.allSatisfy(ruling.reason.contains) else {
      return Phrase()
    }
    return " Outside these options, look at \(ruling.alternatives.joined(last: "or"))."
  }

  private var undecided: Phrase {
    let needed = Fraction(advice.decision.thresholds.minimumCoverage).percent
    let coverage = advice.evaluation.coverage.percent
    let first = material.openQuestions(advice).first.map { material.knowledge.questions[$0.question].prompt }
    let next: Phrase = first.map { " The answer that matters most now: \($0)" } ?? Phrase()
    return "\(strong: "nothing can be recommended yet"): no option leads by the margin of "
      + "\(advice.decision.thresholds.margin.text) points, and \(coverage)% of the weight of all factors is known "
      + "where \(needed)% are needed before options may be called level.\(next)"
  }

  // MARK: The situation

  /// The facts that the verdict rests on most, as the beginning of a sentence.
  private var situation: Phrase {
    let facts = Array(conditions.flatMap(facts).uniqued.prefix(Self.shownFacts))
    return facts.isEmpty ? "by the answers given, " : "since \(facts.joinedClauses), "
  }

  /// The conditions that made the verdict come about, weightiest first.
  private var conditions: [Condition] {
    if advice.verdict == .neither || advice.verdict == .hybrid {
      return advice.evaluation.rulings.map { advice.decision.rulings[$0].condition }
    }
    let reasons = material.reasons(advice)
    let factors = (advice.verdict == .recommend ? reasons?.forSubject : reasons?.all) ?? []
    return factors.compactMap { reason in
      // What is left when no other case holds rests on the answers that the others look at.
      let cases = advice.decision.factors[reason.factor].cases
      return advice.evaluation.chosenCase(reason.factor).map {
        cases[$0].condition ?? .any(cases.compactMap(\.condition))
      }
    }
  }

  private func facts(_ condition: Condition) -> [String] {
    let wording = AnswerWording(material.knowledge)
    var facts: [String] = []
    condition.forEachAnswerTest { test in
      guard material.situation.asked[test.question] == .yes,
        // An answer that a test excludes has its part in what holds.
        let value = material.situation.answers[test.question],
        let clause = wording.clause(value, asTestedBy: test)
      else { return }
      facts.append(clause)
    }
    return facts
  }
}
