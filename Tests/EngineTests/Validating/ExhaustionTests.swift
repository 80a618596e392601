import StrictJSON
import Testing

@testable import Engine

/// What the validation reads off tables is what a walk through all answers and outcomes finds.
@Suite struct ExhaustionTests {
  @Test(arguments: 0..<100) func findingsAreThoseOfAWalkThroughAllAnswers(seed: Int) throws {
    var random = RandomKnowledge(seed: seed)
    let walk = Walk(random.knowledgeBase())
    guard walk.oracle.assignmentCount <= 1500 else { return }
    let lines = try TidyFolder.lines(of: walk.oracle.knowledge.texts)
    let findings = lines.filter { !$0.contains("ratings other than 0 need evidence") }
    #expect(findings.compactMap(Walk.finding).sorted() == walk.findings.sorted(), "seed \(seed)")
    #expect(findings.allSatisfy { Walk.finding($0) != nil }, "\(findings)")
  }

  /// Comparisons mean nothing where nothing is found.
  @Test func thereAreFindingsOfEveryKind() {
    var kinds: [String: Int] = [:]
    for seed in 0..<100 {
      var random = RandomKnowledge(seed: seed)
      let walk = Walk(random.knowledgeBase())
      guard walk.oracle.assignmentCount <= 1500 else { continue }
      for finding in walk.findings { kinds[String(finding.prefix { $0 != " " }), default: 0] += 1 }
    }
    for kind in Walk.kinds { #expect(kinds[kind.name, default: 0] >= 1, "\(kind.name): \(kinds)") }
  }
}

/// Goes through all answers to a knowledge base of one decision, and all outcomes, with what they come to.
private struct Walk {
  let oracle: Oracle
  private let assignments: [Answers]
  private let outcomes: [Outcome]

  /// The kinds of findings, each with words that only their messages have.
  static let kinds: [(name: String, words: String)] = [
    ("case", "this case can never be reached"), ("ruling", "makes this ruling hold"),
    ("hidden", "this ruling never decides"), ("warning", "makes this warning appear"),
    ("addition", "makes this addition appear"), ("unasked", "makes this one be asked"),
    ("untested", "no factor, ruling or text tests it"), ("tested", "can never make a difference"),
    ("reasons", "can only change which reason is shown"), ("option", "can never be recommended"),
    ("unnamed", "no addition names it"),
  ]

  init(_ knowledge: KnowledgeBase) {
    let oracle = Oracle(knowledge: knowledge)
    self.oracle = oracle
    assignments =
      oracle.assignmentCount <= 1500
      ? oracle.assignments(
        of: Answers(questionCount: knowledge.questions.count), to: Array(knowledge.questions.indices)) : []
    let options = oracle.decision.options
    outcomes =
      options.indices.filter { !options[$0].isAdditionOnly }
      .map { Outcome(verdict: .recommend, options: 1 << UInt64($0)) }
      + [.either, .hybrid, .neither, .undecided].map { Outcome(verdict: $0, options: 0) }
  }

  /// A line of the validation as its kind and its path; nil for one of no kind.
  static func finding(_ line: String) -> String? {
    guard let kind = kinds.first(where: { line.contains($0.words) }),
      let path = line.split(separator: "(at ").last?.dropLast()
    else { return nil }
    return "\(kind.name) \(path)"
  }

  var findings: [String] { aboutTables + aboutTexts + aboutOptions + aboutQuestions }

  // MARK: Conditions

  private var aboutTables: [String] {
    var findings: [String] = []
    for (place, factor) in oracle.decision.factors.enumerated() {
      let reached = Set(assignments.map { oracle.chosenCase(factor, $0) })
      for number in factor.cases.indices where !reached.contains(number) {
        findings.append("case factors[\(place)].cases[\(number)]")
      }
    }
    for (place, ruling) in oracle.decision.rulings.enumerated() {
      let holding = assignments.filter { oracle.holds(ruling.condition, $0) }
      let stops = oracle.decision.rulings[..<place].filter { $0.effect.stops }
      if holding.isEmpty {
        findings.append("ruling rulings[\(place)]")
      } else if holding.allSatisfy({ answers in stops.contains { oracle.holds($0.condition, answers) } }) {
        findings.append("hidden rulings[\(place)]")
      }
    }
    return findings
  }

