/// The points that every case of every factor gives to every option, weights worked in.
///
/// Rows are numbered as in `LookupTables`. A row is padded to a whole number of vectors.
struct ContributionTable: Sendable {
  let optionCount: Int
  /// The length of a row: 2, 4 or a multiple of 8.
  let rowLength: Int
  /// For each row the units of every option; row 0 gives nothing.
  private let units: [Int64]
  /// For each row 1 where it gives something to some option, else 0.
  private let speaks: [UInt8]

  init(_ decision: Decision, weights: [Thousandths]) {
    optionCount = decision.options.count
    rowLength = optionCount <= 2 ? 2 : optionCount <= 4 ? 4 : (optionCount + 7) / 8 * 8
    let padding = [Int64](repeating: 0, count: rowLength - optionCount)
    var units = [Int64](repeating: 0, count: rowLength)
    var speaks: [UInt8] = [0]
    for (factor, weight) in zip(decision.factors, weights) {
      for factorCase in factor.cases {
        let row = factorCase.ratings.map {
          Points(weight: weight, importance: factorCase.importance, rating: $0).units
        }
        units += row
        units += padding
        speaks.append(row.contains { $0 != 0 } ? 1 : 0)
      }
    }
    self.units = units
    self.speaks = speaks
  }

  func contribution(row: UInt32, option: Int) -> Points {
    precondition(option < optionCount, "the option is one of the decision's")
    return Points(units: units[Int(row) * rowLength + option])
  }

  /// Puts together the rows that give something.
  ///
  /// - Returns: how many they are, and how many rows are open.
  func gather(_ rows: [UInt32], into speaking: inout [UInt32]) -> (speaking: Int, open: Int) {
    precondition(speaking.count == rows.count, "there is room for all")
    return speaks.withUnsafeBufferPointer { speaks in
      rows.withUnsafeBufferPointer { rows in
        speaking.withUnsafeMutableBufferPointer { speaking in
          var (count, open) = (0, 0)
          for row in rows {
            // Written in any case and counted only where it speaks, which spares a branch that nobody can foresee.
            speaking[count] = row
            count += Int(speaks[Int(row)])
            open += row == LookupTables.openRow ? 1 : 0
          }
          return (count, open)
        }
      }
    }
  }

  /// Sums the first rows of a list into the scores of all options, in units.
  func sum(_ rows: [UInt32], first count: Int, into scores: inout [Int64]) {
    forEachVector(of: rows, first: count, into: &scores, work: Sum())
  }

  /// Sums over the first rows of a list how far the contributions to each option lie apart from those to one of
  /// them, in units.
  func spread(_ rows: [UInt32], first count: Int, from option: Int, into spreads: inout [Int64]) {
    precondition(option < optionCount, "the option is one of the decision's")
    forEachVector(of: rows, first: count, into: &spreads, work: Spread(option: option))
  }

  /// Goes through the rows with vectors of the widest fitting length.
  private func forEachVector(
    of rows: [UInt32], first count: Int, into results: inout [Int64], work: some VectorWork
  ) {
    precondition(count <= rows.count && results.count == rowLength, "they are of this decision")
    rows.withUnsafeBufferPointer { rows in
      units.withUnsafeBytes { units in
        results.withUnsafeMutableBytes { results in
          let rows = UnsafeBufferPointer(rebasing: rows[..<count])
          switch rowLength {
          case 2:
            results.storeBytes(
              of: work.run(rows, units, rowLength, 0, SIMD2<Int64>.self), as: SIMD2<Int64>.self)
          case 4:
            results.storeBytes(
              of: work.run(rows, units, rowLength, 0, SIMD4<Int64>.self), as: SIMD4<Int64>.self)
          default:
            for start in stride(from: 0, to: rowLength, by: 8) {
              let vector = work.run(rows, units, rowLength, start, SIMD8<Int64>.self)
              results.storeBytes(of: vector, toByteOffset: start * 8, as: SIMD8<Int64>.self)
            }
          }
        }
      }
    }
  }
}

/// A sum over rows, for some lanes of them at once.
private protocol VectorWork {
  /// What one row adds.
  ///
  /// - Parameters:
  ///   - lanes: the part of the row that is summed.
  ///   - row: the place of the row's first number.
  func term<Lanes: SIMD>(_ lanes: Lanes, _ units: UnsafeRawBufferPointer, row: Int) -> Lanes
  where Lanes.Scalar == Int64
}

extension VectorWork {
  /// - Parameter start: the first option of the lanes.
  fileprivate func run<Lanes: SIMD & BitwiseCopyable>(
    _ rows: UnsafeBufferPointer<UInt32>, _ units: UnsafeRawBufferPointer, _ rowLength: Int, _ start: Int,
    _: Lanes.Type
  ) -> Lanes where Lanes.Scalar == Int64 {
    var sum = Lanes(repeating: 0)
    for row in rows {
      let place = Int(row) * rowLength
      let lanes = units.loadUnaligned(fromByteOffset: (place + start) * 8, as: Lanes.self)
      sum &+= term(lanes, units, row: place)
    }
    return sum
  }
}

private struct Sum: VectorWork {
  func term<Lanes: SIMD>(_ lanes: Lanes, _ units: UnsafeRawBufferPointer, row: Int) -> Lanes
  where Lanes.Scalar == Int64 { lanes }
}

/// How far each option lies from one of them.
private struct Spread: VectorWork {
  var option: Int

  func term<Lanes: SIMD>(_ lanes: Lanes, _ units: UnsafeRawBufferPointer, row: Int) -> Lanes
  where Lanes.Scalar == Int64 {
    let own = units.loadUnaligned(fromByteOffset: (row + option) * 8, as: Int64.self)
    let difference = lanes &- Lanes(repeating: own)
    // All bits of the sign: the difference turned round where it is negative.
    let sign = difference &>> Lanes(repeating: 63)
    return (difference ^ sign) &- sign
  }
}
