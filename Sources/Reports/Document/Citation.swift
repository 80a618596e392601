import Engine

/// The claims behind a sentence, as they are named after it.
package struct Citation: Sendable, Equatable {
  package var evidence: [String]
  /// Claims that point the other way.
  package var contraryEvidence: [String]
  /// Those of the claims that are shown but feed no score.
  private let discounted: [String]

  init(_ claims: [String], contrary: [String] = [], in evidence: Evidence) {
    self.evidence = claims
    contraryEvidence = contrary
    discounted = (claims + contrary).filter { evidence.claim($0)?.discount != nil }
  }

  package var claims: [String] { evidence + contraryEvidence }

  /// The claims in brackets, those that point the other way apart; empty where there are none.
  var text: String {
    guard !claims.isEmpty else { return "" }
    func list(_ claims: [String]) -> String {
      claims.map { discounted.contains($0) ? "\($0) (claimed)" : $0 }.joined(separator: ", ")
    }
    let contrary = contraryEvidence.isEmpty ? "" : "contrary: " + list(contraryEvidence)
    return "[\([list(evidence), contrary].filter { !$0.isEmpty }.joined(separator: "; "))]"
  }
}
