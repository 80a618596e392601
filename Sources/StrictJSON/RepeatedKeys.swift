/// Finds the keys of an object that stand in it more than once, compared by their text and not their notation.
struct RepeatedKeys {
  let text: UnsafeBufferPointer<UInt8>
  let nodes: [JSONNode]

  /// The keys of an object that equal an earlier one, as node indices in their order.
  ///
  /// The time is linear in the number of keys; for few keys no memory is taken.
  func of(_ object: Int) -> [Int] {
    var count = 0
    var isPlain = true
    for key in keys(of: object, before: Int(nodes[object].next)) {
      count += 1
      isPlain = isPlain && nodes[key].kind == .string
    }
    return count <= 24 && isPlain ? amongFewPlain(of: object) : among(count, of: object)
  }

  /// One bit of 64 that two keys with the same text have in common.
  ///
  /// Taken from the length and three of the bytes; keys with escapes, which can equal any other, have all bits.
  @inline(__always)
  static func fingerprint(of key: JSONNode, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard key.kind == .string else { return .max }
    let (first, last) = (Int(key.start) + 1, Int(key.end) - 2)
    // Of an empty key these are its quotation marks, which does no harm.
    let bytes = UInt64(text[first]) | UInt64(text[last]) << 8 | UInt64(text[(first + last) / 2]) << 16
    let mixed = (bytes | UInt64(last - first + 1) << 24) &* 0x9E37_79B9_7F4A_7C15
    return 1 << (mixed >> 58)
  }

  /// Compares a key with all earlier ones only if one of those has the same fingerprint.
  private func amongFewPlain(of object: Int) -> [Int] {
    var repeated: [Int] = []
    var fingerprints: UInt64 = 0
    for key in keys(of: object, before: Int(nodes[object].next)) {
      let fingerprint = Self.fingerprint(of: nodes[key], in: text)
      if fingerprints & fingerprint != 0,
        keys(of: object, before: key).contains(where: { isSame(nodes[$0], nodes[key]) })
      {
        repeated.append(key)
      }
      fingerprints |= fingerprint
    }
    return repeated
  }

  /// Enters every key in a hash table, which for millions of keys is several times as fast as a `Set`.
  private func among(_ count: Int, of object: Int) -> [Int] {
    // At most half full. A place holds the node of a key below and half of its hash above; 0 is free, since
    // the root is no key.
    let mask = (1 << (Int.bitWidth - count.leadingZeroBitCount + 1)) - 1
    var table = [UInt64](repeating: 0, count: mask + 1)
    var repeated: [Int] = []
    for key in keys(of: object, before: Int(nodes[object].next)) {
      let hash = hash(of: nodes[key])
      let entry = hash & ~0xFFFF_FFFF | UInt64(key)
      var place = Int(truncatingIfNeeded: hash) & mask
      while table[place] != 0, !isSame(table[place], entry) { place = (place + 1) & mask }
      if table[place] == 0 { table[place] = entry } else { repeated.append(key) }
    }
    return repeated
  }

  /// A hash of the text of a key; with another seed in each run, so that no file can be made to collide.
  private func hash(of key: JSONNode) -> UInt64 {
    var hasher = Hasher()
    if key.kind == .string {
      hasher.combine(bytes: UnsafeRawBufferPointer(content(of: key)))
    } else {
      Array(JSONText.decode(key, in: text).utf8).withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  private func isSame(_ left: UInt64, _ right: UInt64) -> Bool {
    left >> 32 == right >> 32
      && isSame(nodes[Int(left & 0xFFFF_FFFF)], nodes[Int(right & 0xFFFF_FFFF)])
  }

  /// Compares by bytes; `==` on strings takes different spellings of an accented letter for equal.
  private func isSame(_ left: JSONNode, _ right: JSONNode) -> Bool {
    guard left.kind == .string, right.kind == .string else {
      return JSONText.decode(left, in: text).utf8.elementsEqual(JSONText.decode(right, in: text).utf8)
    }
    return left.end - left.start == right.end - right.start
      && content(of: left).elementsEqual(content(of: right))
  }

  private func content(of key: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(key.start) + 1..<Int(key.end) - 1])
  }

  private func keys(of object: Int, before end: Int) -> some Sequence<Int> {
    sequence(state: object + 1) { key in
      guard key < end else { return nil }
      defer { key = Int(nodes[key + 1].next) }
      return key
    }
  }
}
