import StrictJSON

/// Reads claims, sources and conflicts.
struct EvidenceReader {
  let examination: JSONExamination

  /// Reads the whole evidence.
  func read(claims: JSONDocument?, sources: JSONDocument?, conflicts: JSONDocument?) -> Evidence {
    reportRepeatedIDs(in: claims?.root["claims"], of: "a claim")
    reportRepeatedIDs(in: sources?.root["sources"], of: "a source")
    reportRepeatedIDs(in: conflicts?.root["conflicts"], of: "a conflict")
    let sources = readList(sources, "the sources", "sources", readSource)
    let names = sources.map(\.id)
    let claims = readList(claims, "the evidence", "claims") { readClaim($0, sources: names) }
    let known = Set(claims.map(\.id))
    return Evidence(
      claims: claims, sources: sources,
      conflicts: readList(conflicts, "the conflicts", "conflicts") { readConflict($0, claims: known) })
  }

  /// Reads only some of the claims of evidence that is known to be sound.
  func read(
    _ wanted: Set<String>, of claims: JSONDocument?, sources: JSONDocument?, conflicts: JSONDocument?
  ) -> Evidence {
    let sources = readList(sources, "the sources", "sources", readSource)
    let names = sources.map(\.id)
    let values = claims?.root["claims"].map { Array($0.elements) } ?? []
    return Evidence(
      claims: values.compactMap { value in
        wanted.contains(value["id"]?.string ?? "") ? readClaim(value, sources: names) : nil
      },
      sources: sources,
      conflicts: readList(conflicts, "the conflicts", "conflicts") { readConflict($0, claims: nil) })
  }

  private func reportRepeatedIDs(in list: JSONValue?, of what: String) {
    var taken: Set<String> = []
    for id in list?.elements.compactMap({ $0["id"] }) ?? []
    where id.kind == .string && !taken.insert(id.string).inserted {
      examination.report("the id \(id.string.quoted) of \(what) is taken already", at: id)
    }
  }

  private func readList<Element>(
    _ document: JSONDocument?, _ what: String, _ key: StaticString, _ read: (JSONValue) -> Element?
  ) -> [Element] {
    guard let document else { return [] }
    return examination.object(document.root, what) { fields in
      _ = fields.optionalString("$schema")
      return fields.array(key).compactMap(read)
    } ?? []
  }

  private func readClaim(_ value: JSONValue, sources: [String]) -> Claim? {
    examination.object(value, "a claim") { fields in
      let id = fields.required("id").map(readClaimID) ?? ""
      let source = fields.required("source").flatMap { value in
        examination.resolve(value, in: sources, as: "source").map { sources[$0] }
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

  /// - Parameter claims: the claims that there are; nil where the references are known to be sound.
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
            let hint = NearestName.hint(for: id, in: claims.sorted())
            examination.report("unknown claim \(id.quoted)\(hint)", at: value)
          }
          return id
        })
    }
  }
}
