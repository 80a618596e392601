import Engine
import StrictJSON

/// The packages that a file lists.
struct PackageList {
  struct Entry: Equatable {
    var name: String
    var line: Int
    /// Whether it is there only because another package needs it.
    var isIndirect = false
    /// Whether it counts only as a front end.
    var isFrontEndOnly = false
  }

  private let manifest: RepositorySigns.Manifest
  /// Whether the name of a list speaks of development.
  private let isForDevelopment: (String) -> Bool
  /// Whether a package matters; to find the line of one that does not would cost time for nothing.
  private let isWanted: (String) -> Bool

  init(
    _ manifest: RepositorySigns.Manifest, isForDevelopment: @escaping (String) -> Bool,
    isWanted: @escaping (String) -> Bool
  ) {
    self.manifest = manifest
    self.isForDevelopment = isForDevelopment
    self.isWanted = isWanted
  }

  func entries(in bytes: [UInt8]) throws(GrammarFault) -> [Entry] {
    switch manifest.grammar {
    case .requirements:
      return try RequirementsReader.read(bytes).filter { isWanted($0.name) }.map {
        Entry(name: $0.name, line: $0.line, isIndirect: $0.isIndirect)
      }
    case .json: return try entries(of: try Self.json(bytes))
    case .toml: return try entries(of: TOMLValue.table(try TOMLReader.read(bytes)))
    }
  }

  private func entries(of root: some PackageListNode) throws(GrammarFault) -> [Entry] {
    var entries: [Entry] = []
    for path in manifest.lists { try add(root, at: path[...], isFrontEndOnly: false, to: &entries) }
    for path in manifest.frontEndLists { try add(root, at: path[...], isFrontEndOnly: true, to: &entries) }
    return entries
  }

  private func add(
    _ node: some PackageListNode, at path: ArraySlice<String>, isFrontEndOnly: Bool, to entries: inout [Entry]
  ) throws(GrammarFault) {
    guard let key = path.first else {
      guard let packages = node.packages else {
        throw GrammarFault(line: node.line, message: "expected packages by name or in a list")
      }
      entries += packages.filter { isWanted($0.name) }.map {
        Entry(name: $0.name, line: $0.place.line, isFrontEndOnly: isFrontEndOnly)
      }
      return
    }
    for (name, value) in node.parts where name == key || key == "*" && !isForDevelopment(name) {
      try add(value, at: path.dropFirst(), isFrontEndOnly: isFrontEndOnly, to: &entries)
    }
  }

  private static func json(_ bytes: [UInt8]) throws(GrammarFault) -> JSONValue {
    var diagnostics: [Diagnostic] = []
    // Those who write these files take a byte-order mark and repeated keys for granted.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let document = JSONDocument.parse(
      text, file: "", limits: JSONLimits(allowsRepeatedKeys: true), into: &diagnostics)
    if let diagnostic = diagnostics.first {
      throw GrammarFault(line: diagnostic.position?.line ?? 1, message: diagnostic.message)
    }
    guard let root = document?.root, root.kind == .object else {
      throw GrammarFault(line: 1, message: "expected an object")
    }
    return root
  }
}

/// Something that knows its line.
private protocol LinedPlace {
  var line: Int { get }
}

extension Int: LinedPlace {
  fileprivate var line: Int { self }
}

/// A value of a structured file in which packages are listed.
private protocol PackageListNode {
  var line: Int { get }
  /// What a table holds; empty for every other value.
  var parts: [(name: String, value: Self)] { get }
  /// The packages in a list with what stands where they do; nil where the value is no list.
  var packages: [(name: String, place: Place)]? { get }

  associatedtype Place: LinedPlace
}

extension JSONValue: LinedPlace, PackageListNode {
  fileprivate var line: Int { position.line }
  /// Of members with one key the last counts, as where such files are used.
  fileprivate var parts: [(name: String, value: JSONValue)] {
    var last: [String: Int] = [:]
    var parts: [(name: String, value: JSONValue)] = []
    for (key, value) in members {
      let name = key.string
      if let place = last[name] {
        parts[place].value = value
      } else {
        last[name] = parts.count
        parts.append((name, value))
      }
    }
    return parts
  }
  fileprivate var packages: [(name: String, place: JSONValue)]? {
    switch kind {
    case .object: members.map { ($0.key.string, $0.key) }
    case .array: elements.map { ($0.string, $0) }
    case .null: []
    case .string, .number, .boolean, .faulty: nil
    }
  }
}

extension TOMLValue: PackageListNode {
  fileprivate var parts: [(name: String, value: TOMLValue)] {
    (table?.members ?? []).map { ($0.key, $0.value) }
  }
  fileprivate var packages: [(name: String, place: Int)]? {
    if let table { return table.members.map { ($0.key, $0.keyLine) } }
    return array.map { elements in
      elements.compactMap { element in
        element.string.flatMap(RequirementsReader.requirementName).map { ($0, element.line) }
      }
    }
  }
}
