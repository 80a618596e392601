import Platform

/// Puts the result of a command where `--output` says, and further files where they belong.
enum OutputFile {
  static func deliver(_ result: CommandResult, _ request: Request) throws(Failure) -> CommandResult {
    let path = request.value(of: .output).flatMap { $0 == "-" ? nil : $0 }
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
    delivered.files = []
    if path != nil { delivered.output = "" }
    return delivered
  }

  static func write(_ text: String, to path: String, overwriting: Bool) throws(Failure) {
    do throws(Platform.WriteFault) {
      try Platform.writeFile(path, Array(text.utf8), overwriting: overwriting)
    } catch {
      switch error {
      case .cannotCreate(let fault) where fault.isExistingFile:
        throw Failure(.cannotCreate, "\(path): the file exists; --force replaces it")
      case .cannotCreate(let fault) where fault.isMissingFile && Platform.exists(path):
        throw Failure(.cannotCreate, "\(path): a link to a file that does not exist")
      case .cannotCreate(let fault): throw Failure(.cannotCreate, "\(path): \(fault.reason)")
      case .cannotWrite(let fault): throw Failure(.writeError, "\(path): \(fault.reason)")
      }
    }
  }
}
