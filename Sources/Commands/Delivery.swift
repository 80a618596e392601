import Platform
import StrictJSON

/// Hands a result over to the streams of the process and ends it.
package enum Delivery {
  package static func end(with result: CommandResult) -> Never {
    // What a user must know comes first even where the result cannot be written.
    try? Platform.write(result.messages.utf8, to: .errors)
    do throws(Platform.Fault) {
      try Platform.write(result.output.utf8, to: .output)
    } catch {
      if error.isClosedPipe { Platform.endByClosedPipe() }
      let message = "\(Program.name): error: standard output: \(error.reason)\n"
      try? Platform.write((message + result.farewell).utf8, to: .errors)
      Platform.end(ExitStatus.writeError.rawValue)
    }
    try? Platform.write(result.farewell.utf8, to: .errors)
    for path in result.expendableFiles { Platform.removeFile(path) }
    Platform.end(result.status.rawValue)
  }
}
