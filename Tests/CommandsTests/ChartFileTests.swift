import Commands
import Engine
import Foundation
import Testing

/// Where `--chart` puts the drawings, and how a report refers to them.
@Suite struct ChartFileTests {
  private func report(_ arguments: String...) -> CommandResult {
    advise(["report", "--mood", "tired"] + arguments)
  }

  /// The addresses of the pictures in a report in Markdown.
  private func addresses(_ markdown: String) -> [String] {
    markdown.matches(of: /!\[[^\]]*\]\(<([^>]*)>\)/).map { String($0.output.1) }
  }

  // MARK: The file

  @Test func theDrawingsAreWrittenBesideTheReport() throws {
    try withScratchFolder { folder in
      let result = report("--chart", "\(folder)/charts.svg")
      #expect((result.status, result.messages) == (.success, ""))
      try #expect(names(in: folder) == ["charts.svg"])
      let drawing = try contents(of: "\(folder)/charts.svg")
      #expect(drawing.hasSuffix("</svg>\n"))
      let elements = try MarkupCheck.elements(of: drawing)
      #expect(elements.first?.hasPrefix("svg ") == true)
      #expect(elements.contains { $0.hasPrefix("rect ") } && elements.contains { $0.hasPrefix("text ") })
      #expect(drawing.contains(">Coffee</text>"))
      // But for the picture the report is what it is without.
      let picture = "![Scores, reasons and weights of the decision on Drink](<\(folder)/charts.svg>)\n\n"
      #expect(result.output.replacing(picture, with: "") == report().output)
      #expect(result.output.contains("## Comparison\n\n\(picture)"))
    }
  }

  @Test func theSameInputGivesTheSameDrawing() throws {
    try withScratchFolder { folder in
      for name in ["a.svg", "b.svg"] { #expect(report("--chart", "\(folder)/\(name)").status == .success) }
      try #expect(contents(of: "\(folder)/a.svg") == contents(of: "\(folder)/b.svg"))
    }
  }

  @Test(arguments: [["--format", "json"], ["--format", "html"], ["--style", "brief"], ["--style", "adr"]])
  func whatShowsNoPictureGetsTheFileAllTheSame(_ flags: [String]) throws {
    try withScratchFolder { folder in
      let arguments = ["report", "--mood", "tired"] + flags
      let result = advise(arguments + ["--chart", "\(folder)/charts.svg"])
      #expect(result.output == advise(arguments).output)
      #expect((result.status, result.messages) == (.success, ""))
      #expect(report("--chart", "\(folder)/other.svg").status == .success)
      try #expect(contents(of: "\(folder)/charts.svg") == contents(of: "\(folder)/other.svg"))
    }
  }

  // MARK: What stands in the way

  @Test func anExistingDrawingIsKeptUnlessForced() throws {
    try withScratchFolder { folder in
      let (chart, file) = ("\(folder)/charts.svg", "\(folder)/report.md")
      try write("mine", to: chart)
      let fault = "stack-advisor: error: \(chart): the file exists; --force replaces it\n"
      expectFailure(report("--chart", chart), .cannotCreate, fault)
      expectFailure(report("--chart", chart, "-o", file), .cannotCreate, fault)
      try #expect(names(in: folder) == ["charts.svg"])
      try #expect(contents(of: chart) == "mine")
      #expect(report("--chart", chart, "-o", file, "--force").status == .success)
      try #expect(contents(of: chart).hasSuffix("</svg>\n"))
      try #expect(contents(of: file).hasPrefix("# Tea or coffee"))
    }
  }

  @Test(arguments: [
    ("report.md", "the file exists; --force replaces it"), ("none/report.md", "No such file or directory"),
    ("folder", "Is a directory"), ("charts.svg/report.md", "No such file or directory"),
  ])
  func withoutTheReportThereIsNoDrawing(_ file: String, _ reason: String) throws {
    try withScratchFolder { folder in
      try write("mine", to: "\(folder)/report.md")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/folder", withIntermediateDirectories: false)
      let result = report("--chart", "\(folder)/charts.svg", "-o", "\(folder)/\(file)")
      #expect(result.status == .cannotCreate)
      #expect(result.messages.hasPrefix("stack-advisor: error: \(folder)/\(file): "))
      if !file.hasPrefix("charts") { #expect(result.messages.hasSuffix(": \(reason)\n")) }
      #expect(result.output == "")
      try #expect(names(in: folder) == ["folder", "report.md"])
      try #expect(contents(of: "\(folder)/report.md") == "mine")
    }
  }

  @Test func withoutTheDrawingThereIsNoReport() throws {
    try withScratchFolder { folder in
      for flags in [[], ["--force"]] {
        expectFailure(
          advise(
            [
              "report", "--mood", "tired", "--chart", "\(folder)/none/charts.svg", "-o",
              "\(folder)/report.md",
            ]
              + flags), .cannotCreate,
          "stack-advisor: error: \(folder)/none/charts.svg: No such file or directory\n")
      }
      try #expect(names(in: folder) == [])
    }
  }

  @Test func aFileThatWasThereIsNeverTakenAway() throws {
    try withScratchFolder { folder in
      try write("mine", to: "\(folder)/charts.svg")
      let result = report(
        "--chart", "\(folder)/charts.svg", "-o", "\(folder)/none/report.md", "--force")
      #expect(result.status == .cannotCreate)
      try #expect(names(in: folder) == ["charts.svg"])
    }
  }

  @Test func aReportThatGoesToADeviceHasItsDrawing() throws {
    try withScratchFolder { folder in
      #expect(report("--chart", "\(folder)/charts.svg", "-o", "/dev/null").status == .success)
      try #expect(names(in: folder) == ["charts.svg"])
    }
  }

  @Test(arguments: [
    ("a.svg", "a.svg"), ("./a.svg", "a.svg"), ("a.svg", "sub/../a.svg"), ("sub//a.svg", "sub/./a.svg"),
    ("link/a.svg", "sub/a.svg"),
  ])
  func reportAndDrawingAreTwoFiles(_ chart: String, _ file: String) throws {
    try withScratchFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/sub", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "sub")
      for force in [[], ["--force"]] {
        expectUsage(
          ["report", "--mood", "tired", "--chart", "\(folder)/\(chart)", "-o", "\(folder)/\(file)"] + force,
          ["--chart and --output name the same file: \(folder)/\(chart)"])
      }
      try #expect(names(in: folder) == ["link", "sub"])
      try #expect(names(in: "\(folder)/sub") == [])
    }
  }

  @Test(arguments: ["charts", "charts.png", "charts.SVG", "charts.svg.md", "-", "svg"])
  func theNameMustSayWhatTheFileIs(_ name: String) {
    expectUsage(
      ["report", "--chart", name],
      ["--chart: expected the name of a file that ends in .svg, found \"\(name)\""])
  }

  @Test func onlyReportsHaveDrawings() {
    expectUsage(["check", "--chart", "a.svg"], ["check does not take the flag --chart"])
    expectUsage(["report", "--chart"], ["--chart needs a value: FILE.svg"])
    expectUsage(["report", "--chart=a.svg", "--chart=b.svg"], ["--chart is given more than once"])
  }

  // MARK: Nothing to draw

  /// A knowledge base by which nobody who is tired can be helped.
  private static let hopeless = DataFolder(
    name: "Tea",
    files: TeaKnowledge.files.map { path, text in
      let ruling = """
        {"id": "sleep", "when": {"question": "mood", "is": "tired"}, "effect": "neither",
          "alternatives": ["A nap"], "reason": "Sleep is all that helps.", "evidence": ["T1"]}
        """
      let changed =
        path == "decisions/drink.json"
        ? text.replacing("\"rulings\": []", with: "\"rulings\": [\(ruling)]") : text
      return DataFolder.File(path: path, bytes: Array(changed.utf8))
    })

  @Test(arguments: ["markdown", "text", "json", "html"])
  func withNothingToDrawThereIsAWarningAndNoFile(_ format: String) throws {
    try withScratchFolder { folder in
      let arguments = ["report", "--mood", "tired", "--format", format]
      let chart = ["--chart", "\(folder)/charts\u{1B}.svg"]
      let result = advise(arguments + chart, data: Self.hopeless)
      #expect(result.status == .success)
      #expect(
        result.messages
          == "stack-advisor: warning: the verdict leaves nothing to draw, so \(folder)/charts\\u{1B}.svg is not written\n"
      )
      #expect(result.output == advise(arguments, data: Self.hopeless).output)
      #expect(addresses(result.output) == [])
      #expect(advise(arguments + chart + ["--quiet"], data: Self.hopeless).messages == "")
      try #expect(names(in: folder) == [])
      #expect(advise(arguments + chart + ["-o", "\(folder)/report"], data: Self.hopeless).status == .success)
      try #expect(names(in: folder) == ["report"])
    }
  }

  // MARK: References

  struct Reference: Sendable, CustomTestStringConvertible {
    var chart: String
    var file: String
    var address: String

    init(_ chart: String, from file: String, _ address: String) {
      (self.chart, self.file, self.address) = (chart, file, address)
    }

    var testDescription: String { "\(chart) from \(file)" }
  }

  /// Where both paths start in the same folder, as seen from `work` in it.
  private static let references = [
    Reference("charts.svg", from: "report.md", "charts.svg"),
    Reference("./charts.svg", from: "report.md", "charts.svg"),
    Reference("charts.svg", from: "./report.md", "charts.svg"),
    Reference("sub/charts.svg", from: "report.md", "sub/charts.svg"),
    Reference("sub/deep//charts.svg", from: "sub/report.md", "deep/charts.svg"),
    Reference("charts.svg", from: "sub/report.md", "../charts.svg"),
    Reference("charts.svg", from: "sub/deep/report.md", "../../charts.svg"),
    Reference("other/charts.svg", from: "sub/report.md", "../other/charts.svg"),
    Reference("other/charts.svg", from: "sub/deep/report.md", "../../other/charts.svg"),
    Reference("sub/../charts.svg", from: "report.md", "charts.svg"),
    Reference("../charts.svg", from: "sub/report.md", "../../charts.svg"),
    Reference("../charts.svg", from: "../report.md", "charts.svg"),
    Reference("charts.svg", from: "../report.md", "work/charts.svg"),
    Reference("sub/sub/charts.svg", from: "sub/report.md", "sub/charts.svg"),
    Reference("sub (1)/a_b 1%.svg", from: "report.md", "sub%20%281%29/a_b%201%25.svg"),
  ]

  private func withFolders(_ body: (String) throws -> Void) throws {
    try withScratchFolder { folder in
      for inner in ["sub/deep", "sub/sub", "other", "sub (1)"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/work/\(inner)", withIntermediateDirectories: true)
      }
      try body(folder)
    }
  }

  @Test(arguments: references) func absolutePathsReferToOneAnother(_ reference: Reference) throws {
    try withFolders { folder in
      let file = "\(folder)/work/\(reference.file)"
      #expect(report("--chart", "\(folder)/work/\(reference.chart)", "-o", file).status == .success)
      try #expect(addresses(contents(of: file)) == [reference.address])
    }
  }

  /// All in one shell: relative paths start in the folder of a process.
  @Test func relativePathsReferToOneAnother() throws {
    let arguments = "report --data \"$FOLDER/tea\" --mood tired --force"
    try withFolders { folder in
      try FileManager.default.createDirectory(
        atPath: "\(folder)/tea", withIntermediateDirectories: false)
      try TeaKnowledge.write(to: "\(folder)/tea")
      for name in ["sub", "other"] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: false)
      }
      let mixed = [
        Reference("charts.svg", from: "\(folder)/other/report.md", "../work/charts.svg"),
        Reference("charts.svg", from: "\(folder)/work/report.md", "charts.svg"),
        // A path from the root is left as it is, wherever the program is started.
        Reference("\(folder)/work/charts.svg", from: "report.md", "\(folder)/work/charts.svg"),
      ]
      let cases = Self.references + mixed
      let script = cases.enumerated().map { place, reference in
        "\"$PROGRAM\" \(arguments) --chart '\(reference.chart)' -o '\(reference.file)'"
          + " && cat '\(reference.file)' > \"$FOLDER/\(place).md\""
      }
      let run = try BuiltProgram.shell(
        "cd \"$FOLDER/work\" && " + script.joined(separator: " && "), in: folder)
      #expect(run.end == .status(0), "\(run.errorText)")
      for (place, reference) in cases.enumerated() {
        try #expect(addresses(contents(of: "\(folder)/\(place).md")) == [reference.address], "\(reference)")
      }
    }
  }

  @Test func aReportOnStandardOutputNamesTheFileAsItIsGiven() throws {
    try withScratchFolder { folder in
      for (place, output) in [[], ["-o", "-"]].enumerated() {
        let chart = "\(folder)/./\(place).svg"
        let result = advise(["report", "--mood", "tired", "--chart", chart] + output)
        #expect(addresses(result.output) == [chart])
      }
    }
  }
}
