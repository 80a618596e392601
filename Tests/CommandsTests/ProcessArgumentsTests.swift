import Commands
import Foundation
import Testing

/// Expects valid UTF-8 in which nothing steers a terminal or hides text.
func expectHarmless(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let text = String(validating: bytes, as: UTF8.self)
  #expect(text != nil, "invalid UTF-8", sourceLocation: sourceLocation)
  for scalar in (text ?? "").unicodeScalars where scalar != "\n" {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
      Issue.record("a raw \(scalar.escaped(asASCII: true))", sourceLocation: sourceLocation)
    default: break
    }
  }
}

/// Arguments with bytes that nobody means well with.
@Suite struct ProcessArgumentsTests {
  struct Bytes: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]

    var testDescription: String { bytes.prefix(12).map { String($0, radix: 16) }.joined(separator: " ") }
  }

  private static let hostile = hostileBytes.map(Bytes.init)

  private static let hostileBytes: [[UInt8]] = [
    [0xFF, 0xFE], [0xC3, 0x28], [0xED, 0xA0, 0x80], Array("\u{1B}[31mred".utf8), Array("\u{9B}31m".utf8),
    Array("a\nb".utf8), Array("a\rb".utf8), Array("\u{7}\u{8}".utf8), Array("\u{202E}\u{2066}".utf8),
    Array("\u{200B}\u{FEFF}".utf8), Array("\u{2028}\u{2029}".utf8), Array("%s%n".utf8),
    Array("\u{E0041}".utf8),
    Array(String(repeating: "x", count: 100_000).utf8),
    Array(String(repeating: "\u{301}", count: 40_000).utf8),
    Array("x: error: \u{1B}[31m".utf8), Array("x: warning: \u{1B}[31m".utf8),
  ]

  /// The places where an argument can stand; a star is the hostile one.
  private static let places: [[String]] = [
    ["*"], ["--*"], ["-*"], ["--*=x", "report"], ["report", "*"], ["report", "--*"], ["report", "--*=1"],
    ["report", "-*"], ["help", "*"], ["explain", "*"], ["data", "*"], ["data", "list", "*"],
    ["report", "--answers", "*"], ["report", "--data", "*"], ["data", "validate", "*"],
    ["data", "test", "*"],
    ["report", "--date", "*"],
    ["report", "--format", "*"], ["report", "--color", "*"], ["report", "--set", "*"],
    ["report", "--set", "*=x"],
    ["report", "--weight", "*=1"], ["report", "--stack", "*"], ["check", "--max-deficit", "*"],
    ["report", "-o", "/none/*"], ["data", "export", "/none/*"],
  ]

  private func expectRefusal(_ status: Int32, output: String, errors: [UInt8], _ place: [String]) {
    #expect([64, 65, 66, 73].contains(status), "\(place)")
    #expect(output == "", "\(place)")
    expectHarmless(errors)
    // Compared by bytes, since a combining mark would join the blank before it.
    #expect(errors.starts(with: "stack-advisor: error: ".utf8), "\(place)")
  }

  @Test(arguments: hostile)
  func hostileTextIsRefusedInEveryPlaceWithoutHarm(_ hostile: Bytes) {
    let text = String(decoding: hostile.bytes, as: UTF8.self)
    for place in Self.places {
      let result = advise(
        place.map { $0.split(separator: "*", omittingEmptySubsequences: false).joined(separator: text) })
      expectRefusal(
        result.status.rawValue, output: result.output, errors: Array(result.messages.utf8), place)
    }
  }

  /// Unlike text in a process, arguments of a process can be any bytes.
  @Test(arguments: hostile)
  func hostileBytesNeverReachAStreamRaw(_ hostile: Bytes) throws {
    for place in [["*"], ["report", "*"], ["report", "--answers", "*"], ["report", "--stack", "*"]] {
      let run = try BuiltProgram.run(bytes: place.map { $0 == "*" ? hostile.bytes : Array($0.utf8) })
      guard case .status(let status) = run.end else {
        Issue.record("\(place) ended with \(run.end)")
        continue
      }
      expectRefusal(status, output: run.outputText, errors: run.errors, place)
    }
  }

  @Test(arguments: hostile.filter { $0.bytes.count < 1000 })
  func hostileBytesInTheEnvironmentNeverReachAStreamRaw(_ hostile: Bytes) throws {
    let value = String(decoding: hostile.bytes, as: UTF8.self)
    let run = try BuiltProgram.run(["report"], environment: ["SOURCE_DATE_EPOCH": value, "TERM": value])
    #expect(run.end == .status(64))
    expectHarmless(run.errors)
  }

  @Test func manyArgumentsAreTaken() throws {
    let words = Array(repeating: "--set=x", count: 20_000)
    let run = try BuiltProgram.run(["report"] + words)
    #expect(run.end == .status(64))
    let ids = try BuiltProgram.run(["explain"] + Array(repeating: "no-such-id", count: 500))
    #expect(ids.end == .status(64))
  }
}