  private var aboutTexts: [String] {
    let decision = oracle.decision
    return decision.warnings.indices.filter { !canHold(decision.warnings[$0].condition) }
      .map { "warning warnings[\($0)]" }
      + decision.additions.indices.filter { !canHold(decision.additions[$0].condition) }
      .map { "addition additions[\($0)]" }
  }

  private func canHold(_ condition: Condition) -> Bool {
    assignments.contains { answers in outcomes.contains { holds(condition, answers, $0) } }
  }

  private func holds(_ condition: Condition, _ answers: Answers, _ outcome: Outcome) -> Bool {
    oracle.known(condition, answers) { test in
      guard let verdict = outcome.verdict else { return false }
      return verdict == .recommend
        ? !outcome.options.members.isDisjoint(with: test.options.members) : test.verdicts.contains(verdict)
    } == true
  }

  // MARK: Options

  private var aboutOptions: [String] {
    let decision = oracle.decision
    let recommended = Set(assignments.compactMap { oracle.result($0).option })
    return decision.options.indices.compactMap { option in
      guard decision.options[option].isAdditionOnly else {
        return recommended.contains(option) ? nil : "option options[\(option)]"
      }
      let isHybrid = decision.rulings.contains { ruling in
        if case .hybrid(let set) = ruling.effect { set.hasMember(option) } else { false }
      }
      let isNamed = isHybrid || decision.additions.contains { $0.option == option }
      return isNamed ? nil : "unnamed options[\(option)]"
    }
  }

  // MARK: Questions

  private var aboutQuestions: [String] {
    var findings: [String] = []
    for (place, question) in oracle.knowledge.questions.enumerated() {
      guard assignments.contains(where: { oracle.isAsked(place, $0) }) else {
        findings.append("unasked questions[\(place)]")
        continue
      }
      let tests = { (test: AnswerTest) in test.question == place }
      if let idleness = idleness(tests, forgetting: { $0[place] = nil }) {
        findings.append("\(idleness) questions[\(place)]")
      } else if question.kind == .choices {
        for answer in question.answers.indices {
          let tests = { (test: AnswerTest) in test.question == place && test.match == .includes(answer) }
          let idleness = idleness(tests) { answers in
            guard case .choices(let selection) = answers[place] else { return }
            answers[place] = .choices(selection & ~(1 << UInt64(answer)))
          }
          if let idleness { findings.append("\(idleness) questions[\(place)].answers[\(answer)]") }
        }
      }
    }
    return findings
  }

  /// How little something changes, told by whether answers that are the same without it come to the same.
  private func idleness(_ isTest: (AnswerTest) -> Bool, forgetting forget: (inout Answers) -> Void) -> String?
  {
    let groups = Dictionary(grouping: assignments) { answers in
      var answers = answers
      forget(&answers)
      return answers.values
    }
    func changes(_ consequence: (Answers) -> [String]) -> Bool {
      groups.values.contains { group in Set(group.map(consequence)).count > 1 }
    }
    if changes(effects) { return nil }
    if changes(chosenCases) { return "reasons" }
    return oracle.knowledge.allConditions.contains { $0.hasTest(isTest) } ? "tested" : "untested"
  }

  /// What answers come to, but for reasons.
  private func effects(_ answers: Answers) -> [String] {
    let decision = oracle.decision
    let ratings = decision.factors.map { factor in
      oracle.chosenCase(factor, answers).map { "\(factor.cases[$0].importance) \(factor.cases[$0].ratings)" }
        ?? ""
    }
    let rulings = decision.rulings.map { "\(oracle.holds($0.condition, answers))" }
    let texts = (decision.warnings.map(\.condition) + decision.additions.map(\.condition)).map { condition in
      "\(outcomes.map { holds(condition, answers, $0) })"
    }
    return ratings + rulings + texts
  }

  private func chosenCases(_ answers: Answers) -> [String] {
    oracle.decision.factors.map { "\(oracle.chosenCase($0, answers) ?? -1)" }
  }
}

extension Condition {
  fileprivate func hasTest(_ isWanted: (AnswerTest) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.hasTest(isWanted) }
    case .not(let part): part.hasTest(isWanted)
    case .answer(let test): isWanted(test)
    case .outcome: false
    }
  }
}
