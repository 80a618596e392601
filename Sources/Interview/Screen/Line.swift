/// How a piece of text stands out; every terminal can show it, on dark and on light ground.
package struct Style: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Style(rawValue: 1)
  package static let underlined = Style(rawValue: 2)
  package static let reversed = Style(rawValue: 4)
}

/// One row of a screen as text.
package struct Line: Equatable, Sendable {
  package struct Span: Equatable, Sendable {
    package var text: String
    package var style: Style
  }

  package private(set) var spans: [Span] = []

  package init() {}
  package init(_ text: String, _ style: Style = []) { append(text, style) }

  package mutating func append(_ text: String, _ style: Style = []) {
    if !text.isEmpty { spans.append(Span(text: text, style: style)) }
  }

  package var text: String { spans.map(\.text).joined() }
}
