/// What a command leaves behind: text for both streams and a status.
package struct CommandResult: Sendable {
  package var output = ""
  package var messages = ""
  package var status = ExitStatus.success
}

/// A command that could not do its work: what to say, and the status to end with.
struct Failure: Error {
  var messages: [String]
  var status: ExitStatus

  init(_ status: ExitStatus, _ messages: [String]) {
    self.messages = messages
    self.status = status
  }

  init(_ status: ExitStatus, _ message: String) { self.init(status, [message]) }
}
