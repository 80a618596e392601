package import StrictJSON

/// All that is wrong with a knowledge base, or doubtful in it.
package struct Validation: Sendable {
  /// What could be read; whole where there are no errors.
  package let knowledge: KnowledgeBase
  package let evidence: Evidence
  /// First the errors, then the warnings, each in the order of printing.
  package let diagnostics: [Diagnostic]

  package var errorCount: Int { diagnostics.count { $0.severity == .error } }
  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }
}

extension DataFolder {
  /// Examines everything in the folder that makes up a knowledge base, and reports all of it at once.
  ///
  /// Parts are left out only where a fault in another one leaves in doubt what they say.
  ///
  /// - Parameters:
  ///   - day: the day by which reviews of sources are due.
  ///   - reservedFlags: the names of flags that no question may take.
  package func validate(on day: CalendarDay, reservedFlags: Set<String>) -> Validation {
    let examination = JSONExamination()
    var reader = KnowledgeReader(
      folder: self, scrutiny: .full, reservedFlags: reservedFlags, extent: .everything,
      examination: examination)
    let draft = reader.read()
    let tables = KnowledgeCheck(draft, examination).run()
    OptionCheck(draft: draft, tables: tables, examination: examination).run()
    QuestionCheck(draft: draft, tables: tables, examination: examination).run()
    ConditionCheck(draft: draft, tables: tables, examination: examination).run()
    EvidenceCheck(draft: draft, examination: examination).run(on: day)
    let found =
      examination.diagnostics + faultsBeside(draft.knowledge, draft.evidence, lost: draft.lost)
    let sorted = found.sorted(by: Diagnostic.printedBefore)
    return Validation(
      knowledge: draft.knowledge, evidence: draft.evidence,
      diagnostics: sorted.filter { $0.severity == .error } + sorted.filter { $0.severity != .error })
  }
}
