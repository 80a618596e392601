import StrictJSON

/// The findings of a check as GitLab's Code Quality report.
///
/// Waived findings are left out: the report knows no state for them, and a merge request compares two lists, so that a
/// waiver shows as an issue that is gone and its end as one that is new.
package struct GitLabReport: Sendable {
  private let outcome: CheckOutcome

  package init(_ outcome: CheckOutcome) { self.outcome = outcome }

  package var text: String {
    var writer = JSONWriter()
    writer.array(outcome.entries.filter { !$0.finding.isWaived }) { writer, entry in
      writer.object { writer in
        writer.member("description", entry.finding.sentences.joined(separator: " "))
        writer.member("check_name", entry.finding.kind)
        writer.member("fingerprint", entry.fingerprint)
        writer.member("severity", Self.severity(of: entry.finding.level))
        writer.member("location") { writer in
          writer.object { writer in
            writer.member("path", entry.place.file)
            writer.member("lines") { writer in
              writer.object { writer in writer.member("begin", entry.line) }
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private static func severity(of level: Finding.Level) -> String {
    switch level {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
