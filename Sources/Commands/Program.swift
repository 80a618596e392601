/// What the program is called and which version it is.
package enum Program {
  package static let name = "stack-advisor"
  package static let version = "0.1.0"

  /// The names of flags that questions of a knowledge base may not take.
  ///
  /// Flags that are still to come are among them, so that data written today stays valid.
  package static let reservedFlags: Set<String> = Set(Flag.allCases.map(\.rawValue)).union([
    "explain", "repo",
  ])
}
