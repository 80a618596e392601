/// How much a JSON text may ask of the program before it is refused.
package struct JSONLimits: Sendable {
  /// The size of a text in bytes.
  package var bytes: Int
  /// How many arrays and objects may stand inside one another.
  package var depth: Int
  /// How many faults of one text are reported.
  package var faults: Int
  /// Whether keys may be repeated, as in files that other programs accept so; the last one counts there.
  package var allowsRepeatedKeys: Bool

  package init(
    bytes: Int = 64 << 20, depth: Int = 128, faults: Int = 100, allowsRepeatedKeys: Bool = false
  ) {
    self.allowsRepeatedKeys = allowsRepeatedKeys
    self.bytes = bytes
    self.depth = depth
    self.faults = faults
  }
}
