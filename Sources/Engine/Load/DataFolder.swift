package import StrictJSON

/// The files of a knowledge base, wherever they come from.
package struct DataFolder: Sendable {
  package struct File: Sendable {
    /// Relative to the folder, such as `questions.json`.
    package let path: String
    let contents: TextBytes

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      contents = TextBytes(bytes)
    }

    /// A file inside the program; nothing is copied until it is asked for.
    package init(path: String, embedded bytes: UnsafeBufferPointer<UInt8>) {
      self.path = path
      contents = TextBytes(embedded: bytes)
    }

    package var bytes: [UInt8] { contents.array }
  }

  /// The name under which diagnostics speak of the folder.
  package var name: String
  package var files: [File]

  /// Sorts the files by path, so that their order on a disk does not matter.
  package init(name: String, files: [File]) {
    self.name = name
    self.files = files.sorted { $0.path < $1.path }
  }

  package func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// The path of a file as diagnostics show it.
  package func shownPath(_ path: String) -> String { name.hasSuffix("/") ? name + path : name + "/" + path }

  /// A fingerprint of everything that can influence a result: of paths and contents; schemas and scenarios, which
  /// only check the data, are left out.
  package var digest: String {
    var fingerprint = Fingerprint()
    for file in files where !file.path.hasPrefix("schemas/") && !file.path.hasPrefix("scenarios/") {
      fingerprint.add(file.path)
      file.contents.withBytes { fingerprint.add($0) }
    }
    return fingerprint.text
  }
}

/// What is wrong with one or more files; at least one diagnostic is an error.
package struct DataFaults: Error, Sendable {
  /// In the order of printing.
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.printedBefore)
  }
}
