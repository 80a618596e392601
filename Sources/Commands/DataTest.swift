import Engine
import Reports

/// Runs the scenarios that a knowledge base brings along as its own tests.
enum DataTest {
  /// - Parameter path: the folder of the knowledge base; nil for the one inside the program.
  static func run(
    _ path: String?, _ request: Request, _ surroundings: Surroundings
  ) throws(Failure) -> CommandResult {
    let source = try KnowledgeSource(path, surroundings, .decisions)
    let scenarios = try source.scenarios()
    let compiled = try source.compiled()
    let results = try KnowledgeSource.buildingTables { () throws(CompiledKnowledge.TableTooLarge) in
      try compiled.results(of: scenarios)
    }
    let coverage = request.has(.coverage) ? ScenarioCoverage(of: results, in: compiled) : nil
    let report = ScenarioReport(results, coverage: coverage, of: source.knowledge)
    return CommandResult(
      output: request.format == .json
        ? report.json
        : report.text(isQuiet: request.has(.quiet), usesColor: request.usesColor(surroundings)),
      messages: source.warningLines,
      // Where there is no scenario nothing was tested, which is neither a pass nor a mismatch.
      status: results.isEmpty ? .undecided : report.hasPassed ? .success : .failure)
  }
}
