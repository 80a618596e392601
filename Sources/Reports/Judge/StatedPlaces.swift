package import Detection
package import Engine

/// Where the options that are judged are stated: in a file, by a sighting, or on the command line, which is no place.
package struct StatedPlaces: Sendable {
  /// The file that states options, as it is shown; nil where there is none.
  package var file: String?
  package var lines: ProjectFile.Lines
  /// Options that the repository shows where none is declared.
  package var shown: [RepositorySigns.OptionPlace: Sighting]

  package init(
    file: String? = nil, lines: ProjectFile.Lines = ProjectFile.Lines(),
    shown: [RepositorySigns.OptionPlace: Sighting] = [:]
  ) {
    self.file = file
    self.lines = lines
    self.shown = shown
  }

  /// Where an option of a decision is stated.
  func place(of option: Int, in decision: DecisionAdvice) -> Finding.Place? {
    if let sighting = shown[.init(decision: decision.place, option: option)] { return sighting.findingPlace }
    return lines.stack[decision.decision.options[option].id].flatMap(place(onLine:))
  }

  func place(onLine line: Int) -> Finding.Place? { file.map { Finding.Place(file: $0, line: line) } }
}

extension Sighting {
  var findingPlace: Finding.Place { Finding.Place(file: file, line: line) }

  /// The words that show it with their place, for running text.
  var shownText: String { "\(words) in \(file):\(line)" }
}
