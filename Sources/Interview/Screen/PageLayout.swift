import Reports

/// A page set in rows for a screen of one size, as long as it turns out.
struct PageLayout {
  private(set) var lines: [Line] = []
  /// The rows of each item.
  private(set) var blocks: [Range<Int>] = []
  /// Where the text ends that is being typed, if any is.
  private(set) var fieldEnd: Frame.Cursor?
  /// The rows at the bottom of the screen: how matters stand, and what keys do.
  private(set) var footer: [Line] = []
  private(set) var header: Line?
  /// The rows that are left for the lines.
  let height: Int
  private let width: Int

  /// Lines longer than this are hard to read.
  private static let widest = 100
  /// From here on there is room for what is not needed at every moment.
  private static let roomyRows = 12

  init(_ page: Page, highlighted: Int, _ size: ScreenSize) {
    width = min(size.columns, Self.widest)
    let isRoomy = size.rows >= Self.roomyRows
    if size.rows >= 8 { header = Line(Wrapping.row(page.heading, width: width)) }
    if isRoomy, let standing = page.standing { footer.append(Line(Wrapping.row(standing, width: width))) }
    height = max(
      1, size.rows - (header == nil ? 0 : isRoomy ? 2 : 1) - footer.count - (size.rows > 1 ? 1 : 0))
    for paragraph in page.paragraphs {
      if isRoomy, !paragraph.isContinued, !lines.isEmpty { lines.append(Line()) }
      lines += Wrapping.rows(paragraph.text, width: width).map { Line($0, paragraph.style) }
    }
    if isRoomy, !lines.isEmpty, !page.items.isEmpty { lines.append(Line()) }
    let numberWidth = page.items.compactMap(\.number).max().map { String($0).count + 1 } ?? 0
    for (place, item) in page.items.enumerated() {
      let start = lines.count
      add(item, isHighlighted: place == highlighted, numberWidth: numberWidth)
      blocks.append(start..<lines.count)
    }
  }

  private mutating func add(_ item: Page.Item, isHighlighted: Bool, numberWidth: Int) {
    var head = isHighlighted ? "> " : "  "
    if numberWidth > 0 {
      let number = item.number.map(String.init) ?? ""
      head += number.padded(to: numberWidth)
    }
    if !item.mark.isEmpty { head += Wrapping.row(item.mark, width: width / 2) + " " }
    let headWidth = DisplayWidth.columns(head)
    let indent = String(repeating: " ", count: headWidth)
    let style: Style = isHighlighted && !item.isField ? [.bold, .reversed] : []
    let room = width - headWidth
    var rows =
      item.isField ? Wrapping.cut(item.label, width: room) : Wrapping.rows(item.label, width: room)
    if rows.isEmpty { rows = [""] }
    for (place, row) in rows.enumerated() {
      var line = Line(place == 0 ? head : indent)
      line.append(row, style)
      lines.append(line)
    }
    if item.isField, isHighlighted {
      fieldEnd = Frame.Cursor(
        row: lines.count - 1, column: headWidth + DisplayWidth.columns(rows[rows.count - 1]))
    }
    addBelow(item.note)
    if isHighlighted { addBelow(item.detail) }
  }

  private mutating func addBelow(_ text: String?) {
    guard let text else { return }
    let indent = 4
    lines += Wrapping.rows(text, width: width - indent).map {
      Line(String(repeating: " ", count: indent) + $0)
    }
  }

  /// The part of the page that fits the screen, from the line `top` on.
  func frame(_ page: Page, top: Int, _ size: ScreenSize) -> Frame {
    var rows: [Line] = []
    if let header {
      rows.append(header)
      if size.rows >= Self.roomyRows { rows.append(Line()) }
    }
    let start = rows.count
    let end = min(top + height, lines.count)
    rows += lines[min(top, lines.count)..<end]
    while rows.count < start + height { rows.append(Line()) }
    rows += footer
    if size.rows > 1 { rows.append(lastRow(page, hasAbove: top > 0, hasBelow: end < lines.count)) }
    var cursor = fieldEnd
    if let place = fieldEnd {
      cursor =
        (top..<top + height).contains(place.row)
        ? Frame.Cursor(row: place.row - top + start, column: place.column) : nil
    }
    return Frame(lines: rows, cursor: cursor)
  }

  private func lastRow(_ page: Page, hasAbove: Bool, hasBelow: Bool) -> Line {
    let more = hasAbove && hasBelow ? "^v more  " : hasBelow ? "v more  " : hasAbove ? "^ more  " : ""
    if let alert = page.alert { return Line(Wrapping.row(more + alert, width: width), .bold) }
    var text = more
    for hint in page.hints {
      let next = text.isEmpty || text.hasSuffix("  ") ? text + hint : text + "  " + hint
      guard DisplayWidth.columns(next) <= width else { break }
      text = next
    }
    return Line(Wrapping.row(text, width: width))
  }
}
