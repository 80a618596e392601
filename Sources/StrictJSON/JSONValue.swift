/// One value inside a document.
package struct JSONValue: Sendable {
  package enum Kind: String, Sendable {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case number = "a number"
    case boolean = "a boolean"
    case null = "null"
    /// The text was at fault here, which has been reported already.
    case faulty = "nothing readable"
  }

  package let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  package var kind: Kind {
    switch node.kind {
    case .object: .object
    case .array: .array
    case .string, .stringWithEscapes: .string
    case .number: .number
    case .yes, .no: .boolean
    case .null: .null
    case .faulty: .faulty
    }
  }

  /// The text of a string; empty for every other kind.
  package var string: String {
    guard kind == .string else { return "" }
    return document.bytes.withBytes { JSONText.decode(node, in: $0) }
  }

  /// Whether the value is a string with just these bytes, compared without copying it out.
  package func isString(_ text: String) -> Bool {
    let node = node
    guard node.kind == .string else {
      return node.kind == .stringWithEscapes && string.utf8.elementsEqual(text.utf8)
    }
    let length = Int(node.end - node.start) - 2
    guard text.utf8.count == length else { return false }
    var text = text
    return text.withUTF8 { expected in
      document.bytes.withBytes { bytes in
        let start = Int(node.start) + 1
        for place in 0..<length where bytes[start + place] != expected[place] { return false }
        return true
      }
    }
  }

  /// The value as it is written in the file, quotation marks included.
  package var written: String { String(decoding: writtenBytes, as: UTF8.self) }

  package var writtenBytes: [UInt8] { document.bytes.withBytes { Array($0[extent]) } }

  /// The offsets of its bytes.
  var extent: Range<Int> { Int(node.start)..<Int(node.end) }

  package var boolean: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// The number as the nearest double; nil for every other kind.
  package var double: Double? { kind == .number ? Double(written) : nil }

  /// The number as an exact decimal with at most `places` digits after the point, times ten to that power.
  package func scaled(places: Int) -> Int64? {
    guard kind == .number else { return nil }
    return document.bytes.withBytes { ScaledDecimal.parse($0[extent], places: places) }
  }

  package var elements: JSONElements {
    JSONElements(document: document, index: index + 1, end: kind == .array ? Int(node.next) : index + 1)
  }

  package var members: JSONMembers {
    JSONMembers(document: document, index: index + 1, end: kind == .object ? Int(node.next) : index + 1)
  }

  package var position: SourcePosition { document.position(of: Int(node.start)) }

  /// The place of the value in its document, such as `factors[3].cases[0]`; empty for the root.
  ///
  /// Keys that are no plain names stand as `["a b"]`.
  package var path: String { document.path(of: index) }
}

/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol {
  let document: JSONDocument
  var index: Int
  let end: Int

  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index].next) }
    return JSONValue(document: document, index: index)
  }
}

/// The members of an object, in the order of the file.
package struct JSONMembers: Sequence, IteratorProtocol {
  package typealias Member = (key: JSONValue, value: JSONValue)

  let document: JSONDocument
  var index: Int
  let end: Int

  package mutating func next() -> Member? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index + 1].next) }
    return (JSONValue(document: document, index: index), JSONValue(document: document, index: index + 1))
  }
}

extension JSONValue {
  /// The member of an object with that key.
  package subscript(_ key: StaticString) -> JSONValue? {
    members.first { document.isKey(key, at: $0.key.index) }?.value
  }

  /// The element of an array at that place; O(n).
  package subscript(_ place: Int) -> JSONValue? { elements.dropFirst(place).first { _ in true } }
}
