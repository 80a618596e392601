/// Cuts text that a message quotes, so that a hostile file cannot flood the output.
enum Excerpt {
  /// The first `limit` scalars of UTF-8 text, safe to print, with an ellipsis where more follows.
  static func of(_ bytes: some Collection<UInt8>, limit: Int = 60) -> String {
    // No scalar is longer than four bytes, so one that the prefix cuts in two lies beyond the limit.
    let text = String(decoding: bytes.prefix(4 * limit + 4), as: UTF8.self)
    let shown = String(text.unicodeScalars.prefix(limit))
    return (shown + (shown.utf8.count < text.utf8.count ? "…" : "")).withVisibleControls
  }
}

extension String {
  /// The text in quotation marks, as a message shows it: cut where it is long, and safe to print.
  package var quoted: String { "\"\(Excerpt.of(utf8))\"" }
}
