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
  /// The containers that are open, outermost first, as node indices.
  private var open: [Int] = []
  private(set) var nodes: [JSONNode] = []
  private(set) var faults: [Fault] = []
  /// Set when the text cannot be followed any further.
  private var isLost = false

  init(_ text: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.text = text
    self.limits = limits
    nodes.reserveCapacity(text.count / 12 + 4)
  }

  /// Reads the whole text; false when it could not be followed to its end.
  mutating func parse() -> Bool {
    guard text.count <= limits.bytes else {
      lose("\(text.count) bytes are more than the limit of \(limits.bytes)")
      return false
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(at: 0, "a byte-order mark is not allowed; save the file as UTF-8 without it")
      position = 3
    }
    skipBlanks()
    if position < text.count { readValue() } else { lose("expected a JSON value, found nothing") }
    while let container = open.last, !isLost {
      readMember(of: container)
    }
    skipBlanks()
    if position < text.count { lose("expected the end of the file after the value, found \(found)") }
    return !isLost
  }

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
    guard open.count < limits.depth else {
      return lose("more than \(limits.depth) arrays and objects inside one another")
    }
    open.append(nodes.count)
    append(kind, from: position, to: position)
    position += 1
  }

  /// Reads the next member of an open container with its comma, or its closing bracket.
  private mutating func readMember(of container: Int) {
    let isObject = nodes[container].kind == .object
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let isFirst = nodes.count == container + 1
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

  private mutating func closeContainer(_ container: Int) {
    position += 1
    nodes[container].end = UInt32(position)
    nodes[container].next = UInt32(nodes.count)
    open.removeLast()
    if nodes[container].kind == .object { reportRepeatedKeys(of: container) }
  }

  // MARK: Scalars

  private mutating func readString() {
    let start = position
    var kind = JSONNode.Kind.string
    position += 1
    while position < text.count {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return append(kind, from: start, to: position)
      case UInt8(ascii: "\\"):
        kind = .stringWithEscapes
        readEscape()
      case 0x20...0x7F:
        position += 1
      case 0..<0x20:
        report(
          at: position,
          "a control character (\(Self.hexadecimal(byte))) in a string must be written as an escape")
        position += 1
      default:
        let length = UTF8Sequence.length(at: position, in: text)
        if length == 0 { report(at: position, "invalid UTF-8 (byte \(Self.hexadecimal(byte)))") }
        position += max(1, length)
      }
    }
    position = start
    lose("the string is not closed before the end of the file")
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
    let token = NumberToken(at: position, in: text)
    position = token.end
    if let complaint = token.complaint {
      report(at: start, "\(complaint) \(Self.quoted(text[start..<token.end]))")
      return append(.faulty, from: start, to: position)
    }
    append(.number, from: start, to: position)
  }

  /// Reads `true`, `false` or `null`; anything else that looks like a word is a fault that can be stepped over.
  private mutating func readWord() {
    let start = position
    while position < text.count, Self.isWordByte(text[position]) { position += 1 }
    let word = text[start..<position]
    if word.elementsEqual("true".utf8) { return append(.yes, from: start, to: position) }
    if word.elementsEqual("false".utf8) { return append(.no, from: start, to: position) }
    if word.elementsEqual("null".utf8) { return append(.null, from: start, to: position) }
    let name = String(decoding: word.prefix(40), as: UTF8.self)
    let hint = NearestName.hint(for: name, in: ["true", "false", "null"])
    report(at: start, "expected a JSON value, found \(Self.quoted(word))\(hint)")
    append(.faulty, from: start, to: position)
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    nodes.append(
      JSONNode(kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  private mutating func skipBlanks() {
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      default: return
      }
    }
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
    var keys: [Int] = []
    var key = object + 1
    while key < Int(nodes[object].next) {
      keys.append(key)
      key = Int(nodes[key + 1].next)
    }
    // Comparing every pair is fastest for the few keys that objects have; a long list would make it quadratic.
    if keys.count <= 24 {
      for (place, key) in keys.enumerated()
      where keys[..<place].contains(where: { isSameKey($0, key) }) {
        reportRepeated(key)
      }
    } else {
      var seen: Set<String> = []
      for key in keys where !seen.insert(keyText(key)).inserted { reportRepeated(key) }
    }
  }

  private func isSameKey(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (nodes[left], nodes[right])
    if a.kind == .string, b.kind == .string {
      return a.end - a.start == b.end - b.start
        && text[Int(a.start)..<Int(a.end)].elementsEqual(text[Int(b.start)..<Int(b.end)])
    }
    return keyText(left).unicodeScalars.elementsEqual(keyText(right).unicodeScalars)
  }

  private func keyText(_ key: Int) -> String { JSONText.decode(nodes[key], in: text) }

  private mutating func reportRepeated(_ key: Int) {
    let node = nodes[key]
    report(
      at: Int(node.start), "the key \(Self.quoted(text[Int(node.start) + 1..<Int(node.end) - 1])) is repeated"
    )
  }

  // MARK: Faults

  private mutating func report(at offset: Int, _ message: String) {
    guard !isLost else { return }
    faults.append(Fault(offset: offset, message: message))
    if faults.count == limits.faults {
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

  /// The bytes as text in quotation marks, cut after 40 bytes.
  private static func quoted(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: bytes.prefix(40), as: UTF8.self).withVisibleControls
    return bytes.count > 40 ? "\"\(text)…\"" : "\"\(text)\""
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

  fileprivate static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// The extent of a number in a text, and what is wrong with it.
private struct NumberToken {
  var end: Int
  var complaint: String?

  init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    var position = start
    if text[position] == UInt8(ascii: "-") { position += 1 }
    let integer = Self.digits(from: position, in: text)
    var isSound = integer > position && (text[position] != UInt8(ascii: "0") || integer == position + 1)
    position = integer
    if position < text.count, text[position] == UInt8(ascii: ".") {
      let fraction = Self.digits(from: position + 1, in: text)
      isSound = isSound && fraction > position + 1
      position = fraction
    }
    var hasExponent = false
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      hasExponent = true
      position += 1
      if position < text.count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") {
        position += 1
      }
      let exponent = Self.digits(from: position, in: text)
      isSound = isSound && exponent > position
      position = exponent
    }
    // What hangs directly on a number belongs to the same mistake: 0x1F, 1_000, 12px.
    while position < text.count, JSONParser.isWordByte(text[position]) {
      isSound = false
      position += 1
    }
    end = position
    if !isSound {
      complaint = "invalid number"
    } else if hasExponent || position - start > 300 {
      let value = Double(String(decoding: text[start..<position], as: UTF8.self))
      if value?.isFinite != true { complaint = "number out of range" }
    }
  }

  private static func digits(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    return position
  }
}

/// Knows which bytes form one UTF-8 character (RFC 3629, so no surrogates and no overlong forms).
private enum UTF8Sequence {
  /// The length in bytes of the valid sequence at `position`, or 0.
  static func length(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = text[position]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= text.count, second.contains(text[position + 1]) else { return 0 }
    for offset in 2..<max(2, length) where text[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
