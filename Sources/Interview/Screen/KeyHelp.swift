/// What every key does.
enum KeyHelp {
  static let lines = [
    "Up, Down, k, j: move; what does not fit the screen is scrolled through first",
    "1 to 9: go to that answer, and tick it where several can be ticked",
    "Space: tick or untick",
    "Enter: answer, choose",
    "w: why the question is asked, on and off",
    "u: not sure; leaves the question open",
    "b, Left: back to the question before",
    "n, Right: on past a question that is answered",
    "r: all answers, each of which can be changed",
    "/: show only what contains some text; Esc shows all again",
    "s: where things stand, on and off",
    "Ctrl-U: take back all that was typed",
    "PageUp, PageDown, Home, End: longer ways",
    "q, Ctrl-D: quit; every answer has been kept already. Ctrl-C quits as well",
    "Ctrl-Z: stop for now, fg goes on; Ctrl-L: draw the screen anew",
  ]
}
