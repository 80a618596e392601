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

  /// A piece of the citation as it is read.
  enum Part: Equatable {
    case claim(String)
    /// What stands between and beside the claims.
    case words(String)
  }

  /// The claims in brackets, those that point the other way apart; empty where there are none.
  var parts: [Part] {
    guard !claims.isEmpty else { return [] }
    var parts = [Part.words("[")] + list(evidence)
    if !contraryEvidence.isEmpty {
      parts += [.words((evidence.isEmpty ? "" : "; ") + "contrary: ")] + list(contraryEvidence)
    }
    return parts + [.words("]")]
  }

  private func list(_ claims: [String]) -> [Part] {
    claims.enumerated().flatMap { place, claim in
      (place == 0 ? [] : [Part.words(", ")]) + [.claim(claim)]
        + (discounted.contains(claim) ? [.words(" (claimed)")] : [])
    }
  }

  /// The parts as one text.
  var text: String {
    parts.map { part in
      switch part {
      case .claim(let text), .words(let text): text
      }
    }
    .joined()
  }
}
