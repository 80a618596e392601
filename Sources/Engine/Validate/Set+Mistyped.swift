import StrictJSON

extension Set<String> {
  /// The same references, each to something unknown replaced by the known name that was probably meant.
  ///
  /// Nil where more are unknown than faults are listed: comparing all of them could take for ever.
  func resolvingMistyped(in names: [String]) -> Set<String>? {
    let unknown = subtracting(names)
    guard unknown.count <= JSONLimits().faults else { return nil }
    return subtracting(unknown).union(unknown.compactMap { NearestName.of($0, in: names) })
  }
}
