extension JSONDocument {
  /// Reads a text and adds what is wrong with it to `diagnostics`.
  ///
  /// Nil when the text cannot be followed to its end. Otherwise the document can be examined further, so that
  /// all problems of a file are reported together, even where faults were stepped over.
  package static func parse(
    _ bytes: [UInt8], file: String, limits: JSONLimits = JSONLimits(), into diagnostics: inout [Diagnostic]
  ) -> JSONDocument? {
    parse(TextBytes(bytes), file: file, limits: limits, into: &diagnostics)
  }

  /// The same for a text wherever it lies.
  package static func parse(
    _ bytes: TextBytes, file: String, limits: JSONLimits = JSONLimits(), into diagnostics: inout [Diagnostic]
  ) -> JSONDocument? {
    let parsed = bytes.withBytes { text in
      var parser = JSONParser(text, limits: limits)
      let isWhole = parser.parse()
      return (nodes: parser.nodes, faults: parser.faults, isWhole: isWhole)
    }
    let document = JSONDocument(
      file: file, bytes: bytes, nodes: parsed.nodes, faults: parsed.faults.map(\.offset))
    for fault in parsed.faults {
      diagnostics.append(
        Diagnostic(file: file, at: document.position(of: fault.offset), message: fault.message))
    }
    return parsed.isWhole ? document : nil
  }
}
