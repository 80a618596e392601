/// What there is to read and to choose from at one place, without regard to the size of the screen.
struct Page: Sendable {
  struct Paragraph: Sendable {
    var text: String
    var style: Style = []
    /// Whether no blank row stands between this and the one before.
    var isContinued = false
  }

  struct Item: Sendable {
    /// Stands before the label, such as `[x]`.
    var mark = ""
    var label: String
    /// Shown below the label in any case.
    var note: String?
    /// Shown below the label while the item is highlighted.
    var detail: String?
    /// The number key that leads here; nil for none.
    var number: Int?
    /// Whether the label is text that is being typed.
    var isField = false
  }

  /// Where the person is, in a row at the top.
  var heading: String
  var paragraphs: [Paragraph] = []
  var items: [Item] = []
  /// What keys do, the most important first.
  var hints: [String] = []
  /// How matters stand, in a row at the bottom.
  var standing: String?
  /// What was wrong with the last key, in place of the hints.
  var alert: String?
}
