extension FirstHitTable {
  /// The questions that have a say in the table.
  func questions(in space: VariableSpace) -> Set<Int> {
    Set(dimensions.map { space.variables[$0.variable].question })
  }

  /// Whether the answer to an open question can make a difference, however the other open ones are answered.
  func depends(on question: Int, _ states: [UInt16], _ space: VariableSpace) -> Bool {
    let open = dimensions.indices.filter { states[dimensions[$0].variable] == 0 }
    let others = open.filter { space.variables[dimensions[$0].variable].question != question }
    guard others.count < open.count else { return false }
    var depends = false
    // With all else answered, an entry is open only because of this question.
    forEachCompletion(states, of: others) { depends = depends || entries[$0] == Self.open }
    return depends
  }

  /// The different entries that can be reached by answering whatever is unanswered.
  func completedEntries(_ states: [UInt16]) -> Set<UInt16> {
    var entries: Set<UInt16> = []
    forEachCompletion(states, of: dimensions.indices.filter { states[dimensions[$0].variable] == 0 }) {
      entries.insert(self.entries[$0])
    }
    return entries
  }

  /// Calls `body` with the index of each entry in which the given dimensions are answered in some way.
  func forEachCompletion(_ states: [UInt16], of places: [Int], _ body: (Int) -> Void) {
    let start = index(states)
    func visit(_ rest: ArraySlice<Int>, _ index: Int) {
      guard let place = rest.first else { return body(index) }
      for classIndex in 1..<dimensions[place].classCount {
        visit(rest.dropFirst(), index + classIndex * dimensions[place].stride)
      }
    }
    visit(places[...], start)
  }
}
