import Engine

/// A share in words that never say more than there is.
enum Percentage {
  /// Such as `97%`; only all is 100%, and only nothing is 0%.
  static func text(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    switch whole {
    case ...0 where share > 0: return "less than 1%"
    case 100... where share < 1: return "more than 99%"
    default: return "\(whole)%"
    }
  }
}
