import Engine

/// What a document says on a decision in which something changed.
struct DecisionComparisonSection {
  private let comparison: DecisionComparison

  init(_ comparison: DecisionComparison) { self.comparison = comparison }

  var blocks: [Document.Block] {
    let (remarks, consequences) = (circumstances, consequences)
    let subject = comparison.before == nil || comparison.after == nil ? "decision" : "verdict"
    return [
      .heading(comparison.decision.title),
      .paragraph(Phrase("The \(subject) \(comparison.move).")),
    ] + (remarks.isEmpty ? [] : [.list(remarks)]) + [.table(table)] + points
      + (consequences.isEmpty ? [] : [.paragraph("What goes with it changes, too:"), .list(consequences)])
  }

  // MARK: What decides beside the points

  private var circumstances: [Phrase] {
    let changes = comparison
    var items =
      changes.options.came.map { Phrase.strong("New option:") + " \($0.title)." }
      + changes.options.went.map { Phrase.strong("No longer an option:") + " \($0.title)." }
    items += changes.thresholds.map { Phrase(Self.sentence(on: $0)) }
    items += changes.rulings.came.map {
      Phrase.strong("A hard constraint holds now:") + " \(Self.words(of: $0))"
    }
    if changes.after != nil {
      items += changes.rulings.went.map {
        Phrase.strong("A hard constraint no longer holds:") + " \($0.reason)"
      }
    }
    items += changes.optionsWithoutRoom.came.map { option in
      Phrase.strong("Out now:") + " \(Self.companionship(of: option, in: changes.after))"
    }
    if changes.after != nil {
      items += changes.optionsWithoutRoom.went.map {
        Phrase.strong("Possible again:") + " \($0.title), which an earlier decision had left no room for."
      }
    }
    return items
  }

  private static func words(of ruling: Ruling) -> String {
    guard case .neither(let alternatives) = ruling.effect, !alternatives.isEmpty else { return ruling.reason }
    return "\(ruling.reason) Outside these options, look at \(alternatives.joined(last: "or"))."
  }

  private static func companionship(of option: Option, in side: DecisionComparison.Side?) -> String {
    let companion = side.flatMap { side in
      side.advice.decision.optionIndex(option.id).flatMap(side.advice.missingCompanion)
    }
    return companion.map { "\(option.title) needs \($0.title), and something else was decided there." }
      ?? "\(option.title)."
  }

  private static func sentence(on difference: ThresholdDifference) -> String {
    let (points, percents) = (
      "\(difference.after.text) instead of \(difference.before.text)",
      "\(percent(difference.after)) instead of \(percent(difference.before))"
    )
    return switch difference.line {
    case .margin: "A recommendation needs a lead of \(points) points."
    case .minimumCoverage: "\"Either is fine\" needs \(percents) of the weight of all factors to be known."
    case .decisive: "A factor counts as decisive from \(points) points."
    case .clearRadius: "A clear recommendation has to stand errors of the weights of \(percents)."
    case .clearMargins: "A clear recommendation needs a lead of \(points) margins."
    case .strongRadius: "A strong recommendation has to stand errors of the weights of \(percents)."
    case .strongMargins: "A strong recommendation needs a lead of \(points) margins."
    }
  }

  private static func percent(_ part: Thousandths) -> String {
    Thousandths(part.count * 100).text + "%"
  }

  // MARK: Before and after

  private var table: Document.Table {
    let statesChoice = [comparison.before, comparison.after].contains { $0?.statesChoice == true }
    let rows: [(String, (DecisionComparison.Side) -> String?)] = [
      ("Verdict", \.headline), ("Stated choice", statesChoice ? \.statedChoice : { _ in nil }),
      ("Lead", \.lead),
      ("Stays ahead while no weight is off by as much as", \.radius),
      ("Share of all weightings under which it is ahead", \.shareOfWeightings),
      ("The same if the order of the weights holds", \.shareInStatedOrder),
      ("Part of all weight that is known", \.coverage),
      ("Missing answers can change it", { $0.advice.isSettled ? "no" : "yes" }),
    ]
    let sides = [("Before", comparison.before), ("After", comparison.after)].compactMap { title, side in
      side.map { (title: title, side: $0) }
    }
    return Document.Table(
      "\(comparison.decision.title) before and after", [.init("")] + sides.map { .init($0.title) },
      rows.compactMap { title, cell in
        let cells = sides.map { cell($0.side) }
        guard cells.contains(where: { $0 != nil }) else { return nil }
        return ([title] + cells.map { $0 ?? "–" }).map { Phrase($0) }
      })
  }

  // MARK: Points

  private var points: [Document.Block] {
    guard let difference = comparison.difference, !difference.factors.isEmpty else { return [] }
    let verdicts = [comparison.before?.advice.verdict, comparison.after?.advice.verdict]
    if verdicts.allSatisfy({ $0 == .neither || $0 == .hybrid }) {
      return [.paragraph("A hard constraint decides before and after, so the points are left out here.")]
    }
    return DifferenceShiftSection(difference).blocks
  }

  // MARK: What goes with the verdict

  private var consequences: [Phrase] {
    let (additions, warnings) = (comparison.additions, comparison.warnings)
    let came =
      additions.came.map { Phrase.strong("Advised in addition now:") + " \($0.option.title). \($0.reason)" }
      + warnings.came.map { Phrase.strong("To be minded now:") + " \($0.text)" }
    // Where the decision no longer applies, whatever went with it is gone as a matter of course.
    guard comparison.after != nil else { return came }
    return came
      + additions.went.map { Phrase.strong("No longer advised in addition:") + " \($0.option.title)." }
      + warnings.went.map { Phrase.strong("No longer to be minded:") + " \($0.text)" }
  }
}

extension DecisionComparison.Side {
  fileprivate var statesChoice: Bool { advice.given | advice.givenAdditions != 0 }

  fileprivate var statedChoice: String {
    advice.decision.options(in: advice.given | advice.givenAdditions).asStatedChoice
  }

  fileprivate var lead: String? {
    guard advice.verdict != .neither, advice.verdict != .hybrid, let best = advice.evaluation.best,
      let second = advice.evaluation.second
    else { return nil }
    let titles = (advice.decision.options[best].title, advice.decision.options[second].title)
    let lead = advice.evaluation.lead
    return lead == .zero
      ? "none" : "\(lead.rounded) points, \(titles.0) over \(titles.1)"
  }

  fileprivate var radius: String? {
    robustness.map { $0.radius < Fraction(1, over: 1) ? "\($0.radius.percent)%" : "any amount" }
  }

  fileprivate var shareOfWeightings: String? { robustness?.shareOfWeightings.map(Self.percent) }
  fileprivate var shareInStatedOrder: String? { robustness?.shareInStatedOrder.map(Self.percent) }
  fileprivate var coverage: String? { "\(advice.evaluation.coverage.percent)%" }

  /// A share as a percentage to one decimal, which is nothing and all only where it is that exactly.
  private static func percent(_ share: Double) -> String {
    if share > 0, share < 0.001 { return "under 0.1%" }
    if share < 1, share > 0.999 { return "over 99.9%" }
    return Thousandths(Int64((share * 1000).rounded()) * 100).text + "%"
  }
}

extension [Option] {
  /// What is stated for a decision, in words.
  var asStatedChoice: String { isEmpty ? "open" : map(\.title).joined(last: "and") }
}
