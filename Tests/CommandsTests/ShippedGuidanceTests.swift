import Commands
import Engine
import StrictJSON
import Testing

/// What the shipped knowledge must say beside its verdicts.
@Suite struct ShippedGuidanceTests {
  private func report(_ arguments: [String]) throws -> JSONValue {
    let result = advise(["report", "--format", "json"] + arguments, data: .embedded)
    #expect(result.status == .success, "\(result.messages)")
    return try JSONResult.parse(result.output).root
  }

  private func items(_ report: JSONValue, _ section: String) -> [String] {
    let sections = report["guidance"]?["sections"]?.elements.map(\.self) ?? []
    return sections.first { $0["id"]?.string == section }?["items"]?.elements.map { $0["id"]?.string ?? "" }
      ?? []
  }

  @Test(arguments: [
    ["--stack", "python,node"], ["--stack", "fastapi,nestjs"],
    ["--existing", "node", "--ai-plans", "models"],
    ["--existing", "node", "--heavy-work", "scientific"],
    [
      "--ai-plans", "models", "--real-time", "core", "--python-skill", "strong", "--javascript-skill",
      "strong",
    ],
  ])
  func twoRuntimesComeWithTheirWarning(_ arguments: [String]) throws {
    let language = try #require(try report(arguments)["decisions"]?[0])
    let isHybrid = language["verdict"]?.string == "hybrid" || language["given"]?.boolean == true
    #expect(isHybrid)
    #expect(language["warnings"]?.elements.contains { $0["id"]?.string == "two-runtimes" } == true)
  }

  @Test func timeAndMoneyComeWithTheirOriginAndTheLanguageThatTheyWereGivenFor() throws {
    let answers = [
      "--stage", "mvp", "--traffic", "steady", "--hosting-budget", "small", "--operations", "some",
      "--availability", "ordinary", "--hosting-needs", "none", "--runs-on", "none", "--ai-plans", "none",
    ]
    let text = advise(["report", "--format", "text"] + answers, data: .embedded).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "four to eight weeks", "20 to 100 US dollars a month", "given for Python builds", "no date",
    ] { #expect(text.contains(part), "\(part)") }
    let enterprise = advise(["report", "--format", "text", "--stage", "enterprise"], data: .embedded).output
    #expect(enterprise.contains("Three to nine months"))
    let cluster = advise(["explain", "cluster-hosting"], data: .embedded).output
    #expect(cluster.contains("300 to 3,000"))
  }

  @Test func theWaysToMoveAreTheTwoDescribedAndTheGapIsNamed() throws {
    let service = try report(["--existing", "node", "--ai-plans", "retrieval"])
    #expect(!items(service, "migration-paths").isEmpty)
    let back = try report(["--existing", "python", "--stack", "node"])
    let texts = try #require(back["guidance"]?["sections"]).elements
      .filter { $0["id"]?.string == "migration-paths" }
      .flatMap { $0["items"]?.elements.map { $0["text"]?.string ?? "" } ?? [] }
    #expect(texts.contains { $0.contains("Python to Node.js") || $0.contains("from Python") }, "\(texts)")
  }
}
