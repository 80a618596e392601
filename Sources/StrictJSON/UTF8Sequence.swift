/// Knows which bytes form one UTF-8 character (RFC 3629, so no surrogates and no overlong forms).
package enum UTF8Sequence {
  /// The length in bytes of the valid sequence at `position`, or 0.
  package static func length(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = text[position]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= text.count, second.contains(text[position + 1]) else { return 0 }
    for offset in 2..<max(2, length) where text[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
