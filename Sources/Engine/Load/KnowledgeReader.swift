package import StrictJSON

extension KnowledgeBase {
  /// How much of a knowledge base is examined when it is read.
  package enum Scrutiny: Sendable {
    /// Everything, references to evidence and the tables of the factors included.
    case full
    /// Only what is needed to use it, for data that is known to be sound.
    case trusted
  }

  /// Reads a knowledge base.
  ///
  /// - Parameters:
  ///   - reservedFlags: the names of flags that no question may take.
  ///   - readsGuidance: whether the guidance is wanted; full scrutiny reads it in any case.
  /// - Returns: the knowledge base, and warnings about its files.
  /// - Throws: `DataFaults` with everything that is wrong, in all files.
  package static func read(
    _ folder: DataFolder, scrutiny: Scrutiny, reservedFlags: Set<String>, readsGuidance: Bool = true
  ) throws(DataFaults) -> (knowledge: KnowledgeBase, warnings: [Diagnostic]) {
    let examination = JSONExamination()
    var reader = KnowledgeReader(
      folder: folder, scrutiny: scrutiny, reservedFlags: reservedFlags,
      readsGuidance: readsGuidance || scrutiny == .full, examination: examination)
    let knowledge = reader.read()
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return (knowledge, examination.diagnostics.sorted(by: Diagnostic.printedBefore))
  }
}

extension Evidence {
  /// Reads claims, sources and conflicts.
  ///
  /// - Parameter claims: the claims that are needed, of evidence that is known to be sound; nil reads all.
  /// - Throws: `DataFaults` with everything that is wrong in them.
  package static func read(_ folder: DataFolder, claims: Set<String>? = nil) throws(DataFaults) -> Evidence {
    let examination = JSONExamination()
    func document(_ path: String) -> JSONDocument? { KnowledgeReader.document(path, folder, examination) }
    let reader = EvidenceReader(examination: examination)
    let evidence =
      if let claims {
        reader.read(
          claims, of: claims.isEmpty ? nil : document("evidence.json"), sources: document("sources.json"),
          conflicts: document("conflicts.json"))
      } else {
        reader.read(
          claims: document("evidence.json"), sources: document("sources.json"),
          conflicts: document("conflicts.json"))
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
  let readsGuidance: Bool
  let examination: JSONExamination
  private(set) var evidence: Evidence?
  private(set) var evidenceDocument: JSONDocument?
  private(set) var questionnaire: JSONDocument?
  /// The documents of the decisions, in their order.
  private(set) var decisionDocuments: [JSONDocument] = []

  init(
    folder: DataFolder, scrutiny: KnowledgeBase.Scrutiny, reservedFlags: Set<String>,
    readsGuidance: Bool, examination: JSONExamination
  ) {
    self.folder = folder
    self.scrutiny = scrutiny
    self.reservedFlags = reservedFlags
    self.readsGuidance = readsGuidance
    self.examination = examination
  }

  mutating func read() -> KnowledgeBase {
    var knowledge = KnowledgeBase(
      title: "", subject: "", version: "", date: "", caveat: nil, examples: [], questions: [], decisions: [])
    if scrutiny == .full {
      evidenceDocument = Self.document("evidence.json", folder, examination)
      evidence = Self.evidence(claims: evidenceDocument, folder, examination)
    }
    questionnaire = Self.document("questions.json", folder, examination)
    if let questionnaire {
      knowledge.questions = QuestionReader(examination: examination, reservedFlags: reservedFlags)
        .read(questionnaire)
    }
    readManifest(into: &knowledge)
    if let evidence, !examination.hasErrors {
      KnowledgeCheck(
        knowledge: knowledge, evidence: evidence, questionnaire: questionnaire,
        decisionDocuments: decisionDocuments,
        evidenceDocument: evidenceDocument, examination: examination
      ).run()
    }
    return knowledge
  }

  /// The evidence, or nil where one of its files cannot be followed: what refers to it is not to blame then.
  private static func evidence(
    claims: JSONDocument?, _ folder: DataFolder, _ examination: JSONExamination
  ) -> Evidence? {
    let sources = document("sources.json", folder, examination)
    let conflicts = document("conflicts.json", folder, examination)
    guard claims != nil, sources != nil, conflicts != nil else { return nil }
    return EvidenceReader(examination: examination).read(
      claims: claims, sources: sources, conflicts: conflicts)
  }

  fileprivate static func document(
    _ path: String, _ folder: DataFolder, _ examination: JSONExamination
  ) -> JSONDocument? {
    guard let file = folder.file(path) else {
      examination.report(Diagnostic(file: folder.shownPath(path), message: "the file is missing"))
      return nil
    }
    return examination.parse(file.bytes, file: folder.shownPath(path))
  }

  private mutating func readManifest(into knowledge: inout KnowledgeBase) {
    guard let manifest = Self.document("knowledge.json", folder, examination) else { return }
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
    readDecisions(names, into: &knowledge)
    if readsGuidance { readGuidance(sections, into: &knowledge) }
  }

  private func readExample(_ value: JSONValue) -> KnowledgeBase.Example? {
    examination.object(value, "an example") { fields in
      let purpose = fields.text("purpose")
      let arguments = fields.array("arguments")
      if arguments.isEmpty { examination.report("expected at least one argument", at: fields.object) }
      return KnowledgeBase.Example(purpose: purpose, arguments: arguments.map { examination.text($0) })
    }
  }

  private mutating func readDecisions(_ names: [JSONValue], into knowledge: inout KnowledgeBase) {
    var taken = TakenNames()
    var ids: Set<String> = []
    for name in names {
      let isRepeated = ids.contains(name.string)
      let id = examination.identifier(name, of: "a decision", taken: &ids)
      guard !isRepeated, Identifier.isValid(id),
        let document = Self.document("decisions/\(id).json", folder, examination)
      else { continue }
      // Without the questionnaire every condition would be blamed for its questions.
      guard questionnaire != nil else { continue }
      let reader = DecisionReader(
        questions: knowledge.questions, earlier: knowledge.decisions, examination: examination,
        evidence: evidence)
      guard let decision = reader.read(document, taken: &taken) else { continue }
      reportOtherID(decision.id, than: id, in: document)
      knowledge.decisions.append(decision)
      decisionDocuments.append(document)
    }
    reportUnlisted(in: "decisions/", listed: ids, as: "decision")
  }

  private mutating func readGuidance(_ names: [JSONValue], into knowledge: inout KnowledgeBase) {
    var taken: Set<String> = []
    var ids: Set<String> = []
    for name in names {
      let isRepeated = ids.contains(name.string)
      let id = examination.identifier(name, of: "a section of the guidance", taken: &ids)
      guard !isRepeated, Identifier.isValid(id),
        let document = Self.document("guidance/\(id).json", folder, examination), questionnaire != nil,
        !knowledge.decisions.isEmpty
      else { continue }
      let reader = GuidanceReader(
        questions: knowledge.questions, decisions: knowledge.decisions, examination: examination,
        evidence: evidence)
      guard let section = reader.read(document, taken: &taken) else { continue }
      reportOtherID(section.id, than: id, in: document)
      knowledge.guidance.append(section)
    }
    reportUnlisted(in: "guidance/", listed: ids, as: "section of the guidance")
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
}
