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
  /// Whether the file was found without having been named.
  let isFileFound: Bool
  /// Whether flags change what the file says.
  let isChanged: Bool
  /// Nil where no repository is looked at.
  let scan: RepositoryScan?
  let signs: RepositorySigns
  let detection: StackDetection
  let knowledge: KnowledgeBase

  /// What it is made for.
  enum Purpose {
    /// To judge the project file that is named or found, and its repository.
    case check
    /// To write a project file into a folder, starting from what is known.
    case writing(to: String, from: ProjectFile?)
  }

  init(
    _ purpose: Purpose, _ request: Request, _ source: KnowledgeSource
  ) throws(Failure) {
    knowledge = source.knowledge
    guard !(request.has(.repo) && request.has(.noRepo)) else {
      throw Failure(.usage, "--repo and --no-repo exclude each other")
    }
    let repository = request.value(of: .repo)
    var start = ProjectFile(for: source.knowledge)
    let isScannedUnasked: Bool
    let isCompleted: Bool
    switch purpose {
    case .check:
      site = try ProjectSite(from: repository)
      let named = request.value(of: .answers)
      isFileFound = named == nil && site.file != nil
      (isScannedUnasked, isCompleted) = (isFileFound, false)
      if let path = named ?? site.file { start = try AnswersFile(path).project(for: source.knowledge) }
      // Standard input is no place that could be shown to anybody.
      file = (named ?? site.file).flatMap { [site] in $0 == "-" ? nil : site.shown($0) }
    case .writing(let folder, let known):
      site = try ProjectSite(from: repository ?? folder)
      (isFileFound, isScannedUnasked, isCompleted, file) = (false, true, true, nil)
      if let known { start = known }
    }
    var project = try Inputs(changing: start, by: request, source.knowledge).project
    if request.has(.stack) { project.lines.stack = [:] }
    self.project = project
    isChanged =
      !request.answers.isEmpty || request.has(.set) || request.has(.weight) || request.has(.stack)
    let isScanned = !request.has(.noRepo) && (repository != nil || isScannedUnasked)
    signs = isScanned ? try source.repositorySigns(isNeeded: repository != nil) : RepositorySigns()
    // A found project file speaks for its own folder with all below, wherever the command was given.
    let folder = repository == nil && isFileFound ? site.folder : site.start
    scan = isScanned && !signs.isEmpty ? RepositoryWalk.scan(folder, below: site.top, signs) : nil
    detection = StackDetection(
      scan ?? RepositoryScan(), declared: project.stack, completing: isCompleted, source.knowledge)
  }

  var places: StatedPlaces {
    StatedPlaces(file: file, lines: project.lines, shown: detection.shown)
  }

  /// The kinds of findings that are not looked for.
  var unaskedKinds: Set<String> { scan == nil ? FindingKind.ofRepository : [] }

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
