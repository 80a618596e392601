/// The findings of a check as JUnit XML, one test case each, as the readers of Jenkins, GitLab and GitHub take it.
///
/// The place stands in the text, since the published schema knows no attributes for it.
///
/// What keeps the check from passing is a failure, what is waived is skipped, everything else passes and says what it
/// has to say in its output. A check without findings is one test case that passes.
package struct JUnitReport: Sendable {
  private let outcome: CheckOutcome

  package init(_ outcome: CheckOutcome) { self.outcome = outcome }

  package var text: String {
    let entries = outcome.entries
    let name = XML.attribute("name", outcome.program.name)
    let counts =
      XML.attribute("tests", max(entries.count, 1))
      + XML.attribute("failures", entries.count { $0.isFailure }) + XML.attribute("errors", 0)
    let skipped = XML.attribute("skipped", entries.count { $0.finding.isWaived })
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites\(name)\(counts) time="0">
        <testsuite\(name)\(counts)\(skipped) time="0">
          <properties>
            <property\(XML.attribute("name", "outcome"))\(XML.attribute("value", outcome.summary))/>
            <property\(XML.attribute("name", "version"))\(XML.attribute("value", outcome.program.version))/>
            <property\(XML.attribute("name", "data"))\(XML.attribute("value", outcome.program.dataVersion))/>
          </properties>

      """
    if entries.isEmpty {
      text += "    <testcase\(XML.attribute("classname", outcome.program.name)) name=\"check\" time=\"0\"/>\n"
    }
    for entry in entries { text += testCase(entry) }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  private func testCase(_ entry: CheckOutcome.Entry) -> String {
    let finding = entry.finding
    // Readers take cases of one name for one case.
    let name = entry.repetition == 0 ? finding.id : "\(finding.id) (\(entry.repetition + 1))"
    let group = [outcome.program.name, finding.decision].compactMap { $0 }.joined(separator: ".")
    return "    <testcase" + XML.attribute("classname", group.visibleLine)
      + XML.attribute("name", name.visibleLine) + " time=\"0\">\n"
      + result(of: entry).map { "      \($0)\n" }.joined() + "    </testcase>\n"
  }

  private func result(of entry: CheckOutcome.Entry) -> [String] {
    let finding = entry.finding
    let report = XML.content(report(on: entry))
    if let waiver = finding.waiverSentence {
      return [
        "<skipped\(XML.attribute("message", "Waived: \(waiver)"))/>", "<system-out>\(report)</system-out>",
      ]
    }
    guard entry.isFailure else { return ["<system-out>\(report)</system-out>"] }
    let message = XML.attribute("message", finding.message.visibleLine)
    return ["<failure\(message)\(XML.attribute("type", finding.kind.visibleLine))>\(report)</failure>"]
  }

  private func report(on entry: CheckOutcome.Entry) -> String {
    let finding = entry.finding
    let heading = "\(finding.level.rawValue) at \(entry.place.file.visibleLine):\(entry.line)"
    return ([heading] + finding.sentences + finding.numbers.map(\.visibleLine)).joined(separator: "\n")
  }
}
