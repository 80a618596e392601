import StrictJSON

/// Lays plain text out for a terminal or a log: lines of at most 80 characters, whatever the terminal is.
package struct TextLayout: Sendable {
  package static let width = 80

  /// Whether headings and key words are set off with ANSI escape sequences.
  package var usesColor: Bool
  package private(set) var text = ""

  package init(usesColor: Bool = false) { self.usesColor = usesColor }

  package enum Emphasis: String, Sendable {
    case strong = "1"
    case good = "32;1"
    case bad = "31;1"
    case weak = "2"
  }

  package mutating func blankLine() { text += "\n" }

  /// Adds a paragraph, wrapped; lines after the first are indented by `hanging` in place of `indent`.
  package mutating func paragraph(
    _ content: String, indent: String = "", hanging: String? = nil, _ emphasis: Emphasis? = nil
  ) {
    let hanging = hanging ?? indent
    var line = indent
    var width = indent.unicodeScalars.count
    var isEmpty = true
    // Every white space in the content, line feeds too, is only a place to break.
    for word in content.unicodeScalars.split(whereSeparator: \.isWhiteSpace) {
      let word = String(word).withVisibleControls
      var wordWidth = word.unicodeScalars.count
      if !isEmpty, width + 1 + wordWidth > Self.width {
        add(line, emphasis)
        (line, width, isEmpty) = (hanging, hanging.unicodeScalars.count, true)
      }
      if !isEmpty { line += " " }
      var rest = word.unicodeScalars[...]
      // A word that no line has room for is cut.
      while isEmpty, width + wordWidth > Self.width, width < Self.width {
        let room = Self.width - width
        add(line + String(String.UnicodeScalarView(rest.prefix(room))), emphasis)
        rest = rest.dropFirst(room)
        wordWidth -= room
        (line, width) = (hanging, hanging.unicodeScalars.count)
      }
      line.unicodeScalars += rest
      width += wordWidth + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    if !isEmpty { add(line, emphasis) }
  }

  /// The text in lines of at most a width; longer words are cut.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count > width {
        lines.append(line)
        line = ""
      }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line += line.isEmpty ? rest : " " + rest
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A term with its meaning beside it, or below it where the term is long.
  package mutating func entry(_ term: String, _ meaning: String) {
    let column = 26
    let head = "  \(term)"
    if head.count < column - 1 {
      paragraph(meaning, indent: head.padded(to: column), hanging: String(repeating: " ", count: column))
    } else {
      paragraph(head.trimmed, indent: String(head.prefix { $0 == " " }))
      paragraph(meaning, indent: String(repeating: " ", count: column))
    }
  }

  package mutating func heading(_ content: String) { paragraph(content, .strong) }

  /// Adds a line as it is; the caller answers for its being harmless.
  package mutating func line(_ content: String) { text += content + "\n" }

  private mutating func add(_ line: String, _ emphasis: Emphasis?) {
    if let emphasis, usesColor {
      text += "\u{1B}[\(emphasis.rawValue)m\(line)\u{1B}[0m\n"
    } else {
      text += line + "\n"
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space; the table of properties is asked only beyond ASCII.
  fileprivate var isWhiteSpace: Bool {
    isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension String {
  /// The text with blanks added up to a width.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
