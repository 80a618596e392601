import StrictJSON

extension RepositorySigns {
  /// The file of a knowledge base that holds them.
  package static let file = "repository.json"

  /// Reads what to look for in a repository; nil where the knowledge base does not say.
  ///
  /// - Throws: `DataFaults` with everything that is wrong in the file.
  package static func read(
    _ folder: DataFolder, for knowledge: KnowledgeBase
  ) throws(DataFaults) -> RepositorySigns? {
    guard let file = folder.file(Self.file) else { return nil }
    let examination = JSONExamination()
    let signs = examination.parse(file.contents, file: folder.shownPath(Self.file)).map {
      RepositorySignsReader(knowledge: knowledge, examination: examination).read($0)
    }
    if examination.hasErrors { throw DataFaults(examination.diagnostics) }
    return signs
  }
}

/// Reads what to look for in a repository and resolves the names in it.
struct RepositorySignsReader {
  let knowledge: KnowledgeBase
  let examination: JSONExamination

  func read(_ document: JSONDocument) -> RepositorySigns {
    var signs = RepositorySigns()
    let reader = PartsReader(knowledge: knowledge, examination: examination)
    _ = examination.object(document.root, "what to look for in a repository") { fields in
      _ = fields.optionalString("$schema")
      if let folders = fields.optional("folders") { readFolders(folders, by: reader, into: &signs) }
      signs.developmentWords = reader.words(fields.optionalArray("development"))
      let ecosystems = fields.optionalArray("ecosystems")
      signs.ecosystems = ecosystems.compactMap(reader.ecosystem)
      let ids = signs.ecosystems.map(\.id)
      signs.manifests = fields.optionalArray("manifests").compactMap { reader.manifest($0, ids) }
      signs.containers = reader.patterns(fields.optionalArray("containers"))
      signs.processes = reader.patterns(fields.optionalArray("processes"))
      signs.images = fields.optionalArray("images").compactMap(reader.names)
      signs.commands = fields.optionalArray("commands").compactMap(reader.names)
      signs.runtimes = fields.optionalArray("runtimes").compactMap(reader.runtime)
      signs.packages = Array(repeating: [:], count: ids.count)
      for value in fields.optionalArray("packages") {
        reader.addPackage(value, ids, folding: signs.ecosystems.map(\.foldsNames), to: &signs.packages)
      }
      signs.hints = fields.optionalArray("hints").compactMap(reader.hint)
    }
    return signs
  }

  private func readFolders(_ value: JSONValue, by reader: PartsReader, into signs: inout RepositorySigns) {
    _ = examination.object(value, "the folders to skip or to enter") { fields in
      signs.skippedFolders = reader.names(fields.optionalArray("skipped"))
      signs.skippingFiles = reader.names(fields.optionalArray("skippedWith"))
      signs.hiddenFolders = reader.names(fields.optionalArray("hidden"))
    }
  }
}

/// Reads the entries of the lists.
private struct PartsReader {
  let knowledge: KnowledgeBase
  let examination: JSONExamination

  // MARK: Words

  func texts(_ values: [JSONValue]) -> [String] {
    examination.reportRepetitions(in: values)
    return values.map(examination.text)
  }

  func words(_ values: [JSONValue]) -> Set<String> { Set(texts(values)) }

  private func keys(_ values: [JSONValue]) -> [[String]] {
    zip(texts(values), values).map { path, value in
      let keys = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if keys.contains(""), !path.isEmpty {
        examination.report("expected keys joined by single points, found \(path.quoted)", at: value)
      }
      return keys
    }
  }

  /// Paths below a folder, of which no part may lead elsewhere or be without a letter or digit.
  private func paths(_ values: [JSONValue]) -> [String] {
    zip(texts(values), values).map { path, value in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      if value.kind == .string, !path.isEmpty,
        !parts.allSatisfy({ $0.contains { $0.isLetter || $0.isNumber || $0 == "*" } })
      {
        examination.report(
          "expected a relative path such as \"folder/file\", found \(path.quoted)", at: value)
      }
      return path
    }
  }

  func patterns(_ values: [JSONValue]) -> [PathPattern] { paths(values).map(PathPattern.init) }

  /// Names of files or folders, which are no paths.
  func names(_ values: [JSONValue]) -> Set<String> {
    for value in values where value.string.contains("/") {
      examination.report("expected a name and no path, found \(value.string.quoted)", at: value)
    }
    return words(values)
  }

  func option(_ value: JSONValue) -> RepositorySigns.OptionPlace? {
    if let (decision, option) = knowledge.option(value.string) {
      return RepositorySigns.OptionPlace(decision: decision, option: option)
    }
    _ = examination.resolve(value, in: knowledge.decisions.flatMap { $0.options.map(\.id) }, as: "option")
    return nil
  }

  func options(_ values: [JSONValue]) -> [RepositorySigns.OptionPlace] {
    examination.reportRepetitions(in: values)
    return values.compactMap(option)
  }

  // MARK: Entries

