import Testing

/// A text for the parser under a name that a failure can be found by.
struct JSONCase: Sendable, CustomTestStringConvertible {
  var id: String
  var bytes: [UInt8]

  init(_ id: String, _ text: String) {
    self.id = id
    bytes = Array(text.utf8)
  }

  /// For texts that are no valid UTF-8.
  init(_ id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }

  /// A string with these bytes in an array.
  init(_ id: String, inString bytes: [UInt8]) {
    self.init(id, bytes: Array("[\"".utf8) + bytes + Array("\"]".utf8))
  }

  var testDescription: String { id }
}
