import StrictJSON

/// Reads one decision and resolves the names in it.
struct DecisionReader {
  let questions: [Question]
  /// The decisions before this one.
  let earlier: [Decision]
  /// The ids of decisions before this one that could not be read.
  let lost: Set<String>
  let examination: JSONExamination
  /// The evidence that is cited; nil where references to claims are not looked at.
  let evidence: Evidence?
  /// The ids of the conflicts; nil where references to them are not looked at.
  let conflicts: [String]?

  private enum EffectName: String, CaseIterable {
    case neither, hybrid, exclude
  }

  /// Reads the decision; ids of options and factors already in `taken` are refused.
  func read(
    _ document: JSONDocument, _ extent: KnowledgeBase.Extent, taken: inout TakenNames
  ) -> (decision: Decision, places: KnowledgePlaces.OfDecision)? {
    var places = KnowledgePlaces.OfDecision(root: document.root)
    return examination.object(document.root, "a decision") { fields in
      _ = fields.optionalString("$schema")
      let id = fields.string("id")
      var decision = Decision(
        id: id, title: fields.text("title"), question: fields.text("question"),
        within: fields.optional("within").map(readWithin),
        options: readOptions(&fields, taken: &taken, places: &places.options),
        thresholds: readThresholds(&fields), factors: [], rulings: [], warnings: [], additions: [])
      guard extent > .outline else {
        fields.skip("factors", "rulings", "warnings", "additions")
        return (decision, places)
      }
      let reader = ConditionReader(questions: questions, examination: examination)
      var cases: [[JSONValue]] = []
      decision.factors = fields.array("factors").parts(&places.factors) {
        readFactor($0, of: decision, reader, taken: &taken, places: &cases)
      }
      places.cases = cases
      decision.rulings = fields.array("rulings").parts(&places.rulings) {
        readRuling($0, of: decision, reader, taken: &taken)
      }
      let outcomes = outcomeConditions(earlier + [decision])
      decision.warnings = fields.array("warnings").parts(&places.warnings) {
        readWarning($0, outcomes, taken: &taken)
      }
      decision.additions = fields.array("additions").parts(&places.additions) {
        readAddition($0, of: decision, outcomes)
      }
      return (decision, places)
    }
  }

  private func readWithin(_ value: JSONValue) -> Condition {
    let condition = outcomeConditions(earlier).read(value)
    var testsAnswers = false
    condition.forEachAnswerTest { _ in testsAnswers = true }
    if testsAnswers { examination.report("within may look at outcomes only, not at answers", at: value) }
    return condition
  }

  private func outcomeConditions(_ decisions: [Decision]) -> ConditionReader {
    ConditionReader(
      questions: questions, decisions: decisions, lostDecisions: lost, examination: examination)
  }

  // MARK: Options and thresholds

  private func readOptions(
    _ fields: inout JSONFields, taken: inout TakenNames, places: inout [JSONValue]
  ) -> [Option] {
    guard let list = fields.required("options") else { return [] }
    let values = examination.array(list, "an array of options")
    if list.kind == .array, !(2...Decision.maximumOptions).contains(values.count) {
      examination.report("expected 2 to \(Decision.maximumOptions) options, found \(values.count)", at: list)
    } else if list.kind == .array, values.count(where: { $0["additionOnly"]?.boolean != true }) < 2 {
      examination.report("expected at least two options that can be advised by themselves", at: list)
    }
    let known = earlier.flatMap(\.options).map(\.id)
    return values.prefix(Decision.maximumOptions).parts(&places) { value in
      examination.object(value, "an option") { fields in
        Option(
          id: examination.identifier(fields.required("id"), of: "an option", taken: &taken.optionsAndFactors),
          title: fields.text("title"), description: fields.text("description"),
          implies: fields.optionalArray("implies").compactMap { value in
            // It may be an option of a decision that could not be read.
            guard lost.isEmpty || known.contains(value.string) else { return nil }
            return examination.resolve(value, in: known, as: "option of an earlier decision").map {
              known[$0]
            }
          },
          isAdditionOnly: fields.optional("additionOnly").map(examination.boolean) ?? false)
      }
    }
  }

