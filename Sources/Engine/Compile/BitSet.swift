/// A set of small whole numbers, held as the bits of words.
struct BitSet: Sequence, Sendable {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  init(count: Int, where isMember: (Int) -> Bool) {
    self.init(count: count)
    for member in 0..<count where isMember(member) { words[member / 64] |= 1 << UInt64(member % 64) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  mutating func formUnion(_ other: BitSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  mutating func formIntersection(_ other: BitSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  mutating func subtract(_ other: BitSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  func intersection(_ other: BitSet) -> BitSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  func subtracting(_ other: BitSet) -> BitSet {
    var result = self
    result.subtract(other)
    return result
  }

  func makeIterator() -> AnyIterator<Int> {
    var place = 0
    var rest = words.first ?? 0
    return AnyIterator {
      while rest == 0 {
        place += 1
        guard place < words.count else { return nil }
        rest = words[place]
      }
      defer { rest &= rest - 1 }
      return place * 64 + rest.trailingZeroBitCount
    }
  }
}
