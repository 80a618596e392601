/// The size of a terminal in characters.
package struct ScreenSize: Equatable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    // Some terminals have no size until somebody sets one.
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
  }

  /// What is taken where a terminal does not tell.
  package static let usual = ScreenSize(columns: 80, rows: 24)
}

/// What the whole screen shows.
package struct Frame: Equatable, Sendable {
  package var lines: [Line]
  /// Where text is being typed; the cursor is hidden where it is nil.
  package var cursor: Cursor?

  package struct Cursor: Equatable, Sendable {
    package var row: Int
    package var column: Int
  }
}
