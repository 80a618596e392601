import StrictJSON

/// Finds faults that only show when the parts of a knowledge base are seen together.
struct KnowledgeCheck {
  let knowledge: KnowledgeBase
  let evidence: Evidence
  let questionnaire: JSONDocument?
  /// The documents of the decisions, in their order.
  let decisionDocuments: [JSONDocument]
  let evidenceDocument: JSONDocument?
  let examination: JSONExamination

  func run() {
    checkTables()
    checkUseOfClaims()
    for (decision, document) in zip(knowledge.decisions, decisionDocuments) {
      checkFootingOfRatings(of: decision, document)
    }
  }

  // MARK: Tables

  private func checkTables() {
    do throws(CompiledKnowledge.TableTooLarge) {
      let compiled = try CompiledKnowledge(knowledge)
      for (place, decision) in compiled.decisions.enumerated() {
        for (factor, table) in decision.factorTables.enumerated() {
          report(table, ofFactor: factor, in: place, space: compiled.space)
        }
        for (ruling, table) in decision.rulingTables.enumerated() where table.unreachable.contains(0) {
          report("no combination of answers makes this ruling hold", in: place, "rulings", ruling)
        }
      }
    } catch {
      var message =
        "its conditions tell \(error.entries) or more classes of answers apart, more than the limit of "
        + "\(FirstHitTable.maximumEntries); test fewer questions or answers at once"
      if case .intervals = error.part {
        message =
          "conditions tell \(error.entries) ranges of it apart, more than the limit of "
          + "\(VariableSpace.maximumIntervals)"
      }
      switch error.part {
      case .question(let place), .intervals(let place):
        report(message, at: questionnaire?.root["questions"]?[place])
      case .factor(let factor, let decision): report(message, in: decision, "factors", factor)
      case .ruling(let ruling, let decision): report(message, in: decision, "rulings", ruling)
      }
    }
  }

  private func report(_ table: FirstHitTable, ofFactor factor: Int, in decision: Int, space: VariableSpace) {
    let cases = decisionDocuments[decision].root["factors"]?[factor]?["cases"]
    for place in table.unreachable {
      report("this case can never be reached; earlier cases take all of its answers", at: cases?[place])
    }
    if let gap = table.gap {
      let answers = table.dimensions.map { dimension in
        let classIndex = gap / dimension.stride % dimension.classCount
        return space.text(
          of: dimension.classStates[classIndex], variable: dimension.variable, questions: knowledge.questions)
      }
      report("the cases leave a gap: none holds for \(answers.joined(separator: ", "))", at: cases)
    }
  }

  private func report(_ message: String, in decision: Int, _ list: StaticString, _ place: Int) {
    report(message, at: decisionDocuments[decision].root[list]?[place])
  }

  private func report(_ message: String, at value: JSONValue?) {
    if let value { examination.report(message, at: value) }
  }

  // MARK: Claims

  private func checkUseOfClaims() {
    let used = knowledge.citedClaims.union(evidence.conflicts.flatMap(\.claims))
    let values = evidenceDocument?.root["claims"].map { Array($0.elements) } ?? []
    for (claim, value) in zip(evidence.claims, values) {
      switch (used.contains(claim.id), claim.leftOut) {
      case (true, .some):
        examination.report("the claim is used and yet left out with a reason", at: value)
      case (false, nil):
        examination.report("the claim is neither used nor left out with a reason", at: value)
      default: break
      }
    }
  }

  /// A rating that speaks for or against something needs evidence, and a discounted claim never feeds a score.
  private func checkFootingOfRatings(of decision: Decision, _ document: JSONDocument) {
    for (factorPlace, factor) in decision.factors.enumerated() {
      for (casePlace, factorCase) in factor.cases.enumerated()
      where factorCase.ratings.contains(where: { $0.count != 0 }) {
        let value = document.root["factors"]?[factorPlace]?["cases"]?[casePlace]
        if factorCase.evidence.isEmpty { report("ratings other than 0 need evidence", at: value) }
        for (claimPlace, claim) in factorCase.evidence.enumerated()
        where evidence.claim(claim)?.discount != nil {
          report(
            "the discounted claim \"\(claim)\" cannot be evidence for ratings other than 0",
            at: value?["evidence"]?[claimPlace])
        }
      }
    }
  }
}

extension KnowledgeBase {
  /// The ids of all claims that factors, rulings, warnings, additions and guidance refer to.
  package var citedClaims: Set<String> {
    var claims: Set<String> = []
    for decision in decisions {
      for factorCase in decision.factors.flatMap(\.cases) {
        claims.formUnion(factorCase.evidence)
        claims.formUnion(factorCase.contraryEvidence)
      }
      claims.formUnion(decision.rulings.flatMap(\.evidence))
      claims.formUnion(decision.warnings.flatMap(\.evidence))
      claims.formUnion(decision.additions.flatMap(\.evidence))
    }
    for section in guidance { claims.formUnion(section.citedClaims) }
    return claims
  }
}
