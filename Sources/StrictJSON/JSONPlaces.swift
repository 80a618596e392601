/// Tells where the values of a document stand, in time that does not grow with the document after the first
/// question; a file can raise a hundred diagnostics at the end of millions of values.
struct JSONPlaces: Sendable {
  private var lines = LineIndex()
  /// For containers with many members: the node of every `spacing`-th member, as far as they were walked.
  private var milestones: [Int: [Int]] = [:]
  private static let spacing = 4096

  mutating func position(of offset: Int, in bytes: TextBytes) -> SourcePosition {
    lines.position(of: offset, in: bytes)
  }

  /// The place of a node, such as `factors[3].cases[0]`; empty for the root.
  mutating func path(of target: Int, in document: JSONDocument) -> String {
    var path = ""
    var container = 0
    while container != target {
      let isArray = document.nodes[container].kind == .array
      let member = member(of: container, holding: target, in: document.nodes)
      let key = document.nodes[member.node]
      path += isArray ? "[\(member.place)]" : Self.step(key, in: document, after: path)
      // A key has the place of its member.
      container = isArray || member.node == target ? member.node : member.node + 1
    }
    return path
  }

  /// The member of a container in which a node lies: its number, and its node or its key's.
  private mutating func member(
    of container: Int, holding target: Int, in nodes: [JSONNode]
  ) -> (place: Int, node: Int) {
    let keyLength = nodes[container].kind == .object ? 1 : 0
    var known = milestones[container] ?? []
    let passed = known.partitioningIndex { $0 > target }
    var place = passed * Self.spacing
    var node = passed > 0 ? known[passed - 1] : container + 1
    while true {
      let next = Int(nodes[node + keyLength].next)
      if target < next { break }
      node = next
      place += 1
      if place % Self.spacing == 0, place / Self.spacing > known.count { known.append(node) }
    }
    if !known.isEmpty { milestones[container] = known }
    return (place, node)
  }

  /// The step to a member of an object; keys that could be mistaken for other steps stand in brackets.
  private static func step(_ key: JSONNode, in document: JSONDocument, after path: String) -> String {
    let written = document.bytes.withBytes { Array($0[Int(key.start)..<Int(key.end)]) }
    let name = written.dropFirst().dropLast()
    let isPlain = !name.isEmpty && name.count <= 60 && !name.contains(where: isMistakable)
    if isPlain { return (path.isEmpty ? "" : ".") + String(decoding: name, as: UTF8.self) }
    return "[\"\(Excerpt.of(name))\"]"
  }

  private static func isMistakable(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }
}

extension [Int] {
  /// The first index whose element passes, where all that fail stand before all that pass; O(log n).
  fileprivate func partitioningIndex(where passes: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
