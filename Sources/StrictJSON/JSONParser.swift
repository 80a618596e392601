/// Reads RFC 8259 text into a flat table of values and reports every fault that it can step over.
///
/// Stricter than the standard where leniency hides mistakes: repeated keys, lone surrogates, a byte-order mark
/// and numbers beyond the range of a double are faults.
struct JSONParser {
  struct Fault: Equatable {
    var offset: Int
    var message: String
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let limits: JSONLimits
  private var position = 0
  /// The innermost container that is open, if any.
  private var container: OpenContainer?
  /// Those around it, outermost first.
  private var outerContainers: [OpenContainer] = []
  private(set) var nodes: [JSONNode] = []
  private(set) var faults: [Fault] = []
  /// Set when the text cannot be followed any further.
  private var isLost = false

  init(_ text: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.text = text
    self.limits = limits
  }

  /// Reads the whole text; false when it could not be followed to its end.
  mutating func parse() -> Bool {
    let limit = min(limits.bytes, Self.largestText)
    guard text.count <= limit else {
      lose("\(text.count) bytes are more than the limit of \(limit)")
      return false
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(at: 0, "a byte-order mark is not allowed; save the file as UTF-8 without it")
      position = 3
    }
    skipBlanks()
    if position < text.count { readValue() } else { lose("expected a JSON value, found nothing") }
    while let container, !isLost {
      readMember(of: container)
    }
    skipBlanks()
    if position < text.count { lose("expected the end of the file after the value, found \(found)") }
    return !isLost
  }

  /// Nodes keep offsets in 32 bits.
  private static let largestText = Int(UInt32.max) - 1

  // MARK: Values

  /// Reads a scalar whole, or only the opening bracket of a container.
  private mutating func readValue() {
    switch text[position] {
    case UInt8(ascii: "{"): openContainer(.object)
    case UInt8(ascii: "["): openContainer(.array)
    case UInt8(ascii: "\""): readString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "+"), UInt8(ascii: "."):
      readWord()
    default: lose("expected a JSON value, found \(found)")
    }
  }

  private mutating func openContainer(_ kind: JSONNode.Kind) {
    guard outerContainers.count + (container == nil ? 0 : 1) < limits.depth else {
      return lose("more than \(limits.depth) arrays and objects inside one another")
    }
    if let container { outerContainers.append(container) }
    container = OpenContainer(node: nodes.count, isObject: kind == .object)
    append(kind, from: position, to: position)
    position += 1
  }

  /// Reads the next member of an open container with its comma, or its closing bracket.
  private mutating func readMember(of container: OpenContainer) {
    let isObject = container.isObject
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let isFirst = nodes.count == container.node + 1
    skipBlanks()
    var comma: Int?
    if !isFirst, position < text.count, text[position] == UInt8(ascii: ",") {
      comma = position
      position += 1
      skipBlanks()
    }
    guard position < text.count else {
      return lose("expected \(Self.quoted(closing)) before the end of the file")
    }
    if text[position] == closing {
      if let comma {
        report(at: comma, "a comma after the last \(isObject ? "member" : "element") is not allowed")
      }
      return closeContainer(container)
    }
    if !isFirst, comma == nil {
      guard startsMember(isObject: isObject) else {
        return lose("expected a comma or \(Self.quoted(closing)), found \(found)")
      }
      report(at: position, "expected a comma before \(found)")
    }
    if isObject, !readKey() { return }
    readValue()
  }

  private func startsMember(isObject: Bool) -> Bool {
    switch text[position] {
    case UInt8(ascii: "\""): true
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      !isObject
    default: false
    }
  }

  /// Reads a key, its colon and the blanks up to the value; false when the text cannot be followed.
  private mutating func readKey() -> Bool {
    guard text[position] == UInt8(ascii: "\"") else {
      lose("expected a key in double quotes, found \(found)")
      return false
    }
    readString()
    guard !isLost else { return false }
    container?.note(key: nodes[nodes.count - 1], in: text)
    skipBlanks()
    guard position < text.count, text[position] == UInt8(ascii: ":") else {
      lose("expected a colon after the key, found \(found)")
      return false
    }
    position += 1
    skipBlanks()
    guard position < text.count else {
      lose("expected a value after the key, found the end of the file")
      return false
    }
    return true
  }

