extension String {
  /// The text with every character that could steer a terminal or hide text written out as `\u{…}`.
  ///
  /// Control characters, line and paragraph separators, bidirectional marks and overrides, zero-width spaces,
  /// invisible format characters and byte-order marks are replaced; everything else stays as it is. The two
  /// zero-width joiners stay, since several scripts and many emoji are not written without them.
  package var withVisibleControls: String {
    guard unicodeScalars.contains(where: \.steersOutput) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersOutput {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the scalar acts on the output instead of being seen in it.
  package var steersOutput: Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0xFEFF: true
    case 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE007F: true
    default: false
    }
  }
}
