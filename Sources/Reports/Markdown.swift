import StrictJSON

/// Writes text so that Markdown (CommonMark with GitHub's extensions) shows it and does not act on it.
package enum Markdown {
  /// The text with every character that could start an element written as an escape, on one line.
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
    return result.withVisibleControls
  }
}
