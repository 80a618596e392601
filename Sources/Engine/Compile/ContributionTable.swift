/// The points that every case of every factor gives to every option, weights worked in.
struct ContributionTable: Sendable {
  private let optionCount: Int
  /// For each factor the place of its first case.
  private let starts: [Int]
  /// For each case the units of every option, one after the other.
  private let units: [Int64]

  init(_ decision: Decision, weights: [Thousandths]) {
    optionCount = decision.options.count
    var starts: [Int] = []
    var units: [Int64] = []
    for (factor, weight) in zip(decision.factors, weights) {
      starts.append(units.count)
      for factorCase in factor.cases {
        units += factorCase.ratings.map {
          Points(weight: weight, importance: factorCase.importance, rating: $0).units
        }
      }
    }
    self.starts = starts
    self.units = units
  }

  func contribution(factor: Int, case caseIndex: Int, option: Int) -> Points {
    Points(units: units[starts[factor] + caseIndex * optionCount + option])
  }

  /// Sums the contributions of the chosen cases into the scores, in units; open factors give nothing.
  func sum(_ chosen: [UInt16], into scores: inout [Int64]) {
    precondition(chosen.count == starts.count && scores.count == optionCount, "they are of this decision")
    withBuffers(chosen) { chosen, starts, units in
      scores.withUnsafeMutableBufferPointer { scores in
        for option in scores.indices { scores[option] = 0 }
        for factor in chosen.indices where chosen[factor] != FirstHitTable.open {
          let start = starts[factor] + Int(chosen[factor]) * optionCount
          for option in scores.indices { scores[option] += units[start + option] }
        }
      }
    }
  }

  /// The sum over all factors of how far the contributions to two options lie apart, in units.
  func spread(_ chosen: [UInt16], between option: Int, and other: Int) -> Int64 {
    precondition(
      chosen.count == starts.count && max(option, other) < optionCount, "they are of this decision")
    return withBuffers(chosen) { chosen, starts, units in
      var sum: Int64 = 0
      for factor in chosen.indices where chosen[factor] != FirstHitTable.open {
        let start = starts[factor] + Int(chosen[factor]) * optionCount
        sum += abs(units[start + option] - units[start + other])
      }
      return sum
    }
  }

  /// Lends out the arrays without bounds checks; a chosen case is always one of its factor's, by its table.
  private func withBuffers<Result>(
    _ chosen: [UInt16],
    _ body: (UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int64>) -> Result
  ) -> Result {
    chosen.withUnsafeBufferPointer { chosen in
      starts.withUnsafeBufferPointer { starts in
        units.withUnsafeBufferPointer { units in body(chosen, starts, units) }
      }
    }
  }
}
