/// Situations that between them lead to every verdict.
enum Situations {
  /// One for each verdict; nil is the blank questionnaire.
  static let all: [(name: String, scenario: String?)] = [
    ("recommended", "own-device-fleet"), ("either", "own-two-strong-facts-cancel"),
    ("hybrid", "own-ai-meeting-room"), ("neither", "own-multiplayer-shooter"), ("undecided", nil),
  ]

  /// The projects beside the tests.
  static let projects = [
    "plain-uk-saas", "ai-product", "chat-at-scale", "react-team", "trading-engine", "node-extension",
  ]
}
