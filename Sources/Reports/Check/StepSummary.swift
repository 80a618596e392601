import Engine

/// The findings of a check in Markdown, for the page that GitHub shows of a run.
package struct StepSummary: Sendable {
  /// GitHub drops a summary of more than 1,048,576 bytes; other commands of the step may add to it.
  static let largestSize = 1_000_000

  private let outcome: CheckOutcome

  package init(_ outcome: CheckOutcome) { self.outcome = outcome }

  package var text: String {
    let program = outcome.program
    let heading = "## \(Self.cell("\(program.name): \(outcome.summary)"))\n"
    let source = "\(program.name) \(program.version), data \(program.dataVersion) of \(program.dataDate)"
    let ending = "\n\(Markdown.literal(source))\n"
    var room = Self.largestSize - heading.utf8.count - ending.utf8.count - Self.roomForRemarks
    let waived = outcome.entries.filter { $0.finding.isWaived }
    let others = [Finding.Level.error, .warning, .note].flatMap { level in
      outcome.entries.filter { $0.finding.level == level && !$0.finding.isWaived }
    }
    let table = SizedTable(
      columns: ["Level", "What", "Where", "Remedy"], rows: others.lazy.map(Self.row), room: &room)
    let waivedTable = SizedTable(
      columns: ["Level", "What", "Where", "Reason", "Owner", "Last day"],
      rows: waived.lazy.map(Self.waivedRow), room: &room)
    return heading + table.text + remark(on: table.missing, "findings")
      + (waived.isEmpty ? "" : "\n### Waived\n") + waivedTable.text
      + remark(on: waivedTable.missing, "waived findings") + ending
  }

  private static let roomForRemarks = 2_000

  private func remark(on count: Int, _ what: String) -> String {
    guard count > 0 else { return "" }
    return "\n\(count) more \(count == 1 ? String(what.dropLast()) : what) had no room in this summary. "
      + "All of them stand in what \(Markdown.code("\(outcome.program.name) check --format json")) gives.\n"
  }

  // MARK: Rows

  private static func row(of entry: CheckOutcome.Entry) -> [String] {
    [entry.finding.level.rawValue, what(entry.finding), place(of: entry), cell(entry.finding.remedy)]
  }

  private static func waivedRow(of entry: CheckOutcome.Entry) -> [String] {
    let waiver = entry.finding.waiver
    return [entry.finding.level.rawValue, what(entry.finding), place(of: entry)]
      + [waiver?.reason, waiver?.owner, waiver?.until.text].map { cell($0 ?? "") }
  }

  private static func what(_ finding: Finding) -> String {
    "\(cell(finding.message)) (\(Markdown.code(finding.id, isInTable: true)))"
  }

  private static func place(of entry: CheckOutcome.Entry) -> String {
    Markdown.code("\(entry.place.file):\(entry.line)", isInTable: true)
  }

  private static func cell(_ text: String) -> String { Markdown.literal(text, startsLine: false) }
}

/// A table of Markdown that takes only rows for which there is room.
private struct SizedTable {
  private(set) var text = ""
  /// How many rows are left out.
  private(set) var missing = 0

  /// - Parameter room: the number of bytes that are left, from which those of the table are taken.
  init(columns: [String], rows: some Sequence<[String]>, room: inout Int) {
    let head = "\n" + Self.line(columns) + Self.line(columns.map { _ in "---" })
    for row in rows {
      let line = Self.line(row)
      let size = line.utf8.count + (text.isEmpty ? head.utf8.count : 0)
      if size > room {
        missing += 1
      } else {
        if text.isEmpty { text = head }
        text += line
        room -= size
      }
    }
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
