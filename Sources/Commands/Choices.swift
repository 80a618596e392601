/// The format of a result.
enum Format: String, Sendable {
  case markdown, text, json
}

/// The style of a report.
enum Style: String, CaseIterable, Sendable {
  case brief
}

/// When text is colored.
enum Coloring: String, CaseIterable, Sendable {
  /// On a terminal that can, where nothing asks for none.
  case auto
  case always, never
}
