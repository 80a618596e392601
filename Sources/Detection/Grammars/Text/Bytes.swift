extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let hash = UInt8(ascii: "#")
  static let doubleQuote = UInt8(ascii: "\"")
  static let singleQuote = UInt8(ascii: "'")
  static let dollar = UInt8(ascii: "$")
  static let hyphen = UInt8(ascii: "-")
  static let equals = UInt8(ascii: "=")
  static let comma = UInt8(ascii: ",")
  static let dot = UInt8(ascii: ".")

  /// Whether the byte parts words: the blanks of ASCII other than those that end a line.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 0x0B || self == 0x0C
  }
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self - UInt8(ascii: "0")) }
    let place = (self | 0x20) &- UInt8(ascii: "a")
    return place < 6 ? UInt32(place) + 10 : nil
  }
}

extension ArraySlice<UInt8> {
  /// The text without the blanks at both ends.
  var trimmed: ArraySlice<UInt8> {
    let start = drop(while: \.isBlank)
    return start.prefix(upTo: (start.lastIndex { !$0.isBlank } ?? start.startIndex - 1) + 1)
  }

  /// The runs of bytes between blanks.
  var words: [ArraySlice<UInt8>] { split(whereSeparator: \.isBlank) }

  var string: String { String(decoding: self, as: UTF8.self) }

  func hasPrefix(_ text: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return starts(with: bytes)
  }

  /// The first place of two bytes in a row.
  func firstIndex(ofPair first: UInt8, _ second: UInt8) -> Int? {
    indices.dropLast().first { self[$0] == first && self[$0 + 1] == second }
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) { append(contentsOf: String(scalar).utf8) }
}
