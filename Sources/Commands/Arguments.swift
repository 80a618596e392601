import StrictJSON

/// The arguments cut into flags, values and other words, before anything is known about the data.
struct Arguments {
  /// A flag as it was written.
  struct Written {
    var name: String
    var value: String?
    /// The spelling for messages, such as `--date` or `-o`.
    var spelling: String

    /// What is wrong with a flag that there is not, with what was probably meant.
    func unknown(known: [String]) -> String {
      var hint = NearestName.hint(for: spelling, in: known)
      if !spelling.hasPrefix("--"), let letter = spelling.dropFirst().first,
        Flag.allCases.contains(where: { $0.letter == letter })
      {
        hint = "; -\(letter) must stand alone"
      }
      return "unknown flag \(spelling.quoted)\(hint)"
    }
  }

  private(set) var flags: [Written] = []
  /// The words that belong to no flag; the first is the command.
  private(set) var words: [String] = []

  /// Cuts the arguments up.
  ///
  /// Every long flag that is not one of the program's own without a value takes one, after `=` or as the next
  /// argument; a next argument that begins with two hyphens is not taken for a value.
  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        return
      }
      if argument.hasPrefix("--") {
        addLong(argument, &rest)
      } else if argument.hasPrefix("-"), argument.count > 1 {
        addShort(argument, &rest)
      } else {
        words.append(argument)
      }
    }
  }

  private mutating func addLong(_ argument: String, _ rest: inout ArraySlice<String>) {
    let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    var value = parts.count > 1 ? String(parts[1]) : nil
    let takesValue = Flag(rawValue: name).map { $0.valueName != nil } ?? true
    if takesValue, value == nil { value = Self.takeValue(&rest) }
    flags.append(Written(name: name, value: value, spelling: "--\(name)"))
  }

  private mutating func addShort(_ argument: String, _ rest: inout ArraySlice<String>) {
    let letters = argument.dropFirst()
    guard letters.count == 1, let flag = Flag.allCases.first(where: { $0.letter == letters.first }) else {
      flags.append(Written(name: "", value: nil, spelling: argument))
      return
    }
    let value = flag.valueName == nil ? nil : Self.takeValue(&rest)
    flags.append(Written(name: flag.rawValue, value: value, spelling: argument))
  }

  private static func takeValue(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !next.hasPrefix("--") else { return nil }
    return rest.removeFirst()
  }

  /// The same with a command where none was given.
  func withCommand(_ command: Command) -> Arguments {
    var arguments = self
    arguments.words.insert(command.rawValue, at: 0)
    return arguments
  }

  /// The value given last; nil where there is none or it is empty, which is a fault.
  func value(of flag: Flag) -> String? {
    let value = flags.last { $0.name == flag.rawValue }?.value
    return value == "" ? nil : value
  }

  func has(_ flag: Flag) -> Bool { flags.contains { $0.name == flag.rawValue } }
}
