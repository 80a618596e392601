/// Examines a document: hands out values of the expected kind and collects a diagnostic for each that is not.
///
/// Every getter returns a harmless stand-in after a fault, so that reading goes on and all faults of a file are
/// found in one pass. What was read counts only if no error was collected.
package final class JSONExamination {
  package private(set) var diagnostics: [Diagnostic]
  private let limits: JSONLimits
  /// How many diagnostics of each severity a document has had.
  private var tallies: [ObjectIdentifier: Tally] = [:]

  /// The limits hold for each text: its size and depth, and how many faults it may have in both passes.
  package init(diagnostics: [Diagnostic] = [], limits: JSONLimits = JSONLimits()) {
    self.diagnostics = diagnostics
    self.limits = limits
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Parses a text; its faults join those found later.
  package func parse(_ bytes: [UInt8], file: String) -> JSONDocument? {
    JSONDocument.parse(bytes, file: file, limits: limits, into: &diagnostics)
  }

  /// Adds a diagnostic about a value; past the limit of its document and severity, `message` is not even made.
  package func report(
    _ message: @autoclosure () -> String, at value: JSONValue, _ severity: Diagnostic.Severity = .error
  ) {
    let count = tallies[ObjectIdentifier(value.document), default: Tally(document: value.document)]
      .countOne(severity)
    guard count <= limits.faults + 1 else { return }
    let isLast = count == limits.faults + 1
    diagnostics.append(
      Diagnostic(
        severity, file: value.document.file, at: value.position, path: value.path.withVisibleControls,
        message: isLast ? "too many to list; those from here on are left out" : message()))
  }

  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reports a value of the wrong kind, unless the parser has reported it already.
  func reportKind(of value: JSONValue, expected: @autoclosure () -> String) {
    guard value.kind != .faulty else { return }
    report("expected \(expected()), found \(value.kind.rawValue)\(Self.shown(value))", at: value)
  }

  /// The offending text, where it is short enough to help.
  static func shown(_ value: JSONValue) -> String {
    switch value.kind {
    case .string, .number, .boolean:
      return " " + Excerpt.of(value.writtenBytes)
    default: return ""
    }
  }

  /// Reads the members of an object; members that `body` did not ask for are reported as unknown keys.
  package func object<Result>(
    _ value: JSONValue, _ expected: String, _ body: (inout JSONFields) -> Result
  ) -> Result? {
    guard value.kind == .object else {
      reportKind(of: value, expected: "\(expected) (an object)")
      return nil
    }
    var fields = JSONFields(of: value, examination: self)
    let result = body(&fields)
    fields.reportUnknownKeys()
    return result
  }

  package func string(_ value: JSONValue, _ expected: String = "a string") -> String {
    guard value.kind == .string else {
      reportKind(of: value, expected: expected)
      return ""
    }
    return value.string
  }

  /// A string that is not blank.
  package func text(_ value: JSONValue) -> String {
    let text = string(value, "a text")
    if value.kind == .string, text.unicodeScalars.allSatisfy(\.isBlank) {
      report("expected a text, found an empty string", at: value)
    }
    return text
  }

  package func array(_ value: JSONValue, _ expected: String = "an array") -> [JSONValue] {
    guard value.kind == .array else {
      reportKind(of: value, expected: expected)
      return []
    }
    return Array(value.elements)
  }

  package func integer(_ value: JSONValue, in range: ClosedRange<Int>) -> Int {
    lazy var expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard value.kind == .number else {
      reportKind(of: value, expected: expected)
      return range.lowerBound
    }
    guard let number = value.scaled(places: 0), range.contains(Int(number)) else {
      report("expected \(expected), found\(Self.shown(value))", at: value)
      return range.lowerBound
    }
    return Int(number)
  }

  /// A number in thousandths; `range` is in whole units.
  package func thousandths(_ value: JSONValue, in range: ClosedRange<Int>) -> Int64 {
    lazy var expected = "a number from \(range.lowerBound) to \(range.upperBound)"
    guard value.kind == .number else {
      reportKind(of: value, expected: expected)
      return 0
    }
    guard let number = value.double, (Double(range.lowerBound)...Double(range.upperBound)).contains(number)
    else {
      report("expected \(expected), found\(Self.shown(value))", at: value)
      return 0
    }
    guard let scaled = value.scaled(places: 3) else {
      report("expected at most three digits after the point, found\(Self.shown(value))", at: value)
      return 0
    }
    return scaled
  }
}

/// The number of diagnostics about one document.
private struct Tally {
  /// Kept alive, so that its identity stays its own.
  let document: JSONDocument
  private var counts = (errors: 0, warnings: 0, notes: 0)

  init(document: JSONDocument) { self.document = document }

  /// Counts one more and tells how many of its severity there are now.
  ///
  /// Severities are counted apart, so that no number of remarks can crowd out an error.
  mutating func countOne(_ severity: Diagnostic.Severity) -> Int {
    switch severity {
    case .error:
      counts.errors += 1
      return counts.errors
    case .warning:
      counts.warnings += 1
      return counts.warnings
    case .note:
      counts.notes += 1
      return counts.notes
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space; the table of properties is asked only beyond ASCII.
  fileprivate var isBlank: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
