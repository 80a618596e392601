/// What a person pressed.
package enum Key: Equatable, Sendable {
  case character(Character)
  case enter, escape, tab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// Text that was pasted, as far as it can be shown on one line.
  case pasted(String)
  /// Takes back all that was typed.
  case clear
  case endOfInput
  /// Where the terminal sends no signal for it.
  case interrupt
  case redraw
}
