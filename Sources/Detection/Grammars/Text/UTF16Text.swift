/// Decodes UTF-16, which editors and shells of Windows write.
enum UTF16Text {
  /// The text in UTF-8, without the byte-order mark with which `file` has to begin.
  static func decoded(_ file: [UInt8]) throws(GrammarFault) -> [UInt8] {
    let isLittle = file[0] == 0xFF
    var (text, line, position) = ([UInt8](), 1, 2)
    var previous: UInt16 = 0
    text.reserveCapacity(file.count / 2)
    while position < file.count {
      guard let unit = unit(at: position, in: file, isLittle: isLittle) else {
        throw GrammarFault(line: line, message: "invalid UTF-16 (half a character); expected a text file")
      }
      position += 2
      var value = UInt32(unit)
      if 0xD800...0xDBFF ~= unit, let low = self.unit(at: position, in: file, isLittle: isLittle),
        0xDC00...0xDFFF ~= low
      {
        value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        position += 2
      }
      guard let scalar = Unicode.Scalar(value) else {
        let shown = String(unit, radix: 16, uppercase: true)
        throw GrammarFault(line: line, message: "invalid UTF-16 (unit 0x\(shown)); expected a text file")
      }
      text.append(scalar)
      // A line feed after a carriage return ends the same line.
      if unit == 0x0D || unit == 0x0A && previous != 0x0D { line += 1 }
      previous = unit
    }
    return text
  }

  private static func unit(at position: Int, in file: [UInt8], isLittle: Bool) -> UInt16? {
    guard position + 1 < file.count else { return nil }
    let (first, second) = (UInt16(file[position]), UInt16(file[position + 1]))
    return isLittle ? first | second << 8 : first << 8 | second
  }
}
