import Detection
import Engine
import Platform
import Reports

/// What a check or a project file is about: what is stated, and what the repository shows.
struct CheckSubject {
  let site: ProjectSite
  /// What the file and the flags say.
  let project: ProjectFile
  /// The file behind it as it is shown; nil where there is none.
  let file: String?
  /// Whether flags change what the file says.
  let isChanged: Bool
  /// Nil where no repository is looked at.
  let scan: RepositoryScan?
  let signs: RepositorySigns
  let detection: StackDetection
  let knowledge: KnowledgeBase

  /// - Parameters:
  ///   - scansByDefault: whether the repository is looked at where nothing is said on that; nil leaves it to whether
  ///     there is a project file, which then is the start.
  ///   - start: what the flags change; nil reads it from the file that is named or found.
  init(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings, scansByDefault: Bool? = nil,
    startingFrom start: ProjectFile? = nil
  ) throws(Failure) {
    knowledge = source.knowledge
    guard !(request.has(.repo) && request.has(.noRepo)) else {
      throw Failure(.usage, "--repo and --no-repo exclude each other")
    }
    let folder = request.value(of: .repo)
    site = try ProjectSite(from: folder, surroundings)
    let stated = request.value(of: .answers)
    let path = stated ?? (scansByDefault == nil ? site.file : nil)
    var inputs = start
    if inputs == nil, let path { inputs = try AnswersFile(path).project(for: source.knowledge) }
    file = path.map { $0 == "-" ? "<stdin>" : $0 }.map(site.shown)
    var project = try Inputs(
      changing: inputs ?? ProjectFile(for: source.knowledge), by: request, source.knowledge
    ).project
    if request.has(.stack) { project.lines.stack = [:] }
    self.project = project
    isChanged =
      !request.answers.isEmpty || request.has(.set) || request.has(.weight) || request.has(.stack)
    let isScanned =
      !request.has(.noRepo)
      && (folder != nil || scansByDefault ?? (stated == nil && site.file != nil))
    signs = isScanned ? try source.repositorySigns(isNeeded: folder != nil) : RepositorySigns()
    scan =
      isScanned && !signs.isEmpty
      ? RepositoryWalk.scan(
        folder.flatMap(Platform.fullPath) ?? site.folder, below: site.top, signs) : nil
    detection = StackDetection(
      scan ?? RepositoryScan(), declared: project.stack, source.knowledge)
  }

  func id(of option: RepositorySigns.OptionPlace) -> String {
    knowledge.decisions[option.decision].options[option.option].id
  }

  var places: StatedPlaces {
    StatedPlaces(file: file, lines: project.lines, shown: detection.shown)
  }

  /// What the repository says on the stated stack and the answers.
  var repositoryFindings: [Finding] {
    guard let scan else { return [] }
    return RepositoryFindings(scan, declared: project.stack, answers: project.answers, knowledge)
      .all(detection, signs)
  }
}

extension KnowledgeSource {
  /// What to look for in a repository; empty where the knowledge base does not say.
  func repositorySigns(isNeeded: Bool) throws(Failure) -> RepositorySigns {
    do throws(DataFaults) {
      if let signs = try RepositorySigns.read(folder, for: knowledge) { return signs }
    } catch {
      throw dataFailure(error)
    }
    guard !isNeeded else {
      throw Failure(
        .badData,
        "the knowledge base has no \(RepositorySigns.file), so it cannot tell what a repository uses")
    }
    return RepositorySigns()
  }
}
