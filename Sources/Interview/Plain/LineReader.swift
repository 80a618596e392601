/// Takes whole lines from a console.
struct LineReader {
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// The most bytes of one line that are kept.
  private static let longestLine = 65_536

  enum Input {
    /// A line without its end.
    case line(String)
    /// The wait was broken off, and whoever comes back may not know what was asked.
    case nothing
    /// A line that was not ended counts for nothing.
    case end
  }

  mutating func next(_ console: any Console) throws -> Input {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return .line(line)
      }
      guard !isAtEnd else { return .end }
      guard let bytes = try console.read() else { return .nothing }
      isAtEnd = bytes.isEmpty
      if pending.count < Self.longestLine { pending += bytes } else { pending = bytes }
    }
  }
}
