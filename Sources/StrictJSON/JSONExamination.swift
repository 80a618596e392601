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

  package func hasErrors(in document: JSONDocument) -> Bool {
    !document.faults.isEmpty || tallies[ObjectIdentifier(document)]?.hasErrors == true
  }

  /// Parses a text; its faults join those found later.
  package func parse(_ bytes: [UInt8], file: String) -> JSONDocument? { parse(TextBytes(bytes), file: file) }

  /// The same for a text wherever it lies.
  package func parse(_ bytes: TextBytes, file: String) -> JSONDocument? {
    JSONDocument.parse(bytes, file: file, limits: limits, into: &diagnostics)
  }

  /// Adds a diagnostic about a value; past the limit of its document and severity, `message` is not even made.
  ///
  /// - Parameter spoils: whether an error leaves what was read from the value, and from all that holds it, in doubt.
  ///   A text for people that is missing does not.
  package func report(
    _ message: @autoclosure () -> String, at value: JSONValue, _ severity: Diagnostic.Severity = .error,
    spoils: @autoclosure () -> Bool = true
  ) {
    let id = ObjectIdentifier(value.document)
    let count = tallies[id, default: Tally(document: value.document)].countOne(severity)
    // Past the limit nobody asks what an error spoils.
    if severity == .error, count > limits.faults || spoils() {
      tallies[id]?.spoil(value, limit: limits.faults)
    }
    guard count <= limits.faults + 1 else { return }
    let isLast = count == limits.faults + 1
    diagnostics.append(
      Diagnostic(
        severity, file: value.document.file, at: value.position, path: value.path.withVisibleControls,
        message: isLast ? "too many to list; those from here on are left out" : message()))
  }

  /// Leaves what was read from a value in doubt, where the fault that is to blame stands elsewhere.
  package func doubt(_ value: JSONValue) {
    tallies[ObjectIdentifier(value.document), default: Tally(document: value.document)]
      .spoil(value, limit: limits.faults)
  }

  package func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Whether what was read from the value is all that it says, because no error stands in it that spoils it.
  package func isSound(_ value: JSONValue) -> Bool { isSound(value.extent, of: value.document) }

  /// As `isSound`, whatever stands in members with the given keys at any depth.
  package func isSound(_ value: JSONValue, apartFrom keys: [StaticString]) -> Bool {
    if isSound(value) { return true }
    // What is wrong with a container as a whole is reported where it begins.
    let start = value.extent.lowerBound
    return [.object, .array].contains(value.kind) && isSound(start..<start + 1, of: value.document)
      && value.elements.allSatisfy { isSound($0, apartFrom: keys) }
      && value.members.allSatisfy { key, member in
        isSound(key)
          && (keys.contains { key.document.isKey($0, at: key.index) } || isSound(member, apartFrom: keys))
      }
  }

  private func isSound(_ extent: Range<Int>, of document: JSONDocument) -> Bool {
    guard !document.faults.contains(where: extent.contains) else { return false }
    guard let tally = tallies[ObjectIdentifier(document)] else { return true }
    return !tally.isSpoilt(extent)
  }

  /// Reports a value of the wrong kind, unless the parser has reported it already.
  func reportKind(of value: JSONValue, expected: @autoclosure () -> String, spoils: Bool = true) {
    guard value.kind != .faulty else { return }
    report(
      "expected \(expected()), found \(value.kind.rawValue)\(Self.shown(value))", at: value, spoils: spoils)
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

  package func string(
    _ value: JSONValue, _ expected: String = "a string", spoils: Bool = true
  ) -> String {
    guard value.kind == .string else {
      reportKind(of: value, expected: expected, spoils: spoils)
      return ""
    }
    return value.string
  }

  /// A string for people, which is not blank; a fault in it spoils nothing.
  package func text(_ value: JSONValue) -> String {
    let text = string(value, "a text", spoils: false)
    if value.kind == .string, text.unicodeScalars.allSatisfy(\.isBlank) {
      report("expected a text, found an empty string", at: value, spoils: false)
    }
    return text
  }

  package func array(
    _ value: JSONValue, _ expected: String = "an array", spoils: Bool = true
  ) -> [JSONValue] {
    guard value.kind == .array else {
      reportKind(of: value, expected: expected, spoils: spoils)
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
    // Nearly always it is right; only what is wrong is looked at more closely.
    let bounds = Int64(range.lowerBound) * 1000...Int64(range.upperBound) * 1000
    if let scaled = value.scaled(places: 3), bounds.contains(scaled) { return scaled }
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

/// The number of diagnostics about one document, and what its errors spoil.
private struct Tally {
  /// Kept alive, so that its identity stays its own.
  let document: JSONDocument
  private var counts = (errors: 0, warnings: 0, notes: 0)
  var hasErrors: Bool { counts.errors > 0 }
  /// The offsets of what is spoilt.
  private var spoiltOffsets: [Int] = []
  /// Whether the whole document is spoilt, because there are more such places than are kept.
  private var isSpoiltAsAWhole = false

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

  mutating func spoil(_ value: JSONValue, limit: Int) {
    if spoiltOffsets.count < limit {
      spoiltOffsets.append(value.extent.lowerBound)
    } else {
      isSpoiltAsAWhole = true
    }
  }

  func isSpoilt(_ extent: Range<Int>) -> Bool {
    isSpoiltAsAWhole || spoiltOffsets.contains(where: extent.contains)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space; the table of properties is asked only beyond ASCII.
  fileprivate var isBlank: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
