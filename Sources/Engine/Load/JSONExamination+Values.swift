import StrictJSON

extension JSONExamination {
  /// The place of the name in a list of valid ones; any other name is reported with the nearest valid one.
  ///
  /// - Parameters:
  ///   - owner: what the name belongs to, such as ` to "ID"`, for messages.
  ///   - spoils: whether an unknown name spoils what holds it.
  func resolve(
    _ value: JSONValue, in names: some Collection<String>, as what: String,
    _ owner: @autoclosure () -> String = "", spoils: Bool = true
  ) -> Int? {
    for (place, name) in names.enumerated() where value.isString(name) { return place }
    let article = what.first.map { "aeio".contains($0) } == true ? "an" : "a"
    let name = string(value, "the id of \(article) \(what)", spoils: spoils)
    guard value.kind == .string else { return nil }
    // Past the limit of faults no name is compared with all others.
    report(
      "unknown \(what) \(name.quoted)\(owner())\(NearestName.hint(for: name, in: names))", at: value,
      spoils: spoils)
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

  /// Whether the value is an object, such as a table by id; anything else is reported.
  func isObject(_ value: JSONValue, _ expected: String) -> Bool {
    if value.kind != .object { _ = object(value, expected) { _ in } }
    return value.kind == .object
  }

  /// Reads a version: three numbers joined by points.
  func version(_ value: JSONValue) -> String {
    let text = string(value, "a version such as 1.0.0")
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    let isSound =
      numbers.count == 3
      && numbers.allSatisfy { number in
        !number.isEmpty && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          && (number == "0" || !number.hasPrefix("0"))
      }
    if value.kind == .string, !isSound {
      report("expected a version such as 1.0.0, found \(text.quoted)", at: value)
    }
    return text
  }

  /// Reads references to claims; a fault in them spoils nothing but the references.
  ///
  /// - Parameter evidence: the claims that there are; nil where references are known to be sound.
  func claims(_ values: [JSONValue], in evidence: Evidence?) -> [String] {
    guard let evidence else { return values.map(\.string) }
    reportRepetitions(in: values)
    return values.map { value in
      let id = string(value, "the id of a claim", spoils: false)
      if value.kind == .string, evidence.claim(id) == nil {
        report(
          "unknown claim \(id.quoted)\(NearestName.hint(for: id, in: evidence.claims.lazy.map(\.id)))",
          at: value, spoils: false)
      }
      return id
    }
  }

  /// Reports strings that stand in a list more than once.
  func reportRepetitions(in values: [JSONValue]) {
    var seen: Set<String> = []
    for value in values where value.kind == .string && !seen.insert(value.string).inserted {
      report("\(value.string.quoted) is repeated", at: value, spoils: false)
    }
  }

  /// Reports something doubtful, where there is a value to report it at.
  func warn(_ message: String, at value: JSONValue?) {
    if let value { report(message, at: value, .warning) }
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

extension JSONDocument {
  /// Whether the document is an object that holds a list under the key.
  func hasList(_ key: StaticString) -> Bool { root[key]?.kind == .array }
}
