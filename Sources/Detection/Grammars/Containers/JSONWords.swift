import StrictJSON

/// Reads an array of strings in JSON, the form of commands that no shell sees.
enum JSONWords {
  /// The strings; nil where the text is anything else.
  static func read(_ text: ArraySlice<UInt8>) -> [String]? {
    // Most commands are plain text, which need not be read as JSON to its first fault.
    guard text.first == UInt8(ascii: "[") else { return nil }
    var diagnostics: [Diagnostic] = []
    guard let root = JSONDocument.parse(Array(text), file: "", into: &diagnostics)?.root,
      diagnostics.isEmpty, root.kind == .array, root.elements.allSatisfy({ $0.kind == .string })
    else { return nil }
    return root.elements.map(\.string)
  }
}
