/// Reads Dockerfiles as far as they say what the image stands on and what it starts.
package struct DockerfileReader {
  /// A stage with what it takes over from the one on which it stands.
  private struct Stage {
    var image: ContainerImage
    /// Whether the stage itself has a CMD.
    var hasCommand = false
  }

  private var variables: DockerfileVariables
  private var stage: Stage?
  /// The named stages before this one; their names do not know case.
  private var stages: [String: ContainerImage] = [:]
  private var stageName: String?

  /// What the final stage comes to.
  ///
  /// - Throws: a fault at the first line that cannot be followed, or on line 1 where no stage begins.
  package static func read(_ file: [UInt8]) throws(GrammarFault) -> ContainerImage {
    var lines = DockerfileLines(try SourceText(file).byteLines)
    var reader: DockerfileReader?
    while let instruction = try lines.next() {
      // Only now is it known which sign the file has chosen.
      var following = reader ?? DockerfileReader(escape: lines.escape)
      reader = nil
      try following.follow(instruction, escape: lines.escape)
      reader = following
    }
    guard let image = reader?.stage?.image else {
      throw GrammarFault(line: 1, message: "expected an instruction \"FROM\", found none")
    }
    return image.withoutClearedCommands
  }

  private init(escape: UInt8) { variables = DockerfileVariables(escape: escape) }

  private mutating func follow(
    _ instruction: DockerfileInstruction, escape: UInt8
  ) throws(GrammarFault) {
    let name = instruction.name
    guard stage != nil || name == .from || name == .argument else {
      throw GrammarFault(line: instruction.line, message: "expected \"FROM\" before \"\(name.rawValue)\"")
    }
    switch name {
    case .from: try beginStage(instruction)
    // Within a stage it has no say in later images.
    case .argument where stage == nil: variables.define(instruction.arguments)
    case .command:
      stage?.image.command = Self.command(in: instruction, escape: escape)
      stage?.hasCommand = true
    case .entryPoint:
      stage?.image.entryPoint = Self.command(in: instruction, escape: escape)
      // The words were meant for the entry point that they came with.
      if stage?.hasCommand == false { stage?.image.command = nil }
    default: break
    }
  }

  private static func command(in instruction: DockerfileInstruction, escape: UInt8) -> ContainerImage.Command
  {
    let words =
      JSONWords.read(instruction.arguments) ?? ShellWords.split(Array(instruction.arguments), escape: escape)
    return ContainerImage.Command(words: words, line: instruction.line)
  }

  // MARK: Stages

  private mutating func beginStage(_ instruction: DockerfileInstruction) throws(GrammarFault) {
    let words = instruction.arguments.words.drop { $0.hasPrefix("--") }
    let isNamed = words.count == 3 && words[words.startIndex + 1].string.uppercased() == "AS"
    guard let written = words.first, words.count == 1 || isNamed else {
      throw GrammarFault(
        line: instruction.line,
        message: "expected \"FROM IMAGE\" or \"FROM IMAGE AS NAME\", found "
          + GrammarFault.quoted("FROM " + instruction.arguments.string))
    }
    if let stage, let stageName { stages[stageName] = stage.image }
    stageName = isNamed ? words.last?.string.lowercased() : nil
    stage = Stage(image: image(named: written, line: instruction.line))
  }

  private func image(named written: ArraySlice<UInt8>, line: Int) -> ContainerImage {
    guard let name = variables.substituted(written)?[...].string, !name.isEmpty else {
      return ContainerImage(line: line)
    }
    if var image = stages[name.lowercased()] {
      image.line = line
      return image
    }
    // A variable without value matters only in the part that tells what the image is.
    let base = ImageName.base(of: name)
    guard !base.isEmpty, !base.utf8.contains(.dollar), name != "scratch" else {
      return ContainerImage(line: line)
    }
    return ContainerImage(base: ContainerImage.Base(name: name, line: line), line: line)
  }
}

extension ContainerImage {
  /// The image with no commands that only take back inherited ones.
  fileprivate var withoutClearedCommands: ContainerImage {
    var image = self
    if image.entryPoint?.words.isEmpty == true { image.entryPoint = nil }
    if image.command?.words.isEmpty == true { image.command = nil }
    return image
  }
}
