/// Writes JSON with two-space indentation, keys in the order they are given and numbers that round-trip.
package struct JSONWriter {
  package private(set) var text = ""
  private var indentation = 0
  /// Whether the container that is open holds nothing yet.
  private var isEmpty = true

  package init() {}

  // MARK: Values

  package mutating func string(_ value: String) {
    text += "\""
    if value.utf8.contains(where: Self.needsThought) {
      for scalar in value.unicodeScalars { appendEscaped(scalar) }
    } else {
      text += value
    }
    text += "\""
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case let scalar where scalar.steersOutput:
      for unit in String(scalar).utf16 { text += Self.escape(unit) }
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether a byte may belong to a character that is written as an escape.
  private static func needsThought(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case 0x20...0x7E: false
    default: true
    }
  }

  package mutating func integer(_ value: Int) { text += String(value) }

  package mutating func boolean(_ value: Bool) { text += value ? "true" : "false" }

  package mutating func null() { text += "null" }

  /// A finite number in the shortest notation that reads back as the same double.
  package mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no notation for \(value)")
    let notation = value.description
    text += notation.hasSuffix(".0") ? String(notation.dropLast(2)) : notation
  }

  /// A number that is already in JSON's notation.
  package mutating func number(written notation: String) { text += notation }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(opening: "{", closing: "}", body)
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    container(opening: "[", closing: "]") { writer in
      for element in elements {
        writer.startMember()
        body(&writer, element)
      }
    }
  }

  /// A value of another document with all that it holds, in the order in which it stands there.
  package mutating func copy(_ value: JSONValue) {
    switch value.kind {
    case .object:
      object { writer in
        for (key, value) in value.members { writer.member(key.string) { $0.copy(value) } }
      }
    case .array: array(value.elements) { $0.copy($1) }
    default: text += value.written
    }
  }

  // MARK: Members

  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    startMember()
    string(key)
    text += ": "
    body(&self)
  }

  package mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }

  package mutating func member(_ key: String, _ value: String?) {
    member(key) { writer in
      if let value { writer.string(value) } else { writer.null() }
    }
  }

  package mutating func member(_ key: String, _ value: Bool) { member(key) { $0.boolean(value) } }

  package mutating func member(_ key: String, _ value: Int) { member(key) { $0.integer(value) } }

  /// An array of strings on one line.
  package mutating func member(_ key: String, _ values: some Sequence<String>) {
    member(key) { $0.strings(values) }
  }

  package mutating func strings(_ values: some Sequence<String>) {
    text += "["
    for (place, value) in values.enumerated() {
      if place > 0 { text += ", " }
      string(value)
    }
    text += "]"
  }

  // MARK: Layout

  private mutating func container(opening: String, closing: String, _ body: (inout JSONWriter) -> Void) {
    text += opening
    let outer = isEmpty
    isEmpty = true
    indentation += 1
    body(&self)
    indentation -= 1
    if !isEmpty { startLine() }
    text += closing
    isEmpty = outer
  }

  private mutating func startMember() {
    if !isEmpty { text += "," }
    isEmpty = false
    startLine()
  }

  private mutating func startLine() {
    text += "\n"
    for _ in 0..<indentation { text += "  " }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
