/// Which item of a page is highlighted and from which line on the page is shown.
///
/// What does not fit is scrolled through before the highlight moves on, so that all of an item can be read on a screen
/// of any size.
struct ScrollingList: Equatable, Sendable {
  private(set) var highlighted = 0
  private(set) var top = 0

  init(highlighting item: Int = 0) { highlighted = item }

  /// Moves to the next item, or first on to what is hidden of this one.
  mutating func moveDown(_ layout: PageLayout) {
    guard let block = block(layout) else { return scroll(by: max(1, layout.height - 1), layout) }
    if block.upperBound > top + layout.height {
      top += min(step(layout), block.upperBound - top - layout.height)
    } else if highlighted + 1 < layout.blocks.count {
      highlighted += 1
    }
  }

  /// Moves to the item before, or first back to what is hidden of this one.
  mutating func moveUp(_ layout: PageLayout) {
    guard let block = block(layout) else { return scroll(by: -max(1, layout.height - 1), layout) }
    if block.lowerBound < top {
      top -= min(step(layout), top - block.lowerBound)
    } else if highlighted > 0 {
      highlighted -= 1
    } else {
      top = max(0, top - step(layout))
    }
  }

  mutating func highlight(_ item: Int) { highlighted = item }

  private mutating func scroll(by lines: Int, _ layout: PageLayout) {
    top = max(0, min(top + lines, layout.lines.count - layout.height))
  }

  /// Brings the first lines of the highlighted item to the screen, and the others as far as there is room.
  ///
  /// - Parameter fromBelow: whether the end of the item is wanted first.
  mutating func reveal(_ layout: PageLayout, fromBelow: Bool = false) {
    highlighted = min(highlighted, max(0, layout.blocks.count - 1))
    guard let block = block(layout) else { return scroll(by: 0, layout) }
    if block.upperBound > top + layout.height {
      top =
        fromBelow ? block.upperBound - layout.height : min(block.lowerBound, block.upperBound - layout.height)
    }
    if !fromBelow, block.lowerBound < top { top = block.lowerBound }
    // What stands above the first item is worth seeing with it.
    if block.upperBound <= layout.height { top = min(top, highlighted == 0 ? 0 : top) }
    top = max(0, min(top, layout.lines.count - layout.height))
  }

  /// Leaves no rows empty at the bottom that lines above could take.
  mutating func fit(_ layout: PageLayout) { scroll(by: 0, layout) }

  /// Whether the first line of the highlighted item is on the screen.
  func isVisible(_ layout: PageLayout) -> Bool {
    block(layout).map { (top..<top + layout.height).contains($0.lowerBound) || $0.contains(top) } ?? true
  }

  private func step(_ layout: PageLayout) -> Int { max(1, layout.height - 1) }

  private func block(_ layout: PageLayout) -> Range<Int>? {
    layout.blocks.indices.contains(highlighted) ? layout.blocks[highlighted] : nil
  }
}
