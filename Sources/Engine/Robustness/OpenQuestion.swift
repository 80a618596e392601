/// A question without an answer that could still change one decision.
package struct OpenQuestion: Sendable, Equatable {
  /// The index of the question in the questionnaire.
  package var question: Int
  /// Whether an answer can make a hard constraint hold.
  package var canFireRuling: Bool
  /// The most by which answering it can move the lead, over all answers to the other open questions.
  ///
  /// A sum over the open factors that look at the question, so it can be more than is reached where these share
  /// further open questions.
  package var swing: Points
}

extension CompiledDecision {
  /// The questions worth asking next: those that can fire a ruling, then by falling swing, then as in the file.
  ///
  /// - Parameter rivals: the options, as bits, that the best one is held against.
  func openQuestions(
    _ evaluation: Evaluation, states: [UInt16], among open: [Int], in space: VariableSpace,
    rivals: UInt64 = .max
  ) -> [OpenQuestion] {
    let pending = evaluation.pendingRulings
    let pendingByQuestion = places(in: rulingTables, pending, byQuestion: space)
    // After a ruling that stops, points no longer count.
    let isStopped = evaluation.verdict == .neither || evaluation.verdict == .hybrid
    let factors = isStopped ? [] : decision.factors.indices.filter { evaluation.chosenCase($0) == nil }
    let factorsByQuestion = places(in: factorTables, factors, byQuestion: space)
    return open.compactMap { question -> OpenQuestion? in
      let canFireRuling = pendingByQuestion[question].contains {
        rulingTables[$0].depends(on: question, states, space)
      }
      let concerned = factorsByQuestion[question].filter {
        factorTables[$0].depends(on: question, states, space)
      }
      guard canFireRuling || !concerned.isEmpty else { return nil }
      return OpenQuestion(
        question: question, canFireRuling: canFireRuling,
        swing: swing(of: question, through: concerned, rivals, evaluation, states, space))
    }
    .sorted { left, right in
      if left.canFireRuling != right.canFireRuling { return left.canFireRuling }
      if left.swing != right.swing { return left.swing > right.swing }
      return left.question < right.question
    }
  }

  /// For each question those of the tables that look at it.
  private func places(
    in tables: [FirstHitTable], _ places: [Int], byQuestion space: VariableSpace
  ) -> [[Int]] {
    var placesByQuestion = [[Int]](repeating: [], count: space.questionCount)
    for place in places {
      for dimension in tables[place].dimensions {
        let question = space.variables[dimension.variable].question
        if placesByQuestion[question].last != place { placesByQuestion[question].append(place) }
      }
    }
    return placesByQuestion
  }

  /// The largest swing of the best option's lead over any of the rivals.
  private func swing(
    of question: Int, through factors: [Int], _ rivals: UInt64, _ evaluation: Evaluation,
    _ states: [UInt16], _ space: VariableSpace
  ) -> Points {
    guard let leader = evaluation.best else { return .zero }
    return decision.options.indices
      .filter { $0 != leader && rivals.holds($0) && canBeAdvised($0, evaluation) }
      .map { rival in
        factors.reduce(Points.zero) { sum, factor in
          sum + swing(of: question, through: factor, between: leader, and: rival, states, space)
        }
      }
      .max() ?? .zero
  }

  /// The widest span of the difference of contributions while all other open questions stay as they are.
  private func swing(
    of question: Int, through factor: Int, between leader: Int, and rival: Int, _ states: [UInt16],
    _ space: VariableSpace
  ) -> Points {
    let table = factorTables[factor]
    let open = table.dimensions.indices.filter { states[table.dimensions[$0].variable] == 0 }
    let own = open.filter { space.variables[table.dimensions[$0].variable].question == question }
    var spans: [Int: ClosedRange<Points>] = [:]
    table.forEachCompletion(states, of: open) { entry in
      // Completions that differ only in the answer to the question share a context.
      let context = own.reduce(entry) { index, place in
        let dimension = table.dimensions[place]
        return index - entry / dimension.stride % dimension.classCount * dimension.stride
      }
      let chosen = Int(table.entries[entry])
      let difference =
        contribution(factor: factor, case: chosen, option: leader)
        - contribution(factor: factor, case: chosen, option: rival)
      let span = spans[context] ?? difference...difference
      spans[context] = min(span.lowerBound, difference)...max(span.upperBound, difference)
    }
    return spans.values.map { $0.upperBound - $0.lowerBound }.max() ?? .zero
  }
}
