import Foundation

@testable import Engine

/// The knowledge base that the program is shipped with, as it stands in the folder `Data`.
enum RealData {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder of the package by their paths, sorted; hidden ones are left out.
  static func files(below folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let start = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path(percentEncoded: false))
    return try paths.sorted().compactMap { path in
      let file = start.appending(path: path)
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, try !file.isFolder else { return nil }
      return (path, Array(try Data(contentsOf: file)))
    }
  }

  static func folder() throws -> DataFolder {
    DataFolder(
      name: "Data", files: try files(below: "Data").map { DataFolder.File(path: $0.path, bytes: $0.bytes) })
  }

  /// The flags that no question may be called after.
  static let reservedFlags: Set<String> = [
    "answers", "set", "weight", "stack", "data", "output", "force", "quiet", "color", "no-input", "date",
    "version", "help", "format", "style", "title", "client", "author", "owner", "chart", "max-deficit",
    "allow-undecided", "explain", "no-repo", "repo", "strict", "coverage", "accessible", "all", "resume",
    "resume",
  ]

  static func evidence() throws -> Evidence { try Evidence.read(try folder()) }

  static func knowledge() throws -> KnowledgeBase {
    try KnowledgeBase.read(try folder(), scrutiny: .full, reservedFlags: reservedFlags).knowledge
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    get throws { try resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false }
  }
}
