import StrictJSON

/// Finds claims that nothing cites, and ratings that stand on nothing.
struct ClaimCheck {
  private let draft: KnowledgeDraft
  private let examination: JSONExamination

  init(_ draft: KnowledgeDraft, _ examination: JSONExamination) {
    self.draft = draft
    self.examination = examination
  }

  func run() {
    checkUse()
    for (decision, places) in zip(draft.knowledge.decisions, draft.places.decisions) {
      for (factor, cases) in zip(decision.factors, places.cases) {
        for (factorCase, value) in zip(factor.cases, cases) { checkFooting(of: factorCase, value) }
      }
    }
  }

  // MARK: Use

  private func checkUse() {
    let cited = draft.knowledge.citedClaims.union(draft.evidence.conflicts.flatMap(\.claims))
    // A file that cannot be read may cite any claim.
    let meant =
      draft.lost.isDisjoint(with: [.decisions, .guidance, .wording, .conflicts]) ? citedUnclearly(cited) : nil
    for (claim, value) in zip(draft.evidence.claims, draft.places.evidence.claims)
    where examination.isSound(value, apartFrom: ["source", "strength", "basis"]) {
      switch (cited.contains(claim.id), claim.leftOut) {
      case (true, .some): report("the claim is used and yet left out with a reason", at: value)
      case (false, nil) where meant?.contains(claim.id) == false:
        report("the claim is neither used nor left out with a reason", at: value)
      default: break
      }
    }
  }

  /// The claims that faulty files may mean: those that a mistyped id comes near to, and those that such a file names
  /// anywhere, for instance under a mistyped key.
  ///
  /// Nil where there are too many to tell.
  private func citedUnclearly(_ cited: Set<String>) -> Set<String>? {
    guard var meant = cited.resolvingMistyped(in: draft.evidence.claims.map(\.id)) else { return nil }
    let lists: [KnowledgeDraft.List] = [.decisions, .guidance, .wording, .conflicts]
    for document in lists.flatMap({ draft.documents[$0] ?? [] })
    where examination.hasErrors(in: document) {
      document.root.forEachString { meant.insert($0) }
    }
    return meant
  }

  // MARK: Footing

  /// A rating that speaks for or against something needs evidence, and a discounted claim never feeds a score.
  private func checkFooting(of factorCase: FactorCase, _ value: JSONValue) {
    guard factorCase.ratings.contains(where: { $0.count != 0 }), let list = value["evidence"],
      list.kind == .array
    else { return }
    let claims = Array(list.elements)
    if claims.isEmpty { report("ratings other than 0 need evidence", at: value) }
    for claim in claims where draft.evidence.claim(claim.string)?.discount != nil {
      report(
        "the discounted claim \(claim.string.quoted) cannot be evidence for ratings other than 0", at: claim)
    }
  }

  private func report(_ message: String, at value: JSONValue) {
    examination.report(message, at: value, spoils: false)
  }
}

extension JSONValue {
  /// Calls `body` with each string in the value, keys left out.
  fileprivate func forEachString(_ body: (String) -> Void) {
    if kind == .string { body(string) }
    for element in elements { element.forEachString(body) }
    for member in members { member.value.forEachString(body) }
  }
}
