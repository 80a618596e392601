import StrictJSON

/// Reads claims, sources and conflicts.
struct EvidenceReader {
  let examination: JSONExamination

  /// Reads the whole evidence.
  ///
  /// A file that cannot be followed is nil. Where a list cannot be found it is empty, and references to it are not
  /// looked at: what refers to it is not to blame.
  func read(
    claims: JSONDocument?, sources: JSONDocument?, conflicts: JSONDocument?
  ) -> (evidence: Evidence, places: KnowledgePlaces.OfEvidence) {
    var places = KnowledgePlaces.OfEvidence()
    reportRepeatedIDs(in: claims?.root["claims"], of: "a claim")
    reportRepeatedIDs(in: sources?.root["sources"], of: "a source")
    reportRepeatedIDs(in: conflicts?.root["conflicts"], of: "a conflict")
    let sourceList = readList(sources, "the sources", "sources", &places.sources, readSource)
    let names = sources?.hasList("sources") == true ? sourceList.map(\.id) : nil
    let claimList = readList(claims, "the evidence", "claims", &places.claims) {
      readClaim($0, sources: names)
    }
    let known = claims?.hasList("claims") == true ? Set(claimList.map(\.id)) : nil
    let conflictList = readList(conflicts, "the conflicts", "conflicts", &places.conflicts) {
      readConflict($0, claims: known)
    }
    return (Evidence(claims: claimList, sources: sourceList, conflicts: conflictList), places)
  }

  /// Reads only some of the claims, to sources and conflicts that have been read; all are known to be sound.
  func read(_ wanted: Set<String>, of claims: JSONDocument?, completing known: Evidence) -> Evidence {
    let values = claims?.root["claims"].map { Array($0.elements) } ?? []
    return Evidence(
      claims: values.compactMap { value in
        wanted.contains(value["id"]?.string ?? "") ? readClaim(value, sources: nil) : nil
      },
      sources: known.sources, conflicts: known.conflicts)
  }

  /// The same where sources and conflicts have still to be read.
  func read(
    _ wanted: Set<String>, of claims: JSONDocument?, sources: JSONDocument?, conflicts: JSONDocument?
  ) -> Evidence {
    var places = KnowledgePlaces.OfEvidence()
    let known = Evidence(
      claims: [], sources: readList(sources, "the sources", "sources", &places.sources, readSource),
      conflicts: readList(conflicts, "the conflicts", "conflicts", &places.conflicts) {
        readConflict($0, claims: nil)
      })
    return read(wanted, of: claims, completing: known)
  }

  private func reportRepeatedIDs(in list: JSONValue?, of what: String) {
    var taken: Set<String> = []
    for id in list?.elements.compactMap({ $0["id"] }) ?? []
    where id.kind == .string && !taken.insert(id.string).inserted {
      examination.report("the id \(id.string.quoted) of \(what) is taken already", at: id)
    }
  }

  private func readList<Element>(
    _ document: JSONDocument?, _ what: String, _ key: StaticString, _ places: inout [JSONValue],
    _ read: (JSONValue) -> Element?
  ) -> [Element] {
    guard let document else { return [] }
    return examination.object(document.root, what) { fields in
      _ = fields.optionalString("$schema")
      return fields.array(key).parts(&places, read)
    } ?? []
  }

  /// - Parameter sources: the ids of the sources; nil where references to them are not looked at.
  private func readClaim(_ value: JSONValue, sources: [String]?) -> Claim? {
    examination.object(value, "a claim") { fields in
      let id = fields.required("id").map(readClaimID) ?? ""
      let source = fields.required("source").flatMap { value in
        guard let sources else { return value.string }
        return examination.resolve(value, in: sources, as: "source").map { sources[$0] }
      }
      return Claim(
        id: id, source: source ?? "", factor: fields.text("factor"), condition: fields.text("condition"),
        favours: fields.text("favours"), strength: fields.word("strength") ?? .slight,
        basis: fields.word("basis") ?? .opinion, text: fields.text("text"),
        figure: fields.optionalString("figure"), topic: fields.text("topic"),
        discount: fields.optionalText("discount"), leftOut: fields.optionalText("leftOut"))
    }
  }

  private func readClaimID(_ value: JSONValue) -> String {
    let id = examination.string(value, "the id of a claim")
    if value.kind == .string, !Identifier.isValidForClaim(id) {
      examination.report(
        "\(id.quoted) is no id; ids of claims are letters and numbers joined by hyphens", at: value)
    }
    return id
  }

  private func readSource(_ value: JSONValue) -> Source? {
    examination.object(value, "a source") { fields in
      var taken: Set<String> = []
      let id = examination.identifier(fields.required("id"), of: "a source", taken: &taken)
      let title = fields.text("title")
      let publisher = fields.text("publisher")
      let published = fields.required("published").flatMap { $0.kind == .null ? nil : readPublished($0) }
      let reviewBy = fields.required("reviewBy").flatMap(examination.day)
      return Source(
        id: id, title: title, publisher: publisher, published: published,
        reviewBy: reviewBy?.text ?? "",
        region: fields.text("region"), kind: fields.text("kind"), interest: fields.text("interest"))
    }
  }

  /// Reads a date as exact as the source gives it: a year, a month or a day.
  private func readPublished(_ value: JSONValue) -> String {
    let text = examination.string(value, "a date as YYYY, YYYY-MM or YYYY-MM-DD, or null")
    if value.kind == .string, ["", "-01", "-01-01"].allSatisfy({ CalendarDay(text + $0) == nil }) {
      examination.report("expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found \(text.quoted)", at: value)
    }
    return text
  }

  /// - Parameter claims: the ids of the claims; nil where references to them are not looked at.
  private func readConflict(_ value: JSONValue, claims: Set<String>?) -> Conflict? {
    examination.object(value, "a conflict") { fields in
      var taken: Set<String> = []
      return Conflict(
        id: examination.identifier(fields.required("id"), of: "a conflict", taken: &taken),
        title: fields.text("title"), handling: fields.word("handling") ?? .showBoth,
        summary: fields.text("summary"), treatment: fields.text("treatment"),
        claims: fields.array("claims").map { value in
          let id = examination.string(value, "the id of a claim")
          if let claims, value.kind == .string, !claims.contains(id) {
            examination.report(
              "unknown claim \(id.quoted)\(NearestName.hint(for: id, in: claims.sorted()))", at: value)
          }
          return id
        })
    }
  }
}
