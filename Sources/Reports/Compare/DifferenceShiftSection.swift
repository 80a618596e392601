import Engine

/// What a document says on the factors that move one option against another.
struct DifferenceShiftSection {
  private let difference: DifferenceShift

  init(_ difference: DifferenceShift) { self.difference = difference }

  private var moving: [FactorShift] { difference.factors.filter { $0.shift != .zero } }

  var blocks: [Document.Block] {
    let others = sentencesOnOthers
    let remarks: [Document.Block] =
      others.isEmpty ? [] : [.paragraph(Phrase(others.joined(separator: " ")))]
    guard !moving.isEmpty else { return remarks }
    return [.paragraph(Phrase(movement)), .table(table), .list(moving.map(Self.reason))] + remarks
  }

  private var movement: String {
    let (subject, rival) = (difference.subject.title, difference.rival.title)
    guard difference.shift != .zero else {
      return
        "\(subject) stays \(Self.position(difference.before, rival)): what these factors shift cancels out."
    }
    return "\(subject) goes from \(Self.position(difference.before, rival)) to "
      + "\(Self.position(difference.after, "it")). These factors add up to that shift, "
      + "\(difference.shift.signed) points:"
  }

  private static func position(_ points: Points, _ rival: String) -> String {
    points == .zero
      ? "level with \(rival)"
      : "\(points.magnitude.rounded) points \(points > .zero ? "ahead of" : "behind") \(rival)"
  }

  private var table: Document.Table {
    let scale = Bar.Scale(moving.map(\.shift.value))
    let rows = moving.map { factor -> [Phrase] in
      [
        Phrase(factor.factor.title), Phrase(Self.cell(factor.before)), Phrase(Self.cell(factor.after)),
        Phrase(factor.shift.signed), .bar(Bar(factor.shift.value, in: scale)),
      ]
    }
    let total: [Phrase] = [
      .strong("All factors"), .strong(difference.before.signed), .strong(difference.after.signed),
      .strong(difference.shift.signed), Phrase(),
    ]
    return Document.Table(
      "Points by which \(difference.subject.title) is ahead of \(difference.rival.title), factor by factor",
      [
        .init("Factor"), .init("Before", .trailing), .init("After", .trailing), .init("Shift", .trailing),
        .init(""),
      ], rows + [total])
  }

  private static func cell(_ side: FactorShift.Side?) -> String {
    side.map { $0.points?.signed ?? "open" } ?? "–"
  }

  // MARK: Reasons

  private static func reason(_ factor: FactorShift) -> Phrase {
    let (before, after) = (factor.before?.reason ?? "", factor.after?.reason ?? "")
    let text =
      switch factor.change {
      case .shifted:
        (weight(factor) + [after] + (before == after ? [] : ["Before: \(before)"])).joined(separator: " ")
      case .closed: "Known now: \(after)"
      case .opened: "No longer known. Before: \(before)"
      case .appeared: "New: \(after)"
      case .vanished: "No longer there. Before: \(before)"
      }
    return Phrase.strong(factor.factor.title + ":") + " \(text)"
  }

  /// What else than another case has moved a factor.
  private static func weight(_ factor: FactorShift) -> [String] {
    guard let before = factor.before, let after = factor.after else { return [] }
    if before.weight != after.weight {
      return ["It weighs \(after.weight.text) instead of \(before.weight.text)."]
    }
    return before.reason == after.reason ? ["It is rated otherwise than before."] : []
  }

  /// The factors that move nothing between the two options and yet are known on one side only.
  private var sentencesOnOthers: [String] {
    let names: [(FactorShift.Change, String)] = [
      (.closed, "Known now, without a difference between the two"),
      (.opened, "No longer known, without a difference between the two"),
      (.appeared, "New, without a difference between the two"),
      (.vanished, "No longer there, without a difference between the two"),
    ]
    return names.compactMap { change, name in
      let titles = difference.factors.filter { $0.change == change && $0.shift == .zero }.map(\.factor.title)
      return titles.isEmpty ? nil : "\(name): \(titles.joined(last: "and"))."
    }
  }
}
