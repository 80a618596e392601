// Prints the figures that the design sets targets for, each beside a baseline measured in the same run.
//
// Build it as the released program is built, so that the figures are those of the release:
//   swift run -c release -Xswiftc -static-executable benchmark [--smoke]

import Platform

let isSmokeRun = Platform.arguments.contains("--smoke")
// Processes first: what this process has used up by then would count as theirs.
let processes = ProcessBenchmark(runs: isSmokeRun ? 3 : 101)
print(processes.report)
print(RepositoryBenchmark(files: isSmokeRun ? 5_000 : 100_000, runs: isSmokeRun ? 1 : 9).report)
print(try EngineBenchmark(seconds: isSmokeRun ? 0.05 : 1).report)
