package import Engine

/// Tells which files of a repository are worth reading, and what for.
package struct SignIndex: Sendable {
  /// What a file is read for.
  enum Purpose {
    case manifest(RepositorySigns.Manifest)
    case container
    case processes
    case runtime(RepositorySigns.LineSign)
    case hints([RepositorySigns.LineSign])
  }

  package let signs: RepositorySigns
  /// All patterns by the name of the file, where they leave no choice.
  private var exact: Set<String> = []
  private var open: [PathPattern] = []

  package init(_ signs: RepositorySigns) {
    self.signs = signs
    let patterns =
      signs.manifests.flatMap(\.files) + signs.containers + signs.processes + signs.runtimes.flatMap(\.files)
      + signs.hints.flatMap(\.files)
    for pattern in Set(patterns) {
      if let name = pattern.exactName { exact.insert(name) } else { open.append(pattern) }
    }
  }

  /// Whether a file of that name may be worth reading, wherever it stands; asked of every file there is.
  package func mayMatter(_ name: String) -> Bool {
    exact.contains(name) || open.contains { $0.mayMatch(name) }
  }

  /// What a file is read for, with the folder that it is about.
  func purposes(of path: [String]) -> [(purpose: Purpose, place: String)] {
    var found: [(purpose: Purpose, place: String)] = []
    func place(_ patterns: [PathPattern]) -> String? {
      patterns.filter { $0.matches(path) }.map(\.depth).max()
        .map { path.dropLast($0 + 1).joined(separator: "/") }
    }
    let isForDevelopment = isForDevelopment(path[path.count - 1])
    for manifest in signs.manifests {
      if let place = place(manifest.files), !isForDevelopment { found.append((.manifest(manifest), place)) }
    }
    if let place = place(signs.containers), !isForDevelopment { found.append((.container, place)) }
    if let place = place(signs.processes), !isForDevelopment { found.append((.processes, place)) }
    for runtime in signs.runtimes {
      if let place = place(runtime.files) { found.append((.runtime(runtime), place)) }
    }
    let hints = signs.hints.filter { place($0.files) != nil }
    if !hints.isEmpty { found.append((.hints(hints), path.dropLast().joined(separator: "/"))) }
    return found
  }

  /// Whether a name speaks of development, such as `requirements-dev.txt`.
  func isForDevelopment(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
      signs.developmentWords.contains(String($0))
    }
  }
}
