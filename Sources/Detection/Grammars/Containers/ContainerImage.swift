/// What a Dockerfile says about the image that it builds, its final stage.
package struct ContainerImage: Equatable, Sendable {
  /// The image on which the stage stands, at the end of a chain of earlier stages.
  package struct Base: Equatable, Sendable {
    /// As it is written, with the values of variables in it where they are known.
    package var name: String
    package var line: Int

    package init(name: String, line: Int) {
      self.name = name
      self.line = line
    }
  }

  /// An instruction on what to start.
  package struct Command: Equatable, Sendable {
    /// The words of a JSON array, or those of the text as a shell sees them.
    package var words: [String]
    package var line: Int

    package init(words: [String], line: Int) {
      self.words = words
      self.line = line
    }
  }

  /// Nil where the image is empty or its name cannot be known.
  package var base: Base?
  /// The effective ENTRYPOINT of the file; nil where it has none or clears it.
  package var entryPoint: Command?
  /// The effective CMD of the file; nil where it has none or clears it.
  package var command: Command?
  /// The line on which the final stage begins.
  package var line: Int

  package init(base: Base? = nil, entryPoint: Command? = nil, command: Command? = nil, line: Int) {
    self.base = base
    self.entryPoint = entryPoint
    self.command = command
    self.line = line
  }
}
