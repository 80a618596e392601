import StrictJSON
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("pyhton", "python"), ("PYTHON", "python"), ("pythn", "python"), ("xpython", "python"), ("nde", "node"),
    ("posgresql", "postgresql"), ("fast-api", "fastapi"), ("node", "node"),
  ])
  func findsTheNameThatWasMeant(_ typed: String, _ name: String) {
    #expect(NearestName.of(typed, in: ["python", "node", "postgresql", "fastapi"]) == name)
  }

  @Test(arguments: ["", "rust", "x", "kubernetes", String(repeating: "python", count: 20)])
  func findsNothingFarAway(_ typed: String) {
    #expect(NearestName.of(typed, in: ["python", "node", "postgresql", "fastapi", ""]) == nil)
  }

  @Test func prefersTheFirstOfEquals() {
    #expect(NearestName.of("bat", in: ["cat", "rat"]) == "cat")
    #expect(NearestName.of("bat", in: ["boot", "rat", "cat"]) == "rat")
  }

  @Test func wordsTheHint() {
    #expect(NearestName.hint(for: "nod", in: ["node"]) == "; did you mean \"node\"?")
    #expect(NearestName.hint(for: "rust", in: ["node"]) == "")
  }

  @Test func agreesWithTryingEveryCorrection() {
    var generator = SeededGenerator(seed: 5)
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          "abc".randomElement(using: &generator) ?? "a"
        })
    }
    for _ in 0..<1500 {
      let (typed, candidates) = (word(), [word(), word(), word()])
      var nearest: (name: String, mistakes: Int)?
      for candidate in candidates {
        let mistakes = mistakesBetween(Array(typed)[...], Array(candidate)[...])
        guard mistakes <= max(2, max(typed.count, candidate.count) / 3), mistakes < candidate.count else {
          continue
        }
        if mistakes < nearest?.mistakes ?? .max { nearest = (candidate, mistakes) }
      }
      #expect(NearestName.of(typed, in: candidates) == nearest?.name, "\(typed) in \(candidates)")
    }
  }

  /// The fewest letters added, left out, replaced or swapped with their neighbour, each letter touched once,
  /// found by trying everything from the right end.
  private func mistakesBetween(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let last = left.last, let otherLast = right.last else { return left.count + right.count }
    let (shorter, otherShorter) = (left.dropLast(), right.dropLast())
    if last == otherLast { return mistakesBetween(shorter, otherShorter) }
    var fewest =
      1
      + min(
        mistakesBetween(shorter, right), mistakesBetween(left, otherShorter),
        mistakesBetween(shorter, otherShorter))
    if shorter.last == otherLast, otherShorter.last == last {
      fewest = min(fewest, 1 + mistakesBetween(shorter.dropLast(), otherShorter.dropLast()))
    }
    return fewest
  }
}
