/// Reads TOML 1.0.
package enum TOMLReader {
  /// How many tables and arrays may stand inside one another.
  package static let nestingLimit = 128

  /// The table that a document is.
  ///
  /// - Throws: the first fault of the document.
  package static func read(_ file: [UInt8]) throws(GrammarFault) -> TOMLTable {
    let text = try SourceText(file)
    var parser = TOMLParser(text.bytes)
    let result: Result<TOMLTable, GrammarFault>
    do throws(GrammarFault) {
      result = .success(try parser.readDocument())
    } catch {
      result = .failure(error)
    }
    if let line = text.firstLineEndedByReturn, line < (result.fault?.line ?? .max) {
      throw GrammarFault(
        line: line,
        message: "a carriage return without line feed; expected a line feed at the end of the line")
    }
    return try result.get()
  }
}

extension Result where Failure == GrammarFault {
  fileprivate var fault: GrammarFault? { if case .failure(let fault) = self { fault } else { nil } }
}
