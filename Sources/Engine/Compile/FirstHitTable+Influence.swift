extension FirstHitTable {
  /// The variables whose answer alone can change the effect, for some answers to the others.
  ///
  /// - Parameter isSame: whether two cases have the same effect.
  func decidingVariables(isSame: (Int, Int) -> Bool = { _, _ in false }) -> [Int] {
    dimensions.filter { dimension in
      entries.indices.contains { entry in
        guard entry / dimension.stride % dimension.classCount > 1 else { return false }
        let (one, other) = (entries[entry], entries[entry - dimension.stride])
        return one != other && (one == Self.open || other == Self.open || !isSame(Int(one), Int(other)))
      }
    }.map(\.variable)
  }

  /// The variables that conditions test, those that decide whether a tested question is asked included.
  static func testedVariables(
    in conditions: [Condition?], questions: [Question], space: VariableSpace
  ) -> [Int] {
    tests(in: conditions, questions: questions).map(space.variable(decidingOn:))
  }
}
