/// One fault or remark about a file, with the place where it stands.
package struct Diagnostic: Error, Equatable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  package var severity: Severity
  package var file: String
  /// Nil where the whole file is meant, for instance when it cannot be read.
  package var position: SourcePosition?
  /// The place inside the document, such as `factors[3].cases[0].ratings`; empty at its top.
  package var path: String
  package var message: String

  package init(
    _ severity: Severity = .error, file: String, at position: SourcePosition? = nil, path: String = "",
    message: String
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.path = path
    self.message = message
  }

  /// `FILE:LINE:COLUMN: error: message (at path)`, safe to print whatever the file holds.
  package var line: String {
    var text = file
    if let position { text += ":\(position.line):\(position.column)" }
    text += ": \(severity.rawValue): \(message)"
    if !path.isEmpty { text += " (at \(path))" }
    return text.withVisibleControls
  }

  /// The order of printing: by file, then by place, then by text.
  package static func printedBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    let start = SourcePosition(line: 0, column: 0)
    let (leftPosition, rightPosition) = (left.position ?? start, right.position ?? start)
    if leftPosition != rightPosition { return leftPosition < rightPosition }
    if left.message != right.message {
      return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// A place in a text: both numbers count from 1, columns in Unicode scalars.
package struct SourcePosition: Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
