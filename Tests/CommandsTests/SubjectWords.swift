import Engine
import StrictJSON

/// The words by which a text gives away what a knowledge base is about.
struct SubjectWords {
  /// The ids of questions, options, factors, decisions, rulings, warnings, conflicts, sources and claims.
  let ids: Set<String>
  /// Those of the ids that nobody would write who knew nothing of the subject.
  ///
  /// They are the ids with a hyphen, and the options and decisions that are no ordinary words. A word is ordinary
  /// when some sentence of the data has it in lower case: sentences write a name with a capital, such as that of a
  /// product, and leave only words that everybody uses in lower case.
  let distinctive: Set<String>
  /// The titles of options that are no plain words: those with a capital, a digit or a sign inside, like `C++`.
  let names: Set<String>
  /// The keys of the file formats, which a reader of the files has to spell whatever the subject is.
  private let formatKeys: Set<String>

  init(_ folder: DataFolder) throws {
    let (knowledge, _) = try KnowledgeBase.read(folder, scrutiny: .full, reservedFlags: [])
    let evidence = try Evidence.read(folder)
    let decisions = knowledge.decisions
    let choices = decisions.map(\.id) + decisions.flatMap { $0.options.map(\.id) }
    ids = Set(
      choices + knowledge.questions.map(\.id) + decisions.flatMap { $0.factors.map(\.id) }
        + decisions.flatMap { $0.rulings.map(\.id) + $0.warnings.map(\.id) } + evidence.conflicts.map(\.id)
        + evidence.sources.map(\.id) + evidence.claims.map(\.id))
    var ordinary: Set<String> = []
    var formatKeys: Set<String> = []
    for file in folder.files {
      var diagnostics: [Diagnostic] = []
      guard let root = JSONDocument.parse(file.bytes, file: file.path, into: &diagnostics)?.root else {
        continue
      }
      if file.path.hasPrefix("schemas/") {
        root.forEachPropertyName { formatKeys.insert($0) }
      } else {
        root.forEachString { text in
          guard text.contains(" "), text.hasSuffix(".") || text.hasSuffix("?") else { return }
          ordinary.formUnion(Self.tokens(of: text).map(String.init))
        }
      }
    }
    self.formatKeys = formatKeys
    names = Set(decisions.flatMap { $0.options.map(\.title) }).filter { title in
      title.dropFirst().contains { !$0.isLowercase && $0 != " " && $0 != "-" }
    }
    distinctive = ids.filter { $0.contains("-") }.union(Set(choices).subtracting(ordinary))
  }

  /// The ids that stand between quotation marks, as literals do.
  ///
  /// What stands between two literals is looked at as well, so that no escape can put the search out of step.
  func literals(in text: String) -> [String] {
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().dropLast()
    // Inside of a literal the mark may be escaped.
    let words = quoted.map { String($0.last == "\\" ? $0.dropLast() : $0) }
    return ids.subtracting(formatKeys).intersection(words).sorted()
  }

  /// The names of options in a text, and the distinctive ids that stand in it as whole words, in whatever case, or as
  /// part of a longer name.
  func words(in text: String) -> [String] {
    var found: Set<String> = []
    for token in Self.tokens(of: text) {
      found.insert(token.lowercased())
      for part in token.split(separator: "-") {
        found.insert(part.lowercased())
        found.formUnion(Self.humps(of: part).map { $0.lowercased() })
      }
    }
    return distinctive.intersection(found).union(names.filter(text.contains)).sorted()
  }

  /// The words of a text, those joined by hyphens as one.
  private static func tokens(of text: String) -> [Substring] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
      .map { token in
        token.drop { $0 == "-" }.dropLast(token.reversed().prefix { $0 == "-" }.count)
      }
  }

  /// The parts of a name in camel case.
  private static func humps(of name: Substring) -> [String] {
    var humps: [String] = []
    for letter in name {
      let isStart = letter.isUppercase && humps.last?.last?.isUppercase != true
      if isStart || humps.isEmpty { humps.append("") }
      humps[humps.count - 1].append(letter)
    }
    return humps
  }
}

extension JSONValue {
  fileprivate func forEachString(_ body: (String) -> Void) {
    switch kind {
    case .string: body(string)
    case .array: for element in elements { element.forEachString(body) }
    case .object: for (_, value) in members { value.forEachString(body) }
    default: break
    }
  }

  /// Calls `body` with each key that a schema declares.
  fileprivate func forEachPropertyName(_ body: (String) -> Void) {
    switch kind {
    case .array: for element in elements { element.forEachPropertyName(body) }
    case .object:
      for (key, value) in members {
        if key.string == "properties" { for (name, _) in value.members { body(name.string) } }
        value.forEachPropertyName(body)
      }
    default: break
    }
  }
}
