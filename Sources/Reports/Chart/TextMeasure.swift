/// Estimates how wide text is drawn, since nobody can measure it before a reader's font is known.
///
/// The estimates are those of a wide font: text may be set narrower than expected, hardly ever wider.
struct TextMeasure {
  /// In units of the drawing.
  var fontSize: Double

  func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text in lines of at most a width; what has no blank where it would have to break is broken anywhere.
  func lines(of text: String, within width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0.0
    for word in text.split(separator: " ") {
      let wordLength = self.width(of: word)
      let blank = line.isEmpty ? 0 : self.width(of: " ")
      if length + blank + wordLength <= width {
        line += (line.isEmpty ? "" : " ") + word
        length += blank + wordLength
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, length) = ("", 0)
      for character in word {
        let step = self.width(of: character)
        if !line.isEmpty, length + step > width {
          lines.append(line)
          (line, length) = ("", 0)
        }
        line.append(character)
        length += step
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return fontSize * Self.share(scalar)
  }

  /// The width as a share of the size of the font.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", " ", ".", ",", ":", ";", "'", "|", "!": 0.34
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "I", "\"": 0.42
    case "m", "w", "M", "W", "@", "%", "&", "+", "=", "<", ">", "~": 1
    case "a"..."z", "0"..."9": 0.63
    case "\u{20}"..."\u{7E}": 0.79
    default: isWide(scalar) ? (scalar.value >= 0x1F000 ? 1.4 : 1.28) : 0.8
    }
  }

  /// Whether the character stands in a square, as those of Chinese, Japanese and Korean and emoji do.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F000...0x3FFFD:
      true
    default: false
    }
  }
}
