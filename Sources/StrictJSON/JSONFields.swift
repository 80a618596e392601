/// The members of one object while they are read by name.
package struct JSONFields {
  package let object: JSONValue
  package let examination: JSONExamination
  private var members: [Member] = []
  /// Where the next key is looked for first: files mostly keep the order in which keys are asked for.
  private var next = 0
  private var asked: [StaticString] = []
  /// The keys that have been reported as missing.
  private var missing: [String] = []

  /// A member by the index of its key in the document's table.
  private struct Member {
    var key: Int
    var isRead = false
  }

  init(of object: JSONValue, examination: JSONExamination) {
    self.object = object
    self.examination = examination
    members.reserveCapacity(8)
    asked.reserveCapacity(8)
    let nodes = object.document.nodes
    var key = object.index + 1
    while key < nodes[object.index].next {
      members.append(Member(key: key))
      key = Int(nodes[key + 1].next)
    }
  }

  /// The member with that key, if there is one.
  package mutating func optional(_ key: StaticString) -> JSONValue? {
    asked.append(key)
    guard let place = place(of: key) else { return nil }
    members[place].isRead = true
    next = place + 1
    return JSONValue(document: object.document, index: members[place].key + 1)
  }

  private func place(of key: StaticString) -> Int? {
    self.place(of: key, in: next..<members.count) ?? self.place(of: key, in: 0..<next)
  }

  private func place(of key: StaticString, in places: Range<Int>) -> Int? {
    for place in places where object.document.isKey(key, at: members[place].key) { return place }
    return nil
  }

  /// Takes members as read whatever they hold.
  package mutating func skip(_ keys: StaticString...) {
    for key in keys { _ = optional(key) }
  }

  /// The member with that key; its absence is a fault.
  package mutating func required(_ key: StaticString, spoils: Bool = true) -> JSONValue? {
    let value = optional(key)
    if value == nil {
      missing.append(key.description)
      examination.report("the key \"\(key)\" is missing", at: object, spoils: spoils)
    }
    return value
  }

  package mutating func string(_ key: StaticString) -> String {
    required(key).map { examination.string($0) } ?? ""
  }

  package mutating func optionalString(_ key: StaticString) -> String? {
    optional(key).map { examination.string($0) }
  }

  /// A sentence or title: a string that is not empty. A fault in it spoils nothing.
  package mutating func text(_ key: StaticString) -> String {
    required(key, spoils: false).map { examination.text($0) } ?? ""
  }

  package mutating func array(_ key: StaticString) -> [JSONValue] {
    required(key).map { examination.array($0) } ?? []
  }

  package mutating func optionalArray(_ key: StaticString) -> [JSONValue] {
    optional(key).map { examination.array($0) } ?? []
  }

  package mutating func integer(_ key: StaticString, in range: ClosedRange<Int>) -> Int {
    required(key).map { examination.integer($0, in: range) } ?? range.lowerBound
  }

  package mutating func thousandths(_ key: StaticString, in range: ClosedRange<Int>) -> Int64 {
    required(key).map { examination.thousandths($0, in: range) } ?? 0
  }

  /// One of a closed set of words.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: StaticString, _: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let value = required(key) else { return nil }
    let name = value.string
    if value.kind == .string, let word = Word(rawValue: name) { return word }
    let names = Word.allCases.map { $0.rawValue }
    let list = names.joined(separator: ", ")
    guard value.kind == .string else {
      examination.reportKind(of: value, expected: "one of \(list)")
      return nil
    }
    let hint = NearestName.hint(for: name, in: names)
    examination.report("expected one of \(list), found \(name.quoted)\(hint)", at: value)
    return nil
  }

  func reportUnknownKeys() {
    let unknown = members.filter { !$0.isRead }
    guard !unknown.isEmpty else { return }
    // What stands under a mistyped key that may be absent has been taken for absent.
    let absent = asked.filter { place(of: $0) == nil }.map(\.description).filter { !missing.contains($0) }
    for member in unknown {
      let key = JSONValue(document: object.document, index: member.key)
      // A repeated key has been reported as such.
      guard !key.document.faults.contains(key.extent.lowerBound) else { continue }
      examination.report(
        message(about: key), at: key, spoils: NearestName.of(key.string, in: absent) != nil)
    }
  }

  private func message(about key: JSONValue) -> String {
    let name = key.string
    let names = asked.map(\.description)
    let hint = NearestName.hint(for: name, in: names)
    // A key may be asked for twice.
    let list = names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }.joined(
      separator: ", ")
    let known = asked.isEmpty ? "; no keys are expected here" : "; the keys here are \(list)"
    return "unknown key \(name.quoted)\(hint.isEmpty ? known : hint)"
  }
}
