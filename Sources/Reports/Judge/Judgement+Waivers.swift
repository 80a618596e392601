package import Engine

extension Judgement {
  /// Lets findings pass that are waived, and says which waivers are over or mean nothing.
  ///
  /// - Parameters:
  ///   - today: the last day of a waiver is a day on which it holds.
  ///   - places: where the waivers stand.
  package mutating func apply(
    _ waivers: [ProjectFile.Waiver], today: CalendarDay, places: StatedPlaces = StatedPlaces()
  ) {
    // Remarks on waivers are findings too, but none that a waiver could mean.
    let judged = findings.indices
    for (number, waiver) in waivers.enumerated() {
      let lines = places.lines.waivers
      let place = number < lines.count ? places.place(onLine: lines[number]) : nil
      let meant = judged.filter { findings[$0].id == waiver.finding }
      if meant.isEmpty {
        findings.append(
          Self.remark(
            on: waiver, kind: "unused", "matches no finding", "Remove it, or mend the id it names.", place))
      } else if today <= waiver.until {
        for finding in meant { findings[finding].waiver = waiver }
      } else {
        findings.append(
          Self.remark(
            on: waiver, kind: "expired", "ended on \(waiver.until.text)",
            "Mend what the finding says, or renew the waiver with its owner, \(waiver.owner).", place))
      }
    }
    // An expired waiver beside one that holds is no news on the finding.
    for place in judged where !findings[place].isWaived {
      let over = waivers.filter { $0.finding == findings[place].id && $0.until < today }.map(\.until).max()
      if let over { findings[place].message += "; it was waived until \(over.text), which is over" }
    }
  }

  private static func remark(
    on waiver: ProjectFile.Waiver, kind: String, _ what: String, _ remedy: String, _ place: Finding.Place?
  ) -> Finding {
    Finding(
      id: "waiver.\(waiver.finding).\(kind)", kind: "waiver-\(kind)", level: .warning,
      message: "the waiver of \(waiver.finding) \(what)", reason: waiver.reason, remedy: remedy,
      place: place)
  }
}