  func ecosystem(_ value: JSONValue) -> RepositorySigns.Ecosystem? {
    examination.object(value, "an ecosystem") { fields in
      let id = fields.text("id")
      let option = fields.required("option").flatMap(option)
      let folds = fields.optional("foldsNames").map(examination.boolean) ?? false
      // An option that is not known is reported, and whatever stands in for it is never used.
      return RepositorySigns.Ecosystem(
        id: id, option: option ?? RepositorySigns.OptionPlace(decision: 0, option: 0), foldsNames: folds)
    }
  }

  func manifest(_ value: JSONValue, _ ecosystems: [String]) -> RepositorySigns.Manifest? {
    examination.object(value, "a manifest") { fields in
      let files = patterns(fields.array("files"))
      let grammar = fields.word("grammar", RepositorySigns.Grammar.self)
      let ecosystem = fields.required("ecosystem").flatMap {
        examination.resolve($0, in: ecosystems, as: "ecosystem")
      }
      let lists = keys(fields.optionalArray("lists"))
      let frontEndLists = keys(fields.optionalArray("frontEndLists"))
      guard let grammar, let ecosystem else { return nil }
      if (grammar == .requirements) != lists.isEmpty {
        examination.report(
          grammar == .requirements
            ? "a file of requirements is one list as a whole" : "expected the lists of packages in the file",
          at: value)
      }
      return RepositorySigns.Manifest(
        files: files, grammar: grammar, ecosystem: ecosystem, lists: lists, frontEndLists: frontEndLists)
    } ?? nil
  }

  func names(_ value: JSONValue) -> RepositorySigns.Names? {
    examination.object(value, "names that show an option") { fields in
      let patterns = patterns(fields.array("names"))
      return fields.required("option").flatMap(option).map {
        RepositorySigns.Names(patterns: patterns, option: $0)
      }
    } ?? nil
  }

  func runtime(_ value: JSONValue) -> RepositorySigns.LineSign? {
    lineSign(value, "a file that names a runtime") { fields in
      fields.required("option").flatMap(option).map { [$0] } ?? []
    }
  }

  func hint(_ value: JSONValue) -> RepositorySigns.LineSign? {
    lineSign(value, "a hint") { options($0.array("options")) }
  }

  private func lineSign(
    _ value: JSONValue, _ expected: String,
    _ options: (inout JSONFields) -> [RepositorySigns.OptionPlace]
  ) -> RepositorySigns.LineSign? {
    examination.object(value, expected) { fields in
      RepositorySigns.LineSign(
        files: patterns(fields.array("files")), beginnings: texts(fields.optionalArray("begins")),
        options: options(&fields))
    }
  }

  // MARK: Packages

  func addPackage(
    _ value: JSONValue, _ ecosystems: [String], folding: [Bool],
    to packages: inout [[String: [RepositorySigns.Package]]]
  ) {
    let read = examination.object(value, "packages") {
      fields -> (ecosystem: Int, names: [String], package: RepositorySigns.Package)? in
      let ecosystem = fields.required("ecosystem").flatMap {
        examination.resolve($0, in: ecosystems, as: "ecosystem")
      }
      let names = texts(fields.array("names"))
      if let name = names.first(where: { $0.contains(where: \.isWhitespace) }) {
        examination.report("expected names of packages, found \(name.quoted)", at: value)
      }
      let role = fields.word("role", RepositorySigns.Role.self)
      let options = options(fields.optionalArray("options"))
      let covered = self.options(fields.optionalArray("covers"))
      let serving = self.options(fields.optionalArray("serves"))
      let isAmbiguous = fields.optional("ambiguous").map(examination.boolean) ?? false
      let beside = paths(fields.optionalArray("beside")).map { $0.split(separator: "/").map(String.init) }
      let tellings = fields.optionalArray("tells").compactMap(telling)
      guard let ecosystem, let role else { return nil }
      if role == .framework || role == .driver, options.isEmpty {
        examination.report("expected the options that it shows, since it is a \(role.rawValue)", at: value)
      }
      let package = RepositorySigns.Package(
        role: role, options: options, covered: covered, serving: serving, isAmbiguous: isAmbiguous,
        beside: beside,
        tellings: tellings)
      return (ecosystem, names, package)
    }
    guard let read = read ?? nil else { return }
    for name in read.names {
      let name = folding[read.ecosystem] ? name.foldedAsPackage : name
      packages[read.ecosystem][name, default: []].append(read.package)
    }
  }

  private func telling(_ value: JSONValue) -> RepositorySigns.Telling? {
    examination.object(value, "what is told on an answer") { fields in
      let place = fields.required("question").flatMap {
        examination.resolve($0, in: knowledge.questions.lazy.map(\.id), as: "question")
      }
      let answers = fields.array("answers")
      let because = fields.text("because")
      guard let place else { return nil }
      let question = knowledge.questions[place]
      if answers.isEmpty {
        examination.report("expected the answers that fit, to a question that has a list of them", at: value)
      }
      let fitting = answers.compactMap {
        examination.resolve($0, in: question.answers.lazy.map(\.id), as: "answer", " to \"\(question.id)\"")
      }
      return RepositorySigns.Telling(question: place, answers: Set(fitting), because: because)
    } ?? nil
  }
}
