import StrictJSON

/// The findings of a check in SARIF 2.1.0, the form in which code scanning services take results.
///
/// It names no category (`automationDetails`), since one in the file would override the one that the upload is given,
/// and a repository with several projects has to tell them apart there.
package struct SARIFLog: Sendable {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private let outcome: CheckOutcome
  private let kinds: [FindingKind]
  /// The place of each kind in `kinds`.
  private let kindIndices: [String: Int]

  package init(_ outcome: CheckOutcome) {
    self.outcome = outcome
    var kinds: [FindingKind] = []
    var indices: [String: Int] = [:]
    for entry in outcome.entries where indices[entry.finding.kind] == nil {
      indices[entry.finding.kind] = kinds.count
      kinds.append(FindingKind(of: entry.finding))
    }
    (self.kinds, kindIndices) = (kinds, indices)
  }

  package var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", Self.schema)
      writer.member("version", "2.1.0")
      writer.member("runs") { writer in
        writer.array(CollectionOfOne(outcome)) { writer, _ in write(to: &writer) }
      }
    }
    return writer.text + "\n"
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.object("tool") { writer in
        writer.object("driver") { writer in
          writer.member("name", outcome.program.name)
          writer.member("version", outcome.program.version)
          writer.member("rules") { writer in
            writer.array(kinds) { writer, kind in write(kind, to: &writer) }
          }
        }
      }
      writer.member("columnKind", "unicodeCodePoints")
      writer.member("results") { writer in
        writer.array(outcome.entries) { writer, entry in write(entry, to: &writer) }
      }
      writer.object("properties") { writer in
        writer.member("outcome", outcome.summary)
        writer.member("dataVersion", outcome.program.dataVersion)
        writer.member("dataDate", outcome.program.dataDate)
        writer.member("dataDigest", outcome.program.dataDigest)
      }
    }
  }

  private func write(_ kind: FindingKind, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", kind.id)
      writer.member("name", kind.name)
      writer.text("shortDescription", Self.message(kind.title))
      writer.text("fullDescription", Self.message(kind.explanation))
      writer.text("help", Self.message("\(kind.explanation) \(kind.remedy)"))
      writer.object("defaultConfiguration") { writer in writer.member("level", kind.level.rawValue) }
    }
  }

  private func write(_ entry: CheckOutcome.Entry, to writer: inout JSONWriter) {
    let finding = entry.finding
    writer.object { writer in
      writer.member("ruleId", finding.kind)
      writer.member("ruleIndex", kindIndices[finding.kind] ?? -1)
      // Code scanning services that know nothing of suppressions would block a change for a waived error.
      writer.member("level", finding.isWaived ? "note" : finding.level.rawValue)
      writer.text("message", finding.sentences.map(Self.message).joined(separator: "\n"))
      writer.member("locations") { writer in
        writer.array(CollectionOfOne(entry)) { writer, entry in
          writer.object { writer in
            writer.object("physicalLocation") { writer in writePlace(of: entry, to: &writer) }
          }
        }
      }
      writeFingerprints(of: entry, to: &writer)
      if let justification = finding.waiverSentence { writeSuppression(justification, to: &writer) }
      writeProperties(of: finding, to: &writer)
    }
  }

  private func writePlace(of entry: CheckOutcome.Entry, to writer: inout JSONWriter) {
    writer.object("artifactLocation") { writer in
      writer.member("uri", RelativeReference.text(of: entry.place.file))
      writer.member("uriBaseId", "%SRCROOT%")
    }
    writer.object("region") { writer in writer.member("startLine", entry.line) }
  }

  /// The second name is the only one that GitHub goes by. It would otherwise take a hash of the line, which several
  /// findings share where they stand in one place, and show one of them alone.
  private func writeFingerprints(of entry: CheckOutcome.Entry, to writer: inout JSONWriter) {
    writer.object("partialFingerprints") { writer in
      writer.member("findingAndFile/v1", entry.fingerprint)
      writer.member("primaryLocationLineHash", "\(entry.fingerprint):1")
    }
  }

  private func writeSuppression(_ justification: String, to writer: inout JSONWriter) {
    writer.member("suppressions") { writer in
      writer.array(CollectionOfOne(justification)) { writer, justification in
        writer.object { writer in
          writer.member("kind", "external")
          writer.member("status", "accepted")
          writer.member("justification", justification)
        }
      }
    }
  }

  private func writeProperties(of finding: Finding, to writer: inout JSONWriter) {
    writer.object("properties") { writer in
      writer.member("finding", finding.id)
      writer.member("level", finding.level.rawValue)
      writer.member("decision", finding.decision)
      writer.member("option", finding.option)
      writer.member("evidence", finding.evidence)
      writer.member("numbers", finding.numbers.map(\.visibleLine))
    }
  }

  /// Text in which nothing is a placeholder or a link, both of which SARIF has in plain messages, too.
  private static func message(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
  }
}

extension JSONWriter {
  fileprivate mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    member(key) { $0.object(body) }
  }

  /// An object with just a text, as SARIF has its messages.
  fileprivate mutating func text(_ key: String, _ text: String) {
    object(key) { $0.member("text", text) }
  }
}
