import Engine
import StrictJSON

/// What `data validate` prints.
struct ValidationReport {
  private let validation: Validation
  /// The folder as messages name it.
  private let name: String
  private let isStrict: Bool

  init(_ validation: Validation, of folder: DataFolder, isStrict: Bool) {
    self.validation = validation
    name = folder.name
    self.isStrict = isStrict
  }

  /// Whether nothing was found that counts as a fault.
  var isValid: Bool { validation.errorCount == 0 && !(isStrict && validation.warningCount > 0) }

  // MARK: Text

  /// A line for each finding, errors before warnings, and a last one that sums up.
  func text(withSummary: Bool) -> String {
    validation.diagnostics.map { $0.withPosition.line + "\n" }.joined() + (withSummary ? summary : "")
  }

  private var summary: String {
    let findings = [count(validation.errorCount, "error"), count(validation.warningCount, "warning")]
    let (knowledge, evidence) = (validation.knowledge, validation.evidence)
    let contents = [
      count(knowledge.questions.count, "question"), count(knowledge.decisions.count, "decision"),
      count(knowledge.decisions.flatMap(\.factors).count, "factor"), count(evidence.claims.count, "claim"),
      count(evidence.sources.count, "source"),
    ]
    let verdict = isValid ? "valid" : "not valid"
    return "\(name.withVisibleControls): \(verdict); \(findings.joined(separator: ", "))"
      + (isValid ? "; \(contents.joined(separator: ", "))\n" : "\n")
  }

  private func count(_ number: Int, _ what: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(what)\(number == 1 ? "" : "s")"
  }

  // MARK: JSON

  /// The findings in the same order; `valid` goes with the exit status, so `--strict` has a say in it.
  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schemaVersion", 1)
      writer.member("valid", isValid)
      writer.member("strict", isStrict)
      writer.member("errors", validation.errorCount)
      writer.member("warnings", validation.warningCount)
      writer.member("diagnostics") { writer in
        writer.array(validation.diagnostics) { writer, diagnostic in
          writer.object { writer in
            writer.member("level", diagnostic.severity.rawValue)
            writer.member("file", diagnostic.file)
            writer.member("line") { $0.optional(diagnostic.position?.line) }
            writer.member("column") { $0.optional(diagnostic.position?.column) }
            writer.member("path", diagnostic.path)
            writer.member("message", diagnostic.message)
          }
        }
      }
    }
    return writer.text + "\n"
  }
}

extension Diagnostic {
  /// The same with the start of the file as its place where the whole file is meant, so that whatever reads the lines
  /// finds a place in each.
  fileprivate var withPosition: Diagnostic {
    var diagnostic = self
    diagnostic.position = position ?? SourcePosition(line: 1, column: 1)
    return diagnostic
  }
}

extension JSONWriter {
  fileprivate mutating func optional(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }
}
