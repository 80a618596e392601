/// The rule for the ids of the knowledge base: lower-case words and numbers joined by hyphens.
package enum Identifier {
  package static func isValid(_ text: String) -> Bool {
    isValidForClaim(text) && !text.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Claims often carry the ids of the collection they come from, so capitals are allowed in theirs.
  package static func isValidForClaim(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }
}
