/// Says whether text is one of the values that TOML writes without quotation marks.
struct TOMLScalar {
  private let text: ArraySlice<UInt8>
  private var position: Int

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  /// Whether such a value may have the byte in it, apart from the blank between a date and its time.
  static func mayHold(_ byte: UInt8) -> Bool {
    switch byte {
    case .hyphen, .dot, UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: ":"): true
    default: byte.isLetterOrDigit
    }
  }

  static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
    if ["true", "false"].contains(where: { text.elementsEqual($0.utf8) }) { return true }
    return matches(text) { $0.skipNumber() } || matches(text) { $0.skipDateAndTime() }
      || matches(text) { $0.skipTime() }
  }

  static func isDate(_ text: ArraySlice<UInt8>) -> Bool { matches(text) { $0.skipDate() } }

  private static func matches(_ text: ArraySlice<UInt8>, _ skip: (inout TOMLScalar) -> Bool) -> Bool {
    var scalar = TOMLScalar(text)
    return skip(&scalar) && scalar.position == text.endIndex
  }

  private var next: UInt8? { position < text.endIndex ? text[position] : nil }

  private mutating func skip(_ letters: String) -> Bool {
    guard let byte = next, letters.utf8.contains(byte) else { return false }
    position += 1
    return true
  }

  private mutating func skipWord(_ word: String) -> Bool {
    guard text[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  // MARK: Numbers

  private mutating func skipNumber() -> Bool {
    if skipWord("0x") { return skipDigits { $0.hexadecimalValue != nil } }
    if skipWord("0o") { return skipDigits { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) } }
    if skipWord("0b") { return skipDigits { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") } }
    _ = skip("+-")
    if skipWord("inf") || skipWord("nan") { return true }
    // No digit may follow a zero at the beginning.
    guard skip("0") || skipDigits(\.isDigit) else { return false }
    if skip("."), !skipDigits(\.isDigit) { return false }
    guard skip("eE") else { return true }
    _ = skip("+-")
    return skipDigits(\.isDigit)
  }

  /// Skips digits, between which single underscores may stand.
  private mutating func skipDigits(_ isDigit: (UInt8) -> Bool) -> Bool {
    repeat {
      guard let byte = next, isDigit(byte) else { return false }
      while let byte = next, isDigit(byte) { position += 1 }
    } while skip("_")
    return true
  }

  // MARK: Dates and times

  private mutating func skipDateAndTime() -> Bool {
    guard skipDate() else { return false }
    guard skip("Tt ") else { return true }
    guard skipTime() else { return false }
    if skip("Zz") { return true }
    guard skip("+-") else { return true }
    return skipField(2, in: 0...23) != nil && skip(":") && skipField(2, in: 0...59) != nil
  }

  private mutating func skipDate() -> Bool {
    guard let year = skipField(4, in: 0...9999), skip("-"), let month = skipField(2, in: 1...12), skip("-")
    else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return skipField(2, in: 1...days) != nil
  }

  private mutating func skipTime() -> Bool {
    // A leap second is the sixtieth.
    guard skipField(2, in: 0...23) != nil, skip(":"), skipField(2, in: 0...59) != nil, skip(":"),
      skipField(2, in: 0...60) != nil
    else { return false }
    guard skip(".") else { return true }
    guard next?.isDigit == true else { return false }
    while next?.isDigit == true { position += 1 }
    return true
  }

  private mutating func skipField(_ count: Int, in range: ClosedRange<Int>) -> Int? {
    let field = text[position...].prefix(count)
    guard field.count == count, field.allSatisfy(\.isDigit) else { return nil }
    let value = field.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard range.contains(value) else { return nil }
    position += count
    return value
  }
}
