import Foundation

/// The renderer of GitHub's Markdown that distributions bring along, to see what Markdown really comes to.
enum CommonMark {
  static let program = "/usr/bin/cmark-gfm"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

  struct Failed: Error {}

  /// The names of all elements of a text, in order, without those of plain text.
  static func elements(of markdown: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "--to", "xml", "--extension", "table", "--extension", "autolink", "--extension", "strikethrough",
      "--extension", "tasklist", "--extension", "footnotes",
    ]
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).md")
    try Data(markdown.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.arguments?.append(file.path(percentEncoded: false))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let xml = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, !xml.isEmpty else { throw Failed() }
    return xml.matches(of: /<([a-z_]+)/).map { String($0.output.1) }.filter {
      !["text", "code", "softbreak"].contains($0)
    }
  }
}
