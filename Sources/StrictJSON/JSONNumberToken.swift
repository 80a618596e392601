/// The extent of a number in a text, and what is wrong with it.
struct JSONNumberToken {
  enum Complaint: String {
    case notation = "invalid number"
    case range = "number out of range"
  }

  var end: Int
  var complaint: Complaint?

  init(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    let first = text[start] == UInt8(ascii: "-") ? start + 1 : start
    var position = ByteRun.endOfDigits(from: first, in: text)
    var isSound = position > first && (text[first] != UInt8(ascii: "0") || position == first + 1)
    if position < text.count, text[position] == UInt8(ascii: ".") {
      let fraction = position + 1
      position = ByteRun.endOfDigits(from: fraction, in: text)
      isSound = isSound && position > fraction
    }
    var exponentDigits = 0
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < text.count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") {
        position += 1
      }
      let exponent = position
      position = ByteRun.endOfDigits(from: exponent, in: text)
      exponentDigits = position - exponent
      isSound = isSound && exponentDigits > 0
    }
    // What hangs directly on a number belongs to the same mistake: 0x1F, 1_000, 12px.
    while position < text.count, Self.isWordByte(text[position]) {
      isSound = false
      position += 1
    }
    end = position
    if !isSound {
      complaint = .notation
    } else if exponentDigits > 2 || position - start > 200 {
      // Any shorter number is far below the largest double, some 1.8e308.
      let value = Double(String(decoding: text[start..<position], as: UTF8.self))
      if value?.isFinite != true { complaint = .range }
    }
  }

  /// Whether a byte can be part of a word or number as people write them.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
