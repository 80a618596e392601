import Engine
import StrictJSON

/// The knowledge base that a command works with: the one inside the program, or a folder.
struct KnowledgeSource {
  let folder: DataFolder
  let knowledge: KnowledgeBase
  /// What is doubtful in the folder.
  let warnings: [Diagnostic]
  private let isEmbedded: Bool

  init(_ path: String?, _ surroundings: Surroundings, _ extent: KnowledgeBase.Extent) throws(Failure) {
    isEmbedded = path == nil
    if let path { folder = try InputFiles.folder(path) } else { folder = surroundings.embeddedData }
    do throws(DataFaults) {
      // The tests of the program hold its own data to full scrutiny, so that a run need not.
      (knowledge, warnings) = try KnowledgeBase.read(
        folder, scrutiny: path == nil ? .trusted : .full, reservedFlags: Program.reservedFlags,
        extent: extent)
    } catch {
      throw Failure(path == nil ? .defect : .badData, error)
    }
  }

  /// The warnings as they are printed.
  var warningLines: String { warnings.map { $0.line + "\n" }.joined() }

  /// The evidence, or only some of its claims with all sources and conflicts.
  ///
  /// - Parameter known: sources and conflicts that have been read already.
  func evidence(claims: Set<String>? = nil, completing known: Evidence? = nil) throws(Failure) -> Evidence {
    do throws(DataFaults) {
      return try Evidence.read(folder, claims: claims, completing: known)
    } catch {
      throw dataFailure(error)
    }
  }

  /// What to end with where a part of the data that is read later is at fault.
  func dataFailure(_ faults: DataFaults) -> Failure { Failure(isEmbedded ? .defect : .badData, faults) }

  /// - Parameter stack: the stated options, where only what they depend on is wanted.
  func compiled(
    weights: [String: Thousandths] = [:], onlyFor stack: [UInt64]? = nil
  ) throws(Failure) -> CompiledKnowledge {
    let wanted = stack.map(knowledge.reduced(to:)) ?? knowledge
    return try Self.buildingTables { () throws(CompiledKnowledge.TableTooLarge) in
      try CompiledKnowledge(wanted, weights: weights)
    }
  }

  /// The scenarios that the knowledge base brings along, in the order of their ids.
  func scenarios() throws(Failure) -> [ScenarioFile] {
    let evidence = try evidence()
    do throws(DataFaults) {
      return try folder.readScenarios(knowledge, evidence)
    } catch {
      throw dataFailure(error)
    }
  }

  /// Does what builds tables of the kind that reading the knowledge base has built before.
  static func buildingTables<Result>(
    _ body: () throws(CompiledKnowledge.TableTooLarge) -> Result
  ) throws(Failure) -> Result {
    do throws(CompiledKnowledge.TableTooLarge) {
      return try body()
    } catch {
      // Reading the knowledge base has found tables of this size already.
      throw Failure(.defect, "a table of \(error.entries) entries went unnoticed")
    }
  }
}
