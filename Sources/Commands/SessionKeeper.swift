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
  /// What the file holds as far as this interview knows.
  private var kept: [UInt8]
  /// Why answers cannot be kept, once that has turned out.
  private var trouble: String?
  /// The interview as it was kept last.
  private(set) var last: Interview?

  init(_ start: AskStart, _ surroundings: Surroundings) {
    self.start = start
    store = SessionStore(environment: surroundings.environment)
    name = start.sessionName
    kept = start.sessionBytes
  }

  /// What has to be told at the beginning.
  var notices: [String] {
    guard let store else { return [Self.noHome] }
    guard name == nil, let left = store.last else { return [] }
    return ["An interview was left before; to go on with it: \(Program.name) ask --resume \(left)"]
  }

  private static let noHome =
    "Answers cannot be kept while you answer: neither XDG_STATE_HOME nor HOME is set."

  /// The files that are of no use once the interview is over.
  var files: [String] {
    guard let store, let name else { return [] }
    return [store.path(of: name)]
  }

  /// Has the console tell how to go on if a signal ends the program.
  func announce(_ interview: Interview, on console: any Console) {
    console.sayOnEnd(Self.signalLead + farewell(interview))
  }

  /// Where the signal strikes, the row may have something on it.
  private static let signalLead = "\n"

  /// Keeps the answers; returns what to tell, once, where that fails or where they go elsewhere.
  func save(_ interview: Interview, on console: any Console) -> String? {
    last = interview
    defer { announce(interview, on: console) }
    guard let store else { return nil }
    let json = Session(interview).json(for: start.knowledge)
    do throws(Platform.WriteFault) {
      let notice = try keep(json, in: store)
      (kept, trouble) = (Array(json.utf8), nil)
      return notice
    } catch {
      let isNew = trouble == nil
      let reason = "Answers cannot be kept in \(store.folder): \(error.fault.reason)."
      trouble = reason
      return isNew ? reason : nil
    }
  }

  private func keep(_ json: String, in store: SessionStore) throws(Platform.WriteFault) -> String? {
    guard let name else {
      self.name = try store.create(json)
      return nil
    }
    // Whoever has taken the session up elsewhere must not lose what they answered there.
    if let other = try? store.read(name), other != kept {
      let own = try store.create(json)
      self.name = own
      return "\(name) has been changed by another interview; this one is kept as \(own)."
    }
    try store.save(json, as: name)
    return nil
  }

  /// What to say to somebody who leaves: how to go on.
  func farewell(_ interview: Interview) -> String {
    let lines = start.commandLines(interview)
    if let name, trouble == nil { return Self.farewell(lines.resume(name)) }
    return interview.trail.isEmpty ? "" : Self.farewell(lines.ask)
  }

  private static func farewell(_ line: String) -> String { "To go on with the interview:\n  \(line)\n" }
}
