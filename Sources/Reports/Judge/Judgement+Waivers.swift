package import Engine
import StrictJSON

extension Judgement {
  /// Lets findings pass that are waived, and says which waivers are over or mean nothing.
  ///
  /// - Parameters:
  ///   - today: the last day of a waiver is a day on which it holds.
  ///   - places: where the waivers stand.
  ///   - unasked: the kinds of findings that were not looked for, so that a waiver of one may well mean something.
  ///   - isAsWritten: whether what was judged is what stands beside the waivers, so that one without effect is of no use.
  package mutating func apply(
    _ waivers: [ProjectFile.Waiver], today: CalendarDay, places: StatedPlaces = StatedPlaces(),
    unasked: Set<String> = [], isAsWritten: Bool = true
  ) {
    // Remarks on waivers are findings too, but none that a waiver could mean.
    let judged = Dictionary(grouping: findings.indices, by: { findings[$0].id })
    let ids = findings.map(\.id)
    var ends: [String: CalendarDay] = [:]
    for (number, waiver) in waivers.enumerated() {
      let lines = places.lines.waivers
      let place = number < lines.count ? places.place(onLine: lines[number]) : nil
      guard let meant = judged[waiver.finding] else {
        let parts = waiver.finding.split(separator: ".").map(String.init)
        guard isAsWritten, unasked.isDisjoint(with: parts) else { continue }
        findings.append(
          Self.remark(
            on: waiver, kind: "unused", "matches no finding",
            "Remove it, or mend the id it names\(NearestName.hint(for: waiver.finding, in: ids)).", place))
        continue
      }
      if today <= waiver.until {
        for finding in meant { findings[finding].waiver = waiver }
      } else {
        ends[waiver.finding] = max(ends[waiver.finding] ?? waiver.until, waiver.until)
        findings.append(
          Self.remark(
            on: waiver, kind: "expired", "ended on \(waiver.until.text)",
            "Mend what the finding says, or renew the waiver with its owner, \(waiver.owner).", place))
      }
    }
    // An expired waiver beside one that holds is no news on the finding.
    for place in judged.values.joined() where !findings[place].isWaived {
      guard let end = ends[findings[place].id] else { continue }
      findings[place].message += "; it was waived until \(end.text), which is over"
    }
    settle()
  }

  /// Takes what is waived as decided.
  private mutating func settle() {
    isUndecided = isUndecided && findings.contains { $0.leavesUndecided && !$0.isWaived }
  }

  private static func remark(
    on waiver: ProjectFile.Waiver, kind: String, _ what: String, _ remedy: String, _ place: Finding.Place?
  ) -> Finding {
    Finding(
      id: "waiver.\(waiver.finding).\(kind)", kind: "waiver-\(kind)", level: .warning,
      message: "the waiver of \(waiver.finding) \(what)", reason: "Its reason: \(waiver.reason)",
      remedy: remedy,
      place: place)
  }
}
