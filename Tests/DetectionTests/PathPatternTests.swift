import Engine
import Testing

@Suite struct PathPatternTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var pattern: String
    var path: String
    var matches: Bool
    var testDescription: String { "\(pattern) \(matches ? "matches" : "does not match") \(path)" }
  }

  @Test(arguments: [
    Example(pattern: "a.json", path: "a.json", matches: true),
    Example(pattern: "a.json", path: "x/y/a.json", matches: true),
    Example(pattern: "a.json", path: "aa.json", matches: false),
    Example(pattern: "list/*.txt", path: "top/list/one.txt", matches: true),
    Example(pattern: "list/*.txt", path: "one.txt", matches: false),
    Example(pattern: "list/*.txt", path: "lists/one.txt", matches: false),
    Example(pattern: "*list*.txt", path: "list.txt", matches: true),
    Example(pattern: "*list*.txt", path: "my-list-2.txt", matches: true),
    Example(pattern: "*list*.txt", path: "lis.txt", matches: false),
    Example(pattern: "ab*ba", path: "aba", matches: false),
    Example(pattern: "*", path: "anything", matches: true),
  ])
  func patternsMeetTheEndOfPaths(_ example: Example) {
    let path = example.path.split(separator: "/").map(String.init)
    #expect(PathPattern(example.pattern).matches(path) == example.matches)
  }

  /// Compared with every way of sharing a name out among the parts of a pattern.
  @Test func randomNamesMatchAsBruteForceSays() {
    var state: UInt64 = 11
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var hits = 0
    for _ in 0..<20_000 {
      let pattern = String((0..<next(6) + 1).map { _ in Array("ab*")[next(3)] })
      let name = String((0..<next(7) + 1).map { _ in Array("ab")[next(2)] })
      let expected = matches(Array(pattern)[...], Array(name)[...])
      #expect(PathPattern(pattern).mayMatch(name) == expected, "\(pattern) \(name)")
      if expected { hits += 1 }
    }
    #expect(hits > 1_000)
  }

  private func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    guard first == "*" else { return name.first == first && matches(pattern.dropFirst(), name.dropFirst()) }
    return (0...name.count).contains { matches(pattern.dropFirst(), name.dropFirst($0)) }
  }
}
