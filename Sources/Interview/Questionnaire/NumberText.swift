import Engine

/// Whole numbers as people type them.
enum NumberText {
  /// What only groups digits and is let through.
  private static let grouping: Set<Character> = [",", "_", "'", " "]

  /// The number; nil where it is none, or outside what the question takes.
  static func parse(_ text: String, for question: Question) -> Int? {
    guard case .number(let range, _) = question.kind else { return nil }
    let digits = text.filter { !grouping.contains($0) }
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), range.contains(number)
    else { return nil }
    return number
  }

  /// What the question takes, for those who gave something else.
  static func expectation(of question: Question) -> String {
    guard case .number(let range, let unit) = question.kind else { return "" }
    return "Type a whole number from \(range.lowerBound) to \(range.upperBound) (\(unit))."
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
}
