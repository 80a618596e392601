import Reports
import StrictJSON

/// Cuts running text into rows by the columns that it takes.
package enum Wrapping {
  /// The rows of a text, none wider than `width`; a word that no row has room for is cut.
  ///
  /// Nothing in the text can steer the terminal.
  package static func rows(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    var rows: [String] = []
    var row = ""
    var used = 0
    for word in text.withVisibleControls.split(separator: " ") {
      let columns = DisplayWidth.columns(word)
      if used > 0, used + 1 + columns <= width {
        row += " " + word
        used += 1 + columns
        continue
      }
      if used > 0 { rows.append(row) }
      (row, used) = ("", 0)
      for character in word {
        let step = DisplayWidth.columns(character)
        if used > 0, used + step > width {
          rows.append(row)
          (row, used) = ("", 0)
        }
        row.append(character)
        used += step
      }
    }
    return used > 0 ? rows + [row] : rows
  }

  /// The rows of a text in which every blank counts.
  package static func cut(_ text: String, width: Int) -> [String] {
    var rows: [String] = [""]
    var used = 0
    for character in text.withVisibleControls {
      let step = DisplayWidth.columns(character)
      if used > 0, used + step > max(width, 1) {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1].append(character)
      used += step
    }
    return rows
  }

  /// The text on one row, its end left out where there is no room for it.
  package static func row(_ text: String, width: Int) -> String {
    let text = text.withVisibleControls
    guard DisplayWidth.columns(text) > width else { return text }
    let ending = width > 6 ? "..." : ""
    var row = ""
    var used = ending.count
    for character in text {
      used += DisplayWidth.columns(character)
      guard used <= width else { break }
      row.append(character)
    }
    return row + ending
  }
}
