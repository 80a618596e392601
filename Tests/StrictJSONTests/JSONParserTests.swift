import StrictJSON
import Testing

@Suite struct JSONParserTests {
  private func faults(_ text: String) -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = JSONDocument.parse(Array(text.utf8), file: "f.json", into: &diagnostics)
    return diagnostics.map(\.line)
  }

  @Test(arguments: [
    "{}", "[]", "0", "-0", "1e5", "\"\\u00e9\"", " [1, 2.5, -3E-2, true, false, null, \"x\"] ",
    "{\"a\":{\"b\":[]}}",
  ])
  func acceptsValidText(_ text: String) { #expect(faults(text) == []) }

  @Test func reportsAllFaultsOfATextTogether() {
    #expect(
      faults("{\"a\": 01,\n \"b\": [1,],\n \"c\": tru, // no\n \"d\" 5}") == [
        "f.json:1:7: error: invalid number \"01\"",
        "f.json:2:9: error: a comma after the last element is not allowed",
        "f.json:3:7: error: expected a JSON value, found \"tru\"; did you mean \"true\"?",
        "f.json:3:12: error: comments are not allowed in JSON",
        "f.json:4:6: error: expected a colon after the key, found \"5\"",
      ])
  }
}
