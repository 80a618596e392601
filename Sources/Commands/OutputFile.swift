import Platform
import StrictJSON

/// Puts the result of a command where `--output` says, and further files where they belong.
enum OutputFile {
  static func deliver(_ result: CommandResult, _ request: Request) throws(Failure) -> CommandResult {
    let path = result.isPlaced ? nil : request.value(of: .output).flatMap { $0 == "-" ? nil : $0 }
    var files = result.files
    if let path { files.append((path, result.output)) }
    var made: [String] = []
    for file in files {
      let isNew = !Platform.exists(file.path)
      do throws(Failure) {
        try write(file.text, to: file.path, overwriting: request.has(.force))
      } catch {
        // Of several files that belong together none stays alone.
        for path in made { Platform.removeFile(path) }
        throw error
      }
      if isNew { made.append(file.path) }
    }
    var delivered = result
    for appendix in result.appendices {
      // What was added without being asked for must not cost the result.
      guard let fault = append(appendix.text, to: appendix.path) else { continue }
      delivered.messages += "\(Program.name): warning: \(fault.withVisibleControls)\n"
    }
    (delivered.files, delivered.appendices) = ([], [])
    if path != nil { delivered.output = "" }
    return delivered
  }

  static func write(_ text: String, to path: String, overwriting: Bool) throws(Failure) {
    do throws(Platform.WriteFault) {
      try Platform.writeFile(path, Array(text.utf8), overwriting: overwriting)
    } catch {
      throw failure(error, path)
    }
  }

  /// Adds to a file; returns what is wrong where that cannot be done.
  private static func append(_ text: String, to path: String) -> String? {
    do throws(Platform.WriteFault) {
      try Platform.append(Array(text.utf8), to: path)
      return nil
    } catch {
      return "\(path): \(error.fault.reason)"
    }
  }

  private static func failure(_ fault: Platform.WriteFault, _ path: String) -> Failure {
    switch fault {
    case .cannotCreate(let fault) where fault.isExistingFile:
      Failure(.cannotCreate, "\(path): the file exists; --force replaces it")
    case .cannotCreate(let fault) where fault.isMissingFile && Platform.exists(path):
      Failure(.cannotCreate, "\(path): a link to a file that does not exist")
    case .cannotCreate(let fault): Failure(.cannotCreate, "\(path): \(fault.reason)")
    case .cannotWrite(let fault): Failure(.writeError, "\(path): \(fault.reason)")
    }
  }
}
