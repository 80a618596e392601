@testable import Engine

/// Works out by exhaustion, from the data alone, what the engine reads off its tables.
struct Oracle {
  let knowledge: KnowledgeBase
  /// The decision that is looked at.
  var place = 0

  var decision: Decision { knowledge.decisions[place] }

  // MARK: Two values, for complete answers

  func isAsked(_ question: Int, _ answers: Answers) -> Bool {
    knowledge.questions[question].askedWhen.map { holds($0, answers) } ?? true
  }

  func holds(_ condition: Condition, _ answers: Answers) -> Bool {
    switch condition {
    case .all(let parts):
      for part in parts where !holds(part, answers) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part, answers) { return true }
      return false
    case .not(let part): return !holds(part, answers)
    case .answer(let test):
      guard isAsked(test.question, answers), let value = answers[test.question] else { return false }
      return passes(test.match, value)
    case .outcome: return false
    }
  }

  private func passes(_ match: AnswerTest.Match, _ value: AnswerValue) -> Bool {
    if case .oneOf(let allowed) = match, case .choice(let answer) = value { return allowed.hasMember(answer) }
    if case .includes(let answer) = match, case .choices(let selection) = value {
      return selection.hasMember(answer)
    }
    if case .within(let range) = match, case .number(let number) = value {
      return range.lowerBound <= number && number <= range.upperBound
    }
    return false
  }

  func chosenCase(_ factor: Factor, _ answers: Answers) -> Int? {
    factor.cases.firstIndex { factorCase in factorCase.condition.map { holds($0, answers) } ?? true }
  }

  // MARK: Three values, for partial answers

  func known(isAsked question: Int, _ answers: Answers) -> Bool? {
    guard let condition = knowledge.questions[question].askedWhen else { return true }
    return known(condition, answers)
  }

  /// Nil where it is not known; `outcome` decides tests on outcomes.
  func known(
    _ condition: Condition, _ answers: Answers, outcome: (OutcomeTest) -> Bool? = { _ in nil }
  ) -> Bool? {
    switch condition {
    case .all(let parts):
      let values = parts.map { known($0, answers, outcome: outcome) }
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .any(let parts):
      let values = parts.map { known($0, answers, outcome: outcome) }
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    case .not(let part): return known(part, answers, outcome: outcome).map { !$0 }
    case .outcome(let test): return outcome(test)
    case .answer(let test):
      guard let asked = known(isAsked: test.question, answers) else { return nil }
      guard asked else { return false }
      return answers[test.question].map { passes(test.match, $0) }
    }
  }

  // MARK: Completions

  /// All ways of answering a question that any condition could tell apart.
  func domain(of question: Int) -> [AnswerValue] {
    let asked = knowledge.questions[question]
    switch asked.kind {
    case .choice: return asked.answers.indices.map { .choice($0) }
    case .choices: return (0..<(1 << asked.answers.count)).map { .choices(UInt64($0)) }
    case .number(let bounds, _):
      var numbers: Set<Int> = [bounds.lowerBound, bounds.upperBound]
      for condition in knowledge.allConditions {
        condition.forEachRange(of: question) { range in
          for edge in [range.lowerBound, range.upperBound] { numbers.formUnion([edge - 1, edge, edge + 1]) }
        }
      }
      return numbers.filter { bounds.contains($0) }.sorted().map { .number($0) }
    }
  }

  /// The answers with every open question answered; questions that are not asked stay as they are.
  func completions(of answers: Answers) -> [Answers] {
    var found = [answers]
    for question in knowledge.questions.indices where answers[question] == nil {
      let domain = domain(of: question)
      found = found.flatMap { answers in
        isAsked(question, answers) ? domain.map { answers.answering(question, $0) } : [answers]
      }
    }
    return found
  }

  /// The answers with every open question answered, whether or not it will be asked.
  func assignments(of answers: Answers, to questions: [Int]) -> [Answers] {
    questions.reduce([answers]) { found, question in
      let domain = domain(of: question)
      return found.flatMap { answers in domain.map { answers.answering(question, $0) } }
    }
  }

  // MARK: Points, in units of a five-thousand-millionth

  func contribution(_ factor: Factor, _ chosen: Int, _ option: Int, weight: Int64? = nil) -> Int128 {
    let factorCase = factor.cases[chosen]
    return Int128(weight ?? factor.weight.count) * Int128(factorCase.importance.count)
      * Int128(factorCase.ratings[option].count)
  }

  /// The scores that the chosen cases come to; factors without one count for nothing.
  func scores(_ chosen: [Int?]) -> [Int128] {
    decision.options.indices.map { option in
      zip(decision.factors, chosen).reduce(Int128(0)) { sum, pair in
        sum + (pair.1.map { contribution(pair.0, $0, option) } ?? 0)
      }
    }
  }

  func points(_ value: Thousandths) -> Int128 { Int128(value.count) * 5_000_000 }

  // MARK: Verdicts

  struct Result: Equatable {
    var chosen: [Int?]
    var scores: [Int128]
    var rulings: [Int] = []
    var pendingRulings: [Int] = []
    var excluded: Set<Int> = []
    var hybrid: Set<Int> = []
    var verdict = Verdict.undecided
    var option: Int?
    var best: Int?
    var second: Int?
    var lead: Int128 = 0
    var knownWeight: Int64 = 0
    var totalWeight: Int64 = 0

    func agrees(with other: Result) -> Bool { verdict == other.verdict && option == other.option }
  }

  /// The result for complete answers.
  func result(_ answers: Answers) -> Result {
    judge(
      chosen: decision.factors.map { chosenCase($0, answers) },
      rulings: decision.rulings.map { holds($0.condition, answers) })
  }

  /// The result for partial answers, given those of all completions.
  func result(of completions: [Answers]) -> Result {
    let chosen = decision.factors.map { factor -> Int? in
      let cases = Set(completions.map { chosenCase(factor, $0) }).compactMap { $0 }.sorted()
      guard let first = cases.first else { return nil }
      let isSame = cases.allSatisfy { place in
        factor.cases[place].importance == factor.cases[first].importance
          && factor.cases[place].ratings == factor.cases[first].ratings
      }
      return isSame ? first : nil
    }
    let rulings = decision.rulings.map { ruling -> Bool? in
      let values = Set(completions.map { holds(ruling.condition, $0) })
      return values.count == 1 ? values.first : nil
    }
    return judge(chosen: chosen, rulings: rulings)
  }

  private func judge(chosen: [Int?], rulings: [Bool?]) -> Result {
    var result = Result(chosen: chosen, scores: scores(chosen))
    for (factor, chosen) in zip(decision.factors, chosen) {
      result.totalWeight += factor.weight.count
      if chosen != nil { result.knownWeight += factor.weight.count }
    }
    var stop: Ruling.Effect?
    for (place, ruling) in decision.rulings.enumerated() where stop == nil {
      guard let holds = rulings[place] else {
        result.pendingRulings.append(place)
        continue
      }
      guard holds else { continue }
      result.rulings.append(place)
      switch ruling.effect {
      case .exclude(let set): result.excluded.formUnion(set.members)
      case .hybrid(let set):
        result.hybrid = set.members
        stop = ruling.effect
      case .neither: stop = ruling.effect
      }
    }
    let ranked = decision.options.indices
      .filter { !decision.options[$0].isAdditionOnly && !result.excluded.contains($0) }
      .sorted { (result.scores[$0], $1) > (result.scores[$1], $0) }
    result.best = ranked.first
    result.second = ranked.dropFirst().first
    if let best = result.best, let second = result.second {
      result.lead = result.scores[best] - result.scores[second]
    }
    switch (stop, result.best) {
    case (.neither?, _), (nil, nil): result.verdict = .neither
    case (.hybrid?, _): result.verdict = .hybrid
    case (_, let best?):
      if result.second == nil || result.lead >= points(decision.thresholds.margin) {
        result.verdict = .recommend
        result.option = best
      } else {
        result.verdict = isCovered(result) ? .either : .undecided
      }
    case (.exclude?, nil): result.verdict = .neither
    }
    return result
  }

  /// Whether enough of the weight is known; without any weight, whether everything is.
  private func isCovered(_ result: Result) -> Bool {
    let needed = decision.thresholds.minimumCoverage.count
    guard result.totalWeight > 0 else { return needed == 0 || !result.chosen.contains(nil) }
    return Int128(result.knownWeight) * 1000 >= Int128(needed) * Int128(result.totalWeight)
  }

  // MARK: Robustness

  struct Radius: Equatable {
    var rival: Int
    /// The lead over the rival.
    var numerator: Int128
    /// The sum of all differences, whichever way they point.
    var denominator: Int128
  }

  /// The smallest radius of a recommended option and the rival that has it: of several the second in points, else the
  /// first.
  func radius(_ result: Result) -> Radius? {
    guard let leader = result.option else { return nil }
    var smallest: Radius?
    for rival in decision.options.indices where rival != leader && isRival(rival, result) {
      var radius = Radius(rival: rival, numerator: 0, denominator: 0)
      for (factor, chosen) in zip(decision.factors, result.chosen) {
        guard let chosen else { continue }
        let difference = contribution(factor, chosen, leader) - contribution(factor, chosen, rival)
        radius.numerator += difference
        radius.denominator += Int128(difference.magnitude)
      }
      guard let known = smallest else {
        smallest = radius
        continue
      }
      let (own, other) = (radius.numerator * known.denominator, known.numerator * radius.denominator)
      if own < other || (own == other && rival == result.second) { smallest = radius }
    }
    return smallest
  }

  func isRival(_ option: Int, _ result: Result) -> Bool {
    !decision.options[option].isAdditionOnly && !result.excluded.contains(option)
  }

  func tension(_ result: Result) -> [Int] {
    guard result.verdict != .neither, result.verdict != .hybrid, let best = result.best,
      let rival = radius(result)?.rival ?? result.second
    else { return [] }
    var forBest: [Int] = []
    var forRival: [Int] = []
    for (place, factor) in decision.factors.enumerated() {
      guard let chosen = result.chosen[place] else { continue }
      let difference = contribution(factor, chosen, best) - contribution(factor, chosen, rival)
      guard Int128(difference.magnitude) >= points(decision.thresholds.decisive) else { continue }
      if difference > 0 { forBest.append(place) }
      if difference < 0 { forRival.append(place) }
    }
    return forBest.isEmpty || forRival.isEmpty ? [] : (forBest + forRival).sorted()
  }

  func strength(_ result: Result) -> Strength? {
    guard result.verdict == .recommend else { return nil }
    guard let radius = radius(result) else { return .strong }
    guard tension(result).isEmpty else { return .slight }
    let margin = points(decision.thresholds.margin)
    func meets(_ demand: Thresholds.Demand) -> Bool {
      radius.numerator * 1000 >= Int128(demand.radius.count) * radius.denominator
        && result.lead * 1000 >= Int128(demand.margins.count) * margin
    }
    return meets(decision.thresholds.strong) ? .strong : meets(decision.thresholds.clear) ? .clear : .slight
  }
}

