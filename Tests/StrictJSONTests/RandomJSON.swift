import StrictJSON

/// A JSON value that knows nothing of the parser, to compare documents with.
indirect enum RandomJSON: Equatable {
  case object([String], [RandomJSON])
  case array([RandomJSON])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  /// A value of at most `depth` levels.
  init(depth: Int, using generator: inout SeededGenerator) {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: self = .null
    case 1: self = .boolean(Bool.random(using: &generator))
    case 2: self = .number(Self.number(using: &generator))
    case 3, 4: self = .string(Self.string(using: &generator))
    case 5:
      let count = Int.random(in: 0..<5, using: &generator)
      self = .array((0..<count).map { _ in RandomJSON(depth: depth - 1, using: &generator) })
    default:
      // The number keeps keys apart.
      let keys = (0..<Int.random(in: 0..<30, using: &generator)).map {
        "\($0)" + Self.string(using: &generator)
      }
      self = .object(keys, keys.map { _ in RandomJSON(depth: depth - 2, using: &generator) })
    }
  }

  /// What a document holds, read with the calls that programs use.
  init(_ value: JSONValue) {
    switch value.kind {
    case .object:
      let members = Array(value.members)
      self = .object(members.map(\.key.string), members.map { RandomJSON($0.value) })
    case .array: self = .array(value.elements.map { RandomJSON($0) })
    case .string: self = .string(value.string)
    case .number: self = .number(value.double ?? .nan)
    case .boolean: self = .boolean(value.boolean ?? false)
    case .null, .faulty: self = .null
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let keys, let values):
      writer.object { writer in
        for (key, value) in zip(keys, values) {
          writer.member(key) { value.write(to: &$0) }
        }
      }
    case .array(let elements): writer.array(elements) { writer, element in element.write(to: &writer) }
    case .string(let text): writer.string(text)
    case .number(let number): writer.number(number)
    case .boolean(let value): writer.boolean(value)
    case .null: writer.null()
    }
  }

  static func string(using generator: inout SeededGenerator) -> String {
    let hostile: [Unicode.Scalar] = [
      "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{08}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}",
      "\u{AD}",
      "\u{E9}", "\u{301}", "\u{7FF}", "\u{800}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{D7FF}",
      "\u{E000}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{1F600}", "\u{E0041}", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<20, using: &generator) {
      if Bool.random(using: &generator) {
        text.append(Unicode.Scalar(UInt8.random(in: 0x20..<0x7F, using: &generator)))
      } else if let scalar = hostile.randomElement(using: &generator) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  static func number(using generator: inout SeededGenerator) -> Double {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return Double(Int.random(in: -1000...1000, using: &generator))
    case 1: return Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 1000
    case 2: return Double.random(in: -1...1, using: &generator)
    default:
      let number = Double(bitPattern: generator.next())
      return number.isFinite ? number : -0.0
    }
  }
}
