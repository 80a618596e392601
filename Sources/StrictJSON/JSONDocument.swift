internal import Synchronization

/// A parsed JSON text: the bytes and a flat table of the values in them.
///
/// Strings and numbers are not copied out until they are asked for, so reading a document costs little more
/// than a pass over its bytes.
package final class JSONDocument: Sendable {
  /// The name under which diagnostics speak of the text.
  package let file: String
  let bytes: TextBytes
  let nodes: [JSONNode]
  /// The offsets at which the text was at fault.
  let faults: [Int]
  private let places = Mutex(JSONPlaces())

  init(file: String, bytes: TextBytes, nodes: [JSONNode], faults: [Int]) {
    self.file = file
    self.bytes = bytes
    self.nodes = nodes
    self.faults = faults
  }

  /// The outermost value.
  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// The line and column of a byte offset.
  func position(of offset: Int) -> SourcePosition {
    places.withLock { $0.position(of: offset, in: bytes) }
  }

  /// Whether a node is the string `text`, compared byte by byte.
  func isKey(_ text: StaticString, at index: Int) -> Bool {
    let node = nodes[index]
    guard node.kind == .string, Int(node.end - node.start) - 2 == text.utf8CodeUnitCount else {
      // By bytes, since `==` takes a few other characters for letters of ASCII.
      return node.kind == .stringWithEscapes
        && JSONValue(document: self, index: index).string.utf8.elementsEqual(text.description.utf8)
    }
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes.withBytes { bytes in
      let start = Int(node.start) + 1
      for place in expected.indices where expected[place] != bytes[start + place] { return false }
      return true
    }
  }

  /// The place of a node inside the document, such as `factors[3].cases[0]`.
  func path(of index: Int) -> String {
    places.withLock { $0.path(of: index, in: self) }
  }
}

/// One value of a document in reading order; the members of a container follow it directly, keys as strings.
struct JSONNode {
  enum Kind: UInt8 {
    case object, array, string, stringWithEscapes, number, yes, no, null
    /// Stands where the text was at fault; the fault has been reported.
    case faulty
  }

  var kind: Kind
  /// The offset of the first byte, the opening quotation mark or bracket included.
  var start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// The index of the node after this value and all that it contains.
  var next: UInt32
}
