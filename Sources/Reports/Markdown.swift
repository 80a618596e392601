import StrictJSON

/// Writes text so that Markdown (CommonMark with GitHub's extensions) shows it and does not act on it.
package enum Markdown {
  /// The text with every character that could start an element written as an escape, on one line.
  ///
  /// It can stand at the start of a block: what would make it a list, a rule or code is escaped too.
  package static func literal(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return escapingStart(of: result.drop { $0 == " " }).withVisibleControls
  }

  /// Escapes what would start a list, which is a hyphen, a plus sign or a number with a point or bracket that
  /// stands alone, and a row of hyphens, which would draw a line.
  private static func escapingStart(of text: Substring) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    let isRule = text.first == "-" && text.allSatisfy { $0 == "-" || $0 == " " }
    let standsAlone = rest.dropFirst().first.map { $0 == " " } ?? true
    let isMarker = rest.first.map { (digits.isEmpty ? "-+" : ".)").contains($0) } ?? false
    return isRule || (isMarker && standsAlone) ? digits + "\\" + rest : String(text)
  }
}