  private func readThresholds(_ fields: inout JSONFields) -> Thresholds {
    let none = Thousandths(0)
    let nothing = Thresholds.Demand(radius: none, margins: none)
    let standIn = Thresholds(
      margin: none, minimumCoverage: none, decisive: none, clear: nothing, strong: nothing)
    guard let value = fields.required("thresholds") else { return standIn }
    return examination.object(value, "thresholds") { fields in
      let margin = fields.optional("margin")
      if margin == nil { examination.report("the key \"margin\" is missing", at: value) }
      let marginCount = margin.map { examination.thousandths($0, in: 0...1000) } ?? 0
      if let margin, margin.kind == .number, marginCount == 0 {
        examination.report("the margin must be above 0, or nobody would lead by it", at: margin)
      }
      let minimumCoverage = fields.thousandths("minimumCoverage", in: 0...1)
      let decisive = fields.thousandths("decisive", in: 0...10)
      var (clear, strong) = (nothing, nothing)
      if let strength = fields.required("strength") {
        _ = examination.object(strength, "the thresholds of strength") { fields in
          clear = readDemand(fields.required("clear")) ?? nothing
          strong = readDemand(fields.required("strong")) ?? nothing
        }
        if strong.radius < clear.radius || strong.margins < clear.margins {
          examination.report("strong must not ask for less than clear", at: strength)
        }
      }
      return Thresholds(
        margin: Thousandths(marginCount), minimumCoverage: Thousandths(minimumCoverage),
        decisive: Thousandths(decisive), clear: clear, strong: strong)
    } ?? standIn
  }

  private func readDemand(_ value: JSONValue?) -> Thresholds.Demand? {
    guard let value else { return nil }
    return examination.object(value, "a threshold of strength") { fields in
      Thresholds.Demand(
        radius: Thousandths(fields.thousandths("radius", in: 0...1)),
        margins: Thousandths(fields.thousandths("margins", in: 1...1000)))
    }
  }

  // MARK: Factors

  /// - Parameter places: takes the places of the cases.
  private func readFactor(
    _ value: JSONValue, of decision: Decision, _ conditions: ConditionReader, taken: inout TakenNames,
    places: inout [[JSONValue]]
  ) -> Factor? {
    examination.object(value, "a factor") { fields in
      let id = examination.identifier(
        fields.required("id"), of: "a factor", taken: &taken.optionsAndFactors)
      let title = fields.text("title")
      let description = fields.text("description")
      let weight = Thousandths(fields.thousandths("weight", in: 0...10))
      let weightReason = fields.text("weightReason")
      let conflictList = fields.optionalArray("conflicts")
      examination.reportRepetitions(in: conflictList)
      let conflicts = conflictList.compactMap { readConflictReference($0) }
      let list = fields.array("cases")
      places.append([])
      var left = list.count
      let cases = list.prefix(Factor.maximumCases).parts(&places[places.count - 1]) { value in
        left -= 1
        return readCase(value, of: decision, conditions, isLast: left == 0)
      }
      if !(1...Factor.maximumCases).contains(list.count) {
        examination.report("expected 1 to \(Factor.maximumCases) cases, found \(list.count)", at: value)
      }
      return Factor(
        id: id, title: title, description: description, weight: weight, weightReason: weightReason,
        conflicts: conflicts, cases: cases)
    }
  }

  private func readCase(
    _ value: JSONValue, of decision: Decision, _ conditions: ConditionReader, isLast: Bool
  ) -> FactorCase? {
    examination.object(value, "a case") { fields in
      let condition = fields.optional("when").map(conditions.read)
      if condition == nil, !isLast {
        examination.report(
          "only the last case may stand without \"when\"; those after it are never reached", at: value)
      }
      let importance = fields.optional("importance").map { examination.thousandths($0, in: 0...1) } ?? 1000
      return FactorCase(
        condition: condition, importance: Thousandths(importance),
        ratings: readRatings(&fields, of: decision),
        reason: fields.text("reason"), evidence: readClaims(&fields, "evidence"),
        contraryEvidence: readClaims(&fields, "contraryEvidence"))
    }
  }

