/// What keeps an option from ever being recommended, however all questions are answered.
enum Obstacle: Equatable {
  /// In every situation a ruling excludes it or ends the matter.
  case rulings
  /// A rival is in the running whenever the option is, and the option never leads it by more than this.
  case rival(Int, highestLead: Points)
  /// In every situation some rival stays within the margin or ahead, though not the same one in all.
  case rivals
}

extension CompiledDecision {
  /// For each option what is proven to keep it from ever being recommended; nil where nothing is.
  ///
  /// Exact where the decision has few situations. Otherwise the lead over each rival is bounded as the ranges of
  /// scores are, and rulings are taken to hold or not whatever the points are; both can only miss an obstacle.
  ///
  /// - Parameter limit: the most situations that are looked at one by one.
  func obstacles(
    at place: Int, in compiled: CompiledKnowledge, limit: Int = ScoreRanges.maximumCompletions
  ) -> [Obstacle?] {
    let unavailable = compiled.possiblyUnavailable(of: place)
    let unanswered = Array(repeating: UInt16(0), count: compiled.space.variables.count)
    let ranges = ScoreRanges(
      self, in: compiled, evaluation: evaluate(unanswered), states: unanswered,
      openQuestions: Array(compiled.knowledge.questions.indices))
    let exclusions = exclusions(in: compiled, from: unanswered, limit: limit)
      .map { sets in Set(sets.flatMap { set in unavailable.map { set | $0 } }).sorted() }
    let recommendable = recommendableOptions(in: compiled, from: unanswered, unavailable, limit: limit)
    return decision.options.indices.map { option in
      guard primaryOptions.holds(option), recommendable?.holds(option) != true else { return nil }
      let situations = exclusions?.filter { !$0.holds(option) }
      if situations?.isEmpty == true { return .rulings }
      let rivals = decision.options.indices.filter {
        $0 != option && primaryOptions.holds($0) && ranges.highestLead(of: option, over: $0) < margin
      }
      let constant = rivals.filter { rival in
        situations?.allSatisfy { !$0.holds(rival) }
          ?? (isExcluded(rival, onlyWith: option)
            && unavailable.allSatisfy { !$0.holds(rival) || $0.holds(option) })
      }
      if let rival = constant.min(by: {
        ranges.highestLead(of: option, over: $0) < ranges.highestLead(of: option, over: $1)
      }) {
        return .rival(rival, highestLead: ranges.highestLead(of: option, over: rival))
      }
      let hasRivalInEach = situations?.allSatisfy { out in rivals.contains { !out.holds($0) } } ?? false
      return hasRivalInEach || recommendable != nil ? .rivals : nil
    }
  }

  /// Whether every ruling that excludes one option excludes the other too.
  private func isExcluded(_ rival: Int, onlyWith option: Int) -> Bool {
    decision.rulings.allSatisfy { ruling in
      guard case .exclude(let options) = ruling.effect else { return true }
      return !options.holds(rival) || options.holds(option)
    }
  }

  /// The sets of options that rulings put out in situations where none ends the matter; nil where there are too many
  /// situations.
  private func exclusions(in compiled: CompiledKnowledge, from states: [UInt16], limit: Int) -> [UInt64]? {
    let completions = Completions(of: rulingTables, in: compiled)
    guard completions.areAtMost(limit, from: states) else { return nil }
    var sets: Set<UInt64> = []
    completions.forEach(from: states) { states in
      var excluded: UInt64 = 0
      for (ruling, table) in zip(decision.rulings, rulingTables) where table.entry(states) == 0 {
        guard case .exclude(let options) = ruling.effect else { return }
        excluded |= options
      }
      sets.insert(excluded)
    }
    return sets.sorted()
  }

  /// The options that some complete answers recommend, as bits; nil where there are too many of those.
  ///
  /// - Parameter unavailable: the sets of options that earlier outcomes may leave without room.
  private func recommendableOptions(
    in compiled: CompiledKnowledge, from states: [UInt16], _ unavailable: [UInt64], limit: Int
  ) -> UInt64? {
    let completions = Completions(of: factorTables + rulingTables, in: compiled)
    guard completions.areAtMost(limit / unavailable.count, from: states) else { return nil }
    var recommendable: UInt64 = 0
    var evaluation = Evaluation(for: self)
    completions.forEach(from: states) { states in
      for set in unavailable {
        evaluate(states, unavailable: set, into: &evaluation)
        if let option = evaluation.option { recommendable |= 1 << UInt64(option) }
      }
    }
    return recommendable
  }
}

extension Completions {
  /// The answers to all questions that some tables look at.
  fileprivate init(of tables: [FirstHitTable], in compiled: CompiledKnowledge) {
    let variables = Set(tables.flatMap { $0.dimensions.map(\.variable) })
    self.init(of: variables.sorted(), for: tables, in: compiled)
  }
}
