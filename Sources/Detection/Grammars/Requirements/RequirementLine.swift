/// A requirement without comment and options.
///
/// It is `name[extras]>=1; marker`, `name @ URL; marker`, a path, or an address.
struct RequirementLine {
  enum Reading: Equatable {
    case named(String)
    /// A path or an address that does not tell the name of its package.
    case nameless
    case invalid
  }

  private let text: ArraySlice<UInt8>
  private var position: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text.trimmed
    position = self.text.startIndex
  }

  var reading: Reading {
    var line = self
    if let name = line.readNamed() { return .named(name) }
    return locationReading
  }

  // MARK: Requirements with a name

  private var next: UInt8? { position < text.endIndex ? text[position] : nil }

  private mutating func readNamed() -> String? {
    guard let name = readName() else { return nil }
    // A file in the same folder looks like a name.
    guard position < text.endIndex || !Self.isArchive(name) else { return nil }
    skipBlanks()
    if next == UInt8(ascii: "["), !skipExtras() { return nil }
    skipBlanks()
    if next == UInt8(ascii: "@") {
      position += 1
      skipBlanks()
      return Self.isAddress(text[position...]) ? name.string : nil
    }
    return skipVersions() && skipMarker() ? name.string : nil
  }

  /// Reads letters, digits and `-_.`, which may not stand at the ends.
  private mutating func readName() -> ArraySlice<UInt8>? {
    let name = Self.namePrefix(of: text[position...])
    guard name.first?.isLetterOrDigit == true, name.last?.isLetterOrDigit == true else { return nil }
    position = name.endIndex
    return name
  }

  static func namePrefix(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.prefix { $0.isLetterOrDigit || $0 == .hyphen || $0 == .dot || $0 == UInt8(ascii: "_") }
  }

  private mutating func skipBlanks() {
    while next?.isBlank == true { position += 1 }
  }

  private mutating func skipExtras() -> Bool {
    position += 1
    skipBlanks()
    if next != UInt8(ascii: "]") {
      while true {
        skipBlanks()
        guard readName() != nil else { return false }
        skipBlanks()
        guard next == .comma else { break }
        position += 1
      }
    }
    guard next == UInt8(ascii: "]") else { return false }
    position += 1
    return true
  }

  /// Skips `>=1, <2`, which may stand in parentheses.
  private mutating func skipVersions() -> Bool {
    let isEnclosed = next == UInt8(ascii: "(")
    if isEnclosed { position += 1 }
    while true {
      skipBlanks()
      guard let byte = next, "<>=!~".utf8.contains(byte) else { break }
      guard skipVersion() else { return false }
      skipBlanks()
      guard next == .comma else { break }
      position += 1
    }
    if isEnclosed {
      guard next == UInt8(ascii: ")") else { return false }
      position += 1
    }
    return true
  }

  private mutating func skipVersion() -> Bool {
    let comparison = text[position...].prefix { "<>=!~".utf8.contains($0) }
    guard ["<", ">", "<=", ">=", "==", "!=", "~=", "==="].contains(comparison.string) else { return false }
    position = comparison.endIndex
    skipBlanks()
    let start = position
    // Braces and dollar signs belong to variables of the environment.
    while let byte = next, byte.isLetterOrDigit || "._*+!-${}".utf8.contains(byte) { position += 1 }
    return start < position
  }

  private mutating func skipMarker() -> Bool {
    skipBlanks()
    guard let byte = next else { return true }
    return byte == UInt8(ascii: ";") && text[(position + 1)...].contains { !$0.isBlank }
  }

  // MARK: Paths and addresses

  private var locationReading: Reading {
    let location = text.prefix { !$0.isBlank }
    let remainder = text[location.endIndex...].trimmed
    guard Self.isAddress(location) || Self.isPath(location) || Self.isArchive(location) else {
      return .invalid
    }
    guard remainder.isEmpty || remainder.first == UInt8(ascii: ";") || Self.isExplicitPath(location) else {
      return .invalid
    }
    return Self.egg(in: location).map { .named($0) } ?? .nameless
  }

  /// Whether the text begins like `https://host` or `file:/path`, or with a variable of the environment.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    if text.first == .dollar { return true }
    guard text.first?.isLetter == true else { return false }
    let scheme = text.prefix { $0.isLetterOrDigit || $0 == .hyphen || $0 == .dot || $0 == UInt8(ascii: "+") }
    return text[scheme.endIndex...].hasPrefix(":/")
  }

  private static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == .dot || text.contains(UInt8(ascii: "/")) || text.contains(.backslash)
  }

  /// Whether the text can be nothing but a path, which may hold blanks.
  private static func isExplicitPath(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: "/") || text.hasPrefix("./") || text.hasPrefix("../")
  }

  private static func isArchive(_ text: ArraySlice<UInt8>) -> Bool {
    [".whl", ".zip", ".tar", ".tgz", ".tar.gz", ".tbz", ".tar.bz2", ".txz", ".tar.xz", ".tlz", ".tar.lzma"]
      .contains { text.count > $0.utf8.count && text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The name in `#egg=name` or `#subdirectory=part&egg=name`.
  private static func egg(in location: ArraySlice<UInt8>) -> String? {
    guard let hash = location.firstIndex(of: .hash) else { return nil }
    for part in location[(hash + 1)...].split(separator: UInt8(ascii: "&")) where part.hasPrefix("egg=") {
      let name = namePrefix(of: part.dropFirst(4))
      if name.first?.isLetterOrDigit == true { return name.string }
    }
    return nil
  }
}
