internal import TerminalState

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Platform {
  /// What a wait on the terminal ended by.
  package struct TerminalNews: Sendable {
    package var hasInput: Bool
    /// The size may have changed, or somebody else has used the screen.
    package var needsDrawing: Bool
  }

  /// Takes over the terminal on standard input and standard error.
  ///
  /// However the process ends or is stopped, the settings are given back first; only a signal that nobody can handle
  /// is beyond that.
  ///
  /// - Parameters:
  ///   - takesKeys: whether keys come one by one and unseen; otherwise the terminal goes on giving whole lines.
  ///   - opening: what prepares the screen; written now and whenever the process goes on after a stop.
  ///   - closing: what restores the screen.
  /// - Throws: `Fault` where the terminal does not allow it.
  package static func takeTerminal(
    takesKeys: Bool, opening: String, closing: String
  ) throws(Fault) {
    guard
      terminal_take(Stream.input.rawValue, Stream.errors.rawValue, takesKeys ? 1 : 0, opening, closing) == 0
    else { throw .last }
  }

  /// Sets what the terminal shows last when a signal ends the process; what is too long is not said.
  package static func sayOnEnd(_ farewell: String) { _ = terminal_say_on_end(farewell) }

  /// Gives the settings back.
  package static func releaseTerminal() { terminal_release() }

  /// Waits for keys or for a reason to draw anew.
  ///
  /// - Parameter milliseconds: the longest wait; nil waits for ever.
  /// - Returns: nil when the time is over.
  package static func waitForTerminal(milliseconds: Int?) throws(Fault) -> TerminalNews? {
    let found = terminal_wait(Int32(milliseconds ?? -1))
    guard found >= 0 else { throw .last }
    guard found > 0 else { return nil }
    return TerminalNews(
      hasInput: found & Int32(terminal_has_input) != 0,
      needsDrawing: found & Int32(terminal_needs_drawing) != 0)
  }

  /// The columns and rows of the terminal on standard error; nil where it does not tell.
  package static var terminalSize: (columns: Int, rows: Int)? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    guard terminal_size(Stream.errors.rawValue, &columns, &rows) == 0 else { return nil }
    return (Int(columns), Int(rows))
  }

  /// Reads what standard input has, at most a few bytes; empty at its end, nil where a signal came first.
  package static func readSome() throws(Fault) -> [UInt8]? {
    var fault: Fault?
    let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
      let got = systemRead(Stream.input.rawValue, buffer.baseAddress, 1024)
      if got < 0 { fault = .last }
      count = max(0, got)
    }
    switch fault?.code {
    case nil: return bytes
    case EINTR: return nil
    // What is left of a terminal that has gone away.
    case EIO: return []
    default: throw fault ?? .last
    }
  }
}
