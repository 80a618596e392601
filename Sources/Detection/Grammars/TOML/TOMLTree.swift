/// A part of a key with the line on which it stands.
struct TOMLKey {
  var text: String
  var line: Int
}

/// The tables of a document while it is read, with the rules on who may still add to them.
///
/// Tables stand side by side and know one another by number, so that adding to one never copies it.
struct TOMLTree {
  /// The number of the table that is the document.
  static let root = 0

  /// What belongs to a key.
  enum Content {
    case value(TOMLValue)
    /// The number of a table.
    case table(Int)
    /// The number of a list of tables, each of which a header with double brackets added.
    case list(Int)
  }

  /// What brought a table into being, on which depends what may add to it.
  private enum Origin: Equatable {
    /// The header of a table below it.
    case implied
    case header
    /// A key with dots that stands below the header with this number.
    case dotted(section: Int)
  }

  private struct Table {
    var line: Int
    var depth: Int
    var origin: Origin
    var members: [(key: TOMLKey, content: Content)] = []
    var places: [ExactText: Int] = [:]
  }

  private var tables = [Table(line: 1, depth: 0, origin: .header)]
  private var lists: [[Int]] = []
  /// How many headers have been read.
  private var section = 0
  /// The table to which keys belong that follow the last header.
  private(set) var current = TOMLTree.root

  func depth(of table: Int) -> Int { tables[table].depth }

  static func nestingFault(line: Int) -> GrammarFault {
    GrammarFault(
      line: line,
      message: "more than \(TOMLReader.nestingLimit) tables and arrays inside one another; expected fewer")
  }

  // MARK: Members

  /// The table in which the last of the keys is to be put; makes the tables that those before it stand for.
  mutating func place(for keys: [TOMLKey], in table: Int) throws(GrammarFault) -> (table: Int, key: TOMLKey) {
    var table = table
    for key in keys.dropLast() {
      switch member(key, of: table)?.content {
      case nil: table = try addTable(.dotted(section: section), for: key, to: table)
      case .table(let child):
        if tables[child].origin == .implied { tables[child].origin = .dotted(section: section) }
        guard tables[child].origin == .dotted(section: section) else { throw repeated(key, in: table) }
        table = child
      case .value, .list: throw repeated(key, in: table)
      }
    }
    let key = keys[keys.count - 1]
    if member(key, of: table) != nil { throw repeated(key, in: table) }
    return (table, key)
  }

  mutating func add(_ content: Content, for key: TOMLKey, to table: Int) {
    tables[table].places[ExactText(key.text)] = tables[table].members.count
    tables[table].members.append((key, content))
  }

  private func member(_ key: TOMLKey, of table: Int) -> (key: TOMLKey, content: Content)? {
    tables[table].places[ExactText(key.text)].map { tables[table].members[$0] }
  }

  private func repeated(_ key: TOMLKey, in table: Int) -> GrammarFault {
    let first = member(key, of: table).map { " on line \($0.key.line)" } ?? ""
    return GrammarFault(
      line: key.line,
      message: "\(GrammarFault.quoted(key.text)) is already defined\(first); expected a key that is not")
  }

  private mutating func addTable(
    _ origin: Origin, for key: TOMLKey, to parent: Int
  ) throws(GrammarFault) -> Int {
    let table = try makeTable(origin, line: key.line, depth: tables[parent].depth + 1)
    add(.table(table), for: key, to: parent)
    return table
  }

  private mutating func makeTable(_ origin: Origin, line: Int, depth: Int) throws(GrammarFault) -> Int {
    guard depth <= TOMLReader.nestingLimit else { throw Self.nestingFault(line: line) }
    tables.append(Table(line: line, depth: depth, origin: origin))
    return tables.count - 1
  }

  // MARK: Headers

  /// Follows a header, to whose table the next keys belong.
  mutating func open(_ keys: [TOMLKey], isArray: Bool, line: Int) throws(GrammarFault) {
    section += 1
    var parent = Self.root
    for key in keys.dropLast() {
      switch member(key, of: parent)?.content {
      case nil: parent = try addTable(.implied, for: key, to: parent)
      case .table(let child): parent = child
      case .list(let list): parent = lists[list][lists[list].count - 1]
      case .value: throw repeated(key, in: parent)
      }
    }
    let key = keys[keys.count - 1]
    current =
      isArray ? try openElement(key, of: parent, line: line) : try openTable(key, of: parent, line: line)
  }

  private mutating func openTable(_ key: TOMLKey, of parent: Int, line: Int) throws(GrammarFault) -> Int {
    switch member(key, of: parent)?.content {
    case nil: return try addTable(.header, for: key, to: parent)
    case .table(let table) where tables[table].origin == .implied:
      tables[table].origin = .header
      tables[table].line = line
      return table
    default: throw repeated(key, in: parent)
    }
  }

  private mutating func openElement(_ key: TOMLKey, of parent: Int, line: Int) throws(GrammarFault) -> Int {
    // The array counts as a level of its own.
    let element = try makeTable(.header, line: line, depth: tables[parent].depth + 2)
    switch member(key, of: parent)?.content {
    case nil:
      add(.list(lists.count), for: key, to: parent)
      lists.append([element])
    case .list(let list): lists[list].append(element)
    default: throw repeated(key, in: parent)
    }
    return element
  }

  // MARK: Inline tables

  /// Makes a table to which no key leads yet.
  mutating func openInlineTable(line: Int, depth: Int) throws(GrammarFault) -> Int {
    try makeTable(.header, line: line, depth: depth)
  }

  /// The finished table; nothing can add to it any more.
  mutating func closeInlineTable(_ table: Int) -> TOMLTable {
    let finished = finished(table)
    // Whatever was made since then lies in this table.
    tables.removeSubrange(table...)
    return finished
  }

  // MARK: The result

  /// The table with all that is in it; goes as deep as the nesting limit.
  func finished(_ table: Int) -> TOMLTable {
    let table = tables[table]
    let members = table.members.map { key, content in
      TOMLTable.Member(key: key.text, keyLine: key.line, value: finished(content))
    }
    return TOMLTable(line: table.line, members: members, places: table.places)
  }

  private func finished(_ content: Content) -> TOMLValue {
    switch content {
    case .value(let value): return value
    case .table(let table): return .table(finished(table))
    case .list(let list):
      let elements = lists[list]
      return .array(elements.map { .table(finished($0)) }, line: tables[elements[0]].line)
    }
  }
}
