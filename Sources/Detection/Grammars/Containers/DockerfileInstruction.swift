import StrictJSON

/// An instruction of a Dockerfile with what follows its name, continued lines joined.
struct DockerfileInstruction: Equatable {
  enum Name: String, CaseIterable {
    case add = "ADD"
    case argument = "ARG"
    case command = "CMD"
    case copy = "COPY"
    case entryPoint = "ENTRYPOINT"
    case environment = "ENV"
    case expose = "EXPOSE"
    case from = "FROM"
    case healthCheck = "HEALTHCHECK"
    case label = "LABEL"
    case maintainer = "MAINTAINER"
    case onBuild = "ONBUILD"
    case run = "RUN"
    case shell = "SHELL"
    case stopSignal = "STOPSIGNAL"
    case user = "USER"
    case volume = "VOLUME"
    case workingFolder = "WORKDIR"

    /// Whether texts of several lines may follow that the instruction reads as files.
    var takesHeredocs: Bool { [.add, .copy, .run].contains(self) }
  }

  var name: Name
  var arguments: ArraySlice<UInt8>
  /// The line on which it begins, from 1.
  var line: Int

  init(_ text: [UInt8], line: Int) throws(GrammarFault) {
    let word = text[...].drop(while: \.isBlank).prefix { !$0.isBlank }
    guard let name = Name(rawValue: word.string.uppercased()) else {
      throw GrammarFault(
        line: line, message: "unknown instruction \(GrammarFault.quoted(word))\(Self.hint(for: word.string))")
    }
    self.name = name
    self.line = line
    arguments = text[word.endIndex...].trimmed
  }

  private static func hint(for word: String) -> String {
    let hint = NearestName.hint(for: word, in: Name.allCases.lazy.map { $0.rawValue })
    return hint.isEmpty ? "; expected one such as FROM or RUN" : hint
  }
}
