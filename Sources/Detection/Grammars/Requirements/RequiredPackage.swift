/// A package that a requirements file asks for.
package struct RequiredPackage: Equatable, Sendable {
  /// As it is written.
  package var name: String
  /// The line on which the requirement begins, from 1.
  package var line: Int
  /// Whether the file says that the package is there only because another one needs it.
  package var isIndirect: Bool

  package init(name: String, line: Int, isIndirect: Bool = false) {
    self.name = name
    self.line = line
    self.isIndirect = isIndirect
  }
}
