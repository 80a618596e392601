import Engine
import Reports
import StrictJSON

/// Shows what changes between two answers files, by changes to one, or between two knowledge bases.
enum CompareCommand {
  static func run(
    _ request: Request, _ source: KnowledgeSource, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    let subject = try subject(of: request)
    var sources = (before: source, after: source)
    if case .knowledge(_, let folder, let other) = subject, folder != other {
      sources.before = try KnowledgeSource(folder, surroundings, .decisions)
    }
    let (before, after) = try projects(subject, request, sources)
    let comparison = Comparison(try advice(before, sources.before), try advice(after, sources.after))
    let report = ComparisonReport(
      comparison, of: subject, before: sources.before.identity, after: sources.after.identity)
    var result = CommandResult(messages: Notes.answersWithoutEffect(comparison.before, comparison.after))
    if sources.before.folder.name != source.folder.name {
      result.messages = sources.before.warningLines + result.messages
    }
    result.output =
      switch request.format {
      case .json: report.json
      default: request.render(report.document, surroundings)
      }
    return result
  }

  private static func advice(_ project: ProjectFile, _ source: KnowledgeSource) throws(Failure) -> Advice {
    try source.compiled(weights: project.weights).advise(project.answers, stack: project.stack)
  }

  // MARK: Subject

  private static func subject(of request: Request) throws(Failure) -> ComparisonReport.Subject {
    let (words, folders) = (request.words, request.values(of: .data))
    let hasChanges =
      !request.answers.isEmpty || [.set, .weight, .stack].contains { (flag: Flag) in request.has(flag) }
    func refuse(_ fault: String) -> Failure {
      Failure(
        .usage,
        "compare: \(fault); it takes two answers files, or one and changes to it by flags, or one and --data once "
          + "or twice")
    }
    guard !words.contains("") else { throw Failure(.usage, "compare: the name of a file is empty") }
    guard (1...2).contains(words.count) else {
      throw refuse(words.isEmpty ? "no answers file is given" : "\(words.count) files are given")
    }
    guard folders.count < 3 else { throw refuse("--data is given \(folders.count) times") }
    let hasTwoFolders = folders.count == 2
    let parts = [
      words.count == 2 ? "two files" : nil, hasChanges ? "changes by flags" : nil,
      hasTwoFolders ? "two knowledge bases" : nil,
    ].compactMap(\.self)
    guard parts.count < 2 else {
      throw refuse("\(parts.joined(last: "and")) leave open what is compared with what")
    }
    if words.count == 2 {
      guard words != ["-", "-"] else { throw refuse("only one of two files can be standard input") }
      return .files(before: words[0], after: words[1])
    }
    if hasChanges { return .changes(to: words[0]) }
    guard let after = folders.last else {
      throw refuse("there is nothing to compare \(words[0].quoted) with")
    }
    return .knowledge(file: words[0], before: hasTwoFolders ? folders[0] : nil, after: after)
  }

  // MARK: Inputs

  private static func projects(
    _ subject: ComparisonReport.Subject, _ request: Request,
    _ sources: (before: KnowledgeSource, after: KnowledgeSource)
  ) throws(Failure) -> (before: ProjectFile, after: ProjectFile) {
    switch subject {
    case .files(let before, let after):
      return try both(
        { () throws(Failure) in try AnswersFile(before).project(for: sources.before.knowledge) },
        { () throws(Failure) in try AnswersFile(after).project(for: sources.after.knowledge) })
    case .changes(let path):
      let file = try AnswersFile(path).project(for: sources.before.knowledge)
      return (file, try Inputs(changing: file, by: request, sources.after.knowledge).project)
    case .knowledge(let path, let before, let after):
      let file = try AnswersFile(path)
      return try both(
        { () throws(Failure) in try file.project(for: sources.before.knowledge) },
        { () throws(Failure) in try file.project(for: sources.after.knowledge) },
        names: (name(of: before), name(of: after)))
    }
  }

  private static func name(of folder: String?) -> String { folder ?? "the built-in knowledge base" }

  /// Does both and reports the faults of both.
  ///
  /// - Parameter names: what faults that only one side has are to name; nil where they tell by themselves.
  private static func both<Value>(
    _ before: () throws(Failure) -> Value, _ after: () throws(Failure) -> Value,
    names: (before: String, after: String)? = nil
  ) throws(Failure) -> (Value, Value) {
    func result(_ body: () throws(Failure) -> Value) -> Result<Value, Failure> {
      do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
    }
    switch (result(before), result(after)) {
    case (.success(let before), .success(let after)): return (before, after)
    case (.failure(let failure), .success):
      throw names.map { failure.naming($0.before, exceptIn: nil) } ?? failure
    case (.success, .failure(let failure)):
      throw names.map { failure.naming($0.after, exceptIn: nil) } ?? failure
    case (.failure(var failure), .failure(let other)):
      if let names {
        failure.faults =
          failure.naming(names.before, exceptIn: other).faults
          + other.naming(names.after, exceptIn: failure).faults.filter { !failure.faults.contains($0) }
      } else {
        failure.faults += other.faults
      }
      throw failure
    }
  }
}

extension Failure {
  /// The same with the name of a knowledge base in each fault that another failure does not share.
  fileprivate func naming(_ name: String, exceptIn other: Failure?) -> Failure {
    var failure = self
    failure.faults = faults.map { fault in
      guard case .place(var diagnostic) = fault, other?.faults.contains(fault) != true else { return fault }
      diagnostic.message = "under \(name): \(diagnostic.message)"
      return .place(diagnostic)
    }
    return failure
  }
}