  private mutating func closeContainer(_ closed: OpenContainer) {
    position += 1
    nodes[closed.node].end = UInt32(position)
    nodes[closed.node].next = UInt32(nodes.count)
    container = outerContainers.popLast()
    if closed.mayRepeatKeys, !limits.allowsRepeatedKeys { reportRepeatedKeys(of: closed.node) }
  }

  // MARK: Scalars

  private mutating func readString() {
    let start = position
    var kind = JSONNode.Kind.string
    position += 1
    while !isLost {
      position = ByteRun.endOfPlainText(from: position, in: text)
      guard position < text.count else { break }
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return append(kind, from: start, to: position)
      case UInt8(ascii: "\\"):
        kind = .stringWithEscapes
        repeat { readEscape() } while position < text.count && text[position] == UInt8(ascii: "\\") && !isLost
      case 0..<0x20:
        report(
          at: position,
          "a control character (\(Self.hexadecimal(byte))) in a string must be written as an escape")
        position += 1
      default: readBeyondASCII()
      }
    }
    position = start
    lose("the string is not closed before the end of the file")
  }

  /// Reads a run of characters of several bytes; most often one is followed by more.
  private mutating func readBeyondASCII() {
    var end = position
    while end < text.count, text[end] >= 0x80 {
      let length = UTF8Sequence.length(at: end, in: text)
      guard length > 0 else {
        report(at: end, "invalid UTF-8 (byte \(Self.hexadecimal(text[end])))")
        end += 1
        break
      }
      end += length
    }
    position = end
  }

  private mutating func readEscape() {
    let start = position
    position += 1
    guard position < text.count else { return }
    switch text[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      guard let unit = readHexadecimal() else {
        return report(at: start, "expected four hexadecimal digits after \\u")
      }
      readSurrogatePair(after: unit, from: start)
    default:
      report(at: start, "invalid escape; valid ones are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX")
      if text[position] >= 0x20, text[position] < 0x80 { position += 1 }
    }
  }

  private mutating func readSurrogatePair(after unit: UInt16, from start: Int) {
    guard UTF16.isSurrogate(unit) else { return }
    guard UTF16.isLeadSurrogate(unit), position + 1 < text.count, text[position] == UInt8(ascii: "\\"),
      text[position + 1] == UInt8(ascii: "u")
    else { return report(at: start, "half of a surrogate pair stands alone") }
    position += 2
    guard let second = readHexadecimal(), UTF16.isTrailSurrogate(second) else {
      return report(at: start, "half of a surrogate pair stands alone")
    }
  }

  private mutating func readHexadecimal() -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < text.count, let digit = Self.hexadecimalDigit(text[position]) else { return nil }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private mutating func readNumber() {
    let start = position
    let token = JSONNumberToken(at: position, in: text)
    position = token.end
    if let complaint = token.complaint {
      report(at: start, "\(complaint.rawValue) \(Self.quoted(text[start..<token.end]))")
      return append(.faulty, from: start, to: position)
    }
    append(.number, from: start, to: position)
  }

  /// Reads `true`, `false` or `null`; anything else that looks like a word is a fault that can be stepped over.
  private mutating func readWord() {
    let start = position
    while position < text.count, JSONNumberToken.isWordByte(text[position]) { position += 1 }
    let word = text[start..<position]
    if word.elementsEqual("true".utf8) { return append(.yes, from: start, to: position) }
    if word.elementsEqual("false".utf8) { return append(.no, from: start, to: position) }
    if word.elementsEqual("null".utf8) { return append(.null, from: start, to: position) }
    report(at: start, "expected a JSON value, found \(Self.quoted(word))\(Self.wordHint(for: word))")
    append(.faulty, from: start, to: position)
  }

  @inline(__always)
  private mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    if nodes.count == nodes.capacity { makeRoomForNodes() }
    // All three are at most the size of the text, which `parse` has compared with what 32 bits can hold.
    nodes.append(
      JSONNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }

  /// Makes room for the nodes that the whole text has if its rest is like what has been read.
  ///
  /// A table that doubles its size instead is copied often and wastes up to half of its memory.
  @inline(never)
  private mutating func makeRoomForNodes() {
    let expected = nodes.count * text.count / max(position, 1)
    let least = max(nodes.count * 3 / 2, min(text.count / 12, 4096) + 4)
    nodes.reserveCapacity(max(min(expected + expected / 16, text.count), least))
  }

  @inline(__always)
  private mutating func skipBlanks() {
    // Often there are none.
    guard position < text.count, text[position] <= UInt8(ascii: "/") else { return }
    skipBlanksAndComments()
  }

  private mutating func skipBlanksAndComments() {
    repeat {
      position = ByteRun.endOfBlanks(from: position, in: text)
    } while position < text.count && text[position] == UInt8(ascii: "/") && skipComment()
  }

  /// Steps over a comment, which is a fault; false when the slash starts none.
  private mutating func skipComment() -> Bool {
    guard position + 1 < text.count else { return false }
    let start = position
    switch text[position + 1] {
    case UInt8(ascii: "/"):
      while position < text.count, text[position] != UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "*"):
      position += 2
      while position + 1 < text.count,
        (text[position], text[position + 1]) != (UInt8(ascii: "*"), UInt8(ascii: "/"))
      { position += 1 }
      position = min(position + 2, text.count)
    default: return false
    }
    report(at: start, "comments are not allowed in JSON")
    return true
  }

  // MARK: Repeated keys

  private mutating func reportRepeatedKeys(of object: Int) {
    for index in RepeatedKeys(text: text, nodes: nodes).of(object) where !isLost {
      let key = nodes[index]
      let name = text[Int(key.start) + 1..<Int(key.end) - 1]
      report(at: Int(key.start), "the key \(Self.quoted(name)) is repeated")
    }
  }

  // MARK: Faults

  private mutating func report(at offset: Int, _ message: String) {
    guard !isLost else { return }
    faults.append(Fault(offset: offset, message: message))
    if faults.count >= limits.faults {
      faults.append(Fault(offset: offset, message: "too many faults; the rest of the file is not read"))
      isLost = true
    }
  }

  private mutating func lose(_ message: String) {
    report(at: position, message)
    isLost = true
  }

  /// What stands at the current position, in words.
  private var found: String {
    guard position < text.count else { return "the end of the file" }
    let length = max(1, UTF8Sequence.length(at: position, in: text))
    return Self.quoted(text[position..<position + length])
  }

  private static func quoted(_ byte: UInt8) -> String { "\"\(Unicode.Scalar(byte))\"" }

  private static func quoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    "\"\(Excerpt.of(bytes, limit: 40))\""
  }

  private static func wordHint(for word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    guard word.count <= 40 else { return "" }
    return NearestName.hint(for: String(decoding: word, as: UTF8.self), in: ["true", "false", "null"])
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }

  static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

/// What the parser remembers of a container until it is closed.
private struct OpenContainer {
  var node: Int
  var isObject: Bool
  /// Whether a key can be equal to an earlier one; where it is false, none needs to be compared.
  private(set) var mayRepeatKeys = false
  private var fingerprints: UInt64 = 0

  init(node: Int, isObject: Bool) {
    self.node = node
    self.isObject = isObject
  }

  mutating func note(key: JSONNode, in text: UnsafeBufferPointer<UInt8>) {
    let fingerprint = RepeatedKeys.fingerprint(of: key, in: text)
    mayRepeatKeys = mayRepeatKeys || fingerprints & fingerprint != 0
    fingerprints |= fingerprint
  }
}
