/// Many first-hit tables in one block of memory, for looking all of them up in one go.
///
/// The cases of all tables are numbered through as rows; row 0 stands for an entry that is open.
struct LookupTables: Sendable {
  /// A table over one variable; its entries stand by the states of that variable.
  private struct Direct: Sendable {
    var start: UInt32
    var variable: UInt32
    var table: UInt32
  }

  static let openRow: UInt32 = 0

  /// For each table the row of its first case.
  let firstRows: [UInt32]
  /// The number of variables whose states are looked at; each has a state below its number of states.
  private let variableCount: Int
  private let direct: [Direct]
  /// For each other table: its number, the number of its dimensions, the place of its first row, and for each
  /// dimension its variable and the place of its offsets, which stand in this same array after all tables.
  private let layout: [UInt32]
  private let indirectCount: Int
  private let rows: [UInt32]

  /// - Parameter caseCounts: for each table the number of its cases.
  init(_ tables: [FirstHitTable], caseCounts: [Int], in space: VariableSpace) {
    variableCount = space.variables.count
    var firstRows: [UInt32] = []
    var nextRow: UInt32 = 1
    for count in caseCounts {
      firstRows.append(nextRow)
      nextRow += UInt32(count)
    }
    self.firstRows = firstRows
    var direct: [Direct] = []
    var layout: [UInt32] = []
    var offsets: [UInt32] = []
    var rows: [UInt32] = []
    let indirect = tables.filter { $0.dimensions.count != 1 }
    let offsetStart = indirect.reduce(0) { $0 + 3 + 2 * $1.dimensions.count }
    for (number, table) in tables.enumerated() {
      func row(_ entry: Int) -> UInt32 {
        table.entries[entry] == FirstHitTable.open
          ? Self.openRow : firstRows[number] + UInt32(table.entries[entry])
      }
      let start = UInt32(rows.count)
      guard table.dimensions.count != 1 else {
        let dimension = table.dimensions[0]
        direct.append(Direct(start: start, variable: UInt32(dimension.variable), table: UInt32(number)))
        rows += dimension.offsets.map { row(Int($0)) }
        continue
      }
      layout += [UInt32(number), UInt32(table.dimensions.count), start]
      for dimension in table.dimensions {
        layout += [UInt32(dimension.variable), UInt32(offsetStart + offsets.count)]
        offsets += dimension.offsets
      }
      rows += table.entries.indices.map(row)
    }
    self.direct = direct
    self.layout = layout + offsets
    indirectCount = indirect.count
    self.rows = rows
  }

  /// Writes the row of each table for the given states.
  ///
  /// The buffers are without bounds checks in a release build. All places that are read come from the layout, which
  /// only this type writes, and from states, which only `VariableSpace` makes.
  func lookUp(_ states: [UInt16], into chosen: inout [UInt32]) {
    precondition(
      states.count == variableCount && chosen.count == firstRows.count, "states and results are of this space"
    )
    states.withUnsafeBufferPointer { states in
      chosen.withUnsafeMutableBufferPointer { chosen in
        rows.withUnsafeBufferPointer { rows in
          direct.withUnsafeBufferPointer { direct in
            for table in direct {
              chosen[Int(table.table)] = rows[Int(table.start) + Int(states[Int(table.variable)])]
            }
          }
          lookUpIndirect(states, rows, chosen)
        }
      }
    }
  }

  private func lookUpIndirect(
    _ states: UnsafeBufferPointer<UInt16>, _ rows: UnsafeBufferPointer<UInt32>,
    _ chosen: UnsafeMutableBufferPointer<UInt32>
  ) {
    layout.withUnsafeBufferPointer { layout in
      var place = 0
      for _ in 0..<indirectCount {
        let end = place + 3 + 2 * Int(layout[place + 1])
        var row = Int(layout[place + 2])
        var dimension = place + 3
        while dimension < end {
          let state = Int(states[Int(layout[dimension])])
          row += Int(layout[Int(layout[dimension + 1]) + state])
          dimension += 2
        }
        chosen[Int(layout[place])] = rows[row]
        place = end
      }
    }
  }
}
