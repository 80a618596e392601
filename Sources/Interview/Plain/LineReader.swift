/// Takes whole lines from a console.
struct LineReader {
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// The most bytes of one line that are kept.
  private static let longestLine = 65_536

  /// The next line without its end; nil at the end of input, which a line that was not ended does not outlive.
  mutating func next(_ console: any Console) throws -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      guard !isAtEnd else { return nil }
      let bytes = try console.read()
      isAtEnd = bytes.isEmpty
      if pending.count < Self.longestLine { pending += bytes } else { pending = bytes }
    }
  }
}
