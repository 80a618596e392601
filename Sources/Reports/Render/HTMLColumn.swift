/// How a column of a table is set, by what stands in it.
struct HTMLColumn {
  private let isTrailing: Bool
  /// The number of characters in the longest of its cells.
  private let longest: Int

  init(_ table: Document.Table, _ place: Int) {
    isTrailing = table.columns[place].alignment == .trailing
    longest = table.rows.map { place < $0.count ? $0[place].length : 0 }.max() ?? 0
  }

  /// The attribute of its cells; short cells stay on one line and long ones get room, so that neither numbers are
  /// torn nor texts squeezed into a column of single words.
  var attribute: Markup {
    switch (isTrailing, longest) {
    case (true, ...24): " class=\"number short\""
    case (true, _): " class=\"number\""
    case (false, ...16): " class=\"short\""
    case (false, ...48): " class=\"medium\""
    case (false, _): " class=\"long\""
    }
  }
}

extension Phrase {
  /// About how many characters the phrase has.
  fileprivate var length: Int {
    runs.reduce(0) { length, run in
      switch run {
      case .plain(let text), .strong(let text), .code(let text): length + text.utf8.count
      // A bar stays together anyway.
      case .bar: length
      case .citation(let citation): length + citation.claims.count * 6
      }
    }
  }
}
