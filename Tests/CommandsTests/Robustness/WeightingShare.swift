import Foundation

/// The share of all weightings, uniform on the simplex, under which a weighted sum is above zero, by two ways that
/// have nothing in common with a recurrence.
///
/// Such a weighting is a row of exponential numbers divided by their sum, which leaves the sign as it is. So the share
/// is the chance that `S`, the sum of `d_k E_k` over independent exponential numbers, is above zero.
enum WeightingShare {
  /// The share by the inversion formula of Gil-Pelaez, to at least 12 digits; nil where all differences are zero.
  ///
  /// The characteristic function of `S` is the product of `1 / (1 - i t d_k)`, with the argument
  /// `sum of atan(t d_k)`, and the chance is `1/2 + 1/pi * integral over t > 0 of its imaginary part / t`. With
  /// `t = e^u` the integrand is analytic and dies away at both ends, so that the trapezoidal rule gains digits in
  /// proportion to the number of steps; at this one it has 12 of them even for forty equal differences.
  static func integrated(_ differences: [Double]) -> Double? {
    let largest = differences.map(abs).max() ?? 0
    guard largest > 0 else { return nil }
    let rates = differences.filter { $0 != 0 }.map { $0 / largest }
    let step = 0.1
    var sum = 0.0
    for place in -400...400 {
      let t = exp(Double(place) * step)
      var (argument, square) = (0.0, 1.0)
      for rate in rates {
        argument += atan(t * rate)
        square *= 1 + t * rate * t * rate
      }
      sum += sin(argument) / square.squareRoot()
    }
    return 0.5 + sum * step / .pi
  }

  /// The share of a sample of weightings, with a seed.
  ///
  /// - Parameters:
  ///   - blocks: differences of factors that are to have one weight.
  ///   - isOrdered: whether no block is to have a higher weight than the one before it.
  static func sampled(_ blocks: [[Double]], isOrdered: Bool, count: Int, seed: UInt64) -> Double {
    var random = SplitMix(state: seed)
    // In order, what a block weighs more than the next one is a weight of all factors so far.
    var sizes: [Double] = []
    for block in blocks { sizes.append((isOrdered ? sizes.last ?? 0 : 0) + Double(block.count)) }
    var hits = 0
    for _ in 0..<count {
      var (sum, weight) = (0.0, 0.0)
      for place in blocks.indices.reversed() {
        let step = -log(Double.random(in: .leastNonzeroMagnitude..<1, using: &random)) / sizes[place]
        weight = isOrdered ? weight + step : step
        for difference in blocks[place] { sum += weight * difference }
      }
      if sum > 0 { hits += 1 }
    }
    return Double(hits) / Double(count)
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
