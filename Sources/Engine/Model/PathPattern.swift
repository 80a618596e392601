/// A pattern for the end of a path, such as `settings/*.txt`; a star stands for any characters of one part.
package struct PathPattern: Sendable, Hashable {
  private enum Part: Hashable {
    case exactly(String)
    /// What stands between the stars, first and last what stands before and after them.
    case pieces([String])
  }

  /// The last part of a path first.
  private let parts: [Part]

  package init(_ text: String) {
    parts = text.split(separator: "/").reversed().map { part in
      part.contains("*")
        ? .pieces(part.split(separator: "*", omittingEmptySubsequences: false).map(String.init))
        : .exactly(String(part))
    }
  }

  /// The name of the last part where the pattern leaves no choice; what most files are told apart by.
  package var exactName: String? {
    if case .exactly(let name)? = parts.first { return name }
    return nil
  }

  /// Whether a file of that name can match, whatever folder it stands in.
  package func mayMatch(_ name: String) -> Bool { parts.first.map { Self.matches(name, $0) } ?? false }

  /// How many folders above the file belong to the pattern.
  package var depth: Int { parts.count - 1 }

  /// - Parameter path: the parts of a path from the top of the repository.
  package func matches(_ path: [String]) -> Bool {
    guard !parts.isEmpty, path.count >= parts.count else { return false }
    return zip(parts, path.reversed()).allSatisfy { Self.matches($1, $0) }
  }

  private static func matches(_ name: String, _ part: Part) -> Bool {
    switch part {
    case .exactly(let expected): expected == name
    case .pieces(let pieces): matches(name, pieces)
    }
  }

  private static func matches(_ name: String, _ pieces: [String]) -> Bool {
    guard let first = pieces.first, let last = pieces.last,
      name.utf8.count >= first.utf8.count + last.utf8.count,
      name.hasPrefix(first), name.hasSuffix(last)
    else { return false }
    var rest = Array(name.utf8)[first.utf8.count..<(name.utf8.count - last.utf8.count)]
    for piece in pieces.dropFirst().dropLast() {
      // The first place is as good as any: what follows has the more room.
      guard let found = rest.firstRange(of: piece.utf8) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
