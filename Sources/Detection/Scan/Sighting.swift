package import Engine

/// A line of a repository that shows an option.
package struct Sighting: Sendable, Hashable {
  /// How the option is shown, the most trustworthy first.
  package enum Kind: Int, Sendable, Comparable {
    /// By what the code runs on or is started with.
    case runtime
    case framework
    case driver
    case library
    /// By a file about something else.
    case hint

    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  package var option: RepositorySigns.OptionPlace
  /// The option of the ecosystem that a package belongs to; nil where no package shows it.
  package var companion: RepositorySigns.OptionPlace?
  package var kind: Kind
  /// From the top of the repository.
  package var file: String
  package var line: Int
  /// The words that show it, such as the name of a package.
  package var words: String
  /// The folder that it is about; empty for the top.
  package var place: String
  /// Other options that are used through the package too.
  package var served: Set<RepositorySigns.OptionPlace> = []
  /// Whether it is often there for another purpose.
  package var isAmbiguous = false
  /// Whether a front end in the same place explains it.
  package var isExplained = false
  /// Whether an option in the same place includes it.
  package var isCovered = false

  /// Whether it can be held against a declared stack.
  package var isPlain: Bool { kind < .library && !isAmbiguous && !isExplained }
}

/// A line of a repository that tells something on an answer.
package struct AnswerSighting: Sendable, Equatable {
  package var telling: RepositorySigns.Telling
  package var file: String
  package var line: Int
  package var words: String
}

/// A file or folder of a repository that cannot be read or followed.
package struct ScanFault: Sendable, Equatable {
  /// Why a file cannot be had.
  package struct Reason: Error {
    package var message: String

    package init(message: String) { self.message = message }
  }

  package var file: String
  /// Nil where the file as a whole is meant.
  package var line: Int?
  package var message: String

  package init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}

/// What was seen in a repository, in the order of its files.
package struct RepositoryScan: Sendable {
  package var sightings: [Sighting] = []
  package var answers: [AnswerSighting] = []
  package var faults: [ScanFault] = []
  /// How many files there are.
  package var fileCount = 0
  /// How many of them were worth reading.
  package var readCount = 0
  /// The places with a front end.
  package var frontEnds: Set<String> = []

  package init() {}
}
