package import Detection
package import Engine

/// Where the options that are judged are stated: in a file, by a sighting, or on the command line, which is no place.
package struct StatedPlaces: Sendable {
  /// The file that states options, as it is shown; nil where there is none.
  package var file: String?
  package var lines: ProjectFile.Lines
  /// Options that the repository shows where none is declared.
  package var shown: [Sighting]

  package init(
    file: String? = nil, lines: ProjectFile.Lines = ProjectFile.Lines(),
    shown: [Sighting] = []
  ) {
    self.file = file
    self.lines = lines
    self.shown = shown
  }

  /// Where an option of a decision is stated.
  func place(of option: Int, in decision: DecisionAdvice) -> Finding.Place? {
    let place = RepositorySigns.OptionPlace(decision: decision.place, option: option)
    if let sighting = shown.first(where: { $0.option == place }) { return sighting.findingPlace }
    return lines.stack[decision.decision.options[option].id].flatMap(place(onLine:))
  }

  func place(onLine line: Int) -> Finding.Place? { file.map { Finding.Place(file: $0, line: line) } }
}

extension Sighting {
  var findingPlace: Finding.Place { Finding.Place(file: file, line: line) }

  /// The words that show it with their place, for running text.
  package var shownText: String { "\(words) in \(file):\(line)" }
}
