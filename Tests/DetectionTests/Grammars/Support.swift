import Detection
import Testing

/// The fault with which reading ends.
func fault<Result>(
  of read: ([UInt8]) throws(GrammarFault) -> Result, _ text: String,
  _ location: SourceLocation = #_sourceLocation
) -> GrammarFault? {
  do throws(GrammarFault) {
    _ = try read(Array(text.utf8))
    Issue.record("expected a fault", sourceLocation: location)
    return nil
  } catch {
    return error
  }
}

/// A random number generator that gives the same numbers in each run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
