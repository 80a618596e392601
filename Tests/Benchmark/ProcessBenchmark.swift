import Platform

/// Times whole runs of the program against a program that does nothing.
struct ProcessBenchmark {
  let runs: Int

  private static let commands: [(name: String, arguments: [String], target: String)] = [
    ("baseline (a C program that returns)", [], ""),
    ("check", ["check", "--stack", "python", "--ai-plans", "models"], "5 ms, 20 MB"),
    ("explain", ["explain", "real-time"], "5 ms, 20 MB"),
    ("help", ["help"], "5 ms, 20 MB"),
    ("data list", ["data", "list"], "5 ms, 20 MB"),
    ("report, one answer", ["report", "--ai-plans", "models", "--date", "2026-01-01"], "10 ms"),
    ("report, no answers", ["report", "--date", "2026-01-01"], "10 ms"),
    ("report, a whole project", ["report", "--date", "2026-01-01"] + project, "10 ms"),
    (
      "the same as a page", ["report", "--date", "2026-01-01", "--format", "html"] + project, "10 ms"
    ),
    ("the same as JSON", ["report", "--format", "json"] + project, "10 ms"),
  ]

  /// An AI product whose team has answered most questions.
  private static let project = [
    "--limits", "none", "--ai-plans", "models", "--real-time", "side", "--work", "data-jobs", "--heavy-work",
    "numeric-libraries", "--stage", "growth", "--domain", "changing", "--life-span", "years", "--teams",
    "small", "--python-skill", "strong", "--javascript-skill", "some", "--existing", "python",
    "--change-reason", "no-change", "--frontend", "web", "--frontend-framework", "nextjs", "--frontend-link",
    "separate", "--hiring-profile", "data", "--runs-on", "none", "--traffic", "bursty", "--operations",
    "some", "--hosting-budget", "large", "--data-needs", "vectors", "--api-needs", "generated-docs",
    "--service-traits", "model-endpoint",
  ]

  var report: String {
    let folder = Self.folder(of: Platform.arguments[0])
    var table = Table(["whole process, median of \(runs)", "ms", "x baseline", "peak MB", "target"])
    var times = Self.commands.map { _ in [Double]() }
    var peaks = Self.commands.map { _ in 0 }
    // In turn, so that a change of the machine's speed meets all alike.
    for _ in 0..<runs {
      for (place, command) in Self.commands.enumerated() {
        let program = folder + (place == 0 ? "baseline" : "stack-advisor")
        let run = ProcessRun(program, command.arguments)
        times[place].append(run.seconds)
        peaks[place] = max(peaks[place], run.peakKilobytes)
      }
    }
    let baseline = times[0].median
    for (place, command) in Self.commands.enumerated() {
      let median = times[place].median
      table.add([
        command.name, (median * 1000).fixed(2), (median / baseline).fixed(1),
        (Double(peaks[place]) / 1024).fixed(1), command.target,
      ])
    }
    return table.text + "No peak is seen below that of this benchmark itself, the baseline's.\n"
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }
}
