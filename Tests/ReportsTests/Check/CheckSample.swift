import StrictJSON

@testable import Engine
@testable import Reports

/// Findings to render and checks to hold them.
enum CheckSample {
  static let fallback = Finding.Place(file: "stack-advisor.json", line: nil)

  static let waiver = ProjectFile.Waiver(
    finding: "main.one.warning.mind", reason: "Agreed with the client", owner: "Ada",
    until: CalendarDay("2027-01-31") ?? CalendarDay.first)

  static let error = Finding(
    id: "main.two.deficit", kind: "deficit", level: .error, decision: "main", option: "two",
    message: "Two falls 3 points short", reason: "Speed matters.", evidence: ["C1", "C2"],
    remedy: "Take One.",
    place: Finding.Place(file: "app/stack-advisor.json", line: 7), numbers: ["speed: 3 points"])
  static let waived = Finding(
    id: "main.one.ruled-out", kind: "ruled-out", level: .error, decision: "main", option: "one",
    message: "A hard constraint rules One out", reason: "It applies.", remedy: "Choose another option.",
    waiver: waiver)
  static let warning = Finding(
    id: "waiver.x.unused", kind: "waiver-unused", level: .warning, message: "the waiver of x is idle",
    reason: "Agreed.", remedy: "Remove it.")
  static let note = Finding(
    id: "main.either", kind: "either", level: .note, decision: "main", message: "no option leads",
    reason: "The answers do not separate them.", remedy: "")
  static let undecided = Finding(
    id: "main.undecided", kind: "undecided", level: .warning, decision: "main", message: "Main is undecided",
    reason: "12% is known.", remedy: "Answer --size.")
  static let all = [error, waived, warning, note]

  static func outcome(
    _ findings: [Finding], isUndecided: Bool = false, hasJudged: Bool = true, allowsUndecided: Bool = false
  ) -> CheckOutcome {
    CheckOutcome(
      Judgement(findings: findings, isUndecided: isUndecided, hasJudged: hasJudged), by: .sample,
      fallback: fallback, allowsUndecided: allowsUndecided)
  }

  /// Ten thousand findings, each with its number in its id and its message.
  static let many = (0..<10_000).map { number in
    Finding(
      id: "main.\(number).deficit", kind: "deficit", level: [.error, .warning, .note][number % 3],
      message: "finding \(number) of many", reason: "Because.", remedy: "Mend it.",
      place: Finding.Place(file: "file \(number % 7).json", line: number))
  }

  /// Text that tries to break out of one of the formats.
  static let hostileTexts =
    Hostile.texts + [
      "x\n::error file=a::b\r\n::warning::c\r::notice::d", "::error::x", "##[error]x", "]]>", "<![CDATA[x]]>",
      "&amp; &#10; &lt;", "100% of %0A%2C", "%", "{0} {1", "[text](https://example.org) [a](1)",
      "\u{FFFE}\u{FFFF}\u{FFFD}", "\u{1}\u{1F}\u{0}", "a\u{202E}b", "\"quoted\" 'twice'",
      #"\u0000 \n \" \"#, "🙂 ünï 漢字", String(repeating: "long & ", count: 15_000),
    ]

  static let hostileFiles = [
    "a b.json", "a\nb.json", "a\rb\tc.json", "a#b?c.json", "ä/漢字.json", "c:/d.json", #"c\d.json"#,
    "100%.json",
    "%20.json", "a,b:c::d.json", "[x](y).json", "a|b`c.json", "<b>&\"'.json", "\u{1B}[1m\u{7F}.json",
    "x\u{202E}y\u{85}.json", "@team/#12.json",
  ]

  /// A finding in which every text is the given one.
  static func saying(_ text: String, waived: Bool = false) -> Finding {
    Finding(
      id: text, kind: text, level: .error, decision: text, option: text, message: text, reason: text,
      evidence: [text], remedy: text, place: Finding.Place(file: "f", line: 1), numbers: [text],
      waiver: waived
        ? ProjectFile.Waiver(finding: text, reason: text, owner: text, until: waiver.until) : nil)
  }

  static func at(_ file: String, _ line: Int? = 3) -> Finding {
    var finding = error
    finding.place = Finding.Place(file: file, line: line)
    return finding
  }
}

extension CalendarDay {
  fileprivate static var first: CalendarDay {
    guard let day = CalendarDay(secondsSince1970: 0) else { preconditionFailure("1970 had no first day") }
    return day
  }
}

/// Reads JSON with the strict reader, in which nothing may be wrong.
enum StrictReading {
  struct Faulty: Error { var diagnostics: [Diagnostic] }

  static func root(_ text: String) throws -> JSONValue {
    var diagnostics: [Diagnostic] = []
    guard let document = JSONDocument.parse(Array(text.utf8), file: "output.json", into: &diagnostics),
      diagnostics.isEmpty
    else { throw Faulty(diagnostics: diagnostics) }
    return document.root
  }
}