extension Answers {
  func answering(_ question: Int, _ value: AnswerValue) -> Answers {
    var answers = self
    answers[question] = value
    return answers
  }
}

extension UInt64 {
  func hasMember(_ place: Int) -> Bool { self & (1 << UInt64(place)) != 0 }
  var members: Set<Int> { Set((0..<64).filter { hasMember($0) }) }
}

extension KnowledgeBase {
  var allConditions: [Condition] {
    questions.compactMap(\.askedWhen)
      + decisions.flatMap { decision in
        decision.factors.flatMap { $0.cases.compactMap(\.condition) } + decision.rulings.map(\.condition)
          + decision.warnings.map(\.condition) + decision.additions.map(\.condition)
      }
  }
}

extension Condition {
  fileprivate func forEachRange(of question: Int, _ body: (ClosedRange<Int>) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachRange(of: question, body) }
    case .not(let part): part.forEachRange(of: question, body)
    case .answer(let test):
      if test.question == question, case .within(let range) = test.match { body(range) }
    case .outcome: break
    }
  }
}

extension Oracle {
  /// In how many ways all questions can be answered, asked or not.
  var assignmentCount: Int {
    knowledge.questions.indices.reduce(1) { min($0 * domain(of: $1).count, 1 << 40) }
  }
}
