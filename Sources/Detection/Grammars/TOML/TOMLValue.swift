/// A value of a TOML document with the line on which it begins.
package enum TOMLValue: Equatable, Sendable {
  case string(String, line: Int)
  case array([TOMLValue], line: Int)
  case table(TOMLTable)
  /// A number, date, time or truth value as it is written.
  case other(String, line: Int)

  /// Counts from 1.
  package var line: Int {
    switch self {
    case .string(_, let line), .array(_, let line), .other(_, let line): line
    case .table(let table): table.line
    }
  }

  package var string: String? { if case .string(let text, _) = self { text } else { nil } }
  package var array: [TOMLValue]? { if case .array(let elements, _) = self { elements } else { nil } }
  package var table: TOMLTable? { if case .table(let table) = self { table } else { nil } }
}
