/// What the program is called and which version it is.
package enum Program {
  package static let name = "stack-advisor"
  package static let version = "0.1.0"

  /// The names of flags that questions of a knowledge base may not take.
  package static let reservedFlags: Set<String> = Set(Flag.allCases.map(\.rawValue))
}
