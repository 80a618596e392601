import Engine
import StrictJSON

/// An answers file as it was read, which can be read by the questions of several knowledge bases.
struct AnswersFile {
  /// As the user names it; `-` is standard input.
  let path: String
  private let bytes: [UInt8]

  init(_ path: String) throws(Failure) {
    self.path = path
    bytes = try InputFiles.read(path)
  }

  /// The file as it is written; nil where it cannot be followed.
  var document: JSONDocument? {
    var diagnostics: [Diagnostic] = []
    return JSONDocument.parse(bytes, file: path, into: &diagnostics)
  }

  func project(for knowledge: KnowledgeBase) throws(Failure) -> ProjectFile {
    do throws(DataFaults) {
      return try ProjectFile.read(bytes, file: path == "-" ? "<stdin>" : path, for: knowledge)
    } catch {
      throw Failure(.badData, error)
    }
  }
}
