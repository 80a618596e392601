/// The format of a result.
enum Format: String, Sendable {
  case markdown, text, json, html
  /// What other programs take from a check.
  case sarif, junit, github, gitlab
}

/// The style of a report.
enum Style: String, CaseIterable, Sendable {
  /// The whole report, to be sent to a client.
  case proposal
  /// What fits one screen.
  case brief
  /// A record of the decision by the MADR template.
  case adr
}

/// When text is colored.
enum Coloring: String, CaseIterable, Sendable {
  /// On a terminal that can, where nothing asks for none.
  case auto
  case always, never
}
