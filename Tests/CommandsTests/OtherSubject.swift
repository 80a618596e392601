import Engine
import Foundation

/// A knowledge base on another subject than the shipped one, in the shipped format: Go or Rust for a command-line tool.
enum OtherSubject {
  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/command-line-tool").path

  static func folder() throws -> DataFolder { try DataFolder.onDisk(path) }

  /// Calls `body` with a copy that it may change.
  static func withCopy<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withScratchFolder { folder in
      let copy = "\(folder)/knowledge"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      return try body(copy)
    }
  }
}

extension DataFolder {
  /// Reads the JSON files below a folder, without the reader of the program.
  static func onDisk(_ path: String) throws -> DataFolder {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return DataFolder(
      name: path,
      files: try names.filter { $0.hasSuffix(".json") }.map { name in
        File(path: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))))
      })
  }
}
