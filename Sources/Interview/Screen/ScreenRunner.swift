import Platform

/// Shows an interview on a whole screen and hands keys to it until it ends.
package struct ScreenRunner {
  private let console: any Console
  private let outlets: Outlets
  private var decoder = KeyDecoder()
  private var painter = Painter()

  package init(_ console: any Console, _ outlets: Outlets) {
    self.console = console
    self.outlets = outlets
  }

  /// - Returns: how it ended, and where the person was.
  /// - Throws: what keeps the console from being read or written.
  package mutating func run(_ start: Conversation) throws -> (ending: Ending, conversation: Conversation) {
    var screen = ScreenInterview(start)
    while true {
      let size = console.size
      screen.settle(size)
      try console.write(painter.paint(screen.frame(size), size))
      for key in try nextKeys() {
        if key == .redraw { painter.forget() }
        for effect in screen.press(key, size) {
          if let ending = perform(effect, &screen) { return (ending, screen.conversation) }
        }
      }
    }
  }

  /// Waits until there is something to do: keys, or the screen to be drawn.
  private mutating func nextKeys() throws -> [Key] {
    guard let news = try console.wait(milliseconds: decoder.patience) else { return decoder.flush() }
    // Whatever stands on the screen now, it may not be what was drawn.
    if news.needsDrawing { painter.forget() }
    guard news.hasInput else { return [] }
    guard let bytes = try console.read() else { return [] }
    return bytes.isEmpty ? [.endOfInput] : decoder.feed(bytes)
  }

  private func perform(_ effect: Conversation.Effect, _ screen: inout ScreenInterview) -> Ending? {
    switch effect {
    case .saveSession: if let notice = outlets.save(screen.conversation.interview) { screen.tell(notice) }
    case .write(let product, let path, let replacing):
      let outcome = outlets.write(product, path, replacing, screen.conversation.interview)
      screen.note(outcome, of: product, path: path)
    case .finish: return .finished
    case .leave: return .left
    }
    return nil
  }
}
