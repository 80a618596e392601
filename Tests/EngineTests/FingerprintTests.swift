import Testing

@testable import Engine

@Suite struct FingerprintTests {
  private func fingerprint(_ texts: String...) -> String {
    var fingerprint = Fingerprint()
    for text in texts { fingerprint.add(text) }
    return fingerprint.text
  }

  private func fingerprint(_ bytes: [UInt8]) -> String {
    var fingerprint = Fingerprint()
    bytes.withUnsafeBufferPointer { fingerprint.add($0) }
    return fingerprint.text
  }

  @Test func itIsSixteenHexadecimalDigits() {
    for text in ["", "a", "some words of a report"] {
      let digits = fingerprint(text)
      #expect(digits.utf8.count == 16)
      #expect(digits.allSatisfy { "0123456789abcdef".contains($0) })
      #expect(digits == fingerprint(text))
      #expect(digits == fingerprint(Array(text.utf8)))
    }
  }

  /// Lengths around the eight bytes that are taken in at a time.
  @Test(arguments: [1, 2, 7, 8, 9, 15, 16, 17, 31]) func everyChangeOfAByteChangesIt(_ length: Int) {
    let bytes = (0..<length).map { UInt8($0 * 7 % 256) }
    var seen: Set = [fingerprint(bytes)]
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        #expect(seen.insert(fingerprint(changed)).inserted, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func lengthCountsEvenOfBytesThatAreZero() {
    let all = (0..<40).map { fingerprint([UInt8](repeating: 0, count: $0)) }
    #expect(Set(all).count == all.count)
  }

  @Test func orderCounts() {
    #expect(fingerprint("a", "b") != fingerprint("b", "a"))
    #expect(fingerprint("first eight", "then more") != fingerprint("then more", "first eight"))
    #expect(fingerprint([1, 2, 3]) != fingerprint([3, 2, 1]))
  }

  @Test func whereOneTextEndsAndTheNextBeginsCounts() {
    let text = "a text of three words and more"
    var seen: Set = [fingerprint(text)]
    for place in text.indices {
      #expect(seen.insert(fingerprint(String(text[..<place]), String(text[place...]))).inserted)
    }
    #expect(fingerprint() != fingerprint(""))
    #expect(fingerprint("") != fingerprint("", ""))
  }
}
