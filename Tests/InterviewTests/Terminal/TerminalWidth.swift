extension TerminalEmulator {
  /// How many columns a terminal gives to a code point that is not a control character.
  ///
  /// A flag is made of two regional indicators with one column each.
  static func width(of scalar: Unicode.Scalar) -> Int {
    // Nothing below is wide, and the soft hyphen is shown although it only formats.
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if joiningJamo.contains(where: { $0.contains(scalar.value) }) { return 0 }
    if scalar.properties.isEmojiPresentation { return isRegionalIndicator(scalar) ? 1 : 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The vowels and final consonants of Korean that are drawn into the syllable before them.
  private static let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  /// What the Unicode Standard (annex 11, version 16) calls wide or fullwidth and is not an emoji.
  ///
  /// Code points within a range that have no character yet, or one without a width, are left in.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D356,
    0x1D360...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
