import StrictJSON

/// Finds options that can never be advised.
struct OptionCheck {
  let draft: KnowledgeDraft
  let tables: JudgedTables
  let examination: JSONExamination

  func run() {
    for (place, decision) in draft.knowledge.decisions.enumerated() {
      let places = draft.places.decisions[place]
      guard isSound(places.root, ["options", "rulings"]) else { continue }
      if isSound(places.root, ["additions"]) { checkAdditions(of: decision, places) }
      guard isSound(places.root, ["factors", "thresholds"]),
        tables.known.factors[place].allSatisfy(\.self), tables.known.rulings[place].allSatisfy(\.self)
      else { continue }
      let obstacles = tables.compiled.decisions[place].obstacles(at: place, in: tables.compiled)
      for (option, obstacle) in obstacles.enumerated() {
        if let obstacle {
          examination.warn(text(of: obstacle, decision), at: places.options[option])
        } else if isSilent(on: option, decision) {
          examination.warn(
            "no factor says anything about the option: all its ratings are 0", at: places.options[option])
        }
      }
    }
  }

  /// Whether nothing is said about an option that could be advised by itself: mostly one that was added and forgotten.
  private func isSilent(on option: Int, _ decision: Decision) -> Bool {
    !decision.options[option].isAdditionOnly && !decision.factors.isEmpty
      && decision.factors.allSatisfy { factor in factor.cases.allSatisfy { $0.ratings[option].count == 0 } }
  }

  private func isSound(_ root: JSONValue, _ keys: [StaticString]) -> Bool {
    keys.allSatisfy { root[$0].map(examination.isSound) ?? false }
  }

  private func text(of obstacle: Obstacle, _ decision: Decision) -> String {
    let margin = decision.thresholds.margin.text
    switch obstacle {
    case .rulings:
      return
        "the option can never be recommended: whatever is answered, a ruling excludes it or decides instead"
    case .rivals:
      return
        "with these weights the option can never be recommended: once all is answered and no ruling decides, "
        + "some other option always keeps it from leading by the margin of \(margin)"
    case .rival(let rival, let lead):
      let name = "\"\(decision.options[rival].id)\""
      let points = "\(lead.magnitude.text) point\(lead.magnitude == Points(Thousandths(1000)) ? "" : "s")"
      let comparison =
        lead > .zero
        ? "never more than \(points) ahead of \(name), and the margin is \(margin)"
        : lead == .zero ? "never ahead of \(name)" : "always at least \(points) behind \(name)"
      return
        "with these weights the option can never be recommended: once all is answered, it is \(comparison)"
    }
  }

  /// An option that only accompanies others has to be named by something.
  private func checkAdditions(of decision: Decision, _ places: KnowledgePlaces.OfDecision) {
    var named = decision.additions.reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
    for case .hybrid(let options) in decision.rulings.map(\.effect) { named |= options }
    for (place, option) in decision.options.enumerated() where option.isAdditionOnly && !named.holds(place) {
      examination.warn(
        "the option can never be advised: it can only be an addition, and no addition names it",
        at: places.options[place])
    }
  }
}
