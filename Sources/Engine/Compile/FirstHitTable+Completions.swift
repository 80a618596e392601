extension FirstHitTable {
  /// The questions that have a say in the table.
  func questions(in space: VariableSpace) -> Set<Int> {
    Set(dimensions.map { space.variables[$0.variable].question })
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
