package import StrictJSON

extension KnowledgeBase {
  /// How much of a knowledge base is examined when it is read.
  package enum Scrutiny: Sendable {
    /// Everything, references to evidence and the tables of the factors included.
    case full
    /// Only what is needed to use it, for data that is known to be sound.
    case trusted
  }

  /// How much of a knowledge base is wanted.
  package enum Extent: Int, Comparable, Sendable {
    /// The questions, and the decisions with their options alone.
    case outline
    /// All but the guidance and the wording of reports.
    case decisions
    /// All but the wording of reports.
    case guidance
    case everything

    package static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }
  }

  /// Reads a knowledge base.
  ///
  /// - Parameters:
  ///   - reservedFlags: the names of flags that no question may take.
  ///   - extent: how much is wanted; under full scrutiny everything is read in any case.
  /// - Returns: the knowledge base, and warnings about its files.
  /// - Throws: `DataFaults` with everything that is wrong, in all files.
  package static func read(
    _ folder: DataFolder, scrutiny: Scrutiny, reservedFlags: Set<String>, extent: Extent = .everything
  ) throws(DataFaults) -> (knowledge: KnowledgeBase, warnings: [Diagnostic]) {
    let examination = JSONExamination()
    var reader = KnowledgeReader(
      folder: folder, scrutiny: scrutiny, reservedFlags: reservedFlags,
      extent: scrutiny == .full ? .everything : extent, examination: examination)
    let draft = reader.read()
    if scrutiny == .full { KnowledgeCheck(draft, examination).run() }
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return (draft.knowledge, examination.diagnostics.sorted(by: Diagnostic.printedBefore))
  }
}

extension Evidence {
  /// Reads claims, sources and conflicts.
  ///
  /// - Parameters:
  ///   - claims: the claims that are needed, of evidence that is known to be sound; nil reads all.
  ///   - known: sources and conflicts that have been read already, to which only claims are added.
  /// - Throws: `DataFaults` with everything that is wrong in them.
  package static func read(
    _ folder: DataFolder, claims: Set<String>? = nil, completing known: Evidence? = nil
  ) throws(DataFaults) -> Evidence {
    let examination = JSONExamination()
    func document(_ path: String) -> JSONDocument? { KnowledgeReader.document(path, folder, examination) }
    let reader = EvidenceReader(examination: examination)
    let evidence =
      if let claims, let known {
        reader.read(claims, of: document("evidence.json"), completing: known)
      } else if let claims {
        reader.read(
          claims, of: claims.isEmpty ? nil : document("evidence.json"), sources: document("sources.json"),
          conflicts: document("conflicts.json"))
      } else {
        reader.read(
          claims: document("evidence.json"), sources: document("sources.json"),
          conflicts: document("conflicts.json")
        ).evidence
      }
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return evidence
  }
}

/// Reads the files of a knowledge base in the order in which they refer to one another.
struct KnowledgeReader {
  let folder: DataFolder
  let scrutiny: KnowledgeBase.Scrutiny
  let reservedFlags: Set<String>
  let extent: KnowledgeBase.Extent
  let examination: JSONExamination
  private var evidence = Evidence(claims: [], sources: [], conflicts: [])
  private var places = KnowledgePlaces()
  private var lost: Set<KnowledgeDraft.List> = []
  private var documents: [KnowledgeDraft.List: [JSONDocument]] = [:]

  init(
    folder: DataFolder, scrutiny: KnowledgeBase.Scrutiny, reservedFlags: Set<String>,
    extent: KnowledgeBase.Extent, examination: JSONExamination
  ) {
    self.folder = folder
    self.scrutiny = scrutiny
    self.reservedFlags = reservedFlags
    self.extent = extent
    self.examination = examination
  }

  /// Reads all that can be read.
  mutating func read() -> KnowledgeDraft {
    var knowledge = KnowledgeBase(
      title: "", subject: "", version: "", date: "", caveat: nil, examples: [], questions: [], decisions: [])
    if scrutiny == .full { readEvidence() }
    if let questionnaire = document("questions.json", .questions, key: "questions") {
      (knowledge.questions, places.questionnaire) = QuestionReader(
        examination: examination, reservedFlags: reservedFlags
      ).read(questionnaire)
    }
    readManifest(into: &knowledge)
    return KnowledgeDraft(
      knowledge: knowledge, evidence: evidence, places: places, lost: lost, documents: documents)
  }