  private func readRatings(_ fields: inout JSONFields, of decision: Decision) -> [Thousandths] {
    var ratings = Array(repeating: Thousandths(0), count: decision.options.count)
    guard let value = fields.required("ratings") else { return ratings }
    guard value.kind == .object else {
      _ = examination.object(value, "ratings by option") { _ in }
      return ratings
    }
    var rated: UInt64 = 0
    for (key, rating) in value.members {
      guard let place = examination.resolve(key, in: decision.options.lazy.map { $0.id }, as: "option") else {
        continue
      }
      ratings[place] = Thousandths(examination.thousandths(rating, in: -5...5))
      rated |= 1 << UInt64(place)
    }
    // What can only accompany another option is never weighed against the others.
    for (place, option) in decision.options.enumerated() where !rated.holds(place) && !option.isAdditionOnly {
      examination.report("the rating of option \"\(option.id)\" is missing", at: value)
    }
    return ratings
  }

  // MARK: Rulings, warnings, additions

  private func readRuling(
    _ value: JSONValue, of decision: Decision, _ conditions: ConditionReader, taken: inout TakenNames
  ) -> Ruling? {
    examination.object(value, "a ruling") { fields in
      let id = examination.identifier(fields.required("id"), of: "a ruling", taken: &taken.rulingsAndWarnings)
      let condition = fields.required("when").map(conditions.read) ?? .all([])
      let effect: Ruling.Effect
      switch fields.word("effect", EffectName.self) {
      case .neither:
        effect = .neither(alternatives: fields.array("alternatives").map { examination.string($0) })
      case .hybrid: effect = .hybrid(readOptionSet(&fields, of: decision, atLeast: 2))
      case .exclude: effect = .exclude(readOptionSet(&fields, of: decision, atLeast: 1))
      case nil:
        _ = (fields.optional("alternatives"), fields.optional("options"))
        effect = .exclude(0)
      }
      return Ruling(
        id: id, condition: condition, effect: effect, reason: fields.text("reason"),
        evidence: readClaims(&fields, "evidence"))
    }
  }

  private func readOptionSet(_ fields: inout JSONFields, of decision: Decision, atLeast count: Int) -> UInt64
  {
    guard let list = fields.required("options") else { return 0 }
    var set: UInt64 = 0
    for value in examination.array(list, "an array of options") {
      if let place = examination.resolve(value, in: decision.options.lazy.map { $0.id }, as: "option") {
        set |= 1 << UInt64(place)
      }
    }
    if list.kind == .array, set.nonzeroBitCount < count {
      examination.report("expected at least \(count) different option\(count == 1 ? "" : "s")", at: list)
    }
    return set
  }

  private func readWarning(
    _ value: JSONValue, _ conditions: ConditionReader, taken: inout TakenNames
  ) -> Warning? {
    examination.object(value, "a warning") { fields in
      Warning(
        id: examination.identifier(fields.required("id"), of: "a warning", taken: &taken.rulingsAndWarnings),
        condition: fields.required("when").map(conditions.read) ?? .all([]), text: fields.text("text"),
        evidence: readClaims(&fields, "evidence"))
    }
  }

  private func readAddition(
    _ value: JSONValue, of decision: Decision, _ conditions: ConditionReader
  ) -> Addition? {
    examination.object(value, "an addition") { fields in
      let option = fields.required("option").flatMap {
        examination.resolve($0, in: decision.options.lazy.map { $0.id }, as: "option")
      }
      return Addition(
        option: option ?? 0, condition: fields.required("when").map(conditions.read) ?? .all([]),
        reason: fields.text("reason"), evidence: readClaims(&fields, "evidence"))
    }
  }

  // MARK: References to evidence

  private func readClaims(_ fields: inout JSONFields, _ key: StaticString) -> [String] {
    let list = fields.required(key, spoils: false).map { examination.array($0, spoils: false) }
    return examination.claims(list ?? [], in: evidence)
  }

  private func readConflictReference(_ value: JSONValue) -> String? {
    guard let conflicts else { return value.string }
    return examination.resolve(value, in: conflicts, as: "conflict", spoils: false).map { conflicts[$0] }
  }
}

/// The names used so far, across all decisions.
struct TakenNames {
  var optionsAndFactors: Set<String> = []
  var rulingsAndWarnings: Set<String> = []
}
