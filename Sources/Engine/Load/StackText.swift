import StrictJSON

/// Reads a stated stack: ids of options, separated by slashes or commas.
package enum StackText {
  package struct Fault: Error, Sendable {
    package var message: String
  }

  /// Adds the options named in `text`, separated by slashes or commas, and the options that they imply.
  ///
  /// - Parameter stack: for each decision the stated options, as bits.
  package static func parse(
    _ text: String, into stack: inout [UInt64], _ knowledge: KnowledgeBase
  ) throws(Fault) {
    let names = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "," }
    for name in names { try add(String(name), to: &stack, knowledge) }
  }

  /// Adds one option and those that it implies.
  static func add(_ name: String, to stack: inout [UInt64], _ knowledge: KnowledgeBase) throws(Fault) {
    guard let (decision, option) = knowledge.option(name) else {
      let names = knowledge.decisions.flatMap { $0.options.map(\.id) }
      throw Fault(message: "unknown option \(name.quoted)\(NearestName.hintOrList(for: name, in: names))")
    }
    stack[decision] |= 1 << UInt64(option)
    // An option may only imply options of earlier decisions, so this comes to an end.
    for implied in knowledge.decisions[decision].options[option].implies {
      try add(implied, to: &stack, knowledge)
    }
  }
}
