/// Joins the lines of a Dockerfile to instructions.
struct DockerfileLines {
  private let lines: [ArraySlice<UInt8>]
  private var position = 0
  /// What continues a line and takes the meaning from signs; a directive at the top may choose another one.
  private(set) var escape = UInt8.backslash

  init(_ lines: [ArraySlice<UInt8>]) { self.lines = lines }

  /// The next instruction; nil at the end of the file.
  mutating func next() throws(GrammarFault) -> DockerfileInstruction? {
    if position == 0 { try readDirectives() }
    while position < lines.count, Self.isSkipped(lines[position]) { position += 1 }
    guard position < lines.count else { return nil }
    let line = position + 1
    let instruction = try DockerfileInstruction(joinedLines(), line: line)
    try skipHeredocs(of: instruction)
    return instruction
  }

  private static func isSkipped(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop(while: \.isBlank)
    return text.isEmpty || text.first == .hash
  }

  // MARK: Directives

  /// Follows the directives at the top, comments of the kind `# escape=X`; any other line ends them.
  private mutating func readDirectives() throws(GrammarFault) {
    for (index, line) in lines.enumerated() {
      let text = line.trimmed
      guard text.first == .hash, let sign = text.firstIndex(of: .equals) else { return }
      let name = text[..<sign].dropFirst().trimmed.string.lowercased()
      let value = text[(sign + 1)...].trimmed
      guard ["escape", "syntax", "check"].contains(name) else { return }
      guard name == "escape" else { continue }
      guard let sign = value.first, value.count == 1, sign == .backslash || sign == UInt8(ascii: "`") else {
        throw GrammarFault(
          line: index + 1,
          message: "expected a backslash or a backquote as escape, found \(GrammarFault.quoted(value))")
      }
      escape = sign
    }
  }

  // MARK: Continued lines

  private mutating func joinedLines() -> [UInt8] {
    var text: [UInt8] = []
    while position < lines.count {
      let line = lines[position]
      position += 1
      // Blank lines and comments between continued lines are no part of them.
      if !text.isEmpty, Self.isSkipped(line) { continue }
      guard let end = continuation(of: line) else { return text + line }
      text += line[..<end]
      // What has begun is not empty, even where nothing stands before the sign.
      if text.isEmpty { text.append(UInt8(ascii: " ")) }
    }
    return text
  }

  /// Where the sign stands that continues the line; one that follows another does not count.
  private func continuation(of line: ArraySlice<UInt8>) -> Int? {
    guard let last = line.lastIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }),
      line[last] == escape
    else { return nil }
    return last > line.startIndex && line[last - 1] == escape ? nil : last
  }

  // MARK: Heredocs

  private mutating func skipHeredocs(of instruction: DockerfileInstruction) throws(GrammarFault) {
    guard instruction.arguments.firstIndex(ofPair: UInt8(ascii: "<"), UInt8(ascii: "<")) != nil else {
      return
    }
    var name = instruction.name
    if name == .onBuild {
      let word = instruction.arguments.prefix { !$0.isBlank }.string.uppercased()
      name = DockerfileInstruction.Name(rawValue: word) ?? name
    }
    guard name.takesHeredocs else { return }
    for word in RawWords.split(instruction.arguments, escape: escape) {
      guard let heredoc = Heredoc(word) else { continue }
      repeat {
        guard position < lines.count else {
          throw GrammarFault(
            line: instruction.line,
            message:
              "expected the line \(GrammarFault.quoted(heredoc.end)) after the text, found the end of the file"
          )
        }
        position += 1
      } while !heredoc.isEnd(lines[position - 1])
    }
  }
}

/// The announcement of a text that stands on the next lines, such as `<<END` or `<<-"END"`.
private struct Heredoc {
  /// The line that ends the text.
  var end: [UInt8]
  private var ignoresTabs = false

  init?(_ word: ArraySlice<UInt8>) {
    let sign = word.drop(while: \.isDigit)
    guard sign.hasPrefix("<<") else { return nil }
    var name = sign.dropFirst(2)
    ignoresTabs = name.first == .hyphen
    if ignoresTabs { name = name.dropFirst() }
    end = name.filter { $0 != .doubleQuote && $0 != .singleQuote }
    guard !end.isEmpty, !end.contains(UInt8(ascii: "<")) else { return nil }
  }

  func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
    (ignoresTabs ? line.drop { $0 == UInt8(ascii: "\t") } : line).elementsEqual(end)
  }
}
