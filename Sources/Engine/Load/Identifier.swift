/// The rule for the ids of the knowledge base: lower-case words and numbers joined by hyphens.
package enum Identifier {
  package static func isValid(_ text: String) -> Bool {
    isValidForClaim(text) && !text.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Claims often carry the ids of the collection they come from, so capitals are allowed in theirs.
  package static func isValidForClaim(_ text: String) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    var isAtStartOfWord = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAtStartOfWord = false
      case UInt8(ascii: "-") where !isAtStartOfWord: isAtStartOfWord = true
      default: return false
      }
    }
    return !isAtStartOfWord
  }
}
