/// Goes through the text of a TOML document, statement by statement.
struct TOMLParser {
  let text: [UInt8]
  var position = 0
  var line = 1
  private var tree = TOMLTree()

  init(_ text: [UInt8]) { self.text = text }

  mutating func readDocument() throws(GrammarFault) -> TOMLTable {
    try skipEmptyLines()
    while let byte = next {
      if byte == UInt8(ascii: "[") {
        try readHeader()
      } else {
        try readMember(of: tree.current)
      }
      try readEndOfLine()
      try skipEmptyLines()
    }
    return tree.finished(TOMLTree.root)
  }

  // MARK: Statements

  private mutating func readHeader() throws(GrammarFault) {
    let start = line
    position += 1
    let isArray = next == UInt8(ascii: "[")
    if isArray { position += 1 }
    let keys = try readKeys()
    try expect(UInt8(ascii: "]"), "after the name of the table")
    // No blank may part the two.
    if isArray {
      guard next == UInt8(ascii: "]") else {
        throw fault("expected \"]]\" after the name of the table, found \(found)")
      }
      position += 1
    }
    try tree.open(keys, isArray: isArray, line: start)
  }

  private mutating func readMember(of table: Int) throws(GrammarFault) {
    let keys = try readKeys()
    try expect(.equals, "after the key")
    let place = try tree.place(for: keys, in: table)
    skipBlanks()
    let value = try readValue(depth: tree.depth(of: place.table) + 1)
    tree.add(.value(value), for: place.key, to: place.table)
  }

  private mutating func readKeys() throws(GrammarFault) -> [TOMLKey] {
    var keys: [TOMLKey] = []
    repeat {
      if !keys.isEmpty { position += 1 }
      guard keys.count < TOMLReader.nestingLimit else { throw TOMLTree.nestingFault(line: line) }
      skipBlanks()
      keys.append(TOMLKey(text: try readKey(), line: line))
      skipBlanks()
    } while next == .dot
    return keys
  }

  private mutating func readKey() throws(GrammarFault) -> String {
    switch next {
    case .doubleQuote: return try readBasicString()
    case .singleQuote: return try readLiteralString()
    default: break
    }
    let start = position
    while let byte = next, byte.isLetterOrDigit || byte == .hyphen || byte == UInt8(ascii: "_") {
      position += 1
    }
    guard start < position else { throw fault("expected a key, found \(found)") }
    return text[start..<position].string
  }

  // MARK: Values

  private mutating func readValue(depth: Int) throws(GrammarFault) -> TOMLValue {
    switch next {
    case .doubleQuote:
      let start = line
      return .string(isTripled(.doubleQuote) ? try readLongBasicString() : try readBasicString(), line: start)
    case .singleQuote:
      let start = line
      return .string(
        isTripled(.singleQuote) ? try readLongLiteralString() : try readLiteralString(), line: start)
    case UInt8(ascii: "["): return try readArray(depth: depth)
    case UInt8(ascii: "{"): return try readInlineTable(depth: depth)
    default: return .other(try readScalar(), line: line)
    }
  }

  private mutating func readArray(depth: Int) throws(GrammarFault) -> TOMLValue {
    guard depth <= TOMLReader.nestingLimit else { throw TOMLTree.nestingFault(line: line) }
    let start = line
    var elements: [TOMLValue] = []
    position += 1
    while true {
      try skipEmptyLines()
      if next == UInt8(ascii: "]") { break }
      guard next != nil else { throw unclosed("array", from: start) }
      elements.append(try readValue(depth: depth + 1))
      try skipEmptyLines()
      if next == UInt8(ascii: "]") { break }
      guard next != nil else { throw unclosed("array", from: start) }
      try expect(.comma, "or \"]\" after an element of the array")
    }
    position += 1
    return .array(elements, line: start)
  }

  private mutating func readInlineTable(depth: Int) throws(GrammarFault) -> TOMLValue {
    let table = try tree.openInlineTable(line: line, depth: depth)
    position += 1
    skipBlanks()
    if next != UInt8(ascii: "}") {
      while true {
        try readMember(of: table)
        skipBlanks()
        if next == UInt8(ascii: "}") { break }
        try expect(.comma, "or \"}\" on the same line after a member of the table")
      }
    }
    position += 1
    return .table(tree.closeInlineTable(table))
  }

  /// Reads a value that is written without quotation marks or brackets.
  private mutating func readScalar() throws(GrammarFault) -> String {
    let start = position
    skipScalar()
    guard start < position else { throw fault("expected a value, found \(found)") }
    // A blank may part a date from its time.
    if TOMLScalar.isDate(text[start..<position]), next == UInt8(ascii: " "), position + 1 < text.count,
      text[position + 1].isDigit
    {
      position += 1
      skipScalar()
    }
    let written = text[start..<position]
    guard TOMLScalar.isValid(written) else {
      throw fault("expected a string, number, date, true or false, found \(GrammarFault.quoted(written))")
    }
    return written.string
  }

  private mutating func skipScalar() {
    while let byte = next,
      TOMLScalar.mayHold(byte)
    {
      position += 1
    }
  }
}
