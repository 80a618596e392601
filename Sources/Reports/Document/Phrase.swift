/// A piece of running text: what a paragraph, an item or a cell says.
///
/// Whatever stands in it is text: renderers show it and never act on it.
package struct Phrase: Sendable, Equatable {
  package enum Run: Sendable, Equatable {
    case plain(String)
    case strong(String)
    /// Something to be typed or found as it is, such as a command or a digest.
    case code(String)
    case bar(Bar)
    case citation(Citation)
  }

  package private(set) var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }
  package init(_ text: String) { runs = text.isEmpty ? [] : [.plain(text)] }

  package static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }
  package static func code(_ text: String) -> Phrase { Phrase([.code(text)]) }
  package static func bar(_ bar: Bar) -> Phrase { Phrase([.bar(bar)]) }

  package var isEmpty: Bool { runs.isEmpty }

  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.runs + right.runs) }
  package static func += (left: inout Phrase, right: Phrase) { left.runs += right.runs }

  /// The phrase with the claims that it rests on after it; as it is where there are none.
  package func citing(_ citation: Citation) -> Phrase {
    citation.claims.isEmpty ? self : self + " " + Phrase([.citation(citation)])
  }

  /// The ids of all claims that are named in it.
  package var claims: [String] {
    runs.flatMap { run -> [String] in
      if case .citation(let citation) = run { citation.claims } else { [] }
    }
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { phrase += Phrase(literal) }
    package mutating func appendInterpolation(_ text: String) { phrase += Phrase(text) }
    package mutating func appendInterpolation(_ number: Int) { phrase += Phrase(String(number)) }
    package mutating func appendInterpolation(_ part: Phrase) { phrase += part }
    package mutating func appendInterpolation(strong text: String) { phrase += .strong(text) }
    package mutating func appendInterpolation(code text: String) { phrase += .code(text) }
  }

  package init(stringLiteral text: String) { self.init(text) }
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }
}

extension Sequence<Phrase> {
  /// The phrases one after the other, empty ones left out.
  package func joined(separator: String) -> Phrase {
    reduce(into: Phrase()) { whole, part in
      guard !part.isEmpty else { return }
      if !whole.isEmpty { whole += Phrase(separator) }
      whole += part
    }
  }
}
