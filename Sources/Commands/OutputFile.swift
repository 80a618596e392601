import Platform

/// Puts the result of a command where `--output` says.
enum OutputFile {
  static func deliver(_ result: CommandResult, _ request: Request) throws(Failure) -> CommandResult {
    guard let path = request.value(of: .output), path != "-" else { return result }
    do throws(Platform.WriteFault) {
      try Platform.writeFile(path, Array(result.output.utf8), overwriting: request.has(.force))
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
    return CommandResult(messages: result.messages, status: result.status)
  }
}
