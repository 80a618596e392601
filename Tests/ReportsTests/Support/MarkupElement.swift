/// An element of an HTML or SVG document, read by a reader that forgives nothing.
final class MarkupElement {
  let name: String
  let attributes: [String: String]
  private(set) var children: [MarkupElement] = []
  /// The text directly within the element and within its children, in order.
  private(set) var text = ""

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  func add(_ child: MarkupElement) {
    children.append(child)
    text += child.text
  }

  func add(_ text: String) { self.text += text }

  /// The element itself and everything within it, in the order of the document.
  var all: [MarkupElement] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [MarkupElement] { all.filter { $0.name == name } }

  /// The names of the element, its attributes and everything within it, without any text.
  var shape: String {
    let inner = name == "code" ? "" : children.map(\.shape).joined()
    return "<\(name) \(attributes.keys.sorted().joined(separator: " "))>\(inner)</>"
  }
}

/// Reads markup: every element closed by its own tag, attributes between double quotation marks and given once, no
/// character but what text may hold.
struct MarkupReader {
  struct Fault: Error {
    var message: String
    var rest: String
  }

  /// Elements of HTML that have no end tag.
  private static let void: Set<String> = ["meta", "br", "hr", "img", "link", "input"]
  private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]

  private var rest: Substring

  private init(_ text: String) { rest = text[...] }

  /// The outermost element of the document.
  static func read(_ text: String) throws -> MarkupElement {
    var reader = MarkupReader(text)
    _ = reader.skip("<!DOCTYPE html>\n") || reader.skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let element = try reader.element()
    guard reader.rest == "\n" || reader.rest.isEmpty else { throw reader.fault("something follows the end") }
    return element
  }

  private mutating func element() throws -> MarkupElement {
    guard skip("<") else { throw fault("an element was expected") }
    let name = try word()
    let element = MarkupElement(name, try attributes())
    if skip("/>") || (Self.void.contains(name) && skip(">")) { return element }
    guard skip(">") else { throw fault("a tag does not end") }
    if name == "style" {
      while !rest.hasPrefix("</style>") { element.add(String(try character())) }
    }
    while !rest.hasPrefix("</") {
      if rest.hasPrefix("<") {
        element.add(try self.element())
      } else {
        element.add(try textCharacter())
      }
    }
    guard skip("</\(name)>") else { throw fault("\(name) is closed by another tag") }
    return element
  }

  private mutating func attributes() throws -> [String: String] {
    var attributes: [String: String] = [:]
    while skip(" ") {
      let name = try word()
      guard skip("=\"") else { throw fault("\(name) has no quoted value") }
      var value = ""
      while !skip("\"") { value += skip("'") ? "'" : try textCharacter() }
      guard attributes.updateValue(value, forKey: name) == nil else { throw fault("\(name) is given twice") }
    }
    return attributes
  }

  private mutating func word() throws -> String {
    let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ":") }
    guard let first = word.first, first.isLetter else { throw fault("a name was expected") }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func textCharacter() throws -> String {
    if rest.hasPrefix("&") {
      for (entity, meaning) in Self.entities where skip(entity) { return meaning }
      throw fault("unknown entity")
    }
    let character = try self.character()
    guard !"<>\"'".contains(character) else { throw fault("\(character) stands raw in text") }
    return String(character)
  }

  private mutating func character() throws -> Character {
    guard let character = rest.popFirst() else { throw fault("the document ends too early") }
    return character
  }

  private mutating func skip(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private func fault(_ message: String) -> Fault { Fault(message: message, rest: String(rest.prefix(80))) }
}
