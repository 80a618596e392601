import StrictJSON
import Testing

/// The diagnostics of a text, without examining it further.
func diagnostics(of bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  _ = JSONDocument.parse(bytes, file: "f.json", limits: limits, into: &diagnostics)
  return diagnostics
}

/// The lines that are printed about a text.
func lines(_ text: String, limits: JSONLimits = JSONLimits()) -> [String] {
  diagnostics(of: Array(text.utf8), limits: limits).map(\.line)
}

/// The root of a text that must be without fault.
func root(
  _ text: String, limits: JSONLimits = JSONLimits(), sourceLocation: SourceLocation = #_sourceLocation
) throws -> JSONValue {
  var diagnostics: [Diagnostic] = []
  let document = JSONDocument.parse(Array(text.utf8), file: "f.json", limits: limits, into: &diagnostics)
  #expect(diagnostics == [], sourceLocation: sourceLocation)
  return try #require(document, sourceLocation: sourceLocation).root
}

/// The lines of an examination after `body` has examined the root of a text.
func examined(_ text: String, _ body: (JSONExamination, JSONValue) -> Void) -> [String] {
  let examination = JSONExamination()
  if let document = examination.parse(Array(text.utf8), file: "f.json") { body(examination, document.root) }
  return examination.diagnostics.map(\.line)
}
