import Engine

/// The outcome of a check as the formats for machines show it: every finding has a place and a fingerprint.
package struct CheckOutcome: Sendable {
  /// A finding with what the formats need to know of it.
  struct Entry: Sendable {
    let finding: Finding
    /// Where it stands, or else where the check says what concerns no file.
    let place: Finding.Place
    /// Sixteen hexadecimal digits, the same in every run and on every line; no two entries share them.
    let fingerprint: String
    /// How many entries before this one have its id and its file.
    let repetition: Int
    /// Whether it alone keeps the check from passing.
    let isFailure: Bool

    var line: Int { max(place.line ?? 1, 1) }
  }

  let program: ProgramIdentity
  /// The outcome in one sentence.
  let summary: String
  let entries: [Entry]

  /// - Parameters:
  ///   - fallback: the place of findings without one, since several readers drop or refuse those; such as the
  ///     project file.
  ///   - allowsUndecided: whether a check that decides nothing passes.
  package init(
    _ judgement: Judgement, by program: ProgramIdentity, fallback: Finding.Place, allowsUndecided: Bool
  ) {
    self.program = program
    summary = CheckReport(judgement, allowsUndecided: allowsUndecided).summary
    var repetitions: [String: Int] = [:]
    entries = judgement.findings.map { finding in
      let place = Self.plain(finding.place) ?? Self.plain(fallback) ?? fallback
      let identity = Self.fingerprint([finding.id, place.file])
      let repetition = repetitions[identity, default: 0]
      repetitions[identity] = repetition + 1
      return Entry(
        finding: finding, place: place,
        fingerprint: repetition == 0
          ? identity : Self.fingerprint([finding.id, place.file, String(repetition)]),
        repetition: repetition,
        isFailure: !finding.isWaived
          && (finding.level == .error || finding.leavesUndecided && !allowsUndecided))
    }
  }

  /// A place below the top of the repository, which alone has a meaning elsewhere, with its path rid of parts that say nothing, which would give one file several names; nil where no
  /// file is named at all.
  private static func plain(_ place: Finding.Place?) -> Finding.Place? {
    guard let place, !place.file.hasPrefix("/"), !place.file.split(separator: "/").contains("..") else {
      return nil
    }
    let file = place.file.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return file.isEmpty ? nil : Finding.Place(file: file, line: place.line)
  }

  private static func fingerprint(_ parts: [String]) -> String {
    var fingerprint = Fingerprint()
    for part in parts { fingerprint.add(part) }
    return fingerprint.text
  }
}
