/// Reads pip requirements files.
///
/// Options are passed over, and so are requirements without a name: paths and plain addresses.
package struct RequirementsReader {
  private var packages: [RequiredPackage] = []
  private var origins = RequirementOrigins()
  /// The lines read so far of a requirement that goes on, and where it began.
  private var open: (text: [UInt8], line: Int)?

  private init() {}

  /// The packages in the order of the file.
  ///
  /// - Throws: a fault at the first line that is no requirement.
  package static func read(_ file: [UInt8]) throws(GrammarFault) -> [RequiredPackage] {
    var reader = RequirementsReader()
    let lines = try SourceText(file).byteLines
    for (index, line) in lines.enumerated() { try reader.read(line, number: index + 1) }
    try reader.closeRequirement()
    for index in reader.origins.indirect(among: reader.packages) { reader.packages[index].isIndirect = true }
    return reader.packages
  }

  /// The name in a requirement that stands alone, such as `name[extra]>=1; marker`; nil where it has none.
  package static func requirementName(of text: String) -> String? {
    if case .named(let name) = RequirementLine(Array(text.utf8)[...]).reading { name } else { nil }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(GrammarFault) {
    if let text = Self.comment(line) {
      // A comment ends even a requirement that a backslash continues, and tools write their remarks there.
      try closeRequirement()
      return origins.note(comment: text)
    }
    var (text, line) = (open?.text ?? [], line)
    let start = open?.line ?? number
    let goesOn = line.last == .backslash
    while line.last == .backslash { line.removeLast() }
    // Taken out, so that adding to the text does not copy it.
    open = nil
    text += line
    open = (text, start)
    if !goesOn { try closeRequirement() }
  }

  /// What follows the sign of a line that is nothing but a comment.
  private static func comment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let text = line.drop(while: \.isBlank)
    return text.first == .hash ? text.dropFirst() : nil
  }

  private mutating func closeRequirement() throws(GrammarFault) {
    guard let (bytes, line) = open else { return }
    open = nil
    var (text, comment) = (bytes[...], ArraySlice<UInt8>?.none)
    if let hash = bytes.indices.first(where: { bytes[$0] == .hash && ($0 == 0 || bytes[$0 - 1].isBlank) }) {
      (text, comment) = (bytes[..<hash], bytes[(hash + 1)...])
    }
    text = text.trimmed
    origins.endRemarks()
    guard !text.isEmpty else { return }
    if let name = try Self.name(in: text, line: line) {
      packages.append(RequiredPackage(name: name, line: line))
      origins.beginRemarks(package: packages.count - 1)
    }
    if let comment { origins.note(comment: comment) }
  }

  private static func name(in text: ArraySlice<UInt8>, line: Int) throws(GrammarFault) -> String? {
    if text.first == .hyphen {
      // What is installed for editing may be a package with a name all the same.
      guard let location = editable(text) else { return nil }
      if case .named(let name) = RequirementLine(location).reading { return name }
      return nil
    }
    switch RequirementLine(withoutOptions(text)).reading {
    case .named(let name): return name
    case .nameless: return nil
    case .invalid:
      throw GrammarFault(
        line: line,
        message: "expected a requirement such as \"name>=1.0\", found \(GrammarFault.quoted(text))")
    }
  }

  /// What the option for editable packages names.
  private static func editable(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let option = text.prefix { !$0.isBlank && $0 != .equals }
    guard option.elementsEqual("-e".utf8) || option.elementsEqual("--editable".utf8) else { return nil }
    let value = text[option.endIndex...]
    return withoutOptions((value.first == .equals ? value.dropFirst() : value).trimmed)
  }

  /// The text up to the first word that is an option.
  private static func withoutOptions(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let option = text.indices.dropFirst().first { text[$0] == .hyphen && text[$0 - 1].isBlank }
    return text[..<(option ?? text.endIndex)].trimmed
  }
}