  private mutating func readEvidence() {
    let claims = document("evidence.json", .claims, key: "claims")
    let sources = document("sources.json", .sources, key: "sources")
    let conflicts = document("conflicts.json", .conflicts, key: "conflicts")
    (evidence, places.evidence) = EvidenceReader(examination: examination).read(
      claims: claims, sources: sources, conflicts: conflicts)
  }

  /// The document that holds a list, which counts as lost where it cannot be found.
  ///
  /// - Parameter key: the key of the list, where it is one of the document's own.
  private mutating func document(
    _ path: String, _ list: KnowledgeDraft.List, key: StaticString? = nil
  ) -> JSONDocument? {
    guard let document = Self.document(path, folder, examination) else {
      lost.insert(list)
      return nil
    }
    // Where nothing is checked afterwards, each document goes as soon as it has been read.
    if scrutiny == .full { documents[list, default: []].append(document) }
    if let key, !document.hasList(key) { lost.insert(list) }
    return document
  }

  fileprivate static func document(
    _ path: String, _ folder: DataFolder, _ examination: JSONExamination
  ) -> JSONDocument? {
    guard let file = folder.file(path) else {
      examination.report(Diagnostic(file: folder.shownPath(path), message: "the file is missing"))
      return nil
    }
    return examination.parse(file.contents, file: folder.shownPath(path))
  }

  private mutating func readManifest(into knowledge: inout KnowledgeBase) {
    guard let manifest = Self.document("knowledge.json", folder, examination) else {
      lost.insert(.decisions)
      return
    }
    if !manifest.hasList("decisions") { lost.insert(.decisions) }
    var names: [JSONValue] = []
    var sections: [JSONValue] = []
    _ = examination.object(manifest.root, "the description of the knowledge base") { fields in
      _ = fields.optionalString("$schema")
      knowledge.title = fields.text("title")
      knowledge.subject = fields.text("subject")
      knowledge.version = fields.required("version").map(examination.version) ?? ""
      knowledge.date = fields.required("date").flatMap(examination.day)?.text ?? ""
      knowledge.caveat = fields.optionalText("caveat")
      if let list = fields.required("decisions") {
        names = examination.array(list, "an array of decisions")
        if list.kind == .array, names.isEmpty {
          examination.report("a knowledge base needs at least one decision", at: list)
        }
      }
      sections = fields.optionalArray("guidance")
      knowledge.examples = fields.array("examples").compactMap(readExample)
    }
    let lostDecisions = readDecisions(names, into: &knowledge)
    if extent >= .guidance { readGuidance(sections, into: &knowledge, lostDecisions: lostDecisions) }
    if extent == .everything { readWording(into: &knowledge) }
    if scrutiny == .full { examineSigns(knowledge) }
  }

  private func readExample(_ value: JSONValue) -> KnowledgeBase.Example? {
    examination.object(value, "an example") { fields in
      let purpose = fields.text("purpose")
      let arguments = fields.array("arguments")
      if arguments.isEmpty { examination.report("expected at least one argument", at: fields.object) }
      return KnowledgeBase.Example(purpose: purpose, arguments: arguments.map { examination.text($0) })
    }
  }

