/// Sixteen hexadecimal digits that identify a run of texts.
///
/// Eight bytes at a time are taken in by exclusive or, then spread by a multiplication and a shift, each of which can
/// be undone, so that texts of one length that differ in one such step never meet by it. It tells versions apart and
/// does not protect against forgery.
package struct Fingerprint: Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= bytes.count {
      take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
    take(rest)
    // Without its length a text could take over the beginning of the next.
    take(UInt64(bytes.count))
  }

  private mutating func take(_ word: UInt64) {
    hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 32
  }

  package var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
