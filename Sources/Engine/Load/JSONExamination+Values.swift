import StrictJSON

extension JSONExamination {
  /// The place of the name in a list of valid ones; any other name is reported with the nearest valid one.
  ///
  /// - Parameter owner: what the name belongs to, such as ` to "stage"`, for messages.
  func resolve(_ value: JSONValue, in names: [String], as what: String, _ owner: String = "") -> Int? {
    let name = string(
      value, "the id of \(what.first.map { "aeio".contains($0) } == true ? "an" : "a") \(what)")
    guard value.kind == .string else { return nil }
    if let place = names.firstIndex(of: name) { return place }
    let hint = NearestName.hint(for: name, in: names)
    report("unknown \(what) \(name.quoted)\(owner)\(hint)", at: value)
    return nil
  }

  /// Reads a day; a text that is none is reported.
  func day(_ value: JSONValue) -> CalendarDay? {
    let text = string(value, "a day as YYYY-MM-DD")
    let day = CalendarDay(text)
    if day == nil, value.kind == .string {
      report("expected a day as YYYY-MM-DD, found \(text.quoted)", at: value)
    }
    return day
  }

  /// Reads true or false.
  func boolean(_ value: JSONValue) -> Bool {
    if value.boolean == nil, value.kind != .faulty {
      report("expected true or false, found \(value.kind.rawValue)", at: value)
    }
    return value.boolean ?? false
  }

  /// Reads an id and reports one that breaks the rule or stands in `taken` already.
  func identifier(_ value: JSONValue?, of what: String, taken: inout Set<String>) -> String {
    guard let value else { return "" }
    let id = string(value, "an id")
    guard value.kind == .string else { return id }
    if !Identifier.isValid(id) {
      report(
        "\(id.quoted) is no id; ids are lower-case words and numbers joined by hyphens",
        at: value)
    } else if !taken.insert(id).inserted {
      report("the id \"\(id)\" of \(what) is taken already", at: value)
    }
    return id
  }
}

extension JSONFields {
  /// A text that may be absent but not empty.
  mutating func optionalText(_ key: StaticString) -> String? { optional(key) == nil ? nil : text(key) }
}
