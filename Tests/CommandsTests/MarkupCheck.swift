import Testing

/// A small look at a page or drawing: whether its elements are closed in order and its text holds no markup.
enum MarkupCheck {
  private struct Fault: Error {
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
    let pieces = text.split(separator: "<", omittingEmptySubsequences: false)
    for piece in pieces.dropFirst() where !["!DOCTYPE html>", "?xml "].contains(where: piece.hasPrefix) {
      guard let tag = try /(\/?)([a-zA-Z0-9]+)((?: [a-zA-Z0-9:-]+="[^"]*")*)(\/?)>/.prefixMatch(in: piece)
      else {
        throw Fault(message: "no tag: <\(piece.prefix(60))")
      }
      let name = String(tag.output.2)
      let attributes = tag.output.3.matches(of: /\ ([a-zA-Z0-9:-]+)="/).map { String($0.output.1) }
      if tag.output.1 == "/" {
        guard open.popLast() == name else { throw Fault(message: "\(name) is closed out of order") }
      } else {
        elements.append(([name] + attributes).joined(separator: " "))
        if tag.output.4.isEmpty, !void.contains(name) { open.append(name) }
      }
      guard piece[tag.range.upperBound...].matches(of: /&(?!(amp|lt|gt|quot|#39);)/).isEmpty else {
        throw Fault(message: "an ampersand stands raw: <\(piece.prefix(60))")
      }
    }
    guard open.isEmpty else { throw Fault(message: "\(open) are never closed") }
    return elements
  }
}
