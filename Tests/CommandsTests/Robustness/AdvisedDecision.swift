import StrictJSON
import Testing

/// One decision of a JSON result.
struct AdvisedDecision {
  /// A factor that is not open; numbers in thousandths.
  struct Factor {
    var id: String
    var weight: Int64
    var importance: Int64
    var ratings: [String: Int64]
  }

  struct WeightFlip {
    var factor: String
    /// In thousandths.
    var from: Int64
    var to: Double
    /// In thousandths; nil where it takes more than three decimals.
    var exactTo: Int64?
  }

  struct Robustness {
    var rival: String
    var radius: Double
    var shareOfWeightings: Double?
    var shareInStatedOrder: Double?
    var weightFlips: [WeightFlip]
  }

  struct AnswerFlip {
    var changes: [AnswerChange]
    var outcome: String
  }

  let id: String
  /// Whether a choice was stated.
  let isGiven: Bool
  let option: String?
  /// The recommended option, or another verdict by its name.
  let outcome: String
  /// In units of 1/10,000,000,000 point, which hold every score exactly.
  let scores: [String: Int64]
  let factors: [Factor]
  let robustness: Robustness?
  let answerFlips: [AnswerFlip]
  let answerFlipCount: Int64

  init(_ value: JSONValue) throws {
    id = try #require(value["id"]).string
    isGiven = try #require(value["given"]).boolean == true
    (option, outcome) = try Self.result(value)
    scores = try Self.numbers(value["scores"], places: 10)
    factors = try #require(value["factors"]).elements.map { factor in
      Factor(
        id: try #require(factor["id"]).string, weight: try Self.thousandths(factor["weight"]),
        importance: try Self.thousandths(factor["importance"]),
        ratings: try Self.numbers(factor["ratings"], places: 3))
    }
    let robustness = try #require(value["robustness"])
    self.robustness = robustness.kind == .null ? nil : try Self.robustness(robustness)
    answerFlips = try #require(value["answerFlips"]).elements.map { flip in
      AnswerFlip(
        changes: try #require(flip["set"]).members.map {
          AnswerChange(question: $0.key.string, value: $0.value)
        },
        outcome: try Self.result(flip).outcome)
    }
    answerFlipCount = try #require(value["answerFlipCount"]?.scaled(places: 0))
  }

  /// The option and the outcome that a verdict comes to.
  private static func result(_ value: JSONValue) throws -> (option: String?, outcome: String) {
    let verdict = try #require(value["verdict"]).string
    let option = try #require(value["option"])
    // Only a recommendation names an option, and it always does.
    try #require((option.kind == .string) == (verdict == "recommend"))
    return option.kind == .string ? (option.string, option.string) : (nil, verdict)
  }

  private static func robustness(_ value: JSONValue) throws -> Robustness {
    Robustness(
      rival: try #require(value["rival"]).string, radius: try #require(value["radius"]?.double),
      shareOfWeightings: value["shareOfWeightings"]?.double,
      shareInStatedOrder: value["shareInStatedOrder"]?.double,
      weightFlips: try #require(value["weightFlips"]).elements.map { flip in
        WeightFlip(
          factor: try #require(flip["factor"]).string, from: try thousandths(flip["from"]),
          to: try #require(flip["to"]?.double), exactTo: flip["to"]?.scaled(places: 3))
      })
  }

  private static func thousandths(_ value: JSONValue?) throws -> Int64 {
    try #require(value?.scaled(places: 3))
  }

  private static func numbers(_ value: JSONValue?, places: Int) throws -> [String: Int64] {
    var numbers: [String: Int64] = [:]
    for (key, number) in try #require(value).members {
      let count: Int64 = try #require(number.scaled(places: places))
      numbers[key.string] = count
    }
    return numbers
  }
}

/// Another answer to a question.
struct AnswerChange: Hashable {
  var question: String
  /// The answer as it stands in an answers file.
  var written: String
  /// The answer as `--set` takes it.
  var flag: String

  init(question: String, value: JSONValue) {
    self.question = question
    written = value.written
    switch value.kind {
    case .array:
      let words = value.elements.map(\.string)
      flag = "\(question)=" + (words.isEmpty ? "none" : words.joined(separator: ","))
    case .string: flag = "\(question)=\(value.string)"
    default: flag = "\(question)=\(value.written)"
    }
  }
}
