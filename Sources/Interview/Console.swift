package import Platform

/// What an interview is shown on and answered from: a terminal, or what stands in for one in tests.
package protocol Console {
  var size: ScreenSize { get }

  /// Waits for input or for a reason to draw anew, at most so many milliseconds; nil when the time is over.
  func wait(milliseconds: Int?) throws -> Platform.TerminalNews?

  /// What was typed; empty at the end of input, nil where the wait for it was broken off.
  func read() throws -> [UInt8]?

  func write(_ text: String) throws

  /// Sets what is shown if a signal ends the program.
  func sayOnEnd(_ farewell: String)
}

/// The terminal on standard input and standard error.
package struct Terminal: Console {
  package init() {}

  package var size: ScreenSize {
    Platform.terminalSize.map { ScreenSize(columns: $0.columns, rows: $0.rows) } ?? .usual
  }

  package func wait(milliseconds: Int?) throws -> Platform.TerminalNews? {
    try Platform.waitForTerminal(milliseconds: milliseconds)
  }

  package func read() throws -> [UInt8]? { try Platform.readSome() }

  package func write(_ text: String) throws {
    if !text.isEmpty { try Platform.write(text.utf8, to: .errors) }
  }

  package func sayOnEnd(_ farewell: String) { Platform.sayOnEnd(farewell) }
}
