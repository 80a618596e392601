import Detection
import Foundation
import Testing

/// Holds the reader against the one in the library of Python.
@Suite struct TOMLComparisonTests {
  @Test(.enabled(if: Python.isInstalled(with: "tomllib"))) func agreesWithAnotherReader() throws {
    let theirs = try Python.run(Self.script, TOMLDocuments.all)
    #expect(theirs.count == TOMLDocuments.all.count)
    #expect(theirs.filter { $0 != "fault" }.count > 25)
    for (document, expected) in zip(TOMLDocuments.all, theirs) {
      let table = try? TOMLReader.read(Array(document.utf8))
      #expect(table.map(Self.shown) ?? "fault" == expected, "\(document.debugDescription)")
    }
  }

  /// Shows strings by their code points, since every language has escapes of its own, and other values by kind.
  private static let script = """
    import json, sys, tomllib
    def text(v): return ".".join(str(ord(c)) for c in v)
    def shown(v):
      if isinstance(v, str): return "<" + text(v) + ">"
      if isinstance(v, list): return "[" + ",".join(map(shown, v)) + "]"
      if isinstance(v, dict): return "{" + ",".join(sorted(text(k) + "=" + shown(x) for k, x in v.items())) + "}"
      return "other"
    for document in json.load(sys.stdin):
      try: print(shown(tomllib.loads(document)))
      except ValueError: print("fault")
    """

  private static func codePoints(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value) }.joined(separator: ".")
  }

  private static func shown(_ table: TOMLTable) -> String {
    "{" + table.members.map { codePoints($0.key) + "=" + shown($0.value) }.sorted().joined(separator: ",")
      + "}"
  }

  private static func shown(_ value: TOMLValue) -> String {
    switch value {
    case .string(let text, _): "<\(codePoints(text))>"
    case .array(let elements, _): "[" + elements.map { shown($0) }.joined(separator: ",") + "]"
    case .table(let table): shown(table)
    case .other: "other"
    }
  }
}
