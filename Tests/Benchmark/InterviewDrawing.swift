import Engine
import Interview

/// An interview in which somebody goes on pressing keys: down the answers, to the next question, and again.
struct InterviewDrawing {
  private let compiled: CompiledKnowledge
  private let size = ScreenSize(columns: 100, rows: 40)
  private var screen: ScreenInterview
  private var painter = Painter()
  private var count = 0

  init(_ compiled: CompiledKnowledge) {
    self.compiled = compiled
    screen = Self.start(compiled)
  }

  private static func start(_ compiled: CompiledKnowledge) -> ScreenInterview {
    ScreenInterview(
      Conversation(Interview(compiled, starting: ProjectFile(for: compiled.knowledge), goal: .companions)))
  }

  /// Presses one key and draws what changes; returns how many bytes a terminal would be sent.
  mutating func pressKey() -> Int {
    let keys: [Key] = [.down, .down, .character("w"), .up, .character(" "), .enter, .character("u")]
    _ = screen.press(keys[count % keys.count], size)
    count += 1
    if count % 280 == 0 { screen = Self.start(compiled) }
    screen.settle(size)
    return painter.paint(screen.frame(size), size).utf8.count + 1
  }
}
