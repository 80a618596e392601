import Engine
import Reports
import StrictJSON

extension Request {
  /// Refuses words that no part of the command takes.
  func refuseWords() throws(Failure) {
    guard let word = words.first else { return }
    throw Failure(.usage, "\(command.rawValue) takes no argument \"\(word.withVisibleControls)\"")
  }

  func format() throws(Failure) -> String {
    let formats = Flag.formats(of: command)
    return try word(.format, of: formats, otherwise: formats[0])
  }

  /// The date of the report: stated, else that of the sources' build, else today in UTC.
  func date(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    if let day = try statedDate() { return day }
    if let text = surroundings.environment("SOURCE_DATE_EPOCH"), !text.isEmpty {
      guard let seconds = Int(text), let day = CalendarDay(secondsSince1970: seconds) else {
        throw Failure(
          .usage,
          "SOURCE_DATE_EPOCH: expected seconds since 1970, found \"\(text.withVisibleControls)\"")
      }
      return day
    }
    return try Self.today(surroundings)
  }

  /// The day on which waivers are looked at: stated, else today in UTC.
  func dayOfWaivers(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    if let day = try statedDate() { return day }
    return try Self.today(surroundings)
  }

  private func statedDate() throws(Failure) -> CalendarDay? {
    guard let text = value(of: .date) else { return nil }
    guard let day = CalendarDay(text) else {
      throw Failure(.usage, "--date: expected a day as YYYY-MM-DD, found \"\(text.withVisibleControls)\"")
    }
    return day
  }

  private static func today(_ surroundings: Surroundings) throws(Failure) -> CalendarDay {
    guard let day = CalendarDay(secondsSince1970: surroundings.now()) else {
      throw Failure(.defect, "the clock of this machine is outside the years 1 to 9999; state a --date")
    }
    return day
  }

  /// Whether text is colored: as stated, else only on a terminal that can, where nothing asks for none.
  func usesColor(_ surroundings: Surroundings) throws(Failure) -> Bool {
    switch try word(.color, of: ["auto", "always", "never"], otherwise: "auto") {
    case "always": true
    case "never": false
    default:
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
