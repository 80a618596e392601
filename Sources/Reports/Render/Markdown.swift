import StrictJSON

/// Writes text so that Markdown (CommonMark with GitHub's extensions) shows it and does not act on it.
package enum Markdown {
  /// The text with every character that could start an element written as an escape, on one line.
  ///
  /// Addresses, mentions and the like are looked for when escapes are gone already, so such words stand as code.
  ///
  /// - Parameter startsLine: whether it begins a block, where some characters would make it a list or a rule.
  package static func literal(_ text: String, startsLine: Bool = true) -> String {
    let line = isHarmless(text) ? text : escapingWords(of: text)
    return startsLine ? escapingStart(of: line.drop { $0 == " " }) : line
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
  private static func isHarmless(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if previous == UInt8(ascii: ":") || (byte == UInt8(ascii: "w") && previous | 0x20 == byte) {
          return false
        }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if previous == UInt8(ascii: ":") || (byte == UInt8(ascii: "W") && previous | 0x20 == byte | 0x20) {
          return false
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: " "): if previous == byte { return false }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
        UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "+"):
        break
      case UInt8(ascii: "/"): if previous == UInt8(ascii: ":") { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }

  // MARK: Words

  private static func escapingWords(of text: String) -> String {
    var line = ""
    line.reserveCapacity(text.utf8.count + 16)
    let isSpace = { (byte: UInt8) in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\t")
    }
    var rest = text.utf8[...]
    while let first = rest.first {
      // Spaces at the ends stay, since they part the text from what stands beside it.
      if isSpace(first) {
        line += " "
        rest = rest.drop(while: isSpace)
      } else {
        let end = rest.firstIndex(where: isSpace) ?? rest.endIndex
        line += escaping(Substring(rest[..<end]))
        rest = rest[end...]
      }
    }
    return line
  }

  private static func escaping(_ word: Substring) -> String {
    let word =
      word.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? word : String(word).withVisibleControls[...]
    guard isFoundLater(word) else { return escapingCharacters(of: word) }
    // A bar would end a cell even within code.
    return word.split(separator: "|", omittingEmptySubsequences: false).map(codeWhereNeeded).joined(
      separator: "\\|")
  }

  private static func codeWhereNeeded(_ part: Substring) -> String {
    guard isFoundLater(part) else { return escapingCharacters(of: part) }
    let start = part.prefix { "(\"'".contains($0) }
    let end = part.dropFirst(start.count).reversed().prefix { ".,;!?)\"'".contains($0) }
    return escapingCharacters(of: start) + code(String(part.dropFirst(start.count).dropLast(end.count)))
      + escapingCharacters(of: part.suffix(end.count))
  }

  /// Whether renderers make something of the word although it holds no markup: a link, a mention of somebody, a
  /// reference to an issue, a picture.
  private static func isFoundLater(_ word: Substring) -> Bool {
    var previous = UInt8(ascii: " ")
    var colons = 0
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "/"): if previous == UInt8(ascii: ":") { return true }
      case UInt8(ascii: ":"): colons += 1
      case UInt8(ascii: "w"), UInt8(ascii: "W"): if previous | 0x20 == UInt8(ascii: "w") { return true }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if previous == UInt8(ascii: "#") { return true }
      default: break
      }
      previous = byte
    }
    return colons > 1 && namesPicture(word)
  }

  /// Whether a part of the word stands between colons like the name of a picture: `:rocket:`.
  private static func namesPicture(_ word: Substring) -> Bool {
    word.split(separator: ":", omittingEmptySubsequences: false).dropFirst().dropLast().contains { name in
      name.contains(where: \.isLetter) && name.allSatisfy { $0.isLetter || $0.isNumber || "_+-".contains($0) }
    }
  }

  private static func escapingCharacters(of text: Substring) -> String {
    guard text.utf8.contains(where: isMarkup) else { return String(text) }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isMarkup(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
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
  private static func escapingStart(of text: Substring) -> String {
    guard let first = text.utf8.first, first < UInt8(ascii: "A") else { return String(text) }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    let isRule = text.first == "-" && text.allSatisfy { $0 == "-" || $0 == " " }
    let standsAlone = rest.dropFirst().first.map { $0 == " " } ?? true
    let isMarker = rest.first.map { (digits.isEmpty ? "-+" : ".)").contains($0) } ?? false
    return isRule || (isMarker && standsAlone) ? digits + "\\" + rest : String(text)
  }
}
