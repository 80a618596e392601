/// For every class of answers that a list of conditions tells apart: the first condition that holds.
///
/// A decision table with hit policy "first" (OMG, Decision Model and Notation), multiplied out. "Unanswered" is a
/// class of its own: such an entry names a case only if every way of answering leads to the same effect, and is
/// open otherwise. Whether a question is asked at all is worked into the table: a question that is not asked has
/// no influence, whatever was answered.
struct FirstHitTable: Sendable {
  /// One variable, with its states grouped into the classes that the conditions tell apart.
  struct Dimension: Sendable {
    var variable: Int
    /// For each state its class, times the stride of the dimension; "unanswered" is always 0.
    var offsets: [UInt32]
    /// For each class, "unanswered" counted in, a state that belongs to it.
    var classStates: [Int]
    var stride: Int

    var classCount: Int { classStates.count }
  }

  /// The entry of classes of answers whose completions differ in their effect.
  static let open = UInt16.max
  /// The largest number of entries.
  static let maximumEntries = 65_536

  private(set) var dimensions: [Dimension] = []
  private(set) var entries: [UInt16] = []
  /// The cases that no combination of answers reaches.
  private(set) var unreachable: [Int] = []
  /// Classes of answers that no case covers, as an index into the entries; nil when all are covered.
  private(set) var gap: Int?

  /// What keeps a table from being built.
  struct TooLarge: Error {
    var entries: Int
  }

  /// - Parameters:
  ///   - conditions: in their order; nil always holds.
  ///   - isSame: whether two cases have the same effect.
  init(
    _ conditions: [Condition?], questions: [Question], space: VariableSpace, isSame: (Int, Int) -> Bool
  ) throws(TooLarge) {
    let tests = Self.tests(in: conditions, questions: questions)
    var stride = 1
    for variable in Set(tests.map(space.variable(decidingOn:))).sorted() {
      let intervalCount = space.variables[variable].intervalCount
      guard intervalCount <= VariableSpace.maximumIntervals else { throw TooLarge(entries: intervalCount) }
      let dimension = Self.dimension(
        variable, stride: stride, space: space,
        tests: tests.filter { space.variable(decidingOn: $0) == variable })
      dimensions.append(dimension)
      stride *= dimension.classCount
      guard stride <= Self.maximumEntries else { throw TooLarge(entries: stride) }
    }
    let sets = EntrySets(count: stride, dimensions: dimensions, questions: questions, space: space)
    entries = Array(repeating: Self.open, count: stride)
    decideCompleteEntries(conditions, sets)
    decidePartialEntries(isSame)
  }

  /// Stands in place of a table that cannot be built: open whatever is answered.
  static let blank = FirstHitTable()

  private init() { entries = [Self.open] }

  /// The index of the entry for the given states.
  func index(_ states: [UInt16]) -> Int {
    var index = 0
    for dimension in dimensions { index += Int(dimension.offsets[Int(states[dimension.variable])]) }
    return index
  }

  func entry(_ states: [UInt16]) -> UInt16 { entries[index(states)] }

  // MARK: Building

  /// All tests that have a say, those that decide whether a tested question is asked included.
  static func tests(in conditions: [Condition?], questions: [Question]) -> [AnswerTest] {
    var tests: [AnswerTest] = []
    var gates: Set<Int> = []
    var pending = conditions.compactMap { $0 }
    while let condition = pending.popLast() {
      condition.forEachAnswerTest { test in
        tests.append(test)
        if let gate = questions[test.question].askedWhen, gates.insert(test.question).inserted {
          pending.append(gate)
        }
      }
    }
    return tests
  }

  private static func dimension(
    _ variable: Int, stride: Int, space: VariableSpace, tests: [AnswerTest]
  ) -> Dimension {
    // All answers form one class until a test splits it.
    var classes = Array(repeating: 1, count: space.variables[variable].stateCount)
    classes[0] = 0
    var classStates = [0, 1]
    for test in tests {
      var split: [Int: Int] = [:]
      for state in classes.indices.dropFirst() {
        let isAccepted = space.accepts(test.match, variable: variable, state: state)
        let first = classStates[classes[state]]
        guard isAccepted != space.accepts(test.match, variable: variable, state: first) else { continue }
        let place = split[classes[state]] ?? classStates.endIndex
        if place == classStates.endIndex { classStates.append(state) }
        split[classes[state]] = place
        classes[state] = place
      }
    }
    return Dimension(
      variable: variable, offsets: classes.map { UInt32($0 * stride) }, classStates: classStates,
      stride: stride)
  }

  private mutating func decideCompleteEntries(_ conditions: [Condition?], _ sets: EntrySets) {
    var left = sets.complete
    for (place, condition) in conditions.enumerated() {
      let hit = condition.map { sets.entries(where: $0).intersection(left) } ?? left
      if hit.isEmpty { unreachable.append(place) }
      for entry in hit { entries[entry] = UInt16(place) }
      left.subtract(hit)
    }
    gap = left.first
  }

  /// Gives every entry with unanswered variables the common effect of its completions, one variable at a time.
  private mutating func decidePartialEntries(_ isSame: (Int, Int) -> Bool) {
    for dimension in dimensions {
      for entry in entries.indices where entry / dimension.stride % dimension.classCount == 0 {
        var merged = entries[entry + dimension.stride]
        for classIndex in 1..<dimension.classCount where merged != Self.open {
          let other = entries[entry + classIndex * dimension.stride]
          if other == Self.open || !(other == merged || isSame(Int(merged), Int(other))) {
            merged = Self.open
          } else {
            merged = min(merged, other)
          }
        }
        entries[entry] = merged
      }
    }
  }
}

/// Works out for all entries of a table at once where a condition holds.
private struct EntrySets {
  let count: Int
  let dimensions: [FirstHitTable.Dimension]
  let questions: [Question]
  let space: VariableSpace
  /// The entries in which every variable is answered.
  let complete: BitSet

  init(
    count: Int, dimensions: [FirstHitTable.Dimension], questions: [Question], space: VariableSpace
  ) {
    self.count = count
    self.dimensions = dimensions
    self.questions = questions
    self.space = space
    complete = BitSet(count: count) { entry in
      dimensions.allSatisfy { entry / $0.stride % $0.classCount != 0 }
    }
  }

  func entries(where condition: Condition) -> BitSet {
    switch condition {
    case .all(let parts):
      return parts.reduce(into: complete) { $0.formIntersection(entries(where: $1)) }
    case .any(let parts):
      return parts.reduce(into: BitSet(count: count)) { $0.formUnion(entries(where: $1)) }
    case .not(let part):
      return complete.subtracting(entries(where: part))
    case .answer(let test):
      return entries(where: test)
    case .outcome:
      preconditionFailure("outcome tests have no place in tables over answers")
    }
  }

  private func entries(where test: AnswerTest) -> BitSet {
    let variable = space.variable(decidingOn: test)
    guard let dimension = dimensions.first(where: { $0.variable == variable }) else {
      preconditionFailure("every tested variable is a dimension")
    }
    let accepted = (0..<dimension.classCount).map { classIndex in
      classIndex > 0
        && space.accepts(test.match, variable: variable, state: dimension.classStates[classIndex])
    }
    let accepting = BitSet(count: count) { accepted[$0 / dimension.stride % dimension.classCount] }
    let holding = accepting.intersection(complete)
    guard let gate = questions[test.question].askedWhen else { return holding }
    return holding.intersection(entries(where: gate))
  }
}
