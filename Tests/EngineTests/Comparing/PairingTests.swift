import Testing

@testable import Engine

@Suite struct PairingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var before: String
    var after: String
    /// One word for each pair: what both have as it is, what one has alone with a sign.
    var pairs: String
    var testDescription: String { "\(before) and \(after)" }
  }

  @Test(arguments: [
    Case(before: "", after: "", pairs: ""),
    Case(before: "a b c", after: "a b c", pairs: "a b c"),
    Case(before: "a b c", after: "", pairs: "-a -b -c"),
    Case(before: "", after: "a b c", pairs: "+a +b +c"),
    Case(before: "a b c", after: "c b a", pairs: "c b a"),
    Case(before: "a x b", after: "a b", pairs: "a -x b"),
    Case(before: "a b", after: "a x b", pairs: "a +x b"),
    Case(before: "x y a z", after: "n a m", pairs: "-x -y +n a -z +m"),
    Case(before: "a x b y", after: "b a", pairs: "b -y a -x"),
  ])
  func theSameIdIsTheSameThing(_ item: Case) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    let pairs = paired(words(item.before), words(item.after)) { $0 }.map { before, after in
      before == after ? before ?? "" : before.map { "-\($0)" } ?? after.map { "+\($0)" } ?? ""
    }
    #expect(pairs == words(item.pairs))
  }

  @Test func theSidesKeepWhatIsTheirs() throws {
    let pairs = paired([("a", 1), ("b", 2)], [("b", 3)], by: \.0)
    #expect(pairs.map { $0.before?.1 } == [1, 2])
    #expect(pairs.map { $0.after?.1 } == [nil, 3])
  }

  @Test func whatComesAndGoesIsToldApart() {
    let turnover = Turnover(["a", "b", "c"], ["d", "b", "e"]) { $0 }
    #expect(turnover.came == ["d", "e"])
    #expect(turnover.went == ["a", "c"])
    #expect(!turnover.isEmpty)
    #expect(Turnover(["a", "b"], ["b", "a"]) { $0 }.isEmpty)
  }
}
