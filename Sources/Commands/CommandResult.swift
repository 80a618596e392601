import Engine
import StrictJSON

/// What a command leaves behind: text for both streams and a status.
package struct CommandResult: Sendable {
  package var output = ""
  package var messages = ""
  /// What is said on standard error once the result has arrived.
  package var farewell = ""
  package var status = ExitStatus.success
  /// Further files to be written, by their paths.
  package var files: [(path: String, text: String)] = []
  /// Whether the result stands where `--output` says already, or is none.
  package var isPlaced = false
  /// What is added to files that others write to as well, by their paths.
  package var appendices: [(path: String, text: String)] = []
  /// Files that nobody needs once the result has arrived; they are removed then.
  package var expendableFiles: [String] = []
  /// What the command worked with, kept until the process ends: to free it first would only take time.
  package var workings: [any Sendable] = []
}

/// A command that could not do its work: what is wrong, and the status to end with.
struct Failure: Error {
  /// One thing that is wrong.
  enum Fault: Equatable {
    /// With the call or the machine; the message names the program.
    case remark(String)
    /// At a place in a file, which the message names instead.
    case place(Diagnostic)
  }

  var status: ExitStatus
  var faults: [Fault]

  init(_ status: ExitStatus, _ remarks: [String]) {
    self.status = status
    faults = remarks.map(Fault.remark)
  }

  init(_ status: ExitStatus, _ remark: String) { self.init(status, [remark]) }

  init(_ status: ExitStatus, _ dataFaults: DataFaults) {
    self.status = status
    faults = dataFaults.diagnostics.map(Fault.place)
  }
}
