/// The variables of a Dockerfile that are known before its first stage.
struct DockerfileVariables {
  /// Values grow by being put into one another, so that a few lines could fill the memory.
  private static let lengthLimit = 4096
  /// How many defaults may stand inside one another.
  private static let depthLimit = 32

  /// How long all values together may be; those beyond are unknown.
  private static let wholeLimit = 1 << 20

  private let escape: UInt8
  private var length = 0
  private var values: [ExactText: [UInt8]] = [:]

  init(escape: UInt8) { self.escape = escape }

  /// Takes the words of an ARG: `NAME=VALUE`, or `NAME`, whose value only the builder knows.
  mutating func define(_ arguments: ArraySlice<UInt8>) {
    for word in RawWords.split(arguments, escape: escape) {
      let name = ExactText(word.prefix { $0 != .equals }.string)
      let value = word.firstIndex(of: .equals).flatMap { substituted(word[($0 + 1)...]) }
      // A value with an unknown part is itself unknown.
      values[name] = value.flatMap { $0.contains(.dollar) || length > Self.wholeLimit ? nil : $0 }
      length += values[name]?.count ?? 0
    }
  }

  /// The text without quotation marks and with the values of variables.
  ///
  /// A variable without value stays as it is written. Nil where the result is too long or nested too deeply.
  func substituted(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var substitution = Substitution(variables: self, text: text, position: text.startIndex)
    let result = substitution.read(depth: 0)
    return substitution.isLost ? nil : result
  }

  /// One pass over a text.
  private struct Substitution {
    let variables: DockerfileVariables
    let text: ArraySlice<UInt8>
    var position: Int
    /// Set when the result is of no use.
    var isLost = false

    private var next: UInt8? { position < text.endIndex && !isLost ? text[position] : nil }

    /// Reads to the end, or inside of braces to the closing one.
    mutating func read(depth: Int) -> [UInt8] {
      if depth > depthLimit { isLost = true }
      var (result, quote) = ([UInt8](), UInt8?.none)
      while let byte = next, depth == 0 || quote != nil || byte != UInt8(ascii: "}") {
        position += 1
        if byte == variables.escape, quote != .singleQuote, let escaped = next {
          position += 1
          result.append(escaped)
        } else if byte == quote {
          quote = nil
        } else if quote == nil, byte == .doubleQuote || byte == .singleQuote {
          quote = byte
        } else if byte == .dollar, quote != .singleQuote {
          result += variable(depth: depth)
        } else {
          result.append(byte)
        }
        if result.count > lengthLimit { isLost = true }
      }
      return result
    }

    /// Reads what follows a dollar sign.
    private mutating func variable(depth: Int) -> [UInt8] {
      let start = position - 1
      guard next == UInt8(ascii: "{") else {
        let name = readName()
        return variables.values[ExactText(name.string)] ?? Array(text[start..<position])
      }
      position += 1
      let value = variables.values[ExactText(readName().string)]
      let sign = next
      var isEmptyUnset = false
      if sign == UInt8(ascii: ":") {
        position += 1
        isEmptyUnset = true
      }
      let operation = next
      if let operation, operation != UInt8(ascii: "}") {
        position += 1
        let word = read(depth: depth + 1)
        defer { skipClosingBrace() }
        let isSet = value.map { !isEmptyUnset || !$0.isEmpty } ?? false
        switch operation {
        case .hyphen: return isSet ? value ?? [] : word
        case UInt8(ascii: "+"): return isSet ? word : []
        case UInt8(ascii: "?") where isSet: return value ?? []
        // What patterns would cut off is not followed.
        default: return Self.unknown
        }
      }
      skipClosingBrace()
      return value ?? Array(text[start..<position].prefix(lengthLimit))
    }

    /// Stands for a value that is not known.
    private static let unknown = Array("${}".utf8)

    private mutating func readName() -> ArraySlice<UInt8> {
      let name = text[position...].prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
      position = name.endIndex
      return name
    }

    private mutating func skipClosingBrace() {
      if next == UInt8(ascii: "}") { position += 1 }
    }
  }
}
