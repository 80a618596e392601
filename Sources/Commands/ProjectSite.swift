import Platform

/// Where a project stands: its file, if it has one, and the top of its repository, from which paths are shown.
struct ProjectSite {
  static let fileName = "stack-advisor.json"

  /// The full path of the folder where the search began.
  let start: String
  /// The project file, found from a folder upwards; nil where there is none.
  private(set) var file: String? = nil
  /// The folder of the project file, or the one where the search began.
  private(set) var folder: String
  /// The top of the repository, or the folder where there is none.
  private(set) var top: String

  /// Looks from a folder upwards to the top of its repository, or in the folder alone where it is in none.
  ///
  /// - Parameter start: nil takes the working folder.
  init(from start: String?) throws(Failure) {
    guard let full = Platform.fullPath(of: start ?? "."), Platform.isFolder(full) else {
      throw Failure(.noInput, "\(start ?? "."): expected a folder")
    }
    self.start = full
    let folders = Self.upwards(from: full)
    let repository = folders.firstIndex { Platform.exists(Self.path($0, ".git")) }
    let found = folders[...(repository ?? 0)].first { Platform.exists(Self.path($0, Self.fileName)) }
    folder = found ?? full
    top = repository.map { folders[$0] } ?? folder
    file = found.map { Self.path($0, Self.fileName) }
    if let file { try refuseStrange(file) }
  }

  /// Refuses what lies in the place of a project file without being one of this repository: reading it could wait for
  /// ever, or show what is none of the project's.
  private func refuseStrange(_ file: String) throws(Failure) {
    let shown = shown(file)
    guard Platform.isRegularFile(file) else { throw Failure(.noInput, "\(shown): expected a regular file") }
    guard let target = Platform.fullPath(of: file), Self.parts(of: target, below: top) != nil else {
      throw Failure(.noInput, "\(shown): a link out of the repository is not followed")
    }
  }

  /// A path as it is shown: from the top of the repository where it stands below it.
  func shown(_ path: String) -> String {
    // The file of the project goes by its own name, whatever it is a link to.
    guard let full = path == file ? path : Platform.fullPath(of: path) else { return path }
    return Self.parts(of: full, below: top)?.joined(separator: "/") ?? path
  }

  /// The parts of a path below a folder; nil where it does not stand there.
  static func parts(of path: String, below folder: String) -> [String]? {
    let (parts, above) = (path.split(separator: "/"), folder.split(separator: "/"))
    return parts.starts(with: above) ? parts.dropFirst(above.count).map(String.init) : nil
  }

  private static func path(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// A folder and all that it stands in, itself first.
  private static func upwards(from folder: String) -> [String] {
    var folders = [folder]
    var rest = folder.split(separator: "/")
    while rest.popLast() != nil { folders.append("/" + rest.joined(separator: "/")) }
    return folders
  }
}
