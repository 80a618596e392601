import Engine
import Interview
import Platform

/// Keeps the answers of an interview in a file from the first one on.
///
/// A class, since the session gets its name when the first answer is given.
final class SessionKeeper {
  private let start: AskStart
  private let store: SessionStore?
  private var name: String?
  /// Why answers cannot be kept, once that has turned out.
  private var trouble: String?
  /// The interview as it was kept last.
  private(set) var last: Interview?

  init(_ start: AskStart, _ surroundings: Surroundings) {
    self.start = start
    store = SessionStore(environment: surroundings.environment)
    name = start.sessionName
  }

  /// What has to be told at the beginning.
  var notices: [String] {
    guard let store else { return [Self.noHome] }
    guard name == nil, let left = store.names.last else { return [] }
    return ["An interview was left before; to go on with it: \(start.resumeLine(left))"]
  }

  private static let noHome =
    "Answers cannot be kept while you answer: neither XDG_STATE_HOME nor HOME is set."

  /// The files that are of no use once the interview is over.
  var files: [String] {
    guard let store, let name else { return [] }
    return [store.path(of: name)]
  }

  /// Has the console tell how to go on if a signal ends the program.
  func announce(on console: any Console) {
    if let name { console.sayOnEnd(Self.farewell(start.resumeLine(name))) }
  }

  /// Keeps the answers; returns what to tell, once, where that fails.
  func save(_ interview: Interview, on console: any Console) -> String? {
    last = interview
    guard let store else { return nil }
    let json = Session(interview).json(for: start.knowledge)
    do throws(Platform.WriteFault) {
      if let name {
        try store.save(json, as: name)
      } else {
        name = try store.create(json)
        announce(on: console)
      }
      trouble = nil
      return nil
    } catch {
      let isNew = trouble == nil
      let reason = "Answers cannot be kept in \(store.folder): \(error.fault.reason)."
      trouble = reason
      return isNew ? reason : nil
    }
  }

  /// What to say to somebody who leaves: how to go on.
  func farewell(_ interview: Interview, _ lines: CommandLines) -> String {
    if let name, trouble == nil { return Self.farewell(start.resumeLine(name)) }
    return interview.trail.isEmpty ? "" : Self.farewell(lines.ask)
  }

  private static func farewell(_ line: String) -> String { "To go on with the interview:\n  \(line)\n" }
}
