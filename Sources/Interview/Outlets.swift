/// What an interview has done for it: its answers kept, its results written.
package struct Outlets {
  /// Keeps the answers; returns what to tell the person, if anything.
  package var save: (Interview) -> String?
  /// Writes a file.
  package var write:
    (Conversation.Product, _ path: String, _ replacing: Bool, Interview) -> Conversation.WriteOutcome

  package init(
    save: @escaping (Interview) -> String?,
    write:
      @escaping (Conversation.Product, _ path: String, _ replacing: Bool, Interview) ->
      Conversation.WriteOutcome
  ) {
    self.save = save
    self.write = write
  }
}

/// How an interview came to its end.
package enum Ending: Equatable, Sendable {
  case finished
  /// By a key, or because the input ended.
  case left
}
