/// Many first-hit tables in one block of memory, for looking all of them up in one go.
struct LookupTables: Sendable {
  private let count: Int
  /// The number of variables whose states are looked at; each has a state below its number of states.
  private let variableCount: Int
  /// For each table: the number of its dimensions, the place of its first entry, and for each dimension its variable
  /// and the place of its offsets, which stand in this same array after all tables.
  private let layout: [UInt32]
  private let entries: [UInt16]

  init(_ tables: [FirstHitTable], in space: VariableSpace) {
    count = tables.count
    variableCount = space.variables.count
    var layout: [UInt32] = []
    var offsets: [UInt32] = []
    var entries: [UInt16] = []
    let offsetStart = tables.reduce(0) { $0 + 2 + 2 * $1.dimensions.count }
    for table in tables {
      layout += [UInt32(table.dimensions.count), UInt32(entries.count)]
      for dimension in table.dimensions {
        layout += [UInt32(dimension.variable), UInt32(offsetStart + offsets.count)]
        offsets += dimension.offsets
      }
      entries += table.entries
    }
    self.layout = layout + offsets
    self.entries = entries
  }

  /// Writes the entry of each table for the given states.
  ///
  /// The buffers are without bounds checks in a release build. All places that are read come from the layout, which
  /// only this type writes, and from states, which only `VariableSpace` makes.
  func lookUp(_ states: [UInt16], into chosen: inout [UInt16]) {
    precondition(
      states.count == variableCount && chosen.count == count, "states and results are of this space")
    layout.withUnsafeBufferPointer { layout in
      entries.withUnsafeBufferPointer { entries in
        states.withUnsafeBufferPointer { states in
          chosen.withUnsafeMutableBufferPointer { chosen in
            var place = 0
            for table in 0..<count {
              let end = place + 2 + 2 * Int(layout[place])
              var entry = Int(layout[place + 1])
              var dimension = place + 2
              while dimension < end {
                let state = Int(states[Int(layout[dimension])])
                entry += Int(layout[Int(layout[dimension + 1]) + state])
                dimension += 2
              }
              chosen[table] = entries[entry]
              place = end
            }
          }
        }
      }
    }
  }
}
