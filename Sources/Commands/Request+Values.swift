import Engine
import Reports
import StrictJSON

extension Request {
  /// Refuses words that no part of the command takes.
  func refuseWords() throws(Failure) {
    guard let word = words.first else { return }
    throw Failure(.usage, "\(command.rawValue) takes no argument \(word.quoted)")
  }

  /// The style that is asked for, if any.
  var style: Style? { value(of: .style).flatMap(Style.init) }

  var format: Format { value(of: .format).flatMap(Format.init) ?? command.formats[0] }

  /// The document in the format that is asked for; JSON has no documents.
  func render(_ document: Document, _ surroundings: Surroundings) -> String {
    format.render(document, usesColor: usesColor(surroundings))
  }

  /// The date of the report: stated, else that of the sources' build, else today in UTC.
  func date(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    if let statedDate { return statedDate }
    if let text = surroundings.environment("SOURCE_DATE_EPOCH"), !text.isEmpty {
      guard let seconds = Int(text), let day = CalendarDay(secondsSince1970: seconds) else {
        throw Failure(
          .usage,
          "SOURCE_DATE_EPOCH: expected seconds since 1970, found \(text.quoted)")
      }
      return day
    }
    return try Self.today(surroundings)
  }

  /// The day on which waivers are looked at: stated, else today in UTC.
  func dayOfWaivers(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    if let statedDate { return statedDate }
    return try Self.today(surroundings)
  }

  private var statedDate: CalendarDay? { value(of: .date).flatMap(CalendarDay.init) }

  private static func today(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    guard let day = CalendarDay(secondsSince1970: surroundings.now()) else {
      throw Failure(.defect, "the clock of this machine is outside the years 1 to 9999; state a --date")
    }
    return day
  }

  /// Whether text is colored: as stated, else only on a terminal that can, where nothing asks for none.
  func usesColor(_ surroundings: Surroundings) -> Bool {
    switch value(of: .color).flatMap(Coloring.init) ?? .auto {
    case .always: true
    case .never: false
    case .auto:
      surroundings.isOutputTerminal && !has(.output)
        && (surroundings.environment("NO_COLOR") ?? "").isEmpty && surroundings.environment("TERM") != "dumb"
    }
  }
}

extension KnowledgeSource {
  /// What a result says about where it comes from.
  var identity: ProgramIdentity {
    ProgramIdentity(
      name: Program.name, version: Program.version, dataVersion: knowledge.version, dataDate: knowledge.date,
      dataDigest: folder.digest)
  }
}
