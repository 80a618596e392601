/// Finds what a command may run.
package enum CommandWords {
  /// The base names of the words that could name a program, in order.
  ///
  /// `["/usr/bin/env", "A=b", "server", "--port", "80"]` gives `["env", "server", "80"]`. Commands joined by
  /// operators are looked at one after another, and so are those in the text that a shell is given to run. Which
  /// of the names is a program, and not just a word for one, is for the caller to know.
  package static func programs(in words: [String]) -> [String] {
    var programs: [String] = []
    collect(from: words[...], depth: 0, into: &programs)
    return programs
  }

  /// How many shells may be given one another's commands; each level may pass over all of the text.
  private static let depthLimit = 8

  private static let operators: Set = ["&&", "||", ";", ";;", "|", "&"]

  private static let shells: Set = ["sh", "bash", "dash", "ash", "zsh", "ksh"]

  /// Words of the shell's language, after which a command may follow.
  private static let openings: Set = [
    "exec", "command", "if", "then", "elif", "else", "fi", "while", "until", "do", "done", "!", "{", "}", "(",
    ")",
  ]

  /// Commands of the shell and small tools whose other words name no program.
  private static let silent: Set = [
    "cd", "echo", "printf", "export", "set", "unset", "mkdir", "rm", "cp", "mv", "ln", "ls", "cat", "touch",
    "chmod",
    "chown", "sleep", "test", "[", "[[", "umask", "ulimit", "pwd", "true", "false", ":", "grep", "source",
    ".",
  ]

  private static func collect(from words: ArraySlice<String>, depth: Int, into programs: inout [String]) {
    for command in words.split(whereSeparator: operators.contains) {
      collectSimple(command, depth: depth, into: &programs)
    }
  }

  /// Looks at a command without operators.
  private static func collectSimple(
    _ command: ArraySlice<String>, depth: Int, into programs: inout [String]
  ) {
    var words = command[...]
    var isFirst = true
    // To look for the script of every further shell would go over the same words again and again.
    var isInShell = false
    while let written = words.popFirst() {
      if isRedirection(written) {
        // The name of the file may follow as a word of its own.
        if written.hasSuffix(">") || written.hasSuffix("<") { words = words.dropFirst() }
        continue
      }
      guard let name = programName(written) else { continue }
      if isFirst, openings.contains(name) { continue }
      if isFirst, silent.contains(name) { return }
      isFirst = false
      if shells.contains(name), !isInShell {
        isInShell = true
        if let script = script(in: words), depth < depthLimit {
          collect(from: ShellWords.split(script)[...], depth: depth + 1, into: &programs)
          // What follows are only arguments of the script.
          return
        }
      }
      programs.append(name)
    }
  }

  /// The text that a shell is to run, according to the words after its name.
  private static func script(in words: ArraySlice<String>) -> String? {
    var words = words
    while let flag = words.popFirst(), flag.hasPrefix("-") || flag.hasPrefix("+") {
      guard !flag.hasPrefix("--") else { continue }
      if flag.hasSuffix("o") { words = words.dropFirst() }
      if flag.dropFirst().utf8.contains(UInt8(ascii: "c")) { return words.first }
    }
    return nil
  }

  private static func isRedirection(_ word: String) -> Bool {
    let sign = word.utf8.drop { $0.isDigit || $0 == UInt8(ascii: "&") }.first
    return sign == UInt8(ascii: ">") || sign == UInt8(ascii: "<")
  }

  /// The last part of the path that the word is; nil where it can name no program.
  private static func programName(_ word: String) -> String? {
    let bytes = word.utf8
    // Opening parentheses stand directly before the first word of a subshell.
    let path = bytes.drop { $0 == UInt8(ascii: "(") }
    if path.isEmpty { return nil }
    guard path.first != .hyphen, !isAssignment(path) else { return nil }
    guard !path.contains(where: { $0.isBlank || $0 == .lineFeed || $0 == .dollar }) else { return nil }
    let name = path[
      (path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex)...]
    return name.isEmpty ? nil : String(name)
  }

  /// Whether the word begins with the name of a variable and an equals sign.
  private static func isAssignment(_ word: Substring.UTF8View) -> Bool {
    guard let sign = word.firstIndex(of: .equals), sign != word.startIndex else { return false }
    return word[..<sign].allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
  }
}
