import Foundation

/// Runs scripts in Python, to compare with what its libraries make of a text.
enum Python {
  private static let program = "/usr/bin/env"

  static func isInstalled(with module: String) -> Bool { (try? run("import \(module)", [])) != nil }

  struct Failed: Error {}

  /// The lines that a script prints; it finds the texts on its standard input as an array in JSON.
  static func run(_ script: String, _ texts: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["python3", "-c", script]
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appending(path: "\(UUID()).json")
    try JSONEncoder().encode(texts).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return text.split(separator: "\n").map(String.init)
  }
}