  /// Reads the decisions; returns the ids of those that could not be read.
  private mutating func readDecisions(
    _ names: [JSONValue], into knowledge: inout KnowledgeBase
  ) -> Set<String> {
    var taken = TakenNames()
    var ids: Set<String> = []
    var lostDecisions: Set<String> = []
    for name in names {
      let isRepeated = ids.contains(name.string)
      let id = examination.identifier(name, of: "a decision", taken: &ids)
      guard !isRepeated else { continue }
      guard Identifier.isValid(id) else {
        lost.insert(.decisions)
        continue
      }
      guard let document = document("decisions/\(id).json", .decisions) else {
        lostDecisions.insert(id)
        continue
      }
      // Without the questionnaire every condition would be blamed for its questions.
      guard !lost.contains(.questions) else {
        lost.insert(.decisions)
        continue
      }
      let reader = DecisionReader(
        questions: knowledge.questions, earlier: knowledge.decisions, lost: lostDecisions,
        examination: examination,
        evidence: canBeCited(.claims) ? evidence : nil,
        conflicts: canBeCited(.conflicts) ? evidence.conflicts.map(\.id) : nil)
      guard let (decision, placesInIt) = reader.read(document, extent, taken: &taken) else {
        lost.insert(.decisions)
        lostDecisions.insert(id)
        continue
      }
      reportOtherID(decision.id, than: id, in: document)
      knowledge.decisions.append(decision)
      if scrutiny == .full { places.decisions.append(placesInIt) }
    }
    reportUnlisted(in: "decisions/", listed: ids, as: "decision")
    return lostDecisions
  }

  private mutating func readGuidance(
    _ names: [JSONValue], into knowledge: inout KnowledgeBase, lostDecisions: Set<String>
  ) {
    var taken: Set<String> = []
    var ids: Set<String> = []
    for name in names {
      let isRepeated = ids.contains(name.string)
      let id = examination.identifier(name, of: "a section of the guidance", taken: &ids)
      guard !isRepeated else { continue }
      guard Identifier.isValid(id) else {
        lost.insert(.guidance)
        continue
      }
      guard let document = document("guidance/\(id).json", .guidance) else { continue }
      // Without questions or decisions every condition would be blamed for what it tests.
      guard !lost.contains(.questions), !knowledge.decisions.isEmpty else {
        lost.insert(.guidance)
        continue
      }
      let reader = GuidanceReader(
        questions: knowledge.questions, decisions: knowledge.decisions, lostDecisions: lostDecisions,
        examination: examination, evidence: canBeCited(.claims) ? evidence : nil)
      guard let (section, placesInIt) = reader.read(document, taken: &taken) else {
        lost.insert(.guidance)
        continue
      }
      reportOtherID(section.id, than: id, in: document)
      knowledge.guidance.append(section)
      if scrutiny == .full { places.guidance.append(placesInIt) }
    }
    reportUnlisted(in: "guidance/", listed: ids, as: "section of the guidance")
  }

  /// Reads the wording of reports, where the folder brings one.
  private mutating func readWording(into knowledge: inout KnowledgeBase) {
    // Without questions or decisions every name in it would be blamed.
    guard folder.file("wording.json") != nil, !lost.contains(.questions), !lost.contains(.decisions),
      let document = document("wording.json", .wording)
    else { return }
    knowledge.wording = WordingReader(
      questions: knowledge.questions, decisions: knowledge.decisions, examination: examination,
      evidence: canBeCited(.claims) ? evidence : nil
    ).read(document)
  }

  /// Looks for faults in what there is to look for in a repository, which is read only where it is used.
  private mutating func examineSigns(_ knowledge: KnowledgeBase) {
    guard folder.file(RepositorySigns.file) != nil, !lost.contains(.questions), !lost.contains(.decisions),
      let document = document(RepositorySigns.file, .signs)
    else { return }
    _ = RepositorySignsReader(knowledge: knowledge, examination: examination).read(document)
  }

  private func reportOtherID(_ found: String, than expected: String, in document: JSONDocument) {
    guard found != expected, let value = document.root["id"], value.kind == .string else { return }
    examination.report(
      "expected the id \"\(expected)\" that the file is named after, found \(found.quoted)", at: value)
  }

  private func reportUnlisted(in prefix: String, listed ids: Set<String>, as what: String) {
    for file in folder.files where file.path.hasPrefix(prefix) && file.path.hasSuffix(".json") {
      guard !ids.contains(String(file.path.dropFirst(prefix.count).dropLast(".json".count))) else { continue }
      examination.report(
        Diagnostic(
          .warning, file: folder.shownPath(file.path),
          message: "the \(what) is not listed in knowledge.json and is not used"))
    }
  }

  /// Whether references to a list are looked at.
  private func canBeCited(_ list: KnowledgeDraft.List) -> Bool {
    scrutiny == .full && !lost.contains(list)
  }
}
