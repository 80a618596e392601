import Platform

/// Where a project stands: its file, if it has one, and the top of its repository, from which paths are shown.
struct ProjectSite {
  static let fileName = "stack-advisor.json"

  /// The full path of the folder where the search began.
  let start: String
  /// The project file, found from a folder upwards; nil where there is none.
  private(set) var file: String?
  /// The folder of the project file, or the one where the search began.
  private(set) var folder: String
  /// The top of the repository, or the folder where there is none.
  private(set) var top: String

  /// Looks from a folder upwards to the top of its repository, or in the folder alone where it is in none.
  ///
  /// A file in the home folder is that of a project only for those who stand there.
  ///
  /// - Parameter start: nil takes the working folder.
  init(from start: String?, _ surroundings: Surroundings) throws(Failure) {
    guard let full = Platform.fullPath(of: start ?? "."), Platform.isFolder(full) else {
      throw Failure(.noInput, "\(start ?? "."): expected a folder")
    }
    self.start = full
    let folders = Self.upwards(from: full)
    let repository = folders.firstIndex { Platform.exists(Self.path($0, ".git")) }
    let home = surroundings.environment("HOME").flatMap(Platform.fullPath)
    let searched = folders[...(repository ?? 0)].filter { $0 == full || $0 != home }
    let found = searched.first { Platform.exists(Self.path($0, Self.fileName)) }
    file = found.map { Self.path($0, Self.fileName) }
    folder = found ?? full
    top = repository.map { folders[$0] } ?? folder
  }

  /// A path as it is shown: from the top of the repository where it stands below it.
  func shown(_ path: String) -> String {
    guard let full = Platform.fullPath(of: path) else { return path }
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
