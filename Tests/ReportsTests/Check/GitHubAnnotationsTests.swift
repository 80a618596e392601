import StrictJSON
import Testing

@testable import Reports

@Suite struct GitHubAnnotationsTests {
  private func text(_ findings: [Finding]) -> String { GitHubAnnotations(CheckSample.outcome(findings)).text }

  @Test func everyFindingIsACommand() {
    #expect(
      text(CheckSample.all) == """
        ::error file=app/stack-advisor.json,line=7,title=stack-advisor%3A main.two.deficit::Two falls 3 points short.%0AWhy: Speed matters.%0AEvidence: C1, C2.%0ARemedy: Take One.
        ::notice file=stack-advisor.json,line=1,title=stack-advisor%3A main.one.ruled-out::A hard constraint rules One out.%0AWhy: It applies.%0ARemedy: Choose another option.%0AWaived: Agreed with the client. Owner: Ada. Last day: 2027-01-31.
        ::warning file=stack-advisor.json,line=1,title=stack-advisor%3A waiver.x.unused::the waiver of x is idle.%0AWhy: Agreed.%0ARemedy: Remove it.
        ::notice file=stack-advisor.json,line=1,title=stack-advisor%3A main.either::no option leads.%0AWhy: The answers do not separate them.

        """)
  }

  @Test func nothingFoundIsNothingSaid() { #expect(text([]).isEmpty) }

  @Test func nothingJudgedIsSaid() {
    let outcome = CheckSample.outcome([], isUndecided: true, hasJudged: false)
    #expect(
      GitHubAnnotations(outcome).text.hasPrefix(
        "::warning file=stack-advisor.json,line=1,title=stack-advisor%3A check.unjudged::nothing was judged"))
  }

  @Test(arguments: [
    ("a b.json", "a b.json"), ("a,b:c.json", "a%2Cb%3Ac.json"), ("100%.json", "100%25.json"),
    ("a\nb\rc", "a%0Ab%0Dc"), ("\u{1B}[1m", "\\u{1B}[1m"), ("a=b", "a=b"), ("ä", "ä"),
  ])
  func propertiesAreEscaped(_ file: String, _ escaped: String) {
    #expect(text([CheckSample.at(file)]).hasPrefix("::error file=\(escaped),line=3,title="))
  }

  /// Reads the commands as the runner does.
  private struct Command {
    var name: Substring
    var properties: [Substring: String] = [:]
    var message: String

    init?(_ line: Substring) {
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      let space = head.firstIndex(of: " ") ?? head.endIndex
      name = head[..<space]
      for pair in head[space...].dropFirst().split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        properties[parts[0]] = Self.unescape(parts[1], ["%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","])
      }
      message = Self.unescape(line[end.upperBound...], ["%0D": "\r", "%0A": "\n"])
    }

    private static func unescape(_ text: Substring, _ escapes: KeyValuePairs<String, String>) -> String {
      escapes.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }.replacing("%25", with: "%")
    }
  }

  @Test(arguments: CheckSample.hostileTexts) func hostileTextStaysInItsCommand(_ hostile: String) throws {
    let findings = [CheckSample.saying(hostile), CheckSample.saying(hostile, waived: true)]
    let output = text(findings)
    #expect(output.isHarmless)
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(!output.contains("\r"))
    let command = try #require(lines.first.flatMap(Command.init))
    #expect(command.name == "error")
    #expect(command.properties["file"] == "f")
    #expect(command.properties["title"] == "stack-advisor: \(hostile.visibleLine)")
    #expect(command.message == findings[0].sentences.joined(separator: "\n"))
    #expect(lines.dropFirst().first.flatMap(Command.init)?.name == "notice")
  }

  @Test(arguments: CheckSample.hostileFiles) func filesComeBack(_ file: String) throws {
    let output = text([CheckSample.at(file)])
    #expect(output.isHarmless)
    let command = try #require(output.split(separator: "\n").first.flatMap(Command.init))
    let seen = command.properties["file"]
    #expect(
      seen?.replacing("\n", with: "").replacing("\r", with: "") == file.withoutLineEnds.withVisibleControls)
    #expect(seen?.contains("\n") == file.unicodeScalars.contains("\n"))
    #expect(command.properties["line"] == "3")
  }

  @Test func allOfManyAreThere() {
    let lines = text(CheckSample.many).split(separator: "\n")
    #expect(lines.count == 10_000)
    for (number, line) in lines.enumerated() where !line.contains("::finding \(number) of many.%0A") {
      Issue.record("finding \(number) is missing")
    }
  }
}

extension String {
  fileprivate var withoutLineEnds: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }
}
