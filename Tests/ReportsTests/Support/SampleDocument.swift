@testable import Engine
@testable import Reports

extension Document {
  /// A document with every kind of block and run, in which every text of a person is the one given.
  static func saying(_ text: String) -> Document {
    let plain = Phrase([.plain(text)])
    let mixed = Phrase([.plain(text), .strong(text), .code(text)])
    let citation = Citation(["A1", "B2"], contrary: ["C3"], in: .sample)
    let bar = Phrase.bar(Bar(1, in: Bar.Scale([1, -2])))
    return Document(
      title: text, properties: [Property(text, text)],
      blocks: [
        .paragraph(mixed), .remark(mixed.citing(citation)),
        .heading(text), .heading(text), .subheading(text), .heading(level: 4, text),
        .list([plain, mixed]),
        .list(List([List.Item(plain, steps: [mixed, plain])], numbersSteps: true)),
        .list(List([List.Item(plain, steps: [plain])])),
        .table(Table(text, [.init(text), .init(text, .trailing)], [[plain, bar], [plain, mixed]])),
        .table(
          Table("Claims", [.init("Claim"), .init("Says")], [["A1", plain], ["C3", plain], ["A1", plain]])),
        .chart(.scores(saying: text)), .chart(.contributions(saying: text)),
        .chart(.weightFlips(saying: text)),
        .picture(file: text, description: text),
      ])
  }
}

extension Chart {
  static func scores(saying text: String) -> Chart {
    Chart(
      title: text, description: text,
      content: .scores([Score(option: text, score: 3, lowest: -1, highest: 5, note: text)]))
  }

  static func contributions(saying text: String) -> Chart {
    Chart(
      title: text, description: text,
      content: .contributions(
        [Contribution(factor: text, points: 3), Contribution(factor: text, points: -1)], left: text,
        right: text))
  }

  static func weightFlips(saying text: String) -> Chart {
    Chart(
      title: text, description: text,
      content: .weightFlips([WeightFlip(factor: text, weight: 3, level: 6.25)]))
  }
}

extension Evidence {
  /// Three claims, of which B2 feeds no score.
  static let sample = Evidence(
    claims: ["A1", "B2", "C3"].map { id in
      Claim(
        id: id, source: "source", factor: "factor", condition: "", favours: "", strength: .slight,
        basis: .opinion,
        text: "", topic: "", discount: id == "B2" ? "unsourced" : nil)
    }, sources: [], conflicts: [])
}
