import StrictJSON

/// Writes text so that Markdown (CommonMark with GitHub's extensions) shows it and does not act on it.
package enum Markdown {
  /// The text with every character that could start an element written as an escape, on one line.
  ///
  /// Addresses, mentions and the like are looked for when escapes are gone already, so such words stand as code.
  ///
  /// - Parameter startsLine: whether it begins a block, where some characters would make it a list or a rule.
  package static func literal(_ text: String, startsLine: Bool = true) -> String {
    var text = text
    let escaped = text.withUTF8 { isHarmless($0) ? nil : escapingWords(of: $0) }
    return startsLine ? escapingStart(of: escaped ?? text) : escaped ?? text
  }

  /// The text as code.
  ///
  /// - Parameter isInTable: whether it stands in a cell, which a bar would end even there.
  package static func code(_ text: String, isInTable: Bool = false) -> String {
    let text = text.withVisibleControls
    guard !text.isEmpty else { return "" }
    let longestFence = text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longestFence + 1)
    let needsRoom = ["`", " "].contains { text.hasPrefix($0) || text.hasSuffix($0) }
    let content = needsRoom ? " \(text) " : text
    return fence + (isInTable ? content.replacing("|", with: "\\|") : content) + fence
  }

  /// Whether nothing in the text can mean anything but itself, wherever it stands but at the start of a line.
  private static func isHarmless(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (beforeThat, previous) = (UInt8(ascii: " "), UInt8(ascii: " "))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if previous == UInt8(ascii: ":")
          || (byte | 0x20 == UInt8(ascii: "w") && previous | 0x20 == byte | 0x20)
        {
          return false
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Between the numbers of a time of day a colon names no picture.
        if previous == UInt8(ascii: ":"), !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(beforeThat) {
          return false
        }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"),
        UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "+"):
        break
      case UInt8(ascii: "/"): if previous == UInt8(ascii: ":") { return false }
      case UInt8(ascii: " "): if previous == byte { return false }
      default: return false
      }
      (beforeThat, previous) = (previous, byte)
    }
    return true
  }

  // MARK: Words

  /// Writes the words one blank apart; blanks at the ends stay, since they part the text from what stands beside it.
  private static func escapingWords(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count + bytes.count / 8 + 8)
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, isSpace(bytes[place]) { place += 1 }
      if place > start { line.append(UInt8(ascii: " ")) }
      let word = place
      while place < bytes.count, !isSpace(bytes[place]) { place += 1 }
      if place > word { append(UnsafeBufferPointer(rebasing: bytes[word..<place]), to: &line) }
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  private static func append(_ word: UnsafeBufferPointer<UInt8>, to line: inout [UInt8]) {
    if word.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !isFoundLater(word) {
      appendEscaped(word, to: &line)
    } else {
      line += Array(escaping(String(decoding: word, as: UTF8.self).withVisibleControls).utf8)
    }
  }

  private static func escaping(_ word: String) -> String {
    // A bar would end a cell even within code.
    word.split(separator: "|", omittingEmptySubsequences: false).map(codeWhereNeeded).joined(separator: "\\|")
  }

  private static func codeWhereNeeded(_ part: Substring) -> String {
    guard isFoundLater(part.utf8) else { return escapingCharacters(of: part) }
    let start = part.prefix { "(\"'".contains($0) }
    let end = part.dropFirst(start.count).reversed().prefix { ".,;!?)\"'".contains($0) }
    return escapingCharacters(of: start) + code(String(part.dropFirst(start.count).dropLast(end.count)))
      + escapingCharacters(of: part.suffix(end.count))
  }

  /// Whether renderers make something of the word although it holds no markup: a link, a mention of somebody, a
  /// reference to an issue, a picture.
  private static func isFoundLater(_ word: some Sequence<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    var colons = 0
    for byte in word {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/"): if previous == UInt8(ascii: ":") { return true }
      case UInt8(ascii: ":"):
        colons += 1
        // Two of them can enclose the name of a picture, such as `:rocket:`; a time of day has them too.
        if colons > 1 { return true }
      case UInt8(ascii: "w"), UInt8(ascii: "W"): if previous | 0x20 == UInt8(ascii: "w") { return true }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if previous == UInt8(ascii: "#") { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  private static func escapingCharacters(of text: Substring) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendEscaped(_ text: some Sequence<UInt8>, to line: inout [UInt8]) {
    for byte in text {
      if isMarkup(byte) { line.append(UInt8(ascii: "\\")) }
      line.append(byte)
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  // MARK: Starts of lines

  /// Escapes what would start a list, which is a hyphen, a plus sign or a number with a point or bracket that
  /// stands alone, and a row of hyphens, which would draw a line.
  private static func escapingStart(of line: String) -> String {
    guard let first = line.utf8.first, first < UInt8(ascii: "A") else { return line }
    let text = line.drop { $0 == " " }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    let isRule = text.first == "-" && text.allSatisfy { $0 == "-" || $0 == " " }
    let standsAlone = rest.dropFirst().first.map { $0 == " " } ?? true
    let isMarker = rest.first.map { (digits.isEmpty ? "-+" : ".)").contains($0) } ?? false
    return isRule || (isMarker && standsAlone) ? digits + "\\" + rest : String(text)
  }
}
