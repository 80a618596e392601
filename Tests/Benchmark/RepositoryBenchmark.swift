import Platform

/// Times checks of a repository with very many files, against the program that does nothing.
struct RepositoryBenchmark {
  let files: Int
  let runs: Int

  var report: String {
    let program = Platform.arguments[0]
    let folder = program.lastIndex(of: "/").map { String(program[...$0]) } ?? "./"
    var table = Table([
      "check with a repository of \(files) files, median of \(runs)", "ms", "x baseline", "target",
    ])
    do {
      let repository = try Platform.makePassingFolder(beside: "\(folder)repository")
      defer { Platform.removeFolder(repository) }
      try fill(repository)
      let baseline = (0..<runs).map { _ in ProcessRun("\(folder)baseline", []).seconds }.median
      let arguments = ["check", "--stack", "python", "--repo", repository]
      let median = (0..<runs).map { _ in ProcessRun("\(folder)stack-advisor", arguments).seconds }.median
      table.add([
        "the whole process", (median * 1000).fixed(1), (median / baseline).fixed(0),
        "1000 ms for 100000 files",
      ])
    } catch {
      table.add(["cannot be made: \(error)", "", "", ""])
    }
    return table.text
  }

  /// Fifty files in a folder, twenty folders in another, as source trees have them.
  private func fill(_ repository: String) throws {
    try Platform.writeFile(
      "\(repository)/requirements.txt", Array("fastapi==0.115\n".utf8), overwriting: false)
    var left = files - 1
    var outer = 0
    while left > 0 {
      try Platform.makeFolder("\(repository)/part\(outer)")
      for inner in 0..<20 where left > 0 {
        let folder = "\(repository)/part\(outer)/module\(inner)"
        try Platform.makeFolder(folder)
        for number in 0..<min(50, left) { try Platform.append([], to: "\(folder)/file\(number).ts") }
        left -= min(50, left)
      }
      outer += 1
    }
  }
}
