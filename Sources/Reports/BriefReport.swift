package import Engine

/// The advice in short, as a value: what a renderer puts into words and lines.
package struct BriefReport: Sendable {
  /// One decision on one screen.
  package struct Part: Sendable {
    package var title: String
    package var question: String
    /// The verdict in a few words.
    package var headline: String
    /// What the verdict rests on, a sentence each.
    package var basis: [String]
    /// The evidence of the hard constraint behind the verdict.
    package var rulingEvidence: [String]
    package var scores: [Score]
    package var reasons: [ReasonGroup]
    /// Reasons left out because only the weightiest are shown.
    package var omittedReasons: Int
    package var additions: [Remark]
    package var warnings: [Remark]
    package var openQuestions: [String]
    package var conflicts: [String]

    /// That some reasons are left out; nil where all are shown.
    var omission: String? {
      switch omittedReasons {
      case 0: nil
      case 1: "One lesser reason is left out here."
      default: "\(omittedReasons) lesser reasons are left out here."
      }
    }
  }

  package struct Score: Sendable {
    package var option: String
    package var score: String
    /// Where it can still come to lie; nil where it cannot change, or no longer counts.
    package var range: String?
    package var note: String?
  }

  /// The reasons that point one way, weightiest first.
  package struct ReasonGroup: Sendable {
    package var title: String
    package var reasons: [Reason]
  }

  package struct Reason: Sendable {
    package var points: String
    package var factor: String
    package var reason: String
    package var citation: Citation
  }

  package struct Remark: Sendable {
    package var text: String
    package var citation: Citation
  }

  /// What goes with the verdicts, one section of it.
  package struct Guidance: Sendable {
    package struct Item: Sendable {
      package var title: String
      package var remark: Remark
      package var steps: [String]
    }

    package var title: String
    package var note: String?
    package var items: [Item]
  }

  package struct SourceLine: Sendable {
    package var id: String
    package var description: String
    package var claims: [String]
  }

  package var title: String
  /// Date, program and data, each in words.
  package var identity: [String]
  package var parts: [Part]
  package var guidance: [Guidance]
  package var sources: [SourceLine]
  /// What every reader should know about the sources as a whole.
  package var caveat: String?
  package var notes: [String]

  /// How many reasons of each side and open questions are shown.
  private static let shownReasons = 4
  private static let shownQuestions = 4

  /// The ids of all claims that the report can name.
  package static func claims(shownFor advice: Advice) -> Set<String> {
    var claims: Set<String> = []
    for decision in advice.decisions {
      for factor in decision.closedFactors { claims.formUnion(decision.statement(of: factor)?.claims ?? []) }
      claims.formUnion(decision.additions.flatMap(\.evidence))
      claims.formUnion(decision.warnings.flatMap(\.evidence))
      claims.formUnion(decision.decisiveRuling?.evidence ?? [])
    }
    for section in advice.choose(from: advice.knowledge.guidance) { claims.formUnion(section.citedClaims) }
    return claims
  }

  package init(_ advice: Advice, evidence: Evidence, identity: ProgramIdentity, date: CalendarDay) {
    title = advice.knowledge.title
    self.identity = [
      date.text, "\(identity.name) \(identity.version)",
      "data \(identity.dataVersion) of \(identity.dataDate)",
    ]
    parts = advice.decisions.map { Self.part($0, advice, evidence) }
    guidance = advice.choose(from: advice.knowledge.guidance).map { Self.guidance($0, evidence) }
    sources = Self.sources(
      citedBy: parts.flatMap(\.citedClaims) + guidance.flatMap(\.citedClaims), evidence)
    caveat = advice.knowledge.caveat
    let overdue = evidence.overdueSources(on: date).map { "\($0.id) by \($0.reviewBy)" }
    notes =
      overdue.isEmpty
      ? [] : ["Due for review: \(overdue.joined(last: "and")). Check their claims before relying on them."]
  }

  // MARK: One decision

  private static func part(_ advice: DecisionAdvice, _ whole: Advice, _ evidence: Evidence) -> Part {
    let openQuestions = advice.openQuestions
    let wording = VerdictWording(
      advice, firstToAnswer: openQuestions.first.map { whole.knowledge.questions[$0.question].id })
    let groups = reasonGroups(advice, evidence)
    let shown = groups.map { ReasonGroup(title: $0.title, reasons: Array($0.reasons.prefix(shownReasons))) }
    return Part(
      title: advice.decision.title, question: advice.decision.question, headline: wording.headline,
      basis: wording.basis, rulingEvidence: advice.decisiveRuling?.evidence ?? [], scores: scores(advice),
      reasons: shown.filter { !$0.reasons.isEmpty },
      omittedReasons: groups.reduce(0) { $0 + max(0, $1.reasons.count - shownReasons) },
      additions: advice.additions.map {
        Remark(
          text: "\(advice.decision.options[$0.option].title): \($0.reason)",
          citation: Citation($0.evidence, in: evidence))
      },
      warnings: advice.warnings.map { Remark(text: $0.text, citation: Citation($0.evidence, in: evidence)) },
      openQuestions: openQuestions.prefix(shownQuestions).map { describe($0, whole) },
      conflicts: whole.conflicts(behind: advice, in: evidence).map(\.title))
  }

  /// The factors that tell the best option apart from its rival; none where a ruling leaves no option.
  private static func reasonGroups(_ advice: DecisionAdvice, _ evidence: Evidence) -> [ReasonGroup] {
    guard advice.verdict != .neither, let (subject, rival) = advice.comparedOptions else { return [] }
    let differences = advice.closedFactors
      .map { ($0, advice.contribution($0, to: subject) - advice.contribution($0, to: rival)) }
      .filter { $0.1 != .zero }
      .sorted { ($0.1.magnitude, $1.0) > ($1.1.magnitude, $0.0) }
    // What speaks against one half of a hybrid speaks for the other.
    let isHybrid = advice.verdict == .hybrid
    let names = (advice.decision.options[subject].title, advice.decision.options[rival].title)
    let areOnlyTwo = advice.decision.options.count { !$0.isAdditionOnly } == 2
    let comparison = areOnlyTwo || isHybrid ? "" : ", compared with \(names.1)"
    return [
      ReasonGroup(
        title: "For \(names.0)\(comparison)",
        reasons: differences.filter { $0.1 > .zero }.compactMap { reason($0.0, $0.1, advice, evidence) }),
      ReasonGroup(
        title: isHybrid ? "For \(names.1)" : "Against \(names.0)\(comparison)",
        reasons: differences.filter { $0.1 < .zero }
          .compactMap { reason($0.0, isHybrid ? $0.1.magnitude : $0.1, advice, evidence) }),
    ]
  }

  private static func reason(
    _ factor: Int, _ points: Points, _ advice: DecisionAdvice, _ evidence: Evidence
  ) -> Reason? {
    advice.statement(of: factor).map { statement in
      Reason(
        points: points.signed, factor: advice.decision.factors[factor].title, reason: statement.reason,
        citation: Citation(statement.evidence, contrary: statement.contraryEvidence, in: evidence))
    }
  }

  /// The scores of the options that can be advised by themselves, with what is still possible where points decide;
  /// none where a ruling leaves no option.
  private static func scores(_ advice: DecisionAdvice) -> [Score] {
    guard advice.verdict != .neither else { return [] }
    let options = advice.decision.options
    return options.indices.filter { !options[$0].isAdditionOnly }.map { option in
      let range =
        advice.verdict == .hybrid ? nil : (advice.ranges.lowest[option], advice.ranges.highest[option])
      return Score(
        option: options[option].title, score: advice.evaluation.scores[option].rounded,
        range: range.flatMap { $0 == $1 ? nil : "from \($0.rounded) to \($1.rounded)" },
        note: advice.missingCompanion(of: option).map { "needs \($0.title)" }
          ?? (advice.evaluation.isExcluded(option)
            ? "ruled out" : advice.given.holds(option) ? "stated" : nil))
    }
  }

  private static func describe(_ open: OpenQuestion, _ advice: Advice) -> String {
    let question = advice.knowledge.questions[open.question]
    let effect =
      open.canFireRuling
      ? "can settle it outright"
      : "can move the lead by up to \(open.swing.rounded)"
    return "--\(question.id): \(question.prompt) (\(effect))"
  }

  private static func guidance(_ section: GuidanceSection, _ evidence: Evidence) -> Guidance {
    Guidance(
      title: section.title, note: section.note,
      items: section.items.map { item in
        Guidance.Item(
          title: item.title, remark: Remark(text: item.text, citation: Citation(item.evidence, in: evidence)),
          steps: item.steps)
      })
  }

  // MARK: Sources

  private static func sources(citedBy claims: [String], _ evidence: Evidence) -> [SourceLine] {
    let cited = claims.uniqued.compactMap(evidence.claim)
    return evidence.sources.compactMap { source in
      let claims = cited.filter { $0.source == source.id }.map { claim in
        claim.discount == nil ? claim.id : "\(claim.id) (claimed by the source, no method)"
      }
      guard !claims.isEmpty else { return nil }
      return SourceLine(
        id: source.id,
        description:
          "\(source.publisher), \(source.published ?? "no date given"). Interest: \(source.interest)",
        claims: claims.sorted())
    }
  }
}

extension BriefReport.Part {
  /// The ids of all claims that are named in the part.
  fileprivate var citedClaims: [String] {
    rulingEvidence + reasons.flatMap(\.reasons).flatMap(\.citation.claims)
      + (additions + warnings).flatMap(\.citation.claims)
  }
}

extension BriefReport.Guidance {
  /// The ids of all claims that are named in the section.
  fileprivate var citedClaims: [String] { items.flatMap(\.remark.citation.claims) }
}
