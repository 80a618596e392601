/// A small look at a page or drawing: whether its elements are closed in order and its text holds no markup.
enum MarkupCheck {
  struct Fault: Error {
    var message: String
  }

  /// Elements of HTML that have no end.
  private static let void: Set = ["meta", "br", "hr", "img", "link", "input"]

  /// The names of the elements in the order in which they begin, each with those of its attributes.
  ///
  /// - Throws: where the text is not well-formed.
  static func elements(of text: String) throws -> [String] {
    var elements: [String] = []
    var open: [String] = []
    for piece in text.utf8.split(separator: UInt8(ascii: "<")) {
      let parts = piece.split(separator: UInt8(ascii: ">"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let tag = String(parts[0]) else { throw Fault(message: "no tag: \(piece)") }
      try checkReferences(in: piece)
      if tag.hasPrefix("!DOCTYPE ") || tag.hasPrefix("?xml ") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else {
          throw Fault(message: "\(tag) is out of order")
        }
        continue
      }
      let closesItself = tag.hasSuffix("/")
      let words = try words(of: closesItself ? tag.dropLast() : tag[...])
      elements.append(words.joined(separator: " "))
      if !closesItself, !void.contains(words[0]) { open.append(words[0]) }
    }
    guard open.isEmpty else { throw Fault(message: "\(open) are never closed") }
    return elements
  }

  /// The name of an element and those of its attributes, whose values stand between quotation marks.
  private static func words(of tag: Substring) throws -> [String] {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1, parts.last?.isEmpty == true || parts.count == 1 else {
      throw Fault(message: "values out of order: \(tag)")
    }
    let words = parts.enumerated().filter { $0.offset % 2 == 0 && !$0.element.isEmpty }
      .flatMap { $0.element.split(separator: " ") }.map { $0.hasSuffix("=") ? $0.dropLast() : $0 }
    guard let name = words.first,
      words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || "-:".contains($0) } })
    else { throw Fault(message: "no names: \(tag)") }
    return ([name] + words.dropFirst()).map { String($0) }
  }

  private static func checkReferences(in piece: Substring.UTF8View) throws {
    for part in piece.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
      let name = String(part.prefix { $0 != UInt8(ascii: ";") })
      guard let name, ["amp", "lt", "gt", "quot", "#39"].contains(name) else {
        throw Fault(message: "an ampersand stands raw: \(part)")
      }
    }
  }
}
