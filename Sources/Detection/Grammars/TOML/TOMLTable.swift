/// A table of a TOML document; its members stand in the order in which the file first names them.
package struct TOMLTable: Equatable, Sendable {
  /// A key with what belongs to it.
  package struct Member: Equatable, Sendable {
    package var key: String
    /// The line that first names the key.
    package var keyLine: Int
    package var value: TOMLValue
  }

  /// The line of the table's header, opening brace, or the key that implies it; 1 for the document itself.
  package let line: Int
  package let members: [Member]
  private let places: [ExactText: Int]

  init(line: Int, members: [Member], places: [ExactText: Int]) {
    self.line = line
    self.members = members
    self.places = places
  }

  /// The member with a key; takes the same time however many there are.
  package func member(_ key: String) -> Member? { places[ExactText(key)].map { members[$0] } }

  package subscript(key: String) -> TOMLValue? { member(key)?.value }
}
