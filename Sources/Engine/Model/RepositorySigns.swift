/// What to look for in a repository to learn which options a project really uses.
package struct RepositorySigns: Sendable {
  /// An option by its indices.
  package struct OptionPlace: Sendable, Hashable {
    package var decision: Int
    package var option: Int

    package init(decision: Int, option: Int) {
      self.decision = decision
      self.option = option
    }
  }

  /// How a file is written.
  package enum Grammar: String, CaseIterable, Sendable {
    case json, toml, requirements
  }

  /// A register of packages, whose use shows an option.
  package struct Ecosystem: Sendable {
    package var id: String
    package var option: OptionPlace
    /// Whether case, and runs of hyphens, underscores and points, make no difference in names.
    package var foldsNames: Bool
  }

  /// A file that lists packages.
  package struct Manifest: Sendable {
    package var files: [PathPattern]
    package var grammar: Grammar
    /// The index of the ecosystem.
    package var ecosystem: Int
    /// The keys that lead to the lists of packages; a star stands for any key. Empty where the whole file is one.
    package var lists: [[String]]
    /// The keys of further lists, of which only front ends count.
    package var frontEndLists: [[String]]
  }

  /// What a package is there for.
  package enum Role: String, CaseIterable, Sendable {
    /// Answers requests; shows an option and that of its ecosystem.
    case framework
    /// Speaks to a database; shows an option and that of its ecosystem.
    case driver
    /// Shows options of their own account, or only tells something on an answer.
    case library
    /// Explains why its ecosystem is there without a backend.
    case frontEnd = "front-end"
  }

  /// Answers to a question that fit to a package being there.
  package struct Telling: Sendable, Equatable {
    package var question: Int
    /// The indices of the answers that fit.
    package var answers: Set<Int>
    /// Why others do not fit, a sentence.
    package var because: String
  }

  package struct Package: Sendable {
    package var role: Role
    package var options: [OptionPlace]
    /// The options that this one includes.
    package var covered: [OptionPlace]
    /// Other options that are used through this package too.
    package var serving: [OptionPlace]
    /// Whether it is often there for another purpose.
    package var isAmbiguous: Bool
    /// Folders of which one must stand beside the manifest; empty where none must.
    package var beside: [[String]]
    package var tellings: [Telling]
  }

  /// The names of base images or programs that show an option.
  package struct Names: Sendable {
    /// Each with stars for any characters.
    package var patterns: [PathPattern]
    package var option: OptionPlace
  }

  /// A file of which one line shows options.
  package struct LineSign: Sendable {
    package var files: [PathPattern]
    /// How the line begins; empty where the first line that is not blank shows it.
    package var beginnings: [String]
    package var options: [OptionPlace]
  }

  package var skippedFolders: Set<String> = []
  /// Files that show by their presence that their folder is to be skipped.
  package var skippingFiles: Set<String> = []
  /// The hidden folders that are looked into all the same.
  package var hiddenFolders: Set<String> = []
  /// Words in the names of files and lists that serve development alone.
  package var developmentWords: Set<String> = []
  package var ecosystems: [Ecosystem] = []
  package var manifests: [Manifest] = []
  package var containers: [PathPattern] = []
  package var processes: [PathPattern] = []
  package var images: [Names] = []
  package var commands: [Names] = []
  package var runtimes: [LineSign] = []
  /// For each ecosystem its packages by name; of several with one name each counts.
  package var packages: [[String: [Package]]] = []
  package var hints: [LineSign] = []

  package init() {}

  /// Whether there is nothing to look for.
  package var isEmpty: Bool {
    manifests.isEmpty && containers.isEmpty && processes.isEmpty && runtimes.isEmpty && hints.isEmpty
  }

  /// Whether anything could show the option, hints apart.
  package func canShow(_ option: OptionPlace) -> Bool {
    images.contains { $0.option == option } || commands.contains { $0.option == option }
      || runtimes.contains { $0.options.contains(option) } || ecosystems.contains { $0.option == option }
      || packages.contains { $0.values.contains { $0.contains { $0.options.contains(option) } } }
  }
}
