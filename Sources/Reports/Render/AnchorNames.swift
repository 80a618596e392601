/// Gives out the names under which parts of a document can be reached, each one once.
struct AnchorNames {
  private var taken: Set<String> = []
  /// For each name how often it was asked for, so that many equal headings do not take ever longer.
  private var counts: [String: Int] = [:]

  /// A name made of the letters and digits of a text, with a number where others asked for the same one.
  mutating func name(for text: String) -> String {
    let stem = Self.stem(text)
    var count = counts[stem, default: 0]
    var name: String
    repeat {
      count += 1
      name = count == 1 ? stem : "\(stem)-\(count)"
    } while taken.contains(name)
    counts[stem] = count
    taken.insert(name)
    return name
  }

  /// The anchor of a claim, which carries its id unchanged; nil for an id that could not stand in an address.
  mutating func claim(_ id: String) -> String? {
    let isPlain = id.utf8.allSatisfy { Self.plain($0) != nil || $0 == UInt8(ascii: "-") }
    let name = "claim-\(id)"
    guard isPlain, !id.isEmpty, taken.insert(name).inserted else { return nil }
    return name
  }

  private static let longest = 60

  private static func stem(_ text: String) -> String {
    var stem: [UInt8] = []
    for byte in text.utf8 where stem.count < longest {
      if let byte = plain(byte) {
        stem.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      } else if let last = stem.last, last != UInt8(ascii: "-") {
        stem.append(UInt8(ascii: "-"))
      }
    }
    while stem.last == UInt8(ascii: "-") { stem.removeLast() }
    return stem.isEmpty ? "section" : String(decoding: stem, as: UTF8.self)
  }

  /// The byte if it is an unaccented letter or a digit.
  private static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      byte
    default: nil
    }
  }
}
