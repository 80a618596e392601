import StrictJSON

/// Finds evidence that is not what it stands for, disagreements that nothing names, and sources past their review.
struct EvidenceCheck {
  let draft: KnowledgeDraft
  let examination: JSONExamination

  func run(on day: CalendarDay) {
    for (decision, places) in zip(draft.knowledge.decisions, draft.places.decisions)
    where places.root["options"].map(examination.isSound) == true {
      for (factor, cases) in zip(decision.factors, places.cases) {
        for (factorCase, value) in zip(factor.cases, cases) {
          checkContraryEvidence(of: factorCase, value, decision)
        }
      }
    }
    checkConflicts()
    checkReviews(on: day)
  }

  // MARK: Direction

  private func checkContraryEvidence(of factorCase: FactorCase, _ value: JSONValue, _ decision: Decision) {
    guard value["ratings"].map(examination.isSound) == true, let best = decision.best(of: factorCase) else {
      return
    }
    for element in value["contraryEvidence"]?.elements.map(\.self) ?? [] {
      guard let claim = draft.evidence.claim(element.string), decision.option(favouredBy: claim) == best
      else {
        continue
      }
      examination.warn(
        "this stands as contrary evidence, but the claim favours \(claim.favours.quoted), and the case rates "
          + "\"\(decision.options[best].id)\" best",
        at: element)
    }
  }

  // MARK: Conflicts

  /// A reader comes upon the conflicts of the factors, and upon those whose claims a ruling or a text cites.
  private func checkConflicts() {
    guard
      draft.areWhole(
        [.decisions, .guidance],
        apartFrom: ["thresholds", "weight", "importance", "ratings", "when", "within"],
        examination)
    else { return }
    let factors = draft.places.decisions.flatMap(\.factors)
    let citing =
      draft.places.decisions.flatMap { $0.rulings + $0.warnings + $0.additions }
      + draft.places.guidance.flatMap(\.self)
    guard
      let listed = references("conflicts", in: factors)
        .resolvingMistyped(in: draft.evidence.conflicts.map(\.id)),
      let cited = references("evidence", in: citing).resolvingMistyped(in: draft.evidence.claims.map(\.id))
    else { return }
    for (conflict, value) in zip(draft.evidence.conflicts, draft.places.evidence.conflicts)
    where !listed.contains(conflict.id) && cited.isDisjoint(with: conflict.claims) {
      examination.warn(
        "nothing names the conflict: no factor lists it, and no ruling or text cites a claim of it", at: value
      )
    }
  }

  private func references(_ key: StaticString, in parts: [JSONValue]) -> Set<String> {
    Set(parts.flatMap { $0[key]?.elements.map(\.string) ?? [] })
  }

  // MARK: Reviews

  private func checkReviews(on day: CalendarDay) {
    for (source, value) in zip(draft.evidence.sources, draft.places.evidence.sources) {
      guard let reviewBy = CalendarDay(source.reviewBy), reviewBy < day, let place = value["reviewBy"] else {
        continue
      }
      examination.warn("the source \(source.id.quoted) was due for review by \(source.reviewBy)", at: place)
    }
  }
}

extension Decision {
  /// The option that a case rates above all others; nil where several share the best rating.
  fileprivate func best(of factorCase: FactorCase) -> Int? {
    let ratings = options.indices.filter { !options[$0].isAdditionOnly }.map { factorCase.ratings[$0] }
    guard let highest = ratings.max(), ratings.count(where: { $0 == highest }) == 1 else { return nil }
    return options.indices.first { !options[$0].isAdditionOnly && factorCase.ratings[$0] == highest }
  }

  /// The option that a claim speaks for: the last one named in words such as `first/second`.
  fileprivate func option(favouredBy claim: Claim) -> Int? {
    claim.favours.split(separator: "/").compactMap { optionIndex(String($0)) }.last
  }
}
