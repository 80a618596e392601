/// A kind of process that a Procfile declares, with the command that starts it.
package struct DeclaredProcess: Equatable, Sendable {
  package var name: String
  /// The words of the command as a shell sees them.
  package var words: [String]
  /// Counts from 1.
  package var line: Int

  package init(name: String, words: [String], line: Int) {
    self.name = name
    self.words = words
    self.line = line
  }
}

/// Reads Procfiles, whose lines are `NAME: COMMAND`.
package enum ProcfileReader {
  /// The processes in the order of the file.
  ///
  /// - Throws: a fault at the first line that is neither blank, a comment nor a process.
  package static func read(_ file: [UInt8]) throws(GrammarFault) -> [DeclaredProcess] {
    var processes: [DeclaredProcess] = []
    for (index, line) in try SourceText(file).byteLines.enumerated() {
      let text = line.trimmed
      guard let first = text.first, first != .hash else { continue }
      let name = text.prefix { $0.isLetterOrDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
      let command = text[name.endIndex...].dropFirst().trimmed
      guard !name.isEmpty, !command.isEmpty, text[name.endIndex] == UInt8(ascii: ":") else {
        throw GrammarFault(
          line: index + 1,
          message: "expected a process as \"NAME: COMMAND\", found \(GrammarFault.quoted(text))")
      }
      let words = ShellWords.split(Array(command), escape: .backslash)
      processes.append(DeclaredProcess(name: name.string, words: words, line: index + 1))
    }
    return processes
  }
}
